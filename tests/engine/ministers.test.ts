// Ministers: wishes are drawn from what is, fulfilled ones make loyal, and loyalty bends each line by a few percent at most.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  createGame,
  hashState,
  ministerGain,
  ministerOf,
  nationOf,
  nationsOf,
  resolveTurn,
  viewFor,
  wishMeasure,
} from '../../src/engine/index';
import { dataCentres } from '../../src/engine/phases/dataCentres';
import { experts } from '../../src/engine/phases/experts';
import { posture } from '../../src/engine/phases/posture';
import { power } from '../../src/engine/phases/power';
import { wishDraw } from '../../src/engine/phases/wishDraw';
import { wishes } from '../../src/engine/phases/wishes';
import { loyaltyAfter, mayWish, wishBar } from '../../src/engine/rules/ministers';
import type { Game } from '../../src/types/game';
import { ADVISERS, type AdviserName, type ByAdviser, WISHES } from '../../src/types/names';
import type { Parameters, Ruleset } from '../../src/types/ruleset';
import type { MinisterWish, NationState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { korea } from '../support/korea';
import { type Made, madeTurn } from '../support/madeTurn';

const { ruleset, scenario } = korea();
const { parameters: p } = ruleset;
const KOR = 'KOR';
const CHAPTER = p.chapters.turns;
const SEED = { seed: 3, variant: 'full' };
const MIDDLE: ByAdviser<number> = { energy: 0.5, industry: 0.5, science: 0.5, diplomacy: 0.5 };

function withMinisters(change: Partial<Parameters['ministers']>): Ruleset {
  const ministers = { ...p.ministers, ...change };
  return { ...ruleset, parameters: { ...p, ministers } };
}

function begin(rules = ruleset): Game {
  return createGame(rules, scenario, SEED);
}

function playOn(game: Game, turns: number): Game {
  let now = game;
  for (let i = 0; i < turns; i++) now = resolveTurn(now, botOrders(now, BOTS, [])).game;
  return now;
}

function wishesOf(game: Game): (readonly MinisterWish[])[] {
  return nationsOf(game.state).map((nation) => nation.wishes);
}

describe('wishes', () => {
  it('should be one at most of each minister, above what is, and within reach', () => {
    for (const game of [begin(), playOn(begin(), CHAPTER)])
      for (const nation of nationsOf(game.state)) {
        const owners = nation.wishes.map(ministerOf);
        expect(new Set(owners).size).toBe(owners.length);
        for (const { kind, bar } of nation.wishes) {
          expect(bar).toBe(wishBar(p, nation, kind));
          expect(bar).toBeGreaterThan(wishMeasure(kind, nation));
          expect(mayWish(p, nation, kind)).toBe(true);
        }
      }
    expect(wishesOf(begin()).flat().length).toBeGreaterThan(0);
  });

  it('should stand for a whole chapter, and be others in the next', () => {
    const first = begin();
    expect(wishesOf(playOn(first, CHAPTER - 1))).toEqual(wishesOf(first));
    expect(wishesOf(playOn(first, CHAPTER))).not.toEqual(wishesOf(first));
  });

  it('should follow from the seed alone, and none be left at the end', () => {
    expect(wishesOf(begin())).toEqual(wishesOf(begin()));
    const other = createGame(ruleset, scenario, { ...SEED, seed: 4 });
    expect(wishesOf(other)).not.toEqual(wishesOf(begin()));
    const over = playOn(begin(), scenario.variants.find(({ id }) => id === 'full')!.turns);
    expect(wishesOf(over).flat()).toEqual([]);
  });

  it('should be the bolder, the more loyal the minister is', () => {
    const nation = nationOf(begin().state, KOR);
    const barAt = (energy: number) =>
      wishBar(p, { ...nation, loyalty: { ...MIDDLE, energy } }, 'newPower');
    expect(barAt(0)).toBe(nation.availablePowerMw);
    expect(barAt(0.5)).toBeCloseTo(nation.availablePowerMw * (1 + p.ministers.wishStep.newPower));
    expect(barAt(1)).toBeGreaterThan(barAt(0.5));
  });

  it('should not ask a superpower that is played to win its own trust', () => {
    const { turn, actor } = madeTurn({
      nation: { superpower: { goal: 'leadAndAllies', sells: 'us' } },
    });
    expect(mayWish(turn.p, actor.nation, 'trust')).toBe(false);
  });

  it('should not be made by ministers of a nation that is lost', () => {
    const { turn, actor } = madeTurn({ nation: { lostTurn: 2, wishes: [] } });
    turn.state.turn = CHAPTER;
    wishDraw(turn);
    expect(actor.nation.wishes).toEqual([]);
  });
});

/** Korea after a chapter's end, with a single wish and this loyalty. */
function settled(wish: MinisterWish, energy: number) {
  const { turn, actor } = madeTurn({
    nation: { wishes: [wish], loyalty: { ...MIDDLE, energy }, availablePowerMw: 900 },
    turn: { chapterEnds: true },
  });
  wishes(turn, actor);
  return { nation: actor.nation, events: turn.events };
}

describe('loyalty', () => {
  it('should rise by a wish fulfilled and fall by one that is not, and nothing else of it', () => {
    const met = settled({ kind: 'newPower', bar: 900 }, 0.5);
    expect(met.nation.loyalty).toEqual({ ...MIDDLE, energy: 0.5 + p.ministers.loyaltyGain });
    const missed = settled({ kind: 'newPower', bar: 901 }, 0.5);
    expect(missed.nation.loyalty).toEqual({ ...MIDDLE, energy: 0.5 - p.ministers.loyaltyLoss });
    expect(met.events).toEqual([
      {
        kind: 'wishSettled',
        country: KOR,
        minister: 'energy',
        wish: 'newPower',
        isMet: true,
        loyaltyChange: met.nation.loyalty.energy - 0.5,
      },
    ]);
    expect(missed.events).toMatchObject([{ kind: 'wishSettled', isMet: false }]);
  });

  it('should stay from 0 to 1', () => {
    expect(loyaltyAfter(p, 0.95, true)).toBe(1);
    expect(loyaltyAfter(p, 0.05, false)).toBe(0);
  });

  it('should wait for the chapter’s end', () => {
    const wish: MinisterWish = { kind: 'newPower', bar: 1 };
    const { turn, actor } = madeTurn({ nation: { wishes: [wish] }, turn: { chapterEnds: false } });
    wishes(turn, actor);
    expect(actor.nation.wishes).toEqual([wish]);
    expect(turn.events).toEqual([]);
  });
});

const LOYALTIES = [0, 0.5, 1];

function loyal(minister: AdviserName, loyalty: number, made: Made = {}): Made {
  return { ...made, nation: { ...made.nation, loyalty: { ...MIDDLE, [minister]: loyalty } } };
}

/** What a phase leaves of a number of the nation, with the minister disloyal, neutral and loyal. */
function bent(
  minister: AdviserName,
  phase: typeof power,
  read: (nation: NationState) => number,
  made: Made,
): number[] {
  return LOYALTIES.map((loyalty) => {
    const { turn, actor } = madeTurn(loyal(minister, loyalty, made));
    phase(turn, actor);
    return read(actor.nation);
  });
}

function queued(rows: readonly (readonly number[])[]): number {
  return rows.flat().reduce((sum, mw) => sum + mw, 0);
}

describe('what a minister gives or takes', () => {
  it('should be nothing in the middle, a few percent at the ends, and grow evenly between', () => {
    for (const minister of ADVISERS) {
      const gainAt = (loyalty: number) =>
        ministerGain(p, { loyalty: { ...MIDDLE, [minister]: loyalty } }, minister);
      expect(LOYALTIES.map(gainAt)).toEqual([
        -p.ministers.perk[minister],
        0,
        p.ministers.perk[minister],
      ]);
      expect(gainAt(0.75)).toBeCloseTo(p.ministers.perk[minister] / 2, 12);
      expect(p.ministers.perk[minister]).toBeLessThanOrEqual(0.04);
    }
  });

  it('should be the price of power, of halls, the pull on experts, and trust', () => {
    const empty = [0, 0, 0, 0, 0, 0, 0, 0];
    const newMw = bent(
      'energy',
      power,
      ({ powerPipelineMw: rows }) => queued([rows.gas, rows.variable, rows.firm]),
      {
        actor: { powerMoneyUsdBn: 1 },
        nation: { powerPipelineMw: { gas: empty, variable: empty, firm: empty } },
      },
    );
    const hallsMw = bent(
      'industry',
      dataCentres,
      ({ dataCentrePipelineMw }) => queued([dataCentrePipelineMw]),
      { actor: { dataCentreMoneyUsdBn: 1 }, nation: { dataCentrePipelineMw: empty } },
    );
    const outflow = bent('science', experts, ({ outflowShare }) => -outflowShare, {});
    const trust = bent('diplomacy', posture, ({ usTrust }) => usTrust, {});
    for (const [low, middle, high] of [newMw, hallsMw, outflow, trust]) {
      expect(low!).toBeLessThan(middle!);
      expect(middle!).toBeLessThan(high!);
      expect(Math.abs(high! / low! - 1)).toBeLessThan(0.1);
    }
  });
});

describe('a game without ministers', () => {
  const off = withMinisters({ chance: 0 });

  it('should have no wish, and leave loyalty where it was', () => {
    const game = playOn(begin(off), 2 * CHAPTER);
    expect(wishesOf(game).flat()).toEqual([]);
    expect(nationOf(game.state, KOR).loyalty).toEqual(MIDDLE);
  });

  it('should be the same game, whatever ministers would give, take or ask for', () => {
    const { perk, wishStep } = p.ministers;
    const doubled = Object.fromEntries(
      Object.entries(perk).map(([name, each]) => [name, 2 * each]),
    );
    const asked = Object.fromEntries(Object.entries(wishStep).map(([name]) => [name, 1]));
    const other = withMinisters({
      chance: 0,
      perk: doubled as typeof perk,
      wishStep: asked as typeof wishStep,
      loyaltyGain: 0.5,
    });
    const hashes = [off, other].map((rules) => hashState(playOn(begin(rules), CHAPTER + 1).state));
    expect(hashes[0]).toEqual(hashes[1]);
  });

  it.each(['first-data-centre', 'back-test-2022-2026', 'seat-in-2022'])(
    'should be what %s is',
    (id) => {
      const content = contentOf(id);
      const variant = content.scenario.variants[0]!.id;
      const game = createGame(content.ruleset, content.scenario, { seed: 1, variant });
      expect(game.ruleset.parameters.ministers.chance).toBe(0);
      expect(wishesOf(game).flat()).toEqual([]);
    },
  );
});

describe('what others know of ministers', () => {
  it('should be nothing', () => {
    const view = viewFor(begin(), KOR);
    expect(view.own.wishes).toEqual(nationOf(begin().state, KOR).wishes);
    for (const rival of view.rivals) {
      expect(rival).not.toHaveProperty('wishes');
      expect(rival).not.toHaveProperty('loyalty');
    }
  });
});

describe('the kinds of wishes', () => {
  it('should be two of each minister', () => {
    const owners = WISHES.map((kind) => ministerOf({ kind }));
    for (const minister of ADVISERS)
      expect(owners.filter((each) => each === minister)).toHaveLength(2);
  });
});
