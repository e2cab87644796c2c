// The scenario's question answered by figures of the game, each beside what par made of the same world.

import { nationsOf } from '../engine';
import type { CountryId, LearningMeasure } from '../types/names';
import type { Learning, LearningUse, Text } from '../types/scenario';
import { MEASURES } from './learning/index';
import type { LearningFigure } from './learning/figure';
import type { LookBack } from './learning/lookBack';
import type { SeatState } from './seatState';

export interface LearningAnswer {
  readonly measure: LearningMeasure;
  readonly own: LearningFigure;
  readonly par: LearningFigure;
}

export interface LearningSheet {
  readonly question: Text;
  readonly answers: readonly LearningAnswer[];
  readonly reading: Text;
  readonly facts: Learning['facts'];
}

type Played = Pick<LookBack, 'states' | 'events'>;

function ownOf({ game, history }: SeatState): Played {
  return {
    states: [...history.map(({ before }) => before.state), game.state],
    events: history.map(({ events }) => events),
  };
}

/** Par's game, as far as the seat's own has come. */
function parOf({ game, par }: SeatState): Played {
  const points = par().slice(0, game.state.turn + 1);
  return {
    states: points.map(({ state }) => state),
    events: points.slice(1).map(({ events }) => events),
  };
}

function answerOf(
  state: SeatState,
  country: CountryId,
  { measure, countries }: LearningUse,
): LearningAnswer {
  const { ruleset, scenario, state: now } = state.game;
  const nations = countries ?? nationsOf(now).map(({ id }) => id);
  const look = (played: Played) =>
    MEASURES[measure]({ ruleset, scenario, country, countries: nations, ...played });
  return { measure, own: look(ownOf(state)), par: look(parOf(state)) };
}

/** The figures that answer the question for one seat; null where the scenario names none. */
export function selectLearning(state: SeatState, country: CountryId): LearningSheet | null {
  const { learning, texts } = state.game.scenario;
  if (learning === undefined) return null;
  return {
    question: texts.question,
    answers: learning.measures.map((use) => answerOf(state, country, use)),
    reading: learning.texts.reading,
    facts: learning.facts,
  };
}
