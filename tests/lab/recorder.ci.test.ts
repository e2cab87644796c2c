// Holds the record of a nation's game to what happened in it: storms, falls, defaults, contested lots, turns that were tried.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, resolveTurn } from '../../src/engine/index';
import { runJobs } from '../../src/lab/index';
import { ChoiceCounter } from '../../src/lab/choiceCount';
import { withLots } from '../../src/lab/lotCount';
import { Recorder } from '../../src/lab/recorder';
import { StormWatch } from '../../src/lab/stormWatch';
import type { GameEvent } from '../../src/types/event';
import type { Order } from '../../src/types/order';
import { CONTENT, match, runners } from './matches';

const { ruleset } = CONTENT;
const START = createGame(ruleset, CONTENT.scenario, { seed: 7, variant: 'short' });
const NATION = nationOf(START.state, 'KOR');

function answered(event: string, country = 'KOR', option = 'letItFall'): GameEvent {
  return { kind: 'eventAnswered', country, event, option, chosen: true };
}

/** The storms of a nation whose composite index goes this way, where these facts came in the turns that are named. */
function stormsOf(composites: readonly number[], facts: Readonly<Record<number, GameEvent>>) {
  const watch = new StormWatch('KOR');
  composites.forEach((composite, turn) => {
    const nation = { ...NATION, indices: { ...NATION.indices, composite } };
    watch.take(ruleset, nation, facts[turn] === undefined ? [] : [facts[turn]]);
  });
  return watch.storms;
}

describe('the storms of a nation', () => {
  it('should tell the fall from before the storm and what was regained in four turns', () => {
    const [one] = stormsOf([40, 41, 38, 36, 37, 38, 37, 39, 50], { 3: answered('blackout') });
    expect(one).toEqual({ event: 'blackout', turn: 3, fall: 5, regained: 3 });
  });

  it('should tell a rise as a fall below nothing, and nothing of turns that never came', () => {
    const [one] = stormsOf([40, 42, 45, 48, 50], { 2: answered('election') });
    expect(one).toEqual({ event: 'election', turn: 2, fall: 0, regained: null });
    const [first] = stormsOf([40, 42], { 0: answered('election') });
    expect(first).toEqual({ event: 'election', turn: 0, fall: 0, regained: null });
  });

  it('should leave out events that are no storms, and the storms of others', () => {
    const drawn = ruleset.events.find(({ scope, when }) => scope === 'country' && !when)!;
    expect(stormsOf([40, 41], { 1: answered(drawn.id) })).toEqual([]);
    expect(stormsOf([40, 41], { 1: answered('blackout', 'FRA') })).toEqual([]);
  });
});

describe('the choices of a nation', () => {
  const counted = (orders: readonly Order[]) => {
    const counter = new ChoiceCounter('KOR');
    const { game, events } = resolveTurn(START, orders);
    counter.take(game, orders, events);
    return { counts: counter.counts, game, events };
  };

  it('should count an opening and a focus that come without an order as defaults', () => {
    const { counts } = counted([]);
    expect(counts.opening).toEqual({ open: 1, defaults: 1 });
    expect(counts.focus).toEqual({ open: 1, defaults: 1 });
    const chosen = counted([
      { kind: 'chooseOpening', country: 'KOR', option: 'swap' },
      { kind: 'chooseFocus', country: 'KOR', pillar: 'talent' },
    ]);
    expect(chosen.counts.opening).toEqual({ open: 1, defaults: 0 });
    expect(chosen.counts.focus).toEqual({ open: 1, defaults: 0 });
  });

  it('should count a turn with lots and without a bid, and a first answer, as defaults', () => {
    const counter = new ChoiceCounter('KOR');
    const unsold: GameEvent = { kind: 'lotUnsold', country: null, lot: 'emptyHall' };
    const bid: Order = { kind: 'bidForLots', country: 'KOR', lot: 'emptyHall', premium: 'list' };
    const other: Order = { ...bid, country: 'FRA' };
    for (const orders of [[bid], [other], []]) counter.take(START, orders, [unsold]);
    counter.take(START, [], []);
    for (const option of ['letItFall', 'letItFall', 'dearPower'])
      counter.take(START, [], [answered('blackout', 'KOR', option)]);
    expect(counter.counts.lots).toEqual({ open: 3, defaults: 2 });
    expect(counter.counts.answers).toEqual({ open: 3, defaults: 2 });
  });
});

describe('the record of a game', () => {
  it('should say that a nation fell, and not that another did', () => {
    const fall: GameEvent = { kind: 'defeated', country: 'KOR', cause: 'crises' };
    const isLost = (country: string) => {
      const recorder = new Recorder(country, []);
      recorder.take(START, [], new Map(), [fall]);
      recorder.take(START, [], new Map(), []);
      return recorder.recordOf(START, 0).isLost;
    };
    expect(isLost('KOR')).toBe(true);
    expect(isLost('FRA')).toBe(false);
  });

  it('should count a lot as contested where two bid for it', () => {
    const won = (lot: string, ...bidders: string[]): GameEvent => ({
      kind: 'lotWon',
      country: bidders[0]!,
      lot,
      size: 1,
      premium: 'list',
      billUsdBn: 1,
      bidders,
    });
    const counts = withLots({}, [won('emptyHall', 'KOR', 'FRA'), won('returnees', 'KOR')]);
    expect(counts.emptyHall).toMatchObject({ came: 1, contested: 1, bids: 2 });
    expect(counts.returnees).toMatchObject({ came: 1, contested: 0, bids: 1 });
  });

  it('should tell how many turns the planner played out in each game, and none of others', async () => {
    const players = { KOR: { bot: 'planner' as const } };
    const { results } = await runJobs([match({ players, seeds: [11, 12] })], runners(1));
    const { games } = results[0]!;
    expect(games).toHaveLength(2);
    for (const { countries, lots } of games) {
      expect(countries.KOR!.turnsTried).toBeGreaterThan(2500);
      expect(countries.KOR!.turnsTried).toBeLessThan(5000);
      expect(countries.FRA!.turnsTried).toBe(0);
      expect(Object.keys(lots)).not.toEqual([]);
    }
  });
});
