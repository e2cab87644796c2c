// A minister's wish in words: its figures in their unit, and which colleague objects.

import type { AdviserName, WishKind } from '../../../types/names';
import { count, percent, points, power } from '../../text/numbers';

const WRITTEN: Readonly<Record<WishKind, (figure: number) => string>> = {
  powerCover: (figure) => percent(figure),
  newPower: power,
  runningChips: count,
  prosperity: (figure) => points(figure, 1),
  experts: (figure) => percent(figure),
  capability: (figure) => points(figure, 1),
  trust: (figure) => points(figure),
  autonomy: (figure) => points(figure, 1),
};

/** A figure of a wish with its unit. */
export function wishFigure(kind: WishKind, figure: number): string {
  return WRITTEN[kind](figure);
}

/** Whose own measure suffers from what a wish costs. */
export const OBJECTORS: Readonly<Record<WishKind, AdviserName>> = {
  powerCover: 'industry',
  newPower: 'science',
  runningChips: 'energy',
  prosperity: 'diplomacy',
  experts: 'industry',
  capability: 'energy',
  trust: 'science',
  autonomy: 'industry',
};
