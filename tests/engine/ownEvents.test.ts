// An author's own event cards: drawn behind the ruleset's, told once where their conditions hold, and replayed to the bit.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  createGame,
  createReplay,
  hashRuleset,
  hashScenario,
  hashState,
  nationOf,
  playTurn,
  replayGame,
  resolveTurn,
  rulesOf,
  sampleFuture,
  viewFor,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { OwnEvent } from '../../src/types/ownEvent';
import type { Ruleset, WordedOption } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';
import {
  conditional,
  drawn,
  option,
  supposed,
  withEvents,
  worldConditional,
} from '../support/ownEvents';
import { withHistory } from '../support/history';

const { ruleset, scenario: whole } = korea();
const scenario = withHistory(whole);
const QUIET: Ruleset = { ...ruleset, events: [] };
const KOR = 'KOR';
const SEED = 5;
const NEVER = [{ base: 0 }];
const AT_ONCE = [{ quantity: 'halfYear', atLeast: 0 }] as const;

function begin(own: Scenario, rules = QUIET, variant = 'full'): Game {
  return createGame(rules, own, { seed: SEED, variant });
}

function course(start: Game, turns: number): Game[] {
  const games = [start];
  for (let i = 0; i < turns; i++) games.push(resolveTurn(games[i]!, []).game);
  return games;
}

function announcedIn({ state }: Game, country = KOR): string | null {
  return nationOf(state, country).announcedEvent;
}

function toldIn(games: readonly Game[], country = KOR): (string | null)[] {
  return games.map((game) => announcedIn(game, country));
}

function opening(event: string): WordedOption {
  return option('open', { later: { turns: 2, effects: [], event } });
}

function answer(game: Game, event: string, chosen: string): Game {
  const order = { kind: 'answerEvent', country: KOR, event, option: chosen } as const;
  return resolveTurn(game, [order]).game;
}

describe('a drawn card of an author', () => {
  it('should be drawn for every nation, or for those alone that it names', () => {
    const games = course(begin(withEvents(scenario, drawn('always'))), 2);
    expect(toldIn(games, 'FRA')).toEqual(['always', 'always', 'always']);
    const named = course(begin(withEvents(scenario, drawn('always', { countries: [KOR] }))), 2);
    expect(toldIn(named)).toEqual(['always', 'always', 'always']);
    expect(toldIn(named, 'FRA')).toEqual([null, null, null]);
  });

  it('should leave the draws of every other card as they are', () => {
    const own = withEvents(scenario, drawn('rare', { chance: [{ base: 0.2 }] }));
    const plain = begin(scenario, ruleset);
    const mixed = begin(own, ruleset);
    for (const { id } of plain.state.countries.filter(({ role }) => role === 'nation')) {
      const before = announcedIn(plain, id);
      if (before !== null) expect(announcedIn(mixed, id)).toBe(before);
    }
    expect(mixed.state.world.announcedEvents).toEqual(plain.state.world.announcedEvents);
  });

  it('should open a card of its own and one of the ruleset', () => {
    const own = withEvents(
      scenario,
      drawn('first', { options: [opening('second'), option('other')], countries: [KOR] }),
      drawn('second', { chance: NEVER }),
    );
    const games = course(answer(begin(own), 'first', 'open'), 1);
    expect(toldIn(games)).toEqual([null, 'second']);
    const ofRules = withEvents(
      scenario,
      drawn('first', { options: [opening('breach'), option('other')], countries: [KOR] }),
    );
    const cards = ruleset.events.map((card) => ({ ...card, chance: NEVER }));
    const opened = course(
      answer(begin(ofRules, { ...ruleset, events: cards }), 'first', 'open'),
      1,
    );
    expect(announcedIn(opened[1]!)).toBe('breach');
  });
});

describe('a card with conditions', () => {
  const late = [{ quantity: 'halfYear', atLeast: 2 }] as const;

  it('should be told once, as soon as all of them hold, each nation by itself', () => {
    const games = course(begin(withEvents(scenario, conditional('late', late))), 4);
    expect(toldIn(games)).toEqual([null, null, 'late', null, null]);
    expect(toldIn(games, 'FRA')).toEqual([null, null, 'late', null, null]);
  });

  it('should be told only to those that it names', () => {
    const card = conditional('late', late, { countries: [KOR] });
    expect(toldIn(course(begin(withEvents(scenario, card)), 3), 'FRA')).toEqual(
      Array(4).fill(null),
    );
  });

  it('should be told before the first turn where they hold from the beginning', () => {
    expect(announcedIn(begin(withEvents(scenario, conditional('now', AT_ONCE))))).toBe('now');
  });

  it('should come before every draw and after a dated choice, one in a turn', () => {
    const own = withEvents(
      withHistory(scenario, supposed('asked', 0)),
      drawn('always'),
      conditional('now', AT_ONCE),
      conditional('too', AT_ONCE),
    );
    expect(toldIn(course(begin(own), 4))).toEqual(['asked', 'now', 'too', 'always', 'always']);
  });

  it('should wait while an answer is on its way, and come after the card that it opens', () => {
    const own = withEvents(
      scenario,
      drawn('first', {
        options: [opening('second'), option('other')],
        chance: [{ when: [{ quantity: 'halfYear', atMost: 0 }], base: 1 }],
      }),
      drawn('second', { chance: NEVER }),
      conditional('next', [{ quantity: 'halfYear', atLeast: 1 }]),
    );
    const games = course(answer(begin(own), 'first', 'open'), 3);
    expect(toldIn(games)).toEqual([null, 'second', 'next', null]);
  });

  it('should be told where the next round begins', () => {
    const own = withEvents(scenario, conditional('odd', [{ quantity: 'halfYear', atLeast: 1 }]));
    expect(toldIn(course(begin(own, QUIET, 'rounds'), 4))).toEqual([null, null, 'odd', null, null]);
  });

  it('should be told to the whole world once', () => {
    const games = course(begin(withEvents(scenario, worldConditional('storm', late))), 4);
    expect(games.map(({ state }) => state.world.announcedEvents)).toEqual([
      [],
      [],
      ['storm'],
      [],
      [],
    ]);
    const { events } = resolveTurn(games[2]!, []);
    expect(events).toContainEqual({ kind: 'worldEventStruck', country: null, event: 'storm' });
  });

  it('should not come again in a sampled future', () => {
    const own = withEvents(scenario, conditional('late', late), worldConditional('storm', late));
    let future = sampleFuture(viewFor(course(begin(own), 3)[3]!, KOR), 1);
    for (let i = 0; i < 3; i++) {
      expect([announcedIn(future), announcedIn(future, 'FRA')]).toEqual([null, null]);
      expect(future.state.world.announcedEvents).toEqual([]);
      future = resolveTurn(future, []).game;
    }
  });
});

