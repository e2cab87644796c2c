// Dated events: each comes in its half-year, for whom it concerns, and nobody knows of it before.

import type { Explanation } from '../../src/types/explanation';
import { explain } from '../support/trees';
import { evaluate } from '../../src/why/index';
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  checkOrder,
  createGame,
  createReplay,
  hashScenario,
  hashState,
  nationOf,
  parCourse,
  playTurn,
  replayGame,
  resolveTurn,
  sampleFuture,
  viewFor,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { HistoryCard } from '../../src/types/history';
import type { Order } from '../../src/types/order';
import type { CountryEventCard, Ruleset } from '../../src/types/ruleset';
import { choice, notice, withHistory } from '../support/history';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const KOR = 'KOR';
const SEED = 5;

/** Rules without drawn events of countries and of the world but these. */
function rulesWith(...events: CountryEventCard[]): Ruleset {
  return { ...ruleset, events };
}

const QUIET = rulesWith();
const ALWAYS: CountryEventCard = {
  id: 'always',
  scope: 'country',
  chance: [{ base: 1 }],
  options: [
    { id: 'plain', effects: [] },
    {
      id: 'open',
      effects: [],
      later: { turns: 2, effects: [{ kind: 'addSupport', points: 1 }], event: 'second' },
    },
  ],
};
const SECOND: CountryEventCard = {
  id: 'second',
  scope: 'country',
  chance: [{ base: 0 }],
  options: [
    { id: 'plain', effects: [] },
    { id: 'other', effects: [] },
  ],
};

function begin(history: readonly HistoryCard[], rules = QUIET, variant = 'full'): Game {
  return createGame(rules, withHistory(scenario, ...history), { seed: SEED, variant });
}

/** The games of so many turns without orders, the start included. */
function course(start: Game, turns: number): Game[] {
  const games = [start];
  for (let i = 0; i < turns; i++) games.push(resolveTurn(games[i]!, []).game);
  return games;
}

function announcedIn({ state }: Game, country = KOR): string | null {
  return nationOf(state, country).announcedEvent;
}

function answerWith(game: Game, option: string): Order {
  return { kind: 'answerEvent', country: KOR, event: announcedIn(game) ?? '', option };
}

function supportIn({ state }: Game, country = KOR): number {
  return nationOf(state, country).support;
}

function placesIn({ place, terms }: Explanation): string[] {
  return [...(place === undefined ? [] : [place]), ...terms.flatMap(placesIn)];
}

describe('a notice', () => {
  it('should strike the country that it concerns in its half-year and in no other', () => {
    const quiet = course(begin([]), 4);
    const struck = course(begin([notice({ halfYear: 2 })]), 4);
    const lost = quiet.map((game, i) => supportIn(game) - supportIn(struck[i]!));
    expect(lost.slice(0, 3)).toEqual([0, 0, 0]);
    expect(lost[3]).toBeCloseTo(9 * 0.9, 0);
    expect(supportIn(struck[3]!, 'FRA')).toBe(supportIn(quiet[3]!, 'FRA'));
  });

  it('should strike the whole world before any country acts', () => {
    const worldEffects = [{ kind: 'startEnergyShock', turns: 2 }] as const;
    const card = notice({ countries: [], effects: [], worldEffects });
    const { game, events } = resolveTurn(begin([card]), []);
    expect(game.state.world.energyShockTurns).toBe(1);
    expect(events.filter(({ kind }) => kind === 'noticeStruck')).toEqual([
      {
        kind: 'noticeStruck',
        country: null,
        event: 'strait',
        isWorldwide: true,
        concerned: [],
      },
    ]);
  });

  it('should be a fact that names whom it concerned, in scenario order and without strangers', () => {
    const card = notice({ countries: ['TWN', 'XXX', 'KOR', 'USA'] });
    const { events } = resolveTurn(begin([card]), []);
    const fact = events.find(({ kind }) => kind === 'noticeStruck');
    const nations = scenario.countries.filter(({ role }) => role === 'nation').map(({ id }) => id);
    const concerned = nations.filter((id) => card.countries.includes(id));
    expect(concerned).toContain('KOR');
    expect(fact).toMatchObject({ isWorldwide: false, concerned });
  });

  it('should pass over a scenario in which nobody is concerned', () => {
    const { game, events } = resolveTurn(begin([notice({ countries: ['XXX', 'USA'] })]), []);
    expect(events.some(({ kind }) => kind === 'noticeStruck')).toBe(false);
    expect(hashState(game.state)).toBe(hashState(resolveTurn(begin([]), []).game.state));
  });

  it('should take effect inside a round of two turns, in its own half-year', () => {
    const quiet = course(begin([], QUIET, 'rounds'), 2);
    const struck = course(begin([notice({ halfYear: 1 })], QUIET, 'rounds'), 2);
    expect(supportIn(struck[1]!)).toBe(supportIn(quiet[1]!));
    expect(supportIn(struck[2]!)).toBeLessThan(supportIn(quiet[2]!) - 5);
  });

  it('should lead back to itself in explanations, bit for bit', () => {
    const before = begin([notice()]);
    const game = resolveTurn(before, []).game;
    const tree = explain(game, { before, orders: [] }, KOR).get('support')!;
    expect(evaluate(tree, ruleset.parameters)).toBe(supportIn(game));
    expect(placesIn(tree)).toContain(
      `scenarios/${game.scenario.id}.json: history.strait.effects.0.points`,
    );
  });
});

