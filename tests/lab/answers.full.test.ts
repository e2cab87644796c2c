// Plays out every answer to every event and holds what is noted against games played by hand.

import { describe, expect, it } from 'vitest';
import { eventCard } from '../../src/engine/index';
import { runJobs, type AnswersJob } from '../../src/lab/index';
import { CONTENT, runners, seeds } from './matches';

/** Short games of balanced Korea and France, unless told otherwise. */
function answers(changes: Partial<AnswersJob> = {}): AnswersJob {
  return {
    kind: 'answers',
    variant: 'short',
    players: { KOR: { bot: 'balanced' } },
    watch: ['KOR', 'FRA'],
    seeds: seeds(3001, 3004),
    ...changes,
  };
}

/** What may be said to a demand, but for putting it off. */
const FINAL = ['refuse', 'accept', 'counter'];

describe('games of answers', () => {
  it('should give the same bits with any number of runners', async () => {
    const jobs = [answers(), answers({ seeds: [3007] })];
    const once = await runJobs(jobs, runners(1));
    expect(once.isComplete).toBe(true);
    expect(await runJobs(jobs, runners(3))).toEqual(once);
  });

  it('should note a score for every open option of every event and demand, and for nothing else', async () => {
    const { results } = await runJobs([answers()], runners(2));
    const uses = results[0]!.games.flatMap((game) => game.uses);
    expect(uses.length).toBeGreaterThan(3);
    const demands = CONTENT.ruleset.demands.map(({ id }) => id);
    expect(uses.filter(({ event }) => demands.includes(event)).length).toBeGreaterThan(3);
    for (const { event, scores, country, turn } of uses) {
      const isDemand = demands.includes(event);
      const card = isDemand ? null : eventCard(CONTENT, event);
      const options = card?.scope === 'country' ? card.options.map(({ id }) => id) : FINAL;
      const noted = Object.keys(scores);
      expect(noted).toEqual(options.filter((id) => noted.includes(id)));
      expect(noted[0]).toBe(options[0]);
      expect(['KOR', 'FRA']).toContain(country);
      expect(turn).toBeLessThan(8);
      for (const score of Object.values(scores)) expect(score).toBeGreaterThan(0);
    }
    const worldEvents = results[0]!.games.flatMap((game) => game.worldEvents);
    const world = CONTENT.ruleset.events.filter(({ scope }) => scope === 'world');
    expect(world.map(({ id }) => id)).toEqual(expect.arrayContaining(worldEvents));
  });

  it('should rank answers by what they are worth', async () => {
    const chance = [{ base: 1 }];
    const gift = { kind: 'addKnowHow', amount: 0.3 } as const;
    const loss = { kind: 'multiplyExperts', factor: 0.5 } as const;
    const card = {
      id: 'plain',
      scope: 'country',
      chance,
      options: [
        { id: 'lose', effects: [loss] },
        { id: 'win', effects: [gift] },
        { id: 'pass', effects: [] },
      ],
    } as const;
    const ruleset = { ...CONTENT.ruleset, events: [card], demands: [] };
    const { results } = await runJobs(
      [answers({ seeds: [3001], watch: ['KOR'] })],
      runners(1, { ...CONTENT, ruleset, scenario: { ...CONTENT.scenario, history: [] } }),
    );
    const { uses, worldEvents } = results[0]!.games[0]!;
    expect(uses.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const sumOf = (id: string) => uses.reduce((sum, { scores }) => sum + scores[id]!, 0);
    expect(sumOf('win')).toBeGreaterThan(sumOf('pass'));
    expect(sumOf('pass')).toBeGreaterThan(sumOf('lose'));
    expect(worldEvents).toEqual([]);
  });

  it('should keep the games played before it was cancelled', async () => {
    const signal = { aborted: false };
    const cut = await runJobs([answers()], runners(1), {
      signal,
      onProgress: (done) => {
        signal.aborted = done >= 2;
      },
    });
    expect(cut.isComplete).toBe(false);
    expect(cut.results[0]!.games.map(({ seed }) => seed)).toEqual([3001, 3002]);
  });
});
