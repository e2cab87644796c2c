// Holds the search for policies to its law: same job same policy, never below its start, pins kept.

import { describe, expect, it } from 'vitest';
import { START_POLICY } from '../../src/bots/index';
import { highestPath, runJobs, type ClimbJob, type ClimbPath } from '../../src/lab/index';
import { runners, match } from './matches';

const JOB: ClimbJob = {
  kind: 'climb',
  variant: 'short',
  country: 'KOR',
  start: START_POLICY,
  pinned: { stance: 'alone' },
  restarts: [0, 1, 2],
  steps: 6,
  seeds: [1, 2],
  searchSeed: 3,
};

function path(restart: number, score: number): ClimbPath {
  return { restart, policy: START_POLICY, score, startScore: 0, steps: 0, kept: 0 };
}

describe('a search', () => {
  it('should find the same policies with one runner as with three, and each climb on its own', async () => {
    const { results, isComplete } = await runJobs([JOB], runners(1));
    expect(isComplete).toBe(true);
    expect((await runJobs([JOB], runners(3))).results).toEqual(results);
    const alone = await runJobs([{ ...JOB, restarts: [2] }], runners(1));
    expect(alone.results[0]!.paths).toEqual(results[0]!.paths.slice(2));
  });

  it('should end no lower than it began, on the score that the policy has in a match', async () => {
    const { results } = await runJobs([JOB], runners(1));
    const { paths } = results[0]!;
    expect(paths.map(({ restart }) => restart)).toEqual([0, 1, 2]);
    for (const { score, startScore, steps, policy } of paths) {
      expect(score).toBeGreaterThanOrEqual(startScore);
      expect(steps).toBe(6);
      expect(policy.stance).toBe('alone');
    }
    const best = highestPath(results[0]!)!;
    const players = { KOR: { policy: best.policy } };
    const played = await runJobs([match({ players, seeds: [1, 2] })], runners(1));
    const totals = played.results[0]!.games.map(({ countries }) => countries.KOR!.score.total);
    expect((totals[0]! + totals[1]!) / 2).toBeCloseTo(best.score, 9);
  });

  it('should keep what it has when it is cancelled on the way', async () => {
    const signal = { aborted: false };
    const cut = await runJobs([JOB], runners(1), {
      signal,
      onProgress: (done) => {
        signal.aborted = done >= 18;
      },
    });
    expect(cut.isComplete).toBe(false);
    const [first, second, ...others] = cut.results[0]!.paths;
    const whole = await runJobs([JOB], runners(1));
    expect(first).toEqual(whole.results[0]!.paths[0]);
    expect(second!.steps).toBeLessThan(6);
    expect(others).toEqual([]);
  });

  it('should choose the highest path, the first of equals, and none that was not scored', () => {
    const paths = [path(0, Number.NaN), path(1, 4), path(2, 5), path(3, 5)];
    expect(highestPath({ kind: 'climb', paths })?.restart).toBe(2);
    expect(highestPath({ kind: 'climb', paths: paths.slice(0, 1) })).toBeUndefined();
  });
});
