// Selectors of a game in rounds: a round is one report, and places are counted in years.

import { describe, expect, it } from 'vitest';
import { nationOf } from '../../src/engine/index';
import {
  selectDebrief,
  selectPlace,
  selectReport,
  selectResults,
  selectRounds,
  selectTurningPoints,
  selectTurnNews,
  type PastTurn,
} from '../../src/selectors/index';
import { selectTurnReasons } from '../../src/why/index';
import { createSession, type SessionState } from '../../src/session/index';
import { korea } from '../support/korea';
import { playedState, SEAT } from './seatStates';

function played(rounds: number, variant = 'rounds'): SessionState {
  const session = createSession({ ...korea(), seed: 6, variant, humans: [SEAT] });
  for (let round = 0; round < rounds; round++) session.endTurn();
  return session.get();
}

const STATE = played(10);
const ROUNDS = selectRounds(STATE.history);

function delivered({ events }: PastTurn): number {
  return events.reduce(
    (sum, event) =>
      event.kind === 'chipsDelivered' && event.country === SEAT ? sum + event.h100e : sum,
    0,
  );
}

describe('the rounds of a history', () => {
  it('should each go from the first of their turns to the last', () => {
    expect(ROUNDS.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    ROUNDS.forEach(({ before, after, turns }, round) => {
      expect(before).toBe(STATE.history[2 * round]!.before);
      expect(after).toBe(STATE.history[2 * round + 1]!.after);
      expect(turns).toEqual(STATE.history.slice(2 * round, 2 * round + 2));
    });
  });

  it('should be the history itself where a round is a turn, and the same list every time', () => {
    const { history } = playedState(3);
    expect(selectRounds(history)).toBe(history);
    expect(selectRounds(STATE.history)).toBe(ROUNDS);
    expect(selectRounds([])).toEqual([]);
  });

  it('should tell of what came in both turns once, added up', () => {
    for (const round of ROUNDS) {
      const facts = selectTurnNews(round, SEAT).arrived.filter(
        ({ kind }) => kind === 'chipsDelivered' || kind === 'expertsJoined',
      );
      expect(new Set(facts.map(({ kind }) => kind)).size).toBe(facts.length);
      expect(delivered(round)).toBe(round.turns!.reduce((sum, turn) => sum + delivered(turn), 0));
      const kinds = new Set(round.turns!.flatMap(({ events }) => events.map(({ kind }) => kind)));
      expect(new Set(round.events.map(({ kind }) => kind))).toEqual(kinds);
    }
    expect(ROUNDS.some((round) => delivered(round) > 0)).toBe(true);
  });
});

describe('a game that is counted in years', () => {
  it('should stand in a year of ten', () => {
    const at = (rounds: number) => selectPlace(played(rounds).game);
    expect(at(0)).toEqual({ round: 'year', done: 0, number: 1, length: 10 });
    expect(at(2)).toEqual({ round: 'year', done: 2, number: 3, length: 10 });
    expect(selectPlace(STATE.game)).toEqual({ round: 'year', done: 10, number: 10, length: 10 });
    const turns = selectPlace(played(3, 'full').game);
    expect(turns).toEqual({ round: 'turn', done: 3, number: 4, length: 20 });
  });

  it('should have a report of the whole year', () => {
    const [before, after] = [STATE.history[4]!.before, STATE.history[5]!.after];
    const report = selectReport(ROUNDS[2]!, SEAT);
    const support = (game: typeof before) => nationOf(game.state, SEAT).support;
    expect(report).toMatchObject({ turnNumber: 3, halfYear: 4, lastHalfYear: 5 });
    expect(report.support).toEqual({ before: support(before), after: support(after) });
    const { total, year } = { total: report.gain.totalUsdBn, year: report.gain.lastUsdBn };
    const earlier = selectReport(ROUNDS[1]!, SEAT).gain.totalUsdBn;
    expect(year).toBeCloseTo(total - earlier, 9);
  });

  it('should add up the parts of public support over both turns of a year', () => {
    for (const round of ROUNDS.slice(1)) {
      const reason = selectTurnReasons(round, SEAT).support;
      expect(reason?.kind).toBe('term');
    }
  });

  it('should show changes over the last year, and look back on it year by year', () => {
    const { before } = ROUNDS[9]!;
    const now = nationOf(STATE.game.state, SEAT).support;
    expect(selectResults(STATE, SEAT).supportChange).toBe(
      now - nationOf(before.state, SEAT).support,
    );
    const { course } = selectDebrief(STATE, SEAT);
    expect(course.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { turn } of selectTurningPoints(STATE.history, SEAT))
      expect(turn >= 1 && turn <= 10).toBe(true);
  });
});
