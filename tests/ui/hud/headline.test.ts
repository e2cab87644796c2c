// The headline of a report is about what moved furthest beside its usual change, in the game as it was played.

import { beforeAll, describe, expect, it } from 'vitest';
import { createGame, installedH100e, nationOf, resolveTurn } from '../../../src/engine/index';
import {
  type Headline,
  LEAST_USUAL,
  type PastTurn,
  selectHeadline,
  selectReport,
  selectTurnNews,
} from '../../../src/selectors/index';
import type { GameEvent } from '../../../src/types/event';
import { INDICES, type BotName } from '../../../src/types/names';
import { turnSummary } from '../../../src/app/turnViews';
import { causeSentence } from '../../../src/ui/hud/causeWords';
import {
  causesBelow,
  causesTold,
  deckSentences,
  headlineWords,
} from '../../../src/ui/hud/report/headlineWords';
import { factWords, untoldFacts } from '../../../src/ui/hud/report/newsWords';
import { loadMessages, speak } from '../../../src/ui/text';
import { ordersWith } from '../../support/games';
import { korea } from '../../support/korea';

const SEAT = 'KOR';
const { ruleset, scenario } = korea();
const BOTS: readonly BotName[] = ['balanced', 'fastBuyer', 'idle'];
const SEEDS = [1, 2];

function played(bot: BotName, seed: number): PastTurn[] {
  let game = createGame(ruleset, scenario, { seed, variant: 'full' });
  const turns: PastTurn[] = [];
  while (game.state.outcome === 'running') {
    const before = game;
    const orders = ordersWith(game, SEAT, bot);
    const { game: after, events } = resolveTurn(before, orders);
    turns.push({ turn: before.state.turn, before, orders, events, after });
    game = after;
  }
  return turns;
}

const GAMES = BOTS.flatMap((bot) => SEEDS.map((seed) => played(bot, seed)));

type Shown = Exclude<keyof typeof LEAST_USUAL, 'fates' | 'storms' | 'losses' | 'deliveryPercent'>;

/** How far the plain numbers of a nation moved in a turn, read from its states. */
function moves({ before, after }: PastTurn): Record<Shown, number> {
  const was = nationOf(before.state, SEAT);
  const is = nationOf(after.state, SEAT);
  const indices = INDICES.map((index) => [index, is.indices[index] - was.indices[index]]);
  const grown = (now: number, then: number) => (100 * (now - then)) / then;
  return {
    ...(Object.fromEntries(indices) as Record<(typeof INDICES)[number], number>),
    support: is.support - was.support,
    runningPercent: 100 * (is.operatingShare - was.operatingShare),
    installedH100e: grown(installedH100e(is), installedH100e(was)),
    experts: grown(is.experts, was.experts),
    usTrustPoints: 100 * (is.usTrust - was.usTrust),
    chinaTrustPoints: 100 * (is.chinaTrust - was.chinaTrust),
  };
}

/** How far each moved beside what was usual until then. */
function times(history: readonly PastTurn[], at: number): Record<Shown, number> {
  const all = history.slice(0, at + 1).map(moves);
  const now = all[at]!;
  const rows = (Object.keys(now) as Shown[]).map((measure) => {
    const earlier = all.slice(0, at).map((one) => Math.abs(one[measure]));
    const mean = earlier.reduce((sum, one) => sum + one, 0) / Math.max(1, at);
    return [measure, Math.abs(now[measure]) / Math.max(mean, LEAST_USUAL[measure])];
  });
  return Object.fromEntries(rows) as Record<Shown, number>;
}

function timesOf({ moved, usual }: Headline): number {
  return Math.abs(moved) / usual;
}

/** A turn with one more fact in it. */
function withFact(turn: PastTurn, ...facts: readonly GameEvent[]): PastTurn {
  const events = turn.events.filter(({ kind }) => kind !== facts[0]!.kind);
  return { ...turn, events: [...events, ...facts] };
}

