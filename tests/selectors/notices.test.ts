// What really happens in a half-year: shown while it is played, told in its report, and never before.

import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../src/engine/index';
import {
  selectEventChoice,
  selectNotices,
  selectReport,
  selectTurnCheck,
  selectTurnNews,
  type PastTurn,
} from '../../src/selectors/index';
import type { Game } from '../../src/types/game';
import { choice, notice, withHistory } from '../support/history';
import { korea } from '../support/korea';
import { SEAT } from './seatStates';

const { ruleset, scenario } = korea();
const WORLD = notice({
  id: 'shock',
  countries: [],
  effects: [],
  worldEffects: [{ kind: 'startEnergyShock', turns: 2 }],
});
const ELSEWHERE = notice({ id: 'elsewhere', countries: ['FRA', 'DEU'] });

function begin(...history: Parameters<typeof withHistory>[1][]): Game {
  return createGame(ruleset, withHistory(scenario, ...history), { seed: 3, variant: 'full' });
}

function turnOf(before: Game): PastTurn {
  const { game: after, events } = resolveTurn(before, []);
  return { turn: before.state.turn, before, orders: [], events, after };
}

describe('the notices of a half-year', () => {
  it('should tell what each does to the world, to the own nation, and whom else it concerns', () => {
    const notices = selectNotices({ game: begin(notice(), WORLD, ELSEWHERE) }, SEAT);
    expect(notices).toMatchObject([
      { event: 'strait', world: [], own: [{ kind: 'addSupport', amount: -9 }], others: [] },
      { event: 'shock', world: [{ kind: 'startEnergyShock', amount: 2 }], own: [], others: [] },
      { event: 'elsewhere', world: [], own: [], others: ['FRA', 'DEU'] },
    ]);
  });

  it('should be announced by the report before and told by the report after', () => {
    const first = turnOf(begin(notice({ halfYear: 1 })));
    const second = turnOf(first.after);
    expect(selectNotices({ game: first.before }, SEAT)).toEqual([]);
    expect(selectTurnNews(first, SEAT).notices).toEqual(['strait']);
    expect(selectTurnNews(second, SEAT).notices).toEqual([]);
    const told = selectTurnNews(second, SEAT).world.map((event) => event.kind);
    expect(told).toContain('noticeStruck');
  });

  it('should count as causes where they concern, not where they only happened elsewhere', () => {
    const causesWith = (...cards: Parameters<typeof begin>) =>
      selectReport(turnOf(begin(...cards)), SEAT).causes.map(({ values }) => values.event);
    expect(causesWith(notice())).toContain('strait');
    expect(causesWith(WORLD)).toContain('shock');
    expect(causesWith(ELSEWHERE)).not.toContain('elsewhere');
  });
});

describe('a dated choice on the screen', () => {
  it('should offer its options with exact figures and warn while it is unanswered', () => {
    const game = begin(choice());
    const state = { game, orders: [], history: [], par: () => [] };
    const offered = selectEventChoice(state, SEAT);
    expect(offered).toMatchObject({
      event: 'ask',
      defaultOption: 'wait',
      options: [
        { id: 'wait', effects: [{ kind: 'addSupport', amount: -9 }], later: null },
        { id: 'pay', effects: [{ kind: 'addCash', good: false }] },
      ],
    });
    expect(selectTurnCheck(state, SEAT).warnings).toContainEqual({
      kind: 'unanswered',
      event: 'ask',
      fallback: 'wait',
    });
  });
});
