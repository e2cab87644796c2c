// How a figure is known, in words: its basis, and for a calculated one what its least sure input is.

import type { Basis, Ground } from '../../../types/figure';
import { t } from '../../text';

export interface Based {
  readonly basis: Basis;
  readonly from?: Ground;
}

export function basisWords({ basis, from }: Based): string {
  return basis === 'calculated' && from !== undefined
    ? t(`basis.from.${from}`)
    : t(`basis.${basis}`);
}
