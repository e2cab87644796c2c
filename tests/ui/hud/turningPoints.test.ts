// The turning points of a debrief tell what was decided and what came of it: games played differently have different ones.

import { beforeAll, describe, expect, it } from 'vitest';
import { createGame, nationOf, resolveTurn, scoreOf } from '../../../src/engine/index';
import {
  type PastTurn,
  selectTurningPoints,
  type TurningPoint,
} from '../../../src/selectors/index';
import type { Game } from '../../../src/types/game';
import type { Order } from '../../../src/types/order';
import { turningPointWords } from '../../../src/ui/hud/debrief/turningPointWords';
import { LANGUAGES, loadMessages, speak } from '../../../src/ui/text';
import { ordersWith } from '../../support/games';
import { korea } from '../../support/korea';

const SEAT = 'KOR';
const { ruleset, scenario } = korea();
/** Longer lines would not leave the debrief on two sheets of paper. */
const LONGEST = 150;

type Style = (game: Game) => Order[];

/** What each style of play orders beside what the balanced bot orders of the rivals. */
const STYLES: Readonly<Record<string, Style>> = {
  west: ({ state }) =>
    state.turn === 0
      ? [
          { kind: 'setStance', country: SEAT, stance: 'alignUsa' },
          budget({ chips: 70, dataCentres: 10, power: 20 }),
        ]
      : [],
  alone: ({ state }) => {
    if (state.turn === 4) return [{ kind: 'setStance', country: SEAT, stance: 'alone' }];
    if (state.turn === 7) return [budget({ talent: 40, models: 40, power: 20 })];
    return state.turn === 10 ? [{ kind: 'setDataLaw', country: SEAT, law: 'sovereignCloud' }] : [];
  },
  silent: () => [],
  stubborn: ({ state }) =>
    state.turn >= 4 ? [{ kind: 'setStance', country: SEAT, stance: 'alone' }] : [],
  idle: ({ state }) =>
    state.turn === 3
      ? [{ kind: 'setStance', country: SEAT, stance: nationOf(state, SEAT).stance }]
      : [],
};

function budget(given: Partial<Extract<Order, { kind: 'allocateBudget' }>['percents']>): Order {
  const percents = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0, ...given };
  return { kind: 'allocateBudget', country: SEAT, percents };
}

function played(style: Style): PastTurn[] {
  let game = createGame(ruleset, scenario, { seed: 1, variant: 'full' });
  const turns: PastTurn[] = [];
  while (game.state.outcome === 'running') {
    const before = game;
    const rivals = ordersWith(game, SEAT, 'idle').filter(({ country }) => country !== SEAT);
    const orders = [...rivals, ...style(game)];
    const { game: after, events } = resolveTurn(before, orders);
    turns.push({ turn: before.state.turn, before, orders, events, after });
    game = after;
  }
  return turns;
}

const GAMES = Object.fromEntries(
  Object.entries(STYLES).map(([name, style]) => [name, played(style)]),
);
const POINTS = Object.fromEntries(
  Object.entries(GAMES).map(([name, history]) => [name, selectTurningPoints(history, SEAT)]),
);

function pointsOf(name: string): TurningPoint[] {
  return POINTS[name]!;
}

/** The score at the end of a game in which this order of one turn was left out. */
function without(history: readonly PastTurn[], turn: number, left: Order): number {
  let game = history[0]!.before;
  for (const { turn: at, orders } of history)
    game = resolveTurn(game, at === turn ? orders.filter((order) => order !== left) : orders).game;
  return scoreOf(game, SEAT).total;
}

beforeAll(() => Promise.all((['later', 'reference', 'end'] as const).map(loadMessages)));

describe('the turning points of a game', () => {
  it('should be other ones in games that were played otherwise', () => {
    const told = Object.values(POINTS).map((points) =>
      points.map(({ turn, worth, headline }) => [turn, worth?.decision ?? headline?.measure]),
    );
    expect(told[0]).not.toEqual(told[1]);
    expect(told[0]).not.toEqual(told[2]);
    expect(told[1]).not.toEqual(told[2]);
  });

  it('should name what was ordered in that turn', () => {
    const decided = (name: string) =>
      pointsOf(name).flatMap(({ turn, worth }) =>
        worth === null ? [] : [[turn, worth.decision.kind]],
      );
    expect(decided('west').map(([turn]) => turn)).toEqual([1]);
    expect(decided('alone')).toEqual([
      [5, 'setStance'],
      [8, 'allocateBudget'],
      [11, 'setDataLaw'],
    ]);
    expect(decided('silent')).toEqual([]);
  });

  it('should say what the game would have ended with without it', () => {
    for (const [name, history] of Object.entries(GAMES))
      for (const { turn, worth } of pointsOf(name)) {
        if (worth === null) continue;
        const own = scoreOf(history.at(-1)!.after, SEAT).total;
        expect(worth.scoreWith).toBe(own);
        expect(worth.scoreWithout).toBe(without(history, turn - 1, worth.decision));
        expect(worth.change).toBe(worth.scoreWith - worth.scoreWithout);
      }
  });

  it('should name the weightiest of a turn’s decisions', () => {
    const history = GAMES['west']!;
    const total = scoreOf(history.at(-1)!.after, SEAT).total;
    const worths = history[0]!.orders
      .filter(({ country }) => country === SEAT)
      .map((order) => Math.abs(total - without(history, 0, order)));
    expect(worths).toHaveLength(2);
    const [point] = pointsOf('west');
    expect(Math.abs(point!.worth!.change)).toBe(Math.max(...worths));
    expect(worths[0]).not.toBe(worths[1]);
  });

  it('should not tell again of what is ordered anew as it stands', () => {
    const decided = (name: string) => pointsOf(name).filter(({ worth }) => worth !== null);
    expect(decided('stubborn').map(({ turn }) => turn)).toEqual([5]);
    expect(decided('idle')).toEqual([]);
  });

  it('should tell what came where nothing was decided', () => {
    expect(pointsOf('silent')).toHaveLength(3);
    for (const { headline } of pointsOf('silent')) expect(headline).not.toBeNull();
  });

  it.each(LANGUAGES)('should be at most six short lines in %s', async (language) => {
    await speak(language);
    for (const points of Object.values(POINTS)) {
      expect(points.length).toBeLessThanOrEqual(6);
      for (const point of points)
        expect(turningPointWords(point, scenario).length).toBeLessThanOrEqual(LONGEST);
    }
  });
});
