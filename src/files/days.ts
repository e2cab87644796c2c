// Days of the calendar: how many days a month has, and dates of sources that do not exist.

import { fault, type Finding } from './issue';
import type { Path } from './path';

function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A finding for a date of the right form that does not exist; the path is that of the date. */
export function judgeDay(date: string, path: Path): Finding[] {
  const [year, month, day] = date.split('-').map(Number);
  if (day === undefined || day <= lastDayOf(year!, month!)) return [];
  const message = `There is no day ${date}; its month has ${lastDayOf(year!, month!)} days.`;
  return [fault(path, 'noSuchDay', message)];
}