describe('a dated choice', () => {
  it('should be announced in its half-year and in no other, to whom it concerns', () => {
    const games = course(begin([choice({ halfYear: 2 })]), 4);
    expect(games.map((game) => announcedIn(game))).toEqual([null, null, 'ask', null, null]);
    expect(games.map((game) => announcedIn(game, 'FRA'))).toEqual(Array(5).fill(null));
  });

  it('should be announced before the first turn when it happened in the first half-year', () => {
    expect(announcedIn(begin([choice()]))).toBe('ask');
  });

  it('should take the answer that is given, and the first without one', () => {
    const start = begin([choice()]);
    const order = answerWith(start, 'pay');
    expect(checkOrder(start, order).ok).toBe(true);
    expect(checkOrder(start, answerWith(start, 'none')).ok).toBe(false);
    const paid = resolveTurn(start, [order]);
    const silent = resolveTurn(start, []);
    const facts = [paid, silent].map(({ events }) =>
      events.find(({ kind }) => kind === 'eventAnswered'),
    );
    expect(facts).toMatchObject([
      { event: 'ask', option: 'pay', chosen: true },
      { event: 'ask', option: 'wait', chosen: false },
    ]);
    expect(supportIn(paid.game)).toBeGreaterThan(supportIn(silent.game) + 5);
  });

  it('should come before an event that would be drawn, and draws go on after it', () => {
    const games = course(begin([choice({ halfYear: 1 })], rulesWith(ALWAYS, SECOND)), 3);
    expect(games.map((game) => announcedIn(game))).toEqual(['always', 'ask', 'always', 'always']);
  });

  it('should wait a turn for a second card that an earlier answer has opened', () => {
    const start = begin([choice({ halfYear: 2 })], rulesWith(ALWAYS, SECOND));
    const opened = resolveTurn(start, [answerWith(start, 'open')]).game;
    const games = course(opened, 3);
    expect(games.map((game) => announcedIn(game))).toEqual([null, 'second', 'ask', 'always']);
  });

  it('should come while an answer is on its way, and leave it on its way', () => {
    const start = begin([choice({ halfYear: 1 })], rulesWith(ALWAYS, SECOND));
    const opened = resolveTurn(start, [answerWith(start, 'open')]).game;
    expect(announcedIn(opened)).toBe('ask');
    const games = course(opened, 2);
    expect(nationOf(games[1]!.state, KOR).pendingAnswer).toMatchObject({ event: 'always' });
    expect(announcedIn(games[1]!)).toBe('second');
  });

  it('should be announced where the next round begins when it happened inside a round', () => {
    const history = [choice({ id: 'early', halfYear: 1 }), choice({ id: 'late', halfYear: 2 })];
    const games = course(begin(history, QUIET, 'rounds'), 6);
    const told = games.map((game) => announcedIn(game));
    expect(told).toEqual([null, null, 'early', null, 'late', null, null]);
  });

  it('should pass over a superpower that nobody drives', () => {
    const games = course(begin([choice({ countries: ['USA'] })]), 1);
    expect(announcedIn(games[0]!)).toBeNull();
    expect(hashState(games[1]!.state)).toBe(hashState(course(begin([]), 1)[1]!.state));
  });
});