/** The game with deliveries cut to this share in one turn. */
function cut(history: readonly PastTurn[], at: number, share: number): PastTurn[] {
  const orderedH100e = 40_000;
  const fact: GameEvent = {
    kind: 'chipsShort',
    country: SEAT,
    orderedH100e,
    gotH100e: orderedH100e * share,
    cause: 'quota',
  };
  return history.map((turn, i) => (i === at ? withFact(turn, fact) : turn));
}

beforeAll(async () => {
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
  await speak('en');
});

describe('the headline of a turn', () => {
  it('should be about what moved furthest beside its usual change', () => {
    const measures = new Set<string>();
    for (const history of GAMES)
      history.forEach((_, at) => {
        const headline = selectHeadline(history, at, SEAT);
        measures.add(headline.measure);
        const own = times(history, at);
        const most = Math.max(...Object.values(own));
        expect(timesOf(headline)).toBeGreaterThanOrEqual(most - 1e-9);
        if (headline.measure in own)
          expect(own[headline.measure as Shown]).toBeCloseTo(timesOf(headline), 9);
      });
    expect(measures.size).toBeGreaterThan(8);
  });

  it('should lead with a cut of deliveries, and say how much came', () => {
    for (const history of GAMES)
      for (const at of [3, 8, 13]) {
        const made = cut(history, at, 0.15);
        const headline = selectHeadline(made, at, SEAT);
        expect(headline.measure).toBe('deliveryPercent');
        expect(headlineWords(headline, scenario)).toBe('US chip deliveries fall to 15%');
        expect(deckSentences(headline, scenario, null)[0]).toBe(
          'You got 15% of the chips you ordered: your quota is full.',
        );
      }
  });

  it('should not tell of a cut again while it lasts', () => {
    for (const history of GAMES) {
      const lasting = cut(cut(history, 8, 0.15), 9, 0.15);
      expect(selectHeadline(lasting, 9, SEAT).measure).not.toBe('deliveryPercent');
    }
  });

  it('should let the end of a course come before all else', () => {
    const ended = played('balanced', 1).map((turn, at) =>
      at === 8 ? withFact(turn, { kind: 'crisisBegan', country: SEAT, turns: 2 }) : turn,
    );
    const headline = selectHeadline(cut(ended, 8, 0.15), 8, SEAT);
    expect(headline.measure).toBe('fates');
    expect(headlineWords(headline, scenario)).toBe('A government falls');
  });

  it('should go the way that its measure went, and give the number of the report', () => {
    for (const history of GAMES)
      history.forEach((turn, at) => {
        const headline = selectHeadline(history, at, SEAT);
        const { measure, change, moved } = headline;
        if (change === null) return;
        expect(Math.sign(change.after - change.before)).toBe(Math.sign(moved));
        if (measure !== 'support') return;
        const { support } = nationOf(turn.after.state, SEAT);
        expect(headlineWords(headline, scenario)).toContain(` ${Math.round(support)}`);
      });
  });

  it('should be what is said of the turn as well', () => {
    for (const history of GAMES)
      history.forEach((turn, at) => {
        const headline = selectHeadline(history, at, SEAT);
        const said = turnSummary(turn, history, SEAT);
        expect(said).toContain(headlineWords(headline, scenario));
        for (const sentence of deckSentences(headline, scenario, null))
          expect(said).toContain(sentence);
      });
  });
});

describe('the facts of a report', () => {
  it('should each be told: in the deck, below it, or in a list of the rest', () => {
    let lists = 0;
    for (const history of GAMES)
      history.forEach((turn, at) => {
        const headline = selectHeadline(history, at, SEAT);
        const report = selectReport(turn, SEAT);
        const { own } = selectTurnNews(turn, SEAT);
        const told = causesTold(headline, report, scenario);
        const rest = untoldFacts(own, { causes: told }, scenario);
        const page = [
          ...deckSentences(headline, scenario, null),
          ...causesBelow(headline, report, scenario).map((cause) => causeSentence(cause, scenario)),
          ...rest.map((fact) => factWords(fact, scenario)),
        ];
        for (const fact of own) expect(page).toContain(factWords(fact, scenario));
        lists += rest.length;
      });
    expect(lists).toBeGreaterThan(0);
  });
});
