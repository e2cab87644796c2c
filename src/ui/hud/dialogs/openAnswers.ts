// Which answers of a dialog can be given, and why the others cannot.

import type { SessionState } from '../../../session';
import type { Refusal } from '../../../types/order';
import { countryName } from '../names';
import { refusalText } from '../refusalWords';

interface Answer {
  /** Why it cannot be given; null where it can. */
  readonly refusal: Refusal | null;
}

/** The answers that can be given, in their order: the forecasts of a dialog are theirs alone. */
export function openAnswers<A extends Answer>(answers: readonly A[]): A[] {
  return answers.filter(({ refusal }) => refusal === null);
}

/** Why an answer cannot be given; undefined where it can. */
export function lockOf({ refusal }: Answer, { game }: SessionState): string | undefined {
  if (refusal === null) return undefined;
  return refusalText(refusal, (country) => countryName(game.scenario, country));
}
