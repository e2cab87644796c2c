// Holds what is read from games of answers against made-up games, and the shipped events against their target.

import { describe, expect, it } from 'vitest';
import {
  balanceFindings,
  balanceJobs,
  demandsWeighed,
  LEAST_USES,
  readBalance,
  runJobs,
  type AnsweredGame,
} from '../../src/lab/index';
import type { EventCard } from '../../src/types/ruleset';
import { caseCount } from '../support/tier';
import { CONTENT, runners, seeds } from './matches';

const { ruleset, scenario } = CONTENT;
const NATIONS = scenario.countries.filter(({ role }) => role === 'nation');
const GAMES = caseCount({ quick: 4, full: 48 });
/** From so many games on every event is sure to fire, and chance makes no answer look seldom best. */
const ENOUGH_GAMES = 40;

/** What is known to fall short under the rules as they are; the list may only become shorter, and must where one is mended. */
const KNOWN: readonly string[] = ['muchAtStake election', 'littleAtStake workBlocs'];

function nameOf(finding: ReturnType<typeof balanceFindings>[number]): string {
  return [finding.kind, finding.event, 'option' in finding ? finding.option : ''].join(' ').trim();
}

function card(id: string, ...options: string[]): EventCard {
  return {
    id,
    scope: 'country',
    chance: [{ base: 0 }],
    options: options.map((option) => ({ id: option, effects: [] })),
  };
}

/** A game in which `event` was answered once for each row of scores. */
function game(event: string, options: readonly string[], rows: readonly number[][]): AnsweredGame {
  const uses = rows.map((row, turn) => ({
    country: 'KOR',
    turn,
    event,
    scores: Object.fromEntries(options.map((option, i) => [option, row[i]!])),
  }));
  return { seed: 1, uses, worldEvents: [] };
}

function times<T>(count: number, ...values: T[]): T[] {
  return Array.from({ length: count }, (_, i) => values[i % values.length]!);
}

function findingsOf(options: readonly string[], rows: readonly number[][]) {
  const events = [card('one', ...options)];
  return balanceFindings(readBalance({ ...ruleset, events }, [game('one', options, rows)]));
}

describe('the balance of an event', () => {
  it('should tell how often each answer is best, how far above the mean, and the spread', () => {
    const rows = [
      [50, 52, 51],
      [50, 47, 53],
    ];
    const events = [card('one', 'a', 'b', 'c')];
    const [reading] = readBalance({ ...ruleset, events }, [game('one', ['a', 'b', 'c'], rows)]);
    expect(reading).toMatchObject({ event: 'one', uses: 2, spread: { value: 4 } });
    expect(reading!.options.map(({ best }) => best.value)).toEqual([0, 50, 50]);
    expect(reading!.options.map(({ above }) => above)).toEqual([-0.5, -1, 1.5]);
  });

  it('should share a tie between the best', () => {
    const events = [card('one', 'a', 'b', 'c')];
    const tied = game('one', ['a', 'b', 'c'], [[50, 50, 40]]);
    const [reading] = readBalance({ ...ruleset, events }, [tied]);
    expect(reading!.options.map(({ best }) => best.value)).toEqual([50, 50, 0]);
  });

  it('should find nothing where every answer has its uses', () => {
    expect(findingsOf(['a', 'b'], times(40, [50, 52], [52, 50]))).toEqual([]);
  });

  it('should find an answer that is never best, or seldom', () => {
    expect(findingsOf(['a', 'b'], times(40, [50, 52]))).toEqual([
      { kind: 'neverBest', event: 'one', option: 'a' },
    ]);
    const seldom = [...times(5, [52, 50]), ...times(95, [50, 52])];
    expect(findingsOf(['a', 'b'], seldom)).toEqual([
      { kind: 'seldomBest', event: 'one', option: 'a' },
    ]);
  });

  it('should find too little and too much at stake', () => {
    expect(findingsOf(['a', 'b'], times(40, [50, 50.5], [50.5, 50]))).toEqual([
      { kind: 'littleAtStake', event: 'one' },
    ]);
    expect(findingsOf(['a', 'b'], times(40, [50, 56], [56, 50]))).toEqual([
      { kind: 'muchAtStake', event: 'one' },
    ]);
  });

  it('should not judge answers by a few uses, nor call chance a fault', () => {
    expect(findingsOf(['a', 'b'], times(LEAST_USES - 1, [50, 52]))).toEqual([]);
    const nearly = [...times(4, [52, 50]), ...times(21, [50, 52])];
    expect(findingsOf(['a', 'b'], nearly)).toEqual([]);
  });

  it('should find events that fired in no game, of a country and of the world', () => {
    const mute: EventCard = { id: 'mute', scope: 'world', chance: [{ base: 0 }], effects: [] };
    const heard: EventCard = { ...mute, id: 'heard' };
    const events = [mute, heard, card('one', 'a', 'b')];
    const played = { ...game('two', [], []), worldEvents: ['heard', 'heard'] };
    const readings = readBalance({ ...ruleset, events }, [played]);
    expect(readings.map(({ uses }) => uses)).toEqual([0, 2, 0]);
    expect(balanceFindings(readings)).toEqual([
      { kind: 'neverFires', event: 'mute' },
      { kind: 'neverFires', event: 'one' },
    ]);
  });
});

describe('the jobs of a balance', () => {
  it('should let every competent player play every nation, and use each seed once', () => {
    const jobs = balanceJobs(scenario, 'full', seeds(3001, 3016));
    const dealt = jobs.flatMap((job) => job.seeds).sort((a, b) => a - b);
    expect(dealt).toEqual(seeds(3001, 3016));
    for (const { id } of NATIONS) {
      const players = jobs.map((job) => JSON.stringify(job.players[id]));
      expect(new Set(players).size).toBe(8);
    }
  });
});

describe(`the events of the game in ${GAMES} games`, () => {
  it('should be half as many as at first, and every answer should have its uses', async () => {
    const jobs = balanceJobs(scenario, 'full', seeds(3001, 3000 + GAMES));
    const { results } = await runJobs(jobs, runners(1));
    const games = results.flatMap((result) => result.games);
    const storms = ruleset.events.filter(({ when }) => when !== undefined).map(({ id }) => id);
    const asked = games.flatMap((game) => game.uses);
    const uses = asked.filter(({ event }) => ruleset.events.some(({ id }) => id === event));
    const perCountry = (one: typeof uses) => one.length / (games.length * NATIONS.length);
    const drawn = uses.filter(({ event }) => !storms.includes(event));
    expect(perCountry(drawn)).toBeGreaterThan(4);
    expect(perCountry(drawn)).toBeLessThan(6.5);
    expect(perCountry(uses)).toBeLessThan(8.5);
    const events = [...ruleset.events, ...demandsWeighed(ruleset)];
    const findings = balanceFindings(readBalance({ events }, games));
    const judged =
      GAMES >= ENOUGH_GAMES ? findings : findings.filter(({ kind }) => kind === 'neverBest');
    const names = judged.map(nameOf);
    const mended = GAMES >= ENOUGH_GAMES ? KNOWN.filter((name) => !names.includes(name)) : [];
    const found = names.filter((name) => !KNOWN.includes(name));
    expect({ found, mended }).toEqual({ found: [], mended: [] });
  });
});
