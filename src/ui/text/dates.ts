// Days and months in words.

import { t } from './index';

/** `9 April 2026`, or `April 2026` where the day is not known; from ISO 8601. */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  const values = { year: year!, month: String(Number(month)) };
  return day === undefined
    ? t('unit.month', values)
    : t('unit.day', { ...values, day: String(Number(day)) });
}
