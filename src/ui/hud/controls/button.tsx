// A button with an icon and words. A locked one can still be reached and says why it is locked.

import type { ComponentChildren } from 'preact';
import type { IconName } from '../../theme/icons';
import { playCue } from '../voice';
import { Icon } from './icon';

export interface ButtonProps {
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
  readonly icon?: IconName;
  /** `signal`: the one yellow button of a view. */
  readonly look?: 'signal' | 'ink' | 'text' | 'plain';
  readonly big?: boolean;
  /** Spoken name of a button that only shows an icon. */
  readonly label?: string;
  /** Why the button is locked; without it, the button can be used. */
  readonly locked?: string | undefined;
  /** For a button that is one of several choices. */
  readonly isPressed?: boolean;
  readonly keys?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

function classOf({ look = 'plain', big, label, children, className }: ButtonProps): string {
  const parts = ['button', look === 'plain' ? '' : `button-${look}`, big ? 'button-big' : ''];
  const isIcon = label !== undefined && children === undefined;
  return [...parts, isIcon ? 'button-icon' : '', className ?? ''].filter(Boolean).join(' ');
}

export function Button(props: ButtonProps) {
  const { onPress, children, icon, label, locked, keys, autoFocus } = props;
  const press = () => {
    if (locked !== undefined) return;
    playCue('click');
    onPress();
  };
  return (
    <button
      type="button"
      class={classOf(props)}
      aria-label={label}
      aria-disabled={locked === undefined ? undefined : true}
      aria-keyshortcuts={keys}
      aria-pressed={props.isPressed}
      title={locked ?? label}
      data-autofocus={autoFocus || undefined}
      onClick={press}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
