// Who leads is copied: only its leader gives a method and keeps it, a lead is worth less the more it was copied, and nobody becomes the benchmark without letting others copy.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { silentDecisions } from '../../src/engine/decisions';
import {
  botOrders,
  createGame,
  goodCard,
  nationOf,
  nationsOf,
  resolveTurn,
  toldPart,
} from '../../src/engine/index';
import { copyState } from '../../src/engine/made/copy';
import { benchmark } from '../../src/engine/phases/benchmark';
import { deals } from '../../src/engine/phases/deals';
import { goodsTold } from '../../src/engine/phases/goodsTold';
import { privateMoney } from '../../src/engine/phases/privateMoney';
import { createTurn } from '../../src/engine/turn';
import type { Turn } from '../../src/engine/turnContext';
import { type CountryId, isMethod, type Method } from '../../src/types/names';
import type { DealOffer, GameState, NationState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const { benchmark: b, privateMoney: money } = ruleset.parameters;
const KOR = 'KOR';
const JPN = 'JPN';
const FRA = 'FRA';
const UNCOPIED = { law: 0, model: 0, programme: 0 };

type Changes = Readonly<Record<CountryId, Partial<NationState>>>;

/** The turn after the first one, in which all have told what they have, with some nations changed before. */
function turnWith(changes: Changes = {}, offers: readonly DealOffer[] = []): Turn {
  const first = resolveTurn(createGame(ruleset, scenario, { seed: 3, variant: 'full' }), []).game;
  const countries = first.state.countries.map((country) => ({
    ...country,
    ...changes[country.id],
  })) as GameState['countries'];
  const state = copyState({ ...first.state, countries, deals: [...offers] });
  const turn = createTurn({ ...first, state }, state, silentDecisions);
  for (const actor of turn.actors) actor.regularBudgetUsdBn = actor.start.budgetUsdBn;
  benchmark(turn);
  goodsTold(turn);
  return turn;
}

function own(turn: Turn, id: CountryId): NationState {
  return turn.actors.find(({ nation }) => nation.id === id)!.nation;
}

/** Korea lets Japan copy its model for a vote. */
const MODEL_FOR_VOTE: DealOffer = { from: KOR, to: JPN, gives: 'model', wants: 'vote', turn: 1 };

/** Korea leads in models, Japan lies far behind, and takes the offer. */
function struck(offer = MODEL_FOR_VOTE): { readonly turn: Turn; readonly before: Turn } {
  const changes = {
    [KOR]: { lagGenerations: 0.5, politicalCapital: 6, support: 60 },
    [JPN]: { lagGenerations: 2, politicalCapital: 6, support: 60, algorithmicGapOom: 0.8 },
  };
  const before = turnWith(changes, [offer]);
  const turn = turnWith(changes, [offer]);
  const taker = turn.actors.find(({ nation }) => nation.id === offer.to)!;
  taker.decisions.acceptedDeals = [offer.from];
  deals(turn);
  return { turn, before };
}

describe('a method', () => {
  it('should be given by whoever leads in it alone', () => {
    const turn = turnWith({ [KOR]: { lagGenerations: 0.1 }, [FRA]: { dataProtection: 0.99 } });
    expect(turn.state.world.leaders).toMatchObject({ law: FRA, model: KOR });
    const givers = (method: Method) =>
      turn.actors
        .map(({ nation }) => nation)
        .filter(({ goodsToGive }) => goodsToGive.includes(method))
        .map(({ id }) => id);
    expect(givers('law')).toEqual([FRA]);
    expect(givers('model')).toEqual([KOR]);
    expect(givers('programme')).toEqual([turn.state.world.leaders.programme]);
  });

  it('should be led in by the first of equals, and by no superpower', () => {
    const same = { dataProtection: 0.99 };
    const turn = turnWith({ [JPN]: same, [KOR]: same, [FRA]: same });
    const first = nationsOf(turn.state).find(({ id }) => [JPN, KOR, FRA].includes(id))!;
    expect(turn.state.world.leaders.law).toBe(first.id);
    const race = contentOf('race-for-independence');
    const game = createGame(race.ruleset, race.scenario, { seed: 4, variant: 'full' });
    const { state } = resolveTurn(game, []).game;
    const superpowers = nationsOf(state).filter(({ superpower }) => superpower !== null);
    expect(superpowers.length).toBeGreaterThan(0);
    for (const { id } of superpowers) expect(Object.values(state.world.leaders)).not.toContain(id);
  });

  it('should be worth more to others the farther they are behind, and less to its leader the more it was copied', () => {
    const { worth, copied } = goodCard(ruleset, 'programme');
    const worthOf = (change: Partial<NationState>) =>
      own(turnWith({ [FRA]: { adoption: 0.8 }, [KOR]: change }), KOR).goodWorth.programme;
    expect(worthOf({ adoption: 0.8 - copied!.full / 8 })).toBeCloseTo(worth / 8, 9);
    expect(worthOf({ adoption: 0.8 - copied!.full / 2 })).toBeCloseTo(worth / 2, 9);
    expect(worthOf({ adoption: 0.1 })).toBe(worth);
    const kept = (times: number) =>
      worthOf({ adoption: 0.9, takenOver: { ...UNCOPIED, programme: times } });
    expect(kept(0)).toBeCloseTo(copied!.kept, 12);
    expect(kept(1)).toBeCloseTo(copied!.kept / 2, 12);
    expect(kept(3)).toBeCloseTo(copied!.kept / 4, 12);
  });

  it('should bring whoever copies it the part that it told, and its leader what the card says', () => {
    const { turn, before } = struck();
    expect(turn.events).toMatchObject([{ kind: 'dealStruck', gives: 'model' }]);
    const part = toldPart(goodCard(ruleset, 'model'), own(before, JPN));
    expect(part).toBe(1);
    expect(own(turn, JPN).algorithmicGapOom).toBeLessThan(own(before, JPN).algorithmicGapOom);
    expect(own(turn, KOR).algorithmicGapOom).toBe(own(before, KOR).algorithmicGapOom);
    expect(own(turn, KOR).prestige).toBeGreaterThan(own(before, KOR).prestige);
    expect(own(turn, KOR).carriedPrivateUsdBn).toBeGreaterThan(
      own(before, KOR).carriedPrivateUsdBn,
    );
    expect(own(turn, KOR).takenOver).toEqual({ ...UNCOPIED, model: 1 });
    expect(own(turn, JPN).takenOver).toEqual(UNCOPIED);
  });

  it('should not be given any more by whoever has lost the lead', () => {
    const turn = turnWith({ [KOR]: { politicalCapital: 6 } }, [MODEL_FOR_VOTE]);
    turn.state.world.leaders = { ...turn.state.world.leaders, model: FRA };
    turn.actors.find(({ nation }) => nation.id === JPN)!.decisions.acceptedDeals = [KOR];
    deals(turn);
    expect(turn.events).toMatchObject([
      { kind: 'dealLapsed', cause: 'blocked', refusal: { code: 'goodMissing' } },
    ]);
  });
});

describe('a lead', () => {
  it('should bring money of firms, half of it once it was copied, and none to those behind', () => {
    const moneyOf = (leader: CountryId | null, times: number) => {
      const turn = turnWith({ [KOR]: { takenOver: { ...UNCOPIED, law: times } } });
      turn.state.world.leaders = { law: leader, model: null, programme: null };
      const actor = turn.actors.find(({ nation }) => nation.id === KOR)!;
      actor.nation.prestige = 0;
      privateMoney(turn, actor);
      return actor.nation.privateMoneyUsdBn;
    };
    const none = moneyOf(null, 0);
    const whole = moneyOf(KOR, 0) - none;
    // Money that public chips draw in does not come for the lead.
    expect(whole / none).toBeLessThan(money.leadGain);
    expect(whole / none).toBeGreaterThan(0.9 * money.leadGain);
    expect((moneyOf(KOR, 1) - none) / whole).toBeCloseTo(1 / 2, 9);
    expect((moneyOf(KOR, 2) - none) / whole).toBeCloseTo(1 / 3, 9);
    expect(moneyOf(FRA, 0)).toBe(none);
  });
});

describe('the benchmark', () => {
  it('should be nobody while nobody was copied, so that the best neither wins prestige nor is learnt from by itself', () => {
    let game = createGame(ruleset, scenario, { seed: 3, variant: 'full' });
    while (game.state.outcome === 'running') game = resolveTurn(game, []).game;
    expect(game.state.world.benchmark).toBeNull();
    const known = { prestige: 0.5, algorithmicGapOom: 0.4 };
    const turn = turnWith({ [KOR]: known, [FRA]: known });
    for (const id of [KOR, FRA]) {
      expect(own(turn, id).prestige).toBeCloseTo(0.5 * b.kept, 12);
      expect(own(turn, id).algorithmicGapOom).toBe(0.4);
    }
  });

  it('should be whoever was copied most, stay it among equals, and alone gain prestige by it', () => {
    const copiedTimes = (times: number) => ({
      takenOver: { ...UNCOPIED, law: times },
      prestige: 0,
    });
    const turn = turnWith({ [KOR]: copiedTimes(1), [FRA]: copiedTimes(2) });
    expect(turn.state.world.benchmark).toBe(FRA);
    expect(turn.events).toMatchObject([{ kind: 'benchmarkChanged', country: FRA, before: null }]);
    expect(own(turn, FRA).prestige).toBeCloseTo((b.gain * 2) / b.full, 12);
    expect(own(turn, KOR).prestige).toBe(0);
    own(turn, KOR).takenOver = { ...UNCOPIED, programme: 2 };
    benchmark(turn);
    expect(turn.state.world.benchmark).toBe(FRA);
    own(turn, KOR).takenOver = { ...UNCOPIED, law: 1, programme: 2 };
    benchmark(turn);
    expect(turn.state.world.benchmark).toBe(KOR);
    expect(turn.events).toHaveLength(2);
  });

  it('should come about in games of bots, which ask for methods by the formula', () => {
    const race = contentOf('race-for-independence');
    let game = createGame(race.ruleset, race.scenario, { seed: 4, variant: 'full' });
    let copies = 0;
    while (game.state.turn < 12) {
      const { game: after, events } = resolveTurn(game, botOrders(game, BOTS, []));
      game = after;
      for (const event of events)
        if (event.kind === 'dealStruck')
          copies += [event.gives, event.wants].filter(isMethod).length;
    }
    const all = nationsOf(game.state).map(({ takenOver }) => Object.values(takenOver));
    expect(all.flat().reduce((sum, times) => sum + times, 0)).toBe(copies);
    expect(copies).toBeGreaterThan(0);
    const { benchmark: most } = game.state.world;
    expect(nationOf(game.state, most!).superpower).toBeNull();
  });
});
