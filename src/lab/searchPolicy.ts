// Searches for a good policy of one nation: the climbs of a job, one after the other.

import { mutate, scatter } from '../bots/index';
import { scoreOf } from '../engine/index';
import { rngFor } from '../lib/rng';
import type { Policy } from '../types/policy';
import { climb, type Hill } from './climb';
import type { ClimbJob, ClimbPath, ClimbResult, LabContent, Steps } from './job';
import { playOut } from './match';
import { seatsOf } from './players';
import { isSuperpowerIn } from './superpowers';

/** Streams of draws: one for the start of a climb, and from the second number on one for each of its changes. */
const STREAM_START = 0;
const STREAM_CHANGES = 1;

/** A policy is given up when it is this many points a game behind after this many games; few recover from that. */
const LOST_POINTS = 0.5;
const LEAST_GAMES = 4;

/** Plays a policy on every seed until it is given up. */
function scorer(content: LabContent, { variant, country, seeds }: ClimbJob): Hill<Policy>['score'] {
  return function* score(policy, best) {
    const seats = seatsOf(content.scenario, { [country]: { policy } });
    const scores: number[] = [];
    let lead = 0;
    for (const seed of seeds) {
      const { total } = scoreOf(playOut(content, variant, seats, seed), country);
      scores.push(total);
      lead += total - (best[scores.length - 1] ?? total);
      const isLost = scores.length >= LEAST_GAMES && lead < -LOST_POINTS * scores.length;
      const spared = isLost ? seeds.length - scores.length : 0;
      if (yield 1 + spared) return null;
      if (isLost) break;
    }
    return scores;
  };
}

function startOf(
  { start, pinned, searchSeed }: ClimbJob,
  restart: number,
  isSuperpower: boolean,
): Policy {
  const draws = rngFor(searchSeed, restart, STREAM_START);
  const begun = restart === 0 ? start : scatter(start, draws, isSuperpower);
  return { ...begun, ...pinned };
}

/** Climbs from every start of the job; its result holds what was reached when it is told to stop. */
export function* searchPolicy(content: LabContent, job: ClimbJob): Steps<ClimbResult> {
  const isSuperpower = isSuperpowerIn(content.scenario, job.country);
  const hill: Hill<Policy> = {
    change: (policy, random) => ({ ...mutate(policy, random, isSuperpower), ...job.pinned }),
    score: scorer(content, job),
  };
  const paths: ClimbPath[] = [];
  for (const restart of job.restarts) {
    const { best, ...path } = yield* climb(hill, {
      start: startOf(job, restart, isSuperpower),
      steps: job.steps,
      seed: job.searchSeed,
      stream: STREAM_CHANGES + restart,
    });
    paths.push({ restart, policy: best, ...path });
  }
  return { kind: 'climb', paths };
}

/** The path that ended highest, the first of equals; undefined when none was scored. */
export function highestPath({ paths }: ClimbResult): ClimbPath | undefined {
  let highest: ClimbPath | undefined;
  for (const path of paths)
    if (!Number.isNaN(path.score) && !(path.score <= (highest?.score ?? -Infinity))) highest = path;
  return highest;
}
