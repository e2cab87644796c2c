// Demands: each power asks in every chapter, each answer does what its card says, and refusals in a row grow dearer.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  answerEffects,
  askingPower,
  botOrders,
  checkOrder,
  createGame,
  demandCard,
  nationOf,
  resolveTurn,
  rulesOf,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { DemandAnswer, Power } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { OwnDemand } from '../../src/types/ownDemand';
import type { NationState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const { parameters: p, demands } = ruleset;
const KOR = 'KOR';
const CHAPTER = p.chapters.turns;

function withNation(game: Game, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((country) =>
    country.id === KOR ? ({ ...country, ...change } as NationState) : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

function begin(change: Partial<NationState> = {}): Game {
  return withNation(createGame(ruleset, scenario, { seed: 3, variant: 'full' }), change);
}

function asked(id: string, change: Partial<NationState> = {}): Game {
  return begin({ demand: { id, stalls: 0 }, ...change });
}

function answering(demand: string, answer: DemandAnswer): Order {
  return { kind: 'answerDemand', country: KOR, demand, answer };
}

function answered(game: Game, demand: string, answer: DemandAnswer): NationState {
  return nationOf(resolveTurn(game, [answering(demand, answer)]).game.state, KOR);
}

/** Who asked a nation in which turn of a whole game, by the facts. */
function askedIn(game: Game, country: string): { turn: number; power: Power }[] {
  const all: { turn: number; power: Power }[] = [];
  let now = game;
  while (now.state.outcome === 'running') {
    const { turn } = now.state;
    const { game: next, events } = resolveTurn(now, botOrders(now, BOTS, []));
    for (const fact of events)
      if (fact.kind === 'demandAnswered' && fact.country === country)
        all.push({ turn, power: fact.power });
    now = next;
  }
  return all;
}

describe('the powers', () => {
  it('should ask nothing in the first round, and each of them in every chapter from then on', () => {
    const asks = askedIn(begin(), KOR);
    expect(asks[0]!.turn).toBeGreaterThan(0);
    const chapters = scenario.variants.find(({ id }) => id === 'full')!.turns / CHAPTER;
    for (let chapter = 0; chapter < chapters; chapter++) {
      const here = asks.filter(({ turn }) => Math.floor(turn / CHAPTER) === chapter);
      expect(here.map(({ power }) => power).sort()).toEqual(['china', 'us']);
    }
  });

  it('should take turns in who asks first, and by nation', () => {
    const first = (turn: number, place: number) => askingPower(p, { turn, roundTurns: 1 }, place);
    expect(first(CHAPTER, 0)).not.toBe(first(CHAPTER, 1));
    expect(first(CHAPTER, 0)).not.toBe(first(2 * CHAPTER, 0));
    expect(first(CHAPTER, 0)).not.toBe(first(CHAPTER + p.demands.secondTurn - 1, 0));
    expect(first(0, 0)).toBeNull();
    expect(first(CHAPTER + 1, 0)).toBeNull();
  });

  it('should ask nothing of a superpower that is played', () => {
    const race = contentOf('race-for-independence');
    const game = createGame(race.ruleset, race.scenario, { seed: 4, variant: 'full' });
    expect(askedIn(game, 'USA')).toEqual([]);
    expect(askedIn(game, 'CHN')).toEqual([]);
  });

  it('should ask nobody where the chance is nothing', () => {
    const rulePatches = [{ parameter: 'demands.chance', value: 0, text: { en: '', ko: '' } }];
    const game = createGame(ruleset, { ...scenario, rulePatches }, { seed: 3, variant: 'full' });
    expect(askedIn(game, KOR)).toEqual([]);
  });

  it('should speak of a red line before all else while it is crossed, and not twice running', () => {
    const crossed = { chinaShare: 0.4, stance: 'hedge' } as const;
    const lines: string[] = [];
    let game = begin(crossed);
    while (game.state.outcome === 'running') {
      ({ game } = resolveTurn(withNation(game, crossed), []));
      const { demand } = nationOf(game.state, KOR);
      if (demand !== null && demandCard(ruleset, demand.id).from === 'us') lines.push(demand.id);
    }
    expect(lines[0]).toBe('usStopChina');
    expect(lines.filter((id, at) => id === 'usStopChina' && lines[at - 1] === id)).toEqual([]);
    expect(new Set(lines).size).toBeGreaterThan(1);
  });
});

describe('an answer', () => {
  const [usual] = demands;

  it.each(['accept', 'counter', 'refuse'] as const)(
    'should bring what its card says: %s',
    (answer) => {
      const mine = usual![answer].find(({ kind }) => kind === 'addUsTrust');
      const game = asked(usual!.id, { usTrust: 0.5 });
      const silent = resolveTurn(begin({ usTrust: 0.5 }), []).game;
      const moved = answered(game, usual!.id, answer).usTrust - nationOf(silent.state, KOR).usTrust;
      const amount = mine !== undefined && 'amount' in mine ? mine.amount : 0;
      expect(Math.sign(moved)).toBe(Math.sign(amount));
    },
  );

  it('should be a refusal where nothing is said', () => {
    const game = asked(usual!.id);
    const { events } = resolveTurn(game, []);
    const refused = resolveTurn(game, [answering(usual!.id, 'refuse')]);
    expect(events).toContainEqual({
      kind: 'demandAnswered',
      country: KOR,
      demand: usual!.id,
      power: 'us',
      answer: 'refuse',
      chosen: false,
    });
    expect(resolveTurn(game, []).game.state).toEqual(refused.game.state);
  });

  it('should put a demand off once, for political capital', () => {
    const game = asked(usual!.id, { politicalCapital: 6 });
    const put = resolveTurn(game, [answering(usual!.id, 'stall')]).game;
    expect(nationOf(put.state, KOR).demand).toEqual({ id: usual!.id, stalls: 1 });
    expect(nationOf(put.state, KOR).refusals).toEqual({ us: 0, china: 0 });
    const again = checkOrder(put, answering(usual!.id, 'stall'));
    expect(again.ok ? null : again.error.code).toBe('stalledBefore');
    expect(answered(put, usual!.id, 'accept').demand?.id).not.toBe(usual!.id);
    const { length } = game.state;
    const late = { ...game, state: { ...game.state, turn: length - 1 } };
    const tooLate = checkOrder(late, answering(usual!.id, 'stall'));
    expect(tooLate.ok ? null : tooLate.error.code).toBe('stallTooLate');
    const poor = checkOrder(
      asked(usual!.id, { politicalCapital: 0 }),
      answering(usual!.id, 'stall'),
    );
    expect(poor.ok ? null : poor.error.code).toBe('notEnoughCapital');
  });

  it('should need the political capital that it takes, but for a refusal', () => {
    const dear = demands.find(({ counter }) =>
      counter.some((effect) => effect.kind === 'addPoliticalCapital' && effect.amount < 0),
    )!;
    const poor = asked(dear.id, { politicalCapital: 0 });
    const counter = checkOrder(poor, answering(dear.id, 'counter'));
    expect(counter.ok ? null : counter.error.code).toBe('notEnoughCapital');
    expect(checkOrder(poor, answering(dear.id, 'refuse')).ok).toBe(true);
    const rich = asked(dear.id, { politicalCapital: 6 });
    expect(checkOrder(rich, answering(dear.id, 'counter')).ok).toBe(true);
  });

  it('should be given to no demand but the one that is made', () => {
    const other = checkOrder(asked(usual!.id), answering('usStandard', 'accept'));
    expect(other.ok ? null : other.error.code).toBe('noSuchDemand');
    const none = checkOrder(begin(), answering(usual!.id, 'accept'));
    expect(none.ok ? null : none.error.code).toBe('noSuchDemand');
  });
});

describe('refusals in a row', () => {
  it('should grow dearer up to a bound, and be forgotten with a yes or a counter-offer', () => {
    const [card] = demands;
    const amountAt = (us: number) => {
      const { nation } = {
        nation: { ...nationOf(begin().state, KOR), refusals: { us, china: 0 } },
      };
      const [effect] = answerEffects(p, nation, card!, 'refuse');
      return effect !== undefined && 'amount' in effect ? effect.amount : 0;
    };
    const [plain] = card!.refuse;
    const amount = plain !== undefined && 'amount' in plain ? plain.amount : 0;
    expect(amountAt(0)).toBe(amount);
    expect(amountAt(1)).toBeCloseTo(amount * (1 + p.demands.angerStep), 12);
    expect(amountAt(9)).toBeCloseTo(amount * p.demands.mostAnger, 12);
    const refusedTwice = asked(card!.id, { refusals: { us: 2, china: 1 } });
    expect(answered(refusedTwice, card!.id, 'refuse').refusals).toEqual({ us: 3, china: 1 });
    expect(answered(refusedTwice, card!.id, 'counter').refusals).toEqual({ us: 0, china: 1 });
    expect(answered(refusedTwice, card!.id, 'accept').refusals).toEqual({ us: 0, china: 1 });
  });
});

describe('the demands of an author', () => {
  const lease: OwnDemand = {
    id: 'portLease',
    name: { en: 'A lease of the port', ko: '항만 임대' },
    text: { en: 'It asks for a port.', ko: '항만을 빌려 달라고 합니다.' },
    offer: { en: 'A short lease.', ko: '짧은 임대.' },
    from: 'china',
    accept: [{ kind: 'addCash', budgetShare: 0.4 }],
    counter: [{ kind: 'addCash', budgetShare: 0.1 }],
    refuse: [{ kind: 'addSupport', points: 1 }],
  };

  it('should stand behind the ruleset’s, without their words, or in place of them', () => {
    const { name: _name, text: _text, offer: _offer, ...played } = lease;
    expect(rulesOf(ruleset, { ...scenario, demands: [lease] }).demands).toEqual([
      ...demands,
      played,
    ]);
    const alone = { ...scenario, demands: [lease], demandsOfRules: ['usCloud'] };
    expect(rulesOf(ruleset, alone).demands.map(({ id }) => id)).toEqual(['usCloud', 'portLease']);
  });
});
