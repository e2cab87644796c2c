// The parts of the score, each beside par: the country built, the answers, the pledges, and what debt takes.

import { addedPoints, nationOf, parAt, questionWorth, scoreOf, type AddedPoints } from '../engine';
import type { ReplayScore } from '../types/replay';
import { INDICES, type ByIndex, type ChapterId, type CountryId } from '../types/names';
import type { SeatState } from './seatState';

/** A number of the seat beside the same number of `balanced` in the same world and turn. */
export interface BesidePar {
  readonly own: number;
  readonly par: number;
}

/** The answer to one chapter's question, in points. */
export interface AnswerRow extends BesidePar {
  /** The chapter's place, from 0. */
  readonly index: number;
  readonly chapter: ChapterId;
  /** What a full answer is worth. */
  readonly worth: number;
}

export interface ScoreLedger {
  /** Averages over the game, 0 to 100 each. */
  readonly indices: Readonly<ByIndex<BesidePar>>;
  /** The country that was built, and the most it can bring. */
  readonly built: BesidePar;
  readonly mostBuilt: number;
  /** Questions answered so far, oldest first, their sum and the most it could be. */
  readonly answers: readonly AnswerRow[];
  readonly answered: BesidePar;
  readonly mostAnswered: number;
  readonly pledges: BesidePar;
  /** What debt takes, as a positive number. */
  readonly settlement: BesidePar;
  readonly total: BesidePar;
}

function builtOf({ total }: ReplayScore, { answers, pledges, settlement }: AddedPoints): number {
  return total - answers - pledges + settlement;
}

/** The parts of the score as they stand. */
export function selectScoreLedger(
  { game, par: course }: Pick<SeatState, 'game' | 'par'>,
  country: CountryId,
): ScoreLedger {
  const { parameters } = game.ruleset;
  const par = parAt(course(), game.state.turn);
  const score = scoreOf(game, country);
  const added = addedPoints(game, country);
  const { chapterPoints } = nationOf(game.state, country);
  const answers = chapterPoints.map((own, index) => ({
    index,
    chapter: game.state.chapters[index]!,
    worth: questionWorth(parameters, game.state.length),
    own,
    par: par.chapterPoints[index] ?? 0,
  }));
  const pairs = INDICES.map((index) => [index, { own: score[index], par: par.score[index] }]);
  return {
    indices: Object.fromEntries(pairs) as ByIndex<BesidePar>,
    built: { own: builtOf(score, added), par: builtOf(par.score, par.added) },
    mostBuilt: parameters.score.levelWeight * 100,
    answers,
    answered: { own: added.answers, par: par.added.answers },
    mostAnswered: answers.reduce((sum, { worth }) => sum + worth, 0),
    pledges: { own: added.pledges, par: par.added.pledges },
    settlement: { own: added.settlement, par: par.added.settlement },
    total: { own: score.total, par: par.score.total },
  };
}
