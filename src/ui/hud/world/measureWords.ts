// Names and numbers of the measures by which countries are compared.

import type { WorldLine, WorldMeasure } from '../../../selectors';
import type { SuperpowerGoal } from '../../../types/names';
import { t } from '../../text';
import { plain, points } from '../../text/numbers';
import { indexWords } from '../indexWords';

export function measureName(measure: WorldMeasure, goal: SuperpowerGoal | null = null): string {
  return measure === 'lag' ? t('world.lag') : indexWords(measure, goal);
}

/** A value at the end of a line or in a table, whose heading has the unit. */
export function measureShort(measure: WorldMeasure, value: number | null): string {
  if (value === null) return t('map.none');
  return measure === 'lag' ? plain(value, 2) : points(value);
}

/** The quantity of a country's value or rank at one point in time. */
export function courseQuantity(
  { country }: Pick<WorldLine, 'country'>,
  of: 'values' | 'ranks',
  measure: WorldMeasure,
  place: number,
): string {
  return `@world.lines.${country}.${of}.${measure}.${place}`;
}
