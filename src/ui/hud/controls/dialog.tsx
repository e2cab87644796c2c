// A modal dialog on the page's own element: it traps focus, makes the rest inert and gives focus back.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text';
import { returnFocus, takeFocus } from '../dialogs/dialogStack';
import { Button } from './button';

export interface DialogProps {
  readonly title: ComponentChildren;
  readonly subtitle?: ComponentChildren;
  /** A line of small capitals above the title. */
  readonly kicker?: ComponentChildren;
  /** Beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly picture?: ComponentChildren;
  readonly size?: 's' | 'm' | 'l';
  /** `alertdialog` for one that interrupts; `dialog` for all others. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly className?: string;
  /** Called for Esc and the close button; a dialog without it must be answered. */
  readonly onClose?: (() => void) | undefined;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Opens it with focus at the right place; asking for that place before opening saves laying the page out twice. */
function openModal(dialog: HTMLDialogElement): void {
  const wanted =
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>('[data-title]');
  if (wanted !== null) wanted.autofocus = true;
  if (!dialog.open) dialog.showModal();
  if (document.activeElement !== wanted) wanted?.focus();
}

/** Esc, and the system's own way back, which some browsers let a page refuse only once. */
function listenForClose(dialog: HTMLDialogElement, close: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
}

/**
 * Opens the element modally while it is mounted and returns focus to where it was. An element that leaves the page
 * is no longer modal: closing it first would lay the page out once more.
 */
export function useModal(onClose: (() => void) | undefined) {
  const element = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const before = takeFocus();
    openModal(dialog);
    listenForClose(dialog, () => latest.current?.());
    return () => returnFocus(before);
  }, []);
  return element;
}

/** Makes a body that scrolls reachable by keys; one that fits is not. */
function useScrolling() {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = body;
    if (current === null) return undefined;
    const look = () => {
      if (current.scrollHeight > current.clientHeight) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(look);
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return body;
}

const SIZES = { s: 'dialog dialog-s', m: 'dialog dialog-m', l: 'dialog' } as const;

export function Dialog(props: DialogProps) {
  const { title, subtitle, kicker, children, foot, picture, size = 'l', role, onClose } = props;
  const element = useModal(onClose);
  const body = useScrolling();
  const id = useId();
  const frame = `${SIZES[size]} ${picture === undefined ? '' : 'has-picture'} ${props.className ?? ''}`;
  return (
    <dialog
      ref={element}
      class="scrim"
      role={role}
      aria-labelledby={id}
      aria-describedby={subtitle === undefined ? undefined : `${id}-story`}
      onKeyDown={props.onKeyDown}
    >
      <div class={frame}>
        {picture === undefined ? null : <div class="dialog-picture">{picture}</div>}
        <header class="dialog-head">
          <div>
            {kicker === undefined ? null : <p class="cap muted">{kicker}</p>}
            <h2 id={id} tabIndex={-1} data-title>
              {title}
            </h2>
            {subtitle === undefined ? null : <p id={`${id}-story`}>{subtitle}</p>}
          </div>
          {props.aside}
          {onClose === undefined ? null : (
            <Button icon="close" label={t('control.close')} onPress={onClose} />
          )}
        </header>
        <div ref={body} class="dialog-body" role="group" aria-labelledby={id}>
          {children}
        </div>
        {foot === undefined ? null : <footer class="dialog-foot">{foot}</footer>}
      </div>
    </dialog>
  );
}
