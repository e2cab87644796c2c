// Holds the lab to its contract: same job same bits, any number of runners, cancelled work keeps what was done.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { recordGame } from '../../src/bots/index';
import { scoreOf } from '../../src/engine/index';
import {
  createWorkerSide,
  workerRunner,
  runJobs,
  type Runner,
  type Job,
  type WorkerRunner,
  type SweepJob,
} from '../../src/lab/index';
import { BOTTLENECKS } from '../../src/types/names';
import { CONTENT, runners, match, seeds } from './matches';

const SWEEP: SweepJob = {
  kind: 'sweep',
  matches: [
    match({ seeds: seeds(1, 20) }),
    match({ players: { KOR: { bot: 'random' }, JPN: { bot: 'fortress' } }, seeds: seeds(5, 8) }),
  ],
};
const JOBS: readonly Job[] = [SWEEP, match({ seeds: seeds(30, 49), watch: ['IND'] })];

/** A runner behind a line of messages, each a copy as JSON, as between threads. */
function wiredRunner(): Runner {
  const copy = <T>(message: T) => JSON.parse(JSON.stringify(message)) as T;
  const ends: { near?: WorkerRunner } = {};
  const far = createWorkerSide(
    (message) => ends.near?.hear(copy(message)),
    async () => {},
  );
  ends.near = workerRunner(CONTENT, (message) => far(copy(message)));
  return ends.near;
}

describe('a match', () => {
  it('should end as the same game does outside the lab', async () => {
    const { results } = await runJobs([match({ seeds: [77] })], runners(1));
    const { game } = recordGame({
      ...CONTENT,
      bots: BOTS,
      seat: 'KOR',
      bot: 'balanced',
      seed: 77,
      variant: 'short',
    });
    const [record] = results[0]!.games;
    expect(record!.countries.KOR!.score).toEqual(scoreOf(game, 'KOR'));
    expect(record!.countries.FRA!.score).toEqual(scoreOf(game, 'FRA'));
    expect(record).toMatchObject({ seed: 77, turns: 8, outcome: 'finished', findings: [] });
  });

  it('should count every turn once in each count', async () => {
    const { results } = await runJobs([match()], runners(1));
    for (const { countries } of results[0]!.games)
      for (const { bottlenecks, standing, marks } of Object.values(countries)) {
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        expect(Object.keys(bottlenecks)).toEqual([...BOTTLENECKS]);
        expect(sum(bottlenecks)).toBe(8);
        for (const counts of Object.values(standing)) expect(sum(counts)).toBe(8);
        expect(marks.map(({ turn }) => turn)).toEqual([3, 5]);
      }
  });

  it('should let an idle player spend nothing at first and lose by it', async () => {
    const late = match({ players: { KOR: { bot: 'balanced', idleTurns: 4 } } });
    const { results } = await runJobs([match(), late], runners(1));
    const [prompt, delayed] = results.map(({ games }) => games[0]!.countries.KOR!);
    expect(delayed!.score.total).toBeLessThan(prompt!.score.total);
    expect(delayed!.standing.fiscalStance!.restrain).toBe(4);
    expect(prompt!.standing.fiscalStance!.restrain).toBe(0);
  });

  it('should let a player spend nothing at the end, or pass one turn of every chapter', async () => {
    const idle = match({ players: { KOR: { bot: 'balanced', idleLastTurns: 2 } } });
    const passing = match({ players: { KOR: { bot: 'balanced', passesTurn: 1 } } });
    const { results } = await runJobs([match(), idle, passing], runners(1));
    const [whole, ended, passed] = results.map(({ games }) => games[0]!.countries.KOR!);
    expect(ended!.standing.fiscalStance!.restrain).toBe(2);
    expect(ended!.score.total).not.toBe(whole!.score.total);
    expect(passed!.score.total).not.toBe(whole!.score.total);
  });

  it('should refuse a nation that does not play', async () => {
    const job = match({ players: { ATL: { bot: 'random' } } });
    await expect(runJobs([job], runners(1))).rejects.toThrow('the nation ATL');
    await expect(runJobs([job], [wiredRunner()])).rejects.toThrow('the nation ATL');
  });
});

describe('jobs', () => {
  it('should give the same bits with one, two and seven runners and over a line of messages', async () => {
    const once = await runJobs(JOBS, runners(1));
    expect(once.isComplete).toBe(true);
    for (const others of [runners(2), runners(7), [wiredRunner(), wiredRunner()]])
      expect(await runJobs(JOBS, others)).toEqual(once);
  });

  it('should tell how many of all games are played', async () => {
    const heard: [number, number][] = [];
    await runJobs(JOBS, runners(2), { onProgress: (done, total) => heard.push([done, total]) });
    expect(heard).toEqual(Array.from({ length: 44 }, (_, i) => [i + 1, 44]));
  });

  it.each([
    ['this thread', () => runners(1)],
    ['a worker', () => [wiredRunner()]],
  ])('should keep the games played in %s before they were cancelled', async (_, make) => {
    const job = match({ seeds: seeds(1, 60) });
    const whole = await runJobs([job], runners(1));
    const signal = { aborted: false };
    const cut = await runJobs([job], make(), {
      signal,
      onProgress: (done) => {
        signal.aborted = done >= 18;
      },
    });
    expect(cut.isComplete).toBe(false);
    const { games } = cut.results[0]!;
    expect(games.length).toBeGreaterThanOrEqual(18);
    expect(games.length).toBeLessThan(22);
    expect(games).toEqual(whole.results[0]!.games.slice(0, games.length));
  });

  it('should do nothing when cancelled before the first game', async () => {
    const ran = await runJobs(JOBS, runners(2), { signal: { aborted: true } });
    expect(ran.isComplete).toBe(false);
    expect(ran.results[0]).toEqual({
      kind: 'sweep',
      matches: [
        { kind: 'match', games: [] },
        { kind: 'match', games: [] },
      ],
    });
  });

  it('should fail when a worker is lost', async () => {
    const silent = workerRunner(CONTENT, () => {});
    const running = runJobs([match()], [silent]);
    silent.lose('a worker ended with code 1');
    await expect(running).rejects.toThrow('a worker ended with code 1');
  });
});
