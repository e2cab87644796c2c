// Follows a forecast in a component: the answer to its latest question, and whether a newer one is under way.

import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { SessionState } from '../../../session';
import type { ForecastAsker, ForecastAnswer, ForecastQuestion } from '../../../types/forecast';
import type { Game } from '../../../types/game';
import { ForecastContext } from './forecastPort';

export interface Followed<A> {
  /** The newest answer for this turn; null until there is one. */
  readonly answer: A | null;
  /** Whether the answer is for an older question. */
  readonly isStale: boolean;
  /** Whether no forecasts can be had. */
  readonly isAbsent: boolean;
}

interface Known<A> {
  readonly game: Game | null;
  readonly question: ForecastQuestion | null;
  readonly answer: A | null;
  readonly isAbsent: boolean;
}

/** The answer to a question; null asks nothing. Pass the same object as long as the question does not change. */
export function useForecast<Q extends ForecastQuestion>(
  asker: ForecastAsker,
  state: SessionState,
  question: Q | null,
): Followed<ForecastAnswer<Q>> {
  const ask = useContext(ForecastContext);
  const latest = useRef<ForecastQuestion | null>(null);
  const [known, setKnown] = useState<Known<ForecastAnswer<Q>>>({
    game: null,
    question: null,
    answer: null,
    isAbsent: ask === null,
  });
  useEffect(() => {
    latest.current = question;
    if (ask === null || question === null) return;
    const { game } = state;
    ask(asker, state, question).then(
      (answer) => {
        if (answer !== null && latest.current === question)
          setKnown({ game, question, answer, isAbsent: false });
      },
      () => setKnown((before) => ({ ...before, isAbsent: true })),
    );
  }, [ask, asker, question]);
  const isOfTurn = known.game === state.game;
  return {
    answer: isOfTurn && !known.isAbsent ? known.answer : null,
    isStale: known.question !== question,
    isAbsent: known.isAbsent,
  };
}
