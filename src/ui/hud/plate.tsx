// A pillar's plate: its shape, colour and icon together.

import type { Pillar } from '../../types/names';
import { Icon } from './controls/icon';

export function Plate({ of, small }: { readonly of: Pillar; readonly small?: boolean }) {
  return (
    <span class={`plate ${small ? 'plate-s' : ''} plate-${of}`} aria-hidden="true">
      <Icon name={of} />
    </span>
  );
}