const LATER = [
  notice({ halfYear: 3, worldEffects: [{ kind: 'addTension', amount: 0.3 }] }),
  choice({ halfYear: 3 }),
];

describe('what is still to come', () => {
  it('should be in no view before its half-year, and in every view from then on', () => {
    const known = course(begin(LATER), 4).map(
      (game) => viewFor(game, KOR).scenario.history?.map(({ id }) => id) ?? [],
    );
    expect(known).toEqual([[], [], [], ['strait', 'ask'], ['strait', 'ask']]);
  });

  it('should leave sampled futures as they are without it', () => {
    const ends = [begin([]), begin(LATER)].map((game) => {
      let future = sampleFuture(viewFor(course(game, 2)[2]!, KOR), 1);
      while (future.state.outcome === 'running') future = resolveTurn(future, []).game;
      return hashState(future.state);
    });
    expect(ends[1]).toBe(ends[0]);
  });

  it('should strike in a sampled future of its own half-year', () => {
    const game = course(begin(LATER), 3)[3]!;
    const { events } = resolveTurn(sampleFuture(viewFor(game, KOR), 1), []);
    expect(events.some(({ kind }) => kind === 'noticeStruck')).toBe(true);
    expect(announcedIn(sampleFuture(viewFor(game, KOR), 1))).toBe('ask');
  });

  it('should be told once in a sampled future too', () => {
    const game = course(begin(LATER), 4)[4]!;
    let future = sampleFuture(viewFor(game, KOR), 1);
    for (let i = 0; i < 4; i++) {
      expect(announcedIn(future)).toBeNull();
      future = resolveTurn(future, []).game;
    }
  });
});

describe('a game with dated events', () => {
  const history = [notice({ halfYear: 1 }), choice({ halfYear: 2 })];
  const content = { ruleset, scenario: withHistory(scenario, ...history), bots: BOTS };

  it('should be replayed to the same hashes, and refuse another answer', () => {
    let game = createGame(ruleset, content.scenario, { seed: SEED, variant: 'full' });
    const start = game;
    const turns = [];
    while (game.state.outcome === 'running') {
      const orders = game.state.turn === 2 ? [answerWith(game, 'pay')] : [];
      const played = playTurn(game, BOTS, [KOR], orders);
      turns.push(played);
      game = played.after;
    }
    const record = createReplay(start, [KOR], turns);
    expect(replayGame(record, content)).toMatchObject({ ok: true });
    const forged = record.turns.map((orders, i) => (i === 2 ? [] : orders));
    expect(replayGame({ ...record, turns: forged }, content)).toMatchObject({ ok: false });
    const elsewhere = { ...content, scenario };
    expect(replayGame(record, elsewhere)).toMatchObject({ error: { code: 'changedScenario' } });
  });

  it('should have another fingerprint with other effects or dates, not with other words', () => {
    const hash = hashScenario(content.scenario);
    const hashWith = (...cards: HistoryCard[]) => hashScenario(withHistory(scenario, ...cards));
    const worded = notice({ halfYear: 1, name: { en: 'Other', ko: '다름' }, confidence: 'low' });
    expect(hashWith(worded, history[1]!)).toBe(hash);
    expect(hashWith(history[0]!, choice({ halfYear: 3 }))).not.toBe(hash);
    expect(hashWith(history[0]!)).not.toBe(hash);
    expect(hashWith(notice({ halfYear: 1, effects: [] }), history[1]!)).not.toBe(hash);
    expect(hashWith(notice({ halfYear: 1, countries: ['FRA'] }), history[1]!)).not.toBe(hash);
  });

  it('should give a par in which they happen as well', () => {
    const par = (cards: readonly HistoryCard[]) =>
      parCourse(begin(cards, ruleset), BOTS, KOR).map(({ score }) => score);
    const [plain, struck] = [par([]), par([notice({ halfYear: 1 })])];
    expect(struck.slice(0, 2)).toEqual(plain.slice(0, 2));
    expect(struck.at(-1)).not.toBe(plain.at(-1));
  });

  it('should let every bot answer', () => {
    const game = begin([choice()], ruleset);
    const answers = botOrders(game, BOTS, []).filter(({ kind }) => kind === 'answerEvent');
    expect(answers).toContainEqual(answerWith(game, 'wait'));
  });
});
