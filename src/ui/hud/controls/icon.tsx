// One icon of the game, drawn in the colour of the words around it.

import { ICON_PATHS, type IconName } from '../../theme/icons';

export interface IconProps {
  readonly name: IconName;
  readonly size?: 's' | 'm' | 'l';
  /** Spoken name; without one the icon is decoration and hidden from screen readers. */
  readonly label?: string;
}

const SIZE_CLASSES = { s: 'icon icon-s', m: 'icon', l: 'icon icon-l' } as const;

export function Icon({ name, size = 'm', label }: IconProps) {
  const role = label === undefined ? ({ 'aria-hidden': true } as const) : { role: 'img' as const };
  return (
    <svg class={SIZE_CLASSES[size]} viewBox="0 0 24 24" {...role}>
      {label === undefined ? null : <title>{label}</title>}
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
