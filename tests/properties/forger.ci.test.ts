// Shows that a forger who makes every fingerprint fit is still refused with turn and reason.

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { replayGame } from '../../src/engine/index';
import type { Order, OrderKind } from '../../src/types/order';
import type { Replay } from '../../src/types/replay';
import type { Scenario } from '../../src/types/scenario';
import { CONTENT, forge, giving, HONEST, SEAT, withTurn } from './forgery';

const LENGTH = 20;

function verdict(replay: Replay) {
  const replayed = replayGame(replay, CONTENT);
  if (replayed.ok) return 'verified';
  const { turn, code, details } = replayed.error;
  return { turn, code, reason: details.reason };
}

function forgedTurn(turn: number, order: Order) {
  return verdict(forge(withTurn(turn, giving(order))));
}

function richer(): Scenario {
  const countries = CONTENT.scenario.countries.map((country) =>
    country.role === 'nation' && country.id === SEAT
      ? { ...country, start: { ...country.start, budgetUsdBn: 9 } }
      : country,
  );
  return { ...CONTENT.scenario, countries };
}

describe('an honest record', () => {
  it('should be verified with the game it tells of', () => {
    const replayed = replayGame(HONEST, CONTENT);
    if (!replayed.ok) throw new Error(replayed.error.code);
    expect(replayed.value.history).toHaveLength(LENGTH);
    expect(replayed.value.history.at(-1)?.hash).toBe(HONEST.hashes.at(-1));
    expect(replayed.value.humans).toEqual([SEAT]);
  });

  it('should survive being written and read as JSON', () => {
    expect(verdict(JSON.parse(JSON.stringify(HONEST)) as Replay)).toBe('verified');
  });

  it('should be verified while it is under way and claims nothing', () => {
    const begun = forge(HONEST.turns.slice(0, 7));
    expect(begun.scores).toEqual({});
    expect(verdict(begun)).toBe('verified');
    expect(verdict(forge([]))).toBe('verified');
  });

  it('should be verified as another game when a legal order was exchanged for another', () => {
    const percents = { chips: 10, dataCentres: 10, power: 40, talent: 20, models: 20 };
    const other = forge(withTurn(8, giving({ kind: 'allocateBudget', country: SEAT, percents })));
    expect(verdict(other)).toBe('verified');
    expect(other.hashes.slice(0, 9)).toEqual(HONEST.hashes.slice(0, 9));
    expect(other.hashes[9]).not.toBe(HONEST.hashes[9]);
  });
});

/** Kinds of order that are legal in some turns only, so that they would give away a game moved by a turn. */
const OF_ONE_TURN: readonly OrderKind[] = [
  'answerEvent',
  'playCard',
  'chooseFocus',
  'makePledge',
  'beginProject',
  'chooseOpening',
  'bidForLots',
  'answerDemand',
  'offerDeal',
  'answerDeals',
  'reviewPledge',
  'orderAhead',
  'makeDemand',
];

/** Turns among which an order that the rules forbid for its own sake is the first thing wrong. */
const EARLY_TURNS = [0, 1, 2, 3];

