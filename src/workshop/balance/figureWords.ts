// Figures of a report with their errors, as text.

import { t } from '../../ui/text';
import { plain, signed } from '../../ui/text/numbers';

interface Figure {
  readonly value: number;
  readonly error: number;
  readonly games: number;
}

const PERCENT = 100;

/** The value ± its error; a single game has no error. */
function withError({ error, games }: Figure, value: string, decimals: number): string {
  return games < 2 ? value : t('balance.figure', { value, error: plain(error, decimals) });
}

/** `+1.3 ± 0.4`: points above or below something. */
export function pointsApart(figure: Figure): string {
  return withError(figure, signed(figure.value, plain(figure.value, 1)), 1);
}

/** `63.8 ± 0.9`. */
export function pointsOf(figure: Figure): string {
  return withError(figure, plain(figure.value, 1), 1);
}

/** `48 ± 3 %`, of a share from 0 to 1. */
export function shareOf({ value, error, games }: Figure): string {
  return percentOf({ value: PERCENT * value, error: PERCENT * error, games });
}

/** The same of percents. */
export function percentOf(figure: Figure): string {
  return t('unit.percent', { value: withError(figure, plain(figure.value, 0), 0) });
}

/** `−0.03 ± 0.02`: how far a bar is off. */
export function shiftOf(figure: Figure): string {
  return withError(figure, signed(figure.value, plain(figure.value, 3)), 3);
}
