// A sheet of paper with a title: the frame of everything that is read.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { WhyMark } from './whyMark';

export interface SheetProps {
  readonly title: ComponentChildren;
  readonly note?: ComponentChildren;
  /** Controls beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly className?: string;
  readonly neatline?: boolean;
  /** The quantities on the sheet, for the mark in its head. */
  readonly why?: string;
}

export function Sheet(props: SheetProps) {
  const { title, note, aside, children, className = '', neatline, why } = props;
  const id = useId();
  return (
    <section class={`sheet ${className}`} aria-labelledby={id} data-why={why}>
      {neatline ? <div class="neatline" /> : null}
      <div class="sheet-head">
        <h2 id={id}>{title}</h2>
        {why === undefined || typeof title !== 'string' ? null : <WhyMark of={why} name={title} />}
        {note === undefined ? null : <p class="muted small">{note}</p>}
        {aside}
      </div>
      <div class="sheet-body">{children}</div>
    </section>
  );
}
