// Measured series: each once, in its unit and in the order of time, and every estimate with its derivation.

import { SERIES_UNITS } from '../../types/measured';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { type Check, repeatedWords } from './checkKind';
import type { ScenarioFile } from './schema';

type Measured = NonNullable<ScenarioFile['measured']>[number];

function place(at: number, ...rest: Path): Path {
  return ['measured', at, ...rest];
}

function wrongUnits({ series, points }: Measured, at: number): Finding[] {
  const unit = SERIES_UNITS[series];
  return points.flatMap(({ figure }, i) => {
    if (figure.unit === unit) return [];
    const message = `"${series}" is measured in "${unit}", not in "${figure.unit}".`;
    return [fault(place(at, 'points', i, 'figure', 'unit'), 'wrongUnit', message)];
  });
}

function wrongOrder({ points }: Measured, at: number): Finding[] {
  const falls = points.findIndex(({ halfYear }, i) => i > 0 && halfYear <= points[i - 1]!.halfYear);
  if (falls < 0) return [];
  const message = `The half-years of the points must rise, but ${points[falls]!.halfYear} does not come after ${points[falls - 1]!.halfYear}.`;
  return [fault(place(at, 'points', falls, 'halfYear'), 'wrongOrder', message)];
}

function missingDerivations({ points }: Measured, at: number): Finding[] {
  return points.flatMap(({ figure }, i) => {
    if (figure.basis !== 'estimated' || figure.derivation !== undefined) return [];
    const message = 'An estimated figure needs a "derivation": one sentence on how it was made.';
    return [fault(place(at, 'points', i, 'figure'), 'noDerivation', message)];
  });
}

const eachOnce: Check = ({ measured = [] }) =>
  repeatedWords(
    measured.map(({ series }) => series),
    (at) => place(at, 'series'),
    'a measured series',
  );

const points: Check = ({ measured = [] }) =>
  measured.flatMap((one, at) => [
    ...wrongUnits(one, at),
    ...wrongOrder(one, at),
    ...missingDerivations(one, at),
  ]);

export const MEASURED_CHECKS: readonly Check[] = [eachOnce, points];
