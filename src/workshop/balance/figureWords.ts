// Figures of a report with their errors, as readers see them.

import { t } from '../../ui/text';
import { plain, signed } from '../../ui/text/numbers';

interface Figure {
  readonly value: number;
  readonly error: number;
}

const PERCENT = 100;

/** `+1.3 ± 0.4`: points against something. */
export function pointsApart({ value, error }: Figure): string {
  return t('balance.figure', { value: signed(value, plain(value, 1)), error: plain(error, 1) });
}

/** `63.8 ± 0.9`. */
export function pointsOf({ value, error }: Figure): string {
  return t('balance.figure', { value: plain(value, 1), error: plain(error, 1) });
}

/** `48 ± 3 %`, of a share from 0 to 1. */
export function shareOf({ value, error }: Figure): string {
  return percentOf({ value: PERCENT * value, error: PERCENT * error });
}

/** The same of percents. */
export function percentOf({ value, error }: Figure): string {
  const figure = t('balance.figure', { value: plain(value, 0), error: plain(error, 0) });
  return t('unit.percent', { value: figure });
}

/** `−0.03 ± 0.02`: how far a bar is off. */
export function shiftOf({ value, error }: Figure): string {
  return t('balance.figure', { value: signed(value, plain(value, 3)), error: plain(error, 3) });
}
