// Demands of a superpower that is played: its seat chooses what is asked and of whom, or leaves it to its ministry, or asks nothing.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  checkOrder,
  createGame,
  demandCard,
  hashState,
  nationOf,
  nationsToAsk,
  resolveTurn,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { superpowers } from '../support/superpowers';

const WORLD = superpowers();
const { parameters: p, demands } = WORLD.ruleset;
const USA = 'USA';
const CHAPTER = p.chapters.turns;
const LAST_OF_CHAPTER = CHAPTER - 1;
const FULL = 'full';
/** It has no conditions. */
const DEMAND = 'usCloud';

function begin(variant = FULL): Game {
  return createGame(WORLD.ruleset, WORLD.scenario, { seed: 3, variant });
}

function withNation(game: Game, id: CountryId, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((country) =>
    country.id === id ? ({ ...country, ...change } as NationState) : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

/** After so many turns of bots at whose end nothing was asked of anybody. */
function after(turns: number): Game {
  let game = begin();
  for (let turn = 0; turn < turns; turn++) {
    const orders = botOrders(game, BOTS, []).filter(({ kind }) => kind !== 'makeDemand');
    ({ game } = resolveTurn(game, orders));
  }
  return game;
}

function open(game: Game, power: 'us' | 'china' = 'us'): CountryId[] {
  return nationsToAsk(p, game.state, game.scenario, power);
}

function chosen(to: readonly CountryId[], demand = DEMAND, country = USA): Order {
  return { kind: 'makeDemand', country, way: 'chosen', demand, to };
}

function usual(country: CountryId = USA): Order {
  return { kind: 'makeDemand', country, way: 'usual', to: [] };
}

function refusalOf(game: Game, order: Order): string {
  const checked = checkOrder(game, order);
  return checked.ok ? 'allowed' : checked.error.code;
}

/** What each nation is asked after a turn with these orders. */
function askedAfter(game: Game, orders: readonly Order[]): Record<CountryId, string> {
  const { state } = resolveTurn(game, orders).game;
  return Object.fromEntries(
    state.countries.flatMap((country) =>
      country.role === 'nation' && country.demand !== null ? [[country.id, country.demand.id]] : [],
    ),
  );
}

const BEFORE_CHAPTER = after(LAST_OF_CHAPTER);
const OPEN = open(BEFORE_CHAPTER);

describe('the nations whose turn it is', () => {
  it('should be shared by the two powers before each chapter and before its middle, each nation once', () => {
    for (const turn of [LAST_OF_CHAPTER, LAST_OF_CHAPTER + p.demands.secondTurn - 1]) {
      const game = { ...BEFORE_CHAPTER, state: { ...BEFORE_CHAPTER.state, turn } };
      const both = [...open(game, 'us'), ...open(game, 'china')];
      const nations = game.scenario.countries.filter(
        (country) => country.role === 'nation' && country.superpower === undefined,
      );
      expect(both.sort()).toEqual(nations.map(({ id }) => id).sort());
    }
  });

  it('should be none in between, and none at the end of the game', () => {
    const at = (turn: number) =>
      open({ ...BEFORE_CHAPTER, state: { ...BEFORE_CHAPTER.state, turn } });
    expect(at(LAST_OF_CHAPTER + 1)).toEqual([]);
    expect(at(BEFORE_CHAPTER.state.length - 1)).toEqual([]);
  });

  it('should be found where a round covers two turns', () => {
    const roundTurns = 2;
    const state = { ...BEFORE_CHAPTER.state, turn: CHAPTER - roundTurns, roundTurns };
    expect(open({ ...BEFORE_CHAPTER, state }).length).toBeGreaterThan(0);
  });
});

describe('a demand of a played superpower', () => {
  it('should be made of those that its seat names, and of nobody else', () => {
    const [first, second, ...others] = OPEN;
    const asked = askedAfter(BEFORE_CHAPTER, [chosen([first!, second!])]);
    expect([asked[first!], asked[second!]]).toEqual([DEMAND, DEMAND]);
    for (const other of others) expect(asked[other]).toBeUndefined();
  });

  it('should not be made where the seat says nothing', () => {
    expect(askedAfter(BEFORE_CHAPTER, [])).toEqual({});
  });

  it('should be what the rules draw where it is left to the ministry, for each power apart', () => {
    const asked = askedAfter(BEFORE_CHAPTER, [usual(), usual('CHN')]);
    const { countries } = BEFORE_CHAPTER.scenario;
    const nations = countries.filter(
      (country) => country.role === 'nation' && country.superpower === undefined,
    );
    expect(Object.keys(asked).sort()).toEqual(nations.map(({ id }) => id).sort());
    for (const id of OPEN) expect(demandCard(WORLD.ruleset, asked[id]!).from).toBe('us');
    const onlyUs = askedAfter(BEFORE_CHAPTER, [usual()]);
    expect(onlyUs).toEqual(Object.fromEntries(OPEN.map((id) => [id, asked[id]])));
  });

  it('should be told in the news, by its seat', () => {
    const { events } = resolveTurn(BEFORE_CHAPTER, [chosen([OPEN[0]!])]);
    expect(events.filter(({ kind }) => kind === 'demandMade')).toEqual([
      { kind: 'demandMade', country: USA, to: OPEN[0], demand: DEMAND },
    ]);
  });

  it('should lapse where it no longer fits, or another waits for an answer', () => {
    const to = OPEN[0]!;
    const stalled = { id: 'chinaGrid', stalls: 0 };
    const game = withNation(BEFORE_CHAPTER, to, { demand: stalled, politicalCapital: 9 });
    const stall: Order = { kind: 'answerDemand', country: to, demand: stalled.id, answer: 'stall' };
    expect(askedAfter(game, [chosen([to]), stall])[to]).toBe(stalled.id);
  });

  it('should be forgotten when the round is over', () => {
    const { game } = resolveTurn(BEFORE_CHAPTER, [chosen([OPEN[0]!])]);
    expect(nationOf(game.state, USA).demandPlan).toEqual({ way: null, demand: null, to: [] });
  });

  it('should be kept through a round of two turns', () => {
    const roundTurns = 2;
    const turn = CHAPTER - roundTurns;
    const early = after(turn);
    const game = { ...early, state: { ...early.state, roundTurns } };
    const [to] = open(game);
    const middle = resolveTurn(game, [chosen([to!])]).game;
    expect(nationOf(middle.state, to!).demand).toBeNull();
    expect(askedAfter(middle, [])).toEqual({ [to!]: DEMAND });
  });
});

describe('the order to make a demand', () => {
  it('should be for the seat of a superpower alone, and not for a caretaker', () => {
    expect(refusalOf(BEFORE_CHAPTER, chosen([OPEN[0]!], DEMAND, 'KOR'))).toBe('onlyForSuperpower');
    const fallen = withNation(BEFORE_CHAPTER, USA, { crisisTurns: 2 });
    expect(refusalOf(fallen, chosen([OPEN[0]!]))).toBe('caretakerGoverns');
  });

  it('should name a demand of its own power', () => {
    expect(refusalOf(BEFORE_CHAPTER, chosen([OPEN[0]!], 'chinaGrid'))).toBe('noSuchDemand');
    expect(refusalOf(BEFORE_CHAPTER, chosen([OPEN[0]!], 'nothing'))).toBe('noSuchDemand');
  });

  it('should name nations whose turn it is, each once', () => {
    const other = open(BEFORE_CHAPTER, 'china')[0]!;
    expect(refusalOf(BEFORE_CHAPTER, chosen([other]))).toBe('notAskedNow');
    expect(refusalOf(BEFORE_CHAPTER, chosen(['CHN']))).toBe('notAskedNow');
    expect(refusalOf(BEFORE_CHAPTER, chosen(['XXX']))).toBe('notAskedNow');
    expect(refusalOf(BEFORE_CHAPTER, chosen([OPEN[0]!, OPEN[0]!]))).toBe('malformed');
    expect(refusalOf(BEFORE_CHAPTER, chosen([]))).toBe('malformed');
    expect(refusalOf(after(LAST_OF_CHAPTER + 1), chosen([OPEN[0]!]))).toBe('notAskedNow');
    expect(refusalOf(BEFORE_CHAPTER, chosen(OPEN))).toBe('allowed');
  });

  it('should ask nobody for the same twice in a row', () => {
    const to = OPEN[0]!;
    const asked = (demandsAsked: string[]) => withNation(BEFORE_CHAPTER, to, { demandsAsked });
    expect(refusalOf(asked([DEMAND]), chosen([to]))).toBe('notFitToAsk');
    expect(refusalOf(asked([DEMAND, 'chinaGrid']), chosen([to]))).toBe('notFitToAsk');
    expect(refusalOf(asked([DEMAND, 'usCampus']), chosen([to]))).toBe('allowed');
  });

  it('should speak of a red line only where it is crossed', () => {
    const to = OPEN[0]!;
    const { id } = demands.find(({ from, redLine }) => from === 'us' && redLine === true)!;
    const buying = (chinaShare: number) => withNation(BEFORE_CHAPTER, to, { chinaShare });
    expect(refusalOf(buying(0), chosen([to], id))).toBe('notFitToAsk');
    expect(refusalOf(buying(0.5), chosen([to], id))).toBe('allowed');
  });

  it('should leave all to the ministry or choose, not both', () => {
    expect(refusalOf(BEFORE_CHAPTER, usual())).toBe('allowed');
    expect(refusalOf(BEFORE_CHAPTER, { ...usual(), to: [OPEN[0]!] } as Order)).toBe('malformed');
    const named = { ...usual(), demand: DEMAND } as Order;
    expect(refusalOf(BEFORE_CHAPTER, named)).toBe('malformed');
  });
});

describe('bots on the seat of a superpower', () => {
  it('should leave demands to the ministry, wherever somebody can be asked', () => {
    const rounds = [BEFORE_CHAPTER, after(LAST_OF_CHAPTER + 1)];
    const given = rounds.map((game) =>
      botOrders(game, BOTS, []).filter(({ kind }) => kind === 'makeDemand'),
    );
    expect(given).toEqual([[usual(), usual('CHN')], []]);
  });

  it('should be asked nothing else than when nobody played the powers', () => {
    let game = begin();
    const asked: string[] = [];
    for (let turn = 0; turn < 2 * CHAPTER; turn++) {
      ({ game } = resolveTurn(game, botOrders(game, BOTS, [])));
      for (const country of game.state.countries)
        if (country.role === 'nation' && country.demand !== null) asked.push(country.id);
    }
    const nations = game.scenario.countries.filter(
      (country) => country.role === 'nation' && country.superpower === undefined,
    );
    const times = nations.map(({ id }) => asked.filter((each) => each === id).length);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(3);
    expect(hashState(game.state)).toMatch(/\S/);
  });
});
