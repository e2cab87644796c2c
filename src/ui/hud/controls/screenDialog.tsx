// A dialog over the whole page: a rail with the way back, a title and what to switch, and its columns below it.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button';
import { useModal } from './dialog';
import { Flag } from './flag';

export interface ScreenDialogProps {
  readonly title: string;
  readonly subtitle?: string;
  /** The quantities of the subtitle. */
  readonly why?: string;
  /** Whose flag stands beside the title. */
  readonly country?: string;
  /** Words of the button that leads back. */
  readonly back: string;
  /** What is at the right end of the rail. */
  readonly actions?: ComponentChildren;
  readonly className?: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

export function ScreenDialog(props: ScreenDialogProps) {
  const { title, subtitle, why, country, back, actions, className = '', children, onClose } = props;
  const element = useModal(onClose);
  const id = useId();
  return (
    <dialog ref={element} class="scrim screen-dialog" aria-labelledby={id}>
      <div class={`screen ${className}`}>
        <div class="screen-head rail">
          <Button icon="back" keys="Escape" onPress={onClose}>
            {back}
          </Button>
          <div class="screen-title">
            {country === undefined ? null : <Flag country={country} large />}
            <div>
              <h2 id={id} tabIndex={-1} data-title>
                {title}
              </h2>
              {subtitle === undefined ? null : <p data-why={why}>{subtitle}</p>}
            </div>
          </div>
          {actions}
        </div>
        {children}
      </div>
    </dialog>
  );
}