describe('a card that is supposed for a date', () => {
  const own = withHistory(scenario, supposed('asked', 2));

  it('should come in the half-year of its date, and be in no view before', () => {
    const games = course(begin(own), 3);
    expect(toldIn(games)).toEqual([null, null, 'asked', null]);
    const known = games.map((game) => viewFor(game, KOR).scenario.history?.length ?? 0);
    expect(known).toEqual([0, 0, 1, 1]);
  });

  it('should wait for an answer on its way where its own may have more in store', () => {
    const more = supposed('asked', 1, { options: [opening('second'), option('other')] });
    const cards = [
      drawn('first', {
        options: [option('open', { later: { turns: 2, effects: [] } }), option('other')],
        chance: [{ when: [{ quantity: 'halfYear', atMost: 0 }], base: 1 }],
      }),
      drawn('second', { chance: NEVER }),
    ];
    const start = begin(withEvents(withHistory(scenario, more), ...cards));
    expect(toldIn(course(answer(start, 'first', 'open'), 1))).toEqual([null, 'asked']);
  });
});

describe('a game with own cards', () => {
  const cards = [
    drawn('always', {
      options: [option('plain'), option('other', { effects: [{ kind: 'addSupport', points: 9 }] })],
    }),
    conditional('late', [{ quantity: 'halfYear', atLeast: 2 }]),
    worldConditional('storm', AT_ONCE),
  ];
  const own = withEvents(scenario, ...cards);

  it('should be replayed to the same hashes, and refuse a scenario without them', () => {
    const start = begin(own, ruleset);
    let game = start;
    const turns = [];
    while (game.state.outcome === 'running') {
      const event = announcedIn(game);
      const orders =
        event === 'always'
          ? [{ kind: 'answerEvent', country: KOR, event, option: 'other' } as const]
          : [];
      const played = playTurn(game, BOTS, [KOR], orders);
      turns.push(played);
      game = played.after;
    }
    const record = createReplay(start, [KOR], turns);
    expect(replayGame(record, { ruleset, scenario: own, bots: BOTS })).toMatchObject({ ok: true });
    const elsewhere = { ruleset, scenario, bots: BOTS };
    expect(replayGame(record, elsewhere)).toMatchObject({ error: { code: 'changedScenario' } });
  });

  it('should let every bot answer', () => {
    const game = begin(own, QUIET);
    const answers = botOrders(game, BOTS, []).filter(({ kind }) => kind === 'answerEvent');
    expect(answers).toHaveLength(
      game.state.countries.filter(({ role }) => role === 'nation').length,
    );
  });

  it('should hash what was told, and nothing where nothing was', () => {
    const state = begin(own).state;
    const untold = { ...state, world: { ...state.world, eventsTold: [] } };
    expect(hashState(untold)).not.toBe(hashState(state));
    expect(hashState(begin(scenario).state)).toBe(hashState(begin(withEvents(scenario)).state));
  });

  it('should have another fingerprint with what is played of them, and none of their words', () => {
    const reworded = cards.map((card) => ({ ...card, name: { en: 'Other', ko: '다름' } }));
    expect(hashScenario(withEvents(scenario, ...(reworded as OwnEvent[])))).toBe(hashScenario(own));
    expect(hashScenario(withEvents(scenario, ...cards.slice(1)))).not.toBe(hashScenario(own));
    const elsewhere = drawn('always', { countries: [KOR] });
    expect(hashScenario(withEvents(scenario, elsewhere))).not.toBe(
      hashScenario(withEvents(scenario, drawn('always'))),
    );
  });

  it('should make its rules once, whoever makes them again, and leave other scenarios their own', () => {
    const rules = rulesOf(ruleset, own);
    expect(rulesOf(ruleset, own)).toBe(rules);
    expect(rulesOf(rules, own)).toBe(rules);
    const copied = structuredClone({ rules, own });
    expect(hashRuleset(rulesOf(copied.rules, copied.own))).toBe(hashRuleset(rules));
    expect(rulesOf(ruleset, scenario)).toBe(ruleset);
    const patch = { parameter: 'power.queue', value: 2, text: { en: 'a', ko: 'a' } };
    const patched = rulesOf(ruleset, { ...own, rulePatches: [patch] });
    expect(patched.parameters.power.queue).toBe(2);
    expect(patched.events).toHaveLength(ruleset.events.length + cards.length);
    expect(rules.parameters).toBe(ruleset.parameters);
  });
});
