// One fit on all countries, which the rules may take over, and one on each half of them, by which it is judged.

import type { CountryId } from '../../types/names';
import type { CrossValidation, TrustFit } from '../../types/trust';
import { crossValidate } from './crossValidate';
import { arrivalWith, currentValues, type FitTask, fitOn } from './fit';
import { halvesOf } from './halves';

export interface Fitted {
  readonly fit: TrustFit;
  readonly cross: CrossValidation;
}

function superpowersOf({ present }: FitTask): CountryId[] {
  return present.countries.flatMap((one) =>
    one.role === 'nation' && one.superpower !== undefined ? [one.id] : [],
  );
}

/** The halves are equally hard under the rules as they are, with the superpowers apart. */
export function fitAndJudge(task: FitTask): Fitted {
  const before = currentValues(task);
  const whole = fitOn(
    task,
    task.present.countries.map(({ id }) => id),
  );
  const halves = halvesOf(arrivalWith(task, before), superpowersOf(task));
  const parameters = task.parameters.map((one) => ({
    ...one,
    before: before[one.path]!,
    after: whole.values[one.path]!,
  }));
  const { searchSeed, seeds } = task;
  const { tried, before: lossBefore, after } = whole;
  const games = seeds.length;
  return {
    fit: { searchSeed, games, tried, before: lossBefore, after, parameters },
    cross: crossValidate(task, halves),
  };
}