describe('a forger who recomputes every hash and score', () => {
  it('should be refused for an order over budget', () => {
    const percents = { chips: 60, dataCentres: 20, power: 20, talent: 20, models: 20 };
    const order: Order = { kind: 'allocateBudget', country: SEAT, percents };
    expect(forgedTurn(4, order)).toEqual({
      turn: 4,
      code: 'illegalOrder',
      reason: 'budgetOver100',
    });
  });

  const unavailable: [string, Order][] = [
    ['relationTooWeak', { kind: 'playCard', country: SEAT, card: 'jointPlatform', target: 'FRA' }],
    ['needsPretraining', { kind: 'playCard', country: SEAT, card: 'modelRelease' }],
    [
      'noSuchProposal',
      { kind: 'acceptPlatformsFrom', country: SEAT, countries: [], declined: ['JPN'] },
    ],
    ['percentNotWhole', { kind: 'setBuildShare', country: SEAT, percent: 12.5 }],
    ['percentOutOfRange', { kind: 'setBuildShare', country: SEAT, percent: 101 }],
    [
      'onlyForSuperpower',
      {
        kind: 'setExportRule',
        country: SEAT,
        rule: 'withheld',
        exceptions: [],
      },
    ],
    ['noSuchEvent', { kind: 'answerEvent', country: SEAT, event: 'clamp', option: 'repair' }],
  ];
  it.each(unavailable)('should be refused for an unavailable order: %s', (reason, order) => {
    const verdicts = EARLY_TURNS.map((turn) => forgedTurn(turn, order));
    const refused = EARLY_TURNS.map((turn) => ({ turn, code: 'illegalOrder', reason }));
    expect(
      refused.some((wanted) => verdicts.some((found) => isDeepStrictEqual(found, wanted))),
    ).toBe(true);
  });

  it('should be refused for a choice that no list has', () => {
    const order: Order = { kind: 'setStance', country: SEAT, stance: 'neutral' as 'hedge' };
    const refused = { turn: 2, code: 'illegalOrder', reason: 'unknownChoice' };
    expect(verdict({ ...HONEST, turns: withTurn(2, giving(order)) })).toEqual(refused);
  });

  it('should be refused for an order of another seat', () => {
    const order: Order = { kind: 'setFiscalStance', country: 'JPN', fiscalStance: 'restrain' };
    const turns = withTurn(6, (orders) => [...orders, order]);
    expect(verdict(forge(turns))).toMatchObject({ turn: 6, code: 'otherSeat' });
  });

  it('should be refused for giving two orders of one kind', () => {
    const order: Order = { kind: 'setBuildShare', country: SEAT, percent: 9 };
    const turns = withTurn(2, (orders) => [...giving(order)(orders), { ...order, percent: 10 }]);
    expect(verdict(forge(turns))).toEqual({
      turn: 2,
      code: 'illegalOrder',
      reason: 'repeatedOrder',
    });
  });

  it.each([19, 9, 0])(
    'should be refused for dropping turn %i and claiming the score',
    (dropped) => {
      const orders = HONEST.turns
        .filter((_, turn) => turn !== dropped)
        .map((turn) => turn.filter(({ kind }) => !OF_ONE_TURN.includes(kind)));
      const shorter = { ...forge(orders), scores: HONEST.scores };
      expect(verdict(shorter)).toMatchObject({ turn: LENGTH - 1, code: 'unfinished' });
    },
  );

  it('should be refused for a turn after the end', () => {
    const longer = forge([...HONEST.turns, []]);
    expect(verdict(longer)).toMatchObject({ turn: LENGTH, code: 'turnAfterEnd' });
  });

  it.each(['capability', 'autonomy', 'prosperity', 'resilience', 'total'] as const)(
    'should be refused for claiming more %s',
    (part) => {
      const score = HONEST.scores[SEAT]!;
      const scores = { [SEAT]: { ...score, [part]: score[part] + 1e-9 } };
      expect(verdict({ ...HONEST, scores })).toMatchObject({ turn: LENGTH, code: 'wrongScore' });
    },
  );

  it('should be refused for a score that is missing or not its own', () => {
    expect(verdict({ ...HONEST, scores: {} })).toMatchObject({ code: 'scoreMissing' });
    const scores = { ...HONEST.scores, JPN: HONEST.scores[SEAT]! };
    expect(verdict({ ...HONEST, scores })).toMatchObject({ code: 'scoreOfStranger' });
  });

  it('should be refused for a changed scenario, whether or not its fingerprint was changed too', () => {
    const forged = forge(HONEST.turns, richer());
    expect(verdict(forged)).toMatchObject({ turn: -1, code: 'changedScenario' });
    const disguised = { ...forged, scenario: HONEST.scenario };
    expect(verdict(disguised)).toMatchObject({ turn: -1, code: 'wrongHash' });
  });

  it('should be refused for other rules, another ruleset, seed or length', () => {
    expect(verdict({ ...HONEST, rules: HONEST.rules + 1 })).toMatchObject({
      turn: -1,
      code: 'otherRules',
    });
    const other = { ...HONEST, rulesetHash: '0123456789abcdef' };
    expect(verdict(other)).toMatchObject({ turn: -1, code: 'changedRuleset' });
    expect(verdict({ ...HONEST, seed: 12 })).toMatchObject({ turn: -1, code: 'wrongHash' });
    expect(verdict({ ...HONEST, seed: -1 })).toMatchObject({ turn: -1, code: 'badSeed' });
    expect(verdict({ ...HONEST, variant: 'x' })).toMatchObject({ code: 'unknownVariant' });
  });

  it('should be refused for weaker rivals, a second copy of a seat, a seat that is none', () => {
    const seatsWith = (seat: Replay['seats'][number]) =>
      verdict({ ...HONEST, seats: [...HONEST.seats.slice(0, 1), seat] });
    expect(seatsWith({ country: 'JPN', player: 'onlyChips' })).toMatchObject({ code: 'otherBot' });
    expect(seatsWith({ country: SEAT, player: 'human' })).toMatchObject({ code: 'repeatedSeat' });
    expect(seatsWith({ country: 'USA', player: 'human' })).toMatchObject({ code: 'unknownSeat' });
    const seats = HONEST.seats.slice(1);
    expect(verdict({ ...HONEST, seats })).toMatchObject({ code: 'noHumanSeat' });
    expect(seatsWith({ country: 'JPN', player: 'human' })).toMatchObject({ code: 'notASeat' });
  });
});
