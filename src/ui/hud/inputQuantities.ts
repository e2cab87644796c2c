// Which quantity explains each of the four inputs.

import type { Input } from '../../selectors';

/** The quantity that explains each row. */
export const INPUT_QUANTITIES: Readonly<Record<Input, string>> = {
  power: 'powerRatio',
  dataCentres: 'dataCentreRatio',
  chips: 'chipDeliveryRatio',
  talent: 'talentUse',
};
