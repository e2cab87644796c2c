// A cell of the table in words: by how much it is off, the sign beside its shade, and what a screen reader says.

import { ARRIVAL_KINDS, type ArrivalCell, type ArrivalQuantity } from '../../../types/arrival';
import { t } from '../../text';
import {
  count,
  generations,
  money,
  percent,
  plain,
  points,
  power,
  signed,
} from '../../text/numbers';

const PERCENT = 100;

/** The factor, or the difference, that the cell shows. */
export function differenceWords({ quantity, model, start }: ArrivalCell): string {
  const kind = ARRIVAL_KINDS[quantity];
  if (kind === 'stock') return start > 0 ? `× ${plain(model / start, 2)}` : count(model);
  const difference = model - start;
  if (kind === 'lag') return signed(difference, plain(difference, 2));
  return signed(difference, points(difference * PERCENT));
}

/** Above or below, once for a miss and twice for one that is far off; nothing where the cell passes. */
export function signOf({ off, verdict }: ArrivalCell): string {
  if (verdict === 'pass') return '';
  const mark = off > 0 ? '▲' : '▼';
  return verdict === 'far' ? mark + mark : mark;
}

/** What the colour and the sign say. */
export function verdictWords({ off, verdict }: ArrivalCell): string {
  if (verdict === 'pass') return t('trust.verdict.pass');
  return t(`trust.verdict.${verdict}.${off > 0 ? 'above' : 'below'}`);
}

/** A value with its unit. */
export function valueWords(quantity: ArrivalQuantity, value: number): string {
  switch (quantity) {
    case 'chips':
    case 'experts':
      return count(value);
    case 'halls':
    case 'power':
      return power(value);
    case 'lag':
      return generations(value);
    case 'homeCloud':
    case 'homeModels':
      return percent(value);
    case 'privateMoney':
      return money(value);
  }
}

/** A loss as the page tells it. */
export function loss(value: number): string {
  return plain(value, 2);
}
