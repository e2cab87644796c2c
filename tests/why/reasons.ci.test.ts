// The reason of a measure goes the way the measure went.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, nationOf, ordersOfBot, resolveTurn } from '../../src/engine/index';
import { type PastTurn, selectReport } from '../../src/selectors/index';
import { selectTurnReasons } from '../../src/why/index';
import { BOT_NAMES, type BotName } from '../../src/types/names';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();

function turnsOf(bot: BotName): PastTurn[] {
  let game = createGame(ruleset, scenario, { seed: 1, variant: 'full' });
  const turns: PastTurn[] = [];
  while (game.state.outcome === 'running') {
    const before = game;
    const orders = [...botOrders(game, BOTS, ['KOR']), ...ordersOfBot(game, BOTS, 'KOR', bot)];
    const { game: after, events } = resolveTurn(before, orders);
    turns.push({ turn: before.state.turn, before, orders, events, after });
    game = after;
  }
  return turns;
}

const turns = BOT_NAMES.flatMap(turnsOf);

/** The sign of prosperity's change and its reason, for every turn. */
const prosperity = turns.map((turn) => {
  const { before, after } = selectReport(turn, 'KOR').indices.prosperity;
  return { turn, change: after - before, reason: selectTurnReasons(turn, 'KOR').prosperity };
});

describe('the reason of prosperity', () => {
  it('should never explain a fall by a rise or a rise by a fall', () => {
    const contrary = prosperity.filter(
      ({ change, reason }) =>
        reason !== null && 'change' in reason && reason.change * (change < 0 ? -1 : 1) <= 0,
    );
    expect(contrary).toEqual([]);
    expect(prosperity.filter(({ change }) => change < 0).length).toBeGreaterThan(0);
  });

  it('should set the gain of the first turn against that of the half-year before', () => {
    const first = prosperity.filter(({ turn }) => turn.turn === 0);
    const told = first.filter(({ reason }) => reason?.kind === 'gain');
    expect(told.length).toBeGreaterThan(0);
    for (const { turn, reason } of told) {
      const was = nationOf(turn.before.state, 'KOR');
      const now = nationOf(turn.after.state, 'KOR');
      const points = (now.gdpGain - was.gainBeforeStart) * 100;
      expect(reason).toEqual({ kind: 'gain', change: points });
    }
  });

  it('should name a gain below what is possible only where the index falls and the gain does not', () => {
    const below = prosperity.filter(({ reason }) => reason?.kind === 'belowPossible');
    expect(below.length).toBeGreaterThan(0);
    for (const { turn, change } of below) {
      const was = nationOf(turn.before.state, 'KOR');
      const now = nationOf(turn.after.state, 'KOR');
      expect(change).toBeLessThanOrEqual(0);
      expect(now.gdpGain).toBeGreaterThanOrEqual(was.gdpGain);
      expect(now.gdpGain).toBeLessThan(now.cumulativeReference - was.cumulativeReference);
    }
  });
});

describe('the reason of a fall in the last turn', () => {
  const last = turns.filter(({ after }) => after.state.outcome !== 'running');

  it('should be the test at the end where that took more than all else moved', () => {
    const told = last.flatMap((turn) => {
      const { capability } = selectTurnReasons(turn, 'KOR');
      return capability?.kind === 'lastTest' ? [{ turn, change: capability.change }] : [];
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { turn, change } of told) {
      const { before, after } = selectReport(turn, 'KOR').indices.capability;
      expect(after - before).toBeLessThan(0);
      expect(change).toBeLessThan((after - before) / 2);
    }
  });
});

describe('the reason of the score', () => {
  it('should be the part that moved it most in the direction it went', () => {
    for (const turn of turns) {
      const { score } = selectReport(turn, 'KOR');
      const reason = selectTurnReasons(turn, 'KOR').score;
      const sign = score.after < score.before ? -1 : 1;
      expect(reason).not.toBeNull();
      if (reason !== null && 'change' in reason)
        expect(reason.change * sign * 7).toBeGreaterThanOrEqual(
          (score.after - score.before) * sign - 1e-9,
        );
    }
  });
});
