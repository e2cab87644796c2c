// Nations that are lost: by which causes, what becomes of them, and when that ends the game.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  addedPoints,
  checkOrder,
  createGame,
  medalOf,
  nationIds,
  nationOf,
  nationsOf,
  parCourse,
  resolveTurn,
  sampleFuture,
  viewFor,
} from '../../src/engine/index';
import { outcome } from '../../src/engine/phases/outcome';
import type { Game } from '../../src/types/game';
import type { CountryId } from '../../src/types/names';
import type { NationState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { madeTurn } from '../support/madeTurn';

const { ruleset: whole, scenario } = contentOf('paris-berlin-platform');
/** Without cards, so that nothing but what a test says befalls anybody. */
const ruleset = { ...whole, events: [] };
const D = ruleset.parameters.defeat;
const [FRA, DEU] = ['FRA', 'DEU'];
const FAR_BELOW = -1000;

function begin(turns: number): Game {
  let game = createGame(ruleset, scenario, { seed: 4, variant: 'full' });
  for (let i = 0; i < turns; i++) ({ game } = resolveTurn(game, []));
  return game;
}

function withNation(game: Game, id: CountryId, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((country) =>
    country.id === id ? ({ ...country, ...change } as NationState) : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

/** The game in which the governments of these nations have fallen once too often. */
function losing(game: Game, ids: readonly CountryId[]): Game {
  return ids.reduce((changed, id) => withNation(changed, id, { crises: D.crises }), game);
}

const start = begin(2);

describe('a nation', () => {
  it('should be lost at the end of the turn in which its government falls once too often', () => {
    const { game, events } = resolveTurn(
      withNation(start, FRA, { crises: D.crises - 1, support: FAR_BELOW }),
      [],
    );
    expect(nationOf(game.state, FRA)).toMatchObject({ crises: D.crises, lostTurn: 3 });
    expect(events).toContainEqual({ kind: 'defeated', country: FRA, cause: 'crises' });
  });

  it.each([
    [0, false],
    [1, true],
  ])(
    'should be lost by a first fall %i turns after the last one that is forgiven: %j',
    (turns, isLost) => {
      const turn = D.forgivenShare * start.state.length + turns;
      const before = { ...start, state: { ...start.state, turn: turn - 1 } };
      const fallen = resolveTurn(withNation(before, FRA, { support: FAR_BELOW }), []).game;
      expect(nationOf(fallen.state, FRA)).toMatchObject({
        crises: 1,
        lostTurn: isLost ? turn : -1,
      });
      const later = { ...fallen, state: { ...fallen.state, turn: turn + 1 } };
      const after = nationOf(resolveTurn(later, []).game.state, FRA);
      expect(after.lostTurn).toBe(isLost ? turn : -1);
    },
  );

  it('should not be lost where par is played, so that par is not lowered by a fall', () => {
    const harsh = { ...whole, parameters: { ...whole.parameters, defeat: { ...D, crises: 0 } } };
    const world = createGame(harsh, scenario, { seed: 1, variant: 'full' });
    const course = parCourse(world, BOTS, FRA);
    expect(nationOf(resolveTurn(world, []).game.state, FRA).lostTurn).toBe(1);
    for (const { state } of course) expect(nationOf(state, FRA).lostTurn).toBe(-1);
    expect(course.length).toBe(world.state.length + 1);
  });

  it.each([
    ['sinks below its bar and no ally is left', D.autonomy + D.sink, 0, 0],
    ['was never so far above its bar', D.autonomy + D.sink - 1, 0, -1],
    ['sinks and an ally is left', D.autonomy + D.sink, D.usTrust, -1],
  ])('should be told apart where autonomy %s', (_case, before, usTrust, lostTurn) => {
    const { turn, actor } = madeTurn({ nation: { usTrust } });
    const { nation } = actor;
    const { scorePath } = nation;
    nation.scorePath = { weight: 2, sums: { ...scorePath.sums, autonomy: 2 * before } };
    nation.indices = { ...nation.indices, autonomy: D.autonomy - 1 };
    outcome(turn);
    expect(nation.lostTurn).toBe(lostTurn);
    if (lostTurn >= 0)
      expect(turn.events).toContainEqual({
        kind: 'defeated',
        country: 'KOR',
        cause: 'autonomyLost',
      });
  });

  it('should be lost in a turn that is played where autonomy has sunk, and not where it was always low', () => {
    const race = contentOf('race-for-independence');
    const began = createGame(race.ruleset, race.scenario, { seed: 4, variant: 'full' });
    const BRA = 'BRA';
    const { scorePath, indices } = nationOf(began.state, BRA);
    expect(indices.autonomy).toBeLessThan(D.autonomy);
    const weight = 1000;
    const sums = { ...scorePath.sums, autonomy: 2 * weight * (D.autonomy + D.sink) };
    const sunk = withNation(began, BRA, { usTrust: 0, scorePath: { weight, sums } });
    const low = withNation(began, BRA, { usTrust: 0 });
    const lostIn = (game: Game) => nationOf(resolveTurn(game, []).game.state, BRA).lostTurn;
    expect([lostIn(sunk), lostIn(low)]).toEqual([1, -1]);
  });

  it('should not be lost for what it starts with', () => {
    for (const { id } of nationsOf(start.state)) {
      const low = withNation(start, id, { usTrust: 0 });
      expect(nationOf(resolveTurn(low, []).game.state, id).lostTurn, id).toBe(-1);
    }
  });

  it('should never be lost where the scenario loses nobody', () => {
    const kept = { ...start, scenario: { ...scenario, defeat: false } };
    const { game } = resolveTurn(losing(kept, [FRA, DEU]), []);
    expect(game.state.outcome).toBe('running');
    expect(nationOf(game.state, FRA).lostTurn).toBe(-1);
  });
});

describe('a lost nation', () => {
  const lost = resolveTurn(losing(start, [FRA]), []).game;

  it('should be governed by a caretaker to the end, and be lost once', () => {
    let game = lost;
    while (game.state.outcome === 'running') {
      expect(nationOf(game.state, FRA).crisisTurns).toBe(game.state.length - game.state.turn);
      const stance = { kind: 'setStance', country: FRA, stance: 'alone' } as const;
      expect(checkOrder(game, stance)).toMatchObject({ error: { code: 'caretakerGoverns' } });
      const played = resolveTurn(game, []);
      expect(played.events.some(({ kind }) => kind === 'defeated')).toBe(false);
      ({ game } = played);
      expect(nationOf(game.state, FRA)).toMatchObject({ lostTurn: 3, fiscalStance: 'restrain' });
    }
    expect(game.state.outcome).toBe('finished');
  });

  it('should pay for it in the score, and win no medal', () => {
    const saved = withNation(lost, FRA, { lostTurn: -1 });
    const cost = addedPoints(lost, FRA).settlement - addedPoints(saved, FRA).settlement;
    expect(cost).toBeCloseTo(D.points, 12);
    expect(medalOf(saved, FRA, FAR_BELOW)).toBe('gold');
    expect(medalOf(lost, FRA, FAR_BELOW)).toBeNull();
  });

  it('should be known to everybody, and stay lost in every sampled future', () => {
    const future = sampleFuture(viewFor(lost, DEU), 0);
    expect(nationOf(future.state, FRA)).toMatchObject({
      lostTurn: 3,
      crisisTurns: lost.state.length - lost.state.turn,
    });
  });
});

describe('a game', () => {
  it('should go on while a seat is left, whoever else is lost', () => {
    const others = nationIds(start).filter((id) => id !== DEU);
    const { game } = resolveTurn(losing(start, others), []);
    expect(game.state.outcome).toBe('running');
    expect(nationOf(game.state, 'GBR').lostTurn).toBe(3);
  });

  it('should end in defeat once every seat is lost', () => {
    const { game } = resolveTurn(losing(start, [FRA, DEU]), []);
    expect(game.state.outcome).toBe('defeat');
  });
});
