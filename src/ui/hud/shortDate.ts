// A half-year in few enough letters for a column.

import { calendarHalf } from '../../selectors';
import { t } from '../text';

/** `2029 H1` in English, `2029 상` in Korean. */
export function shortDate(halfYear: number): string {
  const { year, half } = calendarHalf(halfYear);
  return t('main.shortHalf', { year: String(year), half });
}
