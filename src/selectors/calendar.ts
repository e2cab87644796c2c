// From half-years since 2026 H1 to years and halves.

/** A half-year on the calendar. */
export interface CalendarHalf {
  readonly year: number;
  readonly half: 1 | 2;
}

const FIRST_YEAR = 2026;

/** The calendar's name of a half-year counted from 2026 H1. */
export function calendarHalf(halfYear: number): CalendarHalf {
  return { year: FIRST_YEAR + Math.floor(halfYear / 2), half: halfYear % 2 === 0 ? 1 : 2 };
}
