// Lengths of time in the unit of the course: turns, or years where orders are given once a year.

import { courseRound } from './speech';
import { t } from './index';

const TURNS_A_YEAR = 2;

/** `2½` for five turns, `½` for one. */
function yearsNumber(turns: number): string {
  const years = Math.floor(turns / TURNS_A_YEAR);
  const half = turns % TURNS_A_YEAR === 0 ? '' : '½';
  return years === 0 && half !== '' ? half : `${years}${half}`;
}

/** `5 turns`, or `2½ years` in a course of years. */
export function duration(turns: number): string {
  if (courseRound.value === 'turn') return t('unit.turns', { turns });
  const years = Math.floor(turns / TURNS_A_YEAR);
  if (turns % TURNS_A_YEAR === 0) return t('unit.years', { years });
  return t('unit.halfMore', { years });
}

/** `2–5 turns`, or `1–2½ years`. */
export function durationRange(low: number, high: number): string {
  if (low === high) return duration(low);
  const write = courseRound.value === 'turn' ? String : yearsNumber;
  return t('unit.timeRange', { low: write(low), high: write(high) });
}
