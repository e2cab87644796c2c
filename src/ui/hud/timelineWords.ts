// What stands in a bar of the timeline and the arrival grid.

import type { TimelineArrival, TimelineTimer } from '../../selectors';
import { t } from '../text';
import { count, power } from '../text/numbers';

const AMOUNTS: Readonly<Record<TimelineArrival['line'], (amount: number) => string>> = {
  chips: count,
  dataCentres: power,
  power,
  talent: count,
};

/** One arrival with its amount, in short. */
export function arrivalWords({ line, source, amount }: TimelineArrival): string {
  const value = AMOUNTS[line](amount);
  return source === undefined
    ? t(`timeline.${line}`, { value })
    : t('timeline.source', { source: t(`source.${source}`), value });
}

/** A timer that ends. */
export function timerWords({ timer }: TimelineTimer): string {
  return t(`timer.${timer}`);
}
