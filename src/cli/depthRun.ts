// Plays the games that depth is measured on: first all contestants and answers, then the policies that were tuned again.

import {
  balanceJobs,
  decisionJobs,
  evidenceJobs,
  forecastJobs,
  gamesOf,
  gatherEvidence,
  retuneJobs,
  retunedMatches,
  type DepthPlan,
  type Evidence,
  type Job,
  type JobResult,
} from '../lab/index';
import type { Content } from './documents';
import { runLab, type LabRun } from './labRun';
import type { Output } from './verb';

export interface DepthWork {
  readonly content: Content;
  readonly plan: DepthPlan;
  readonly workers: number;
  readonly isTold: boolean;
}

export interface DepthRun {
  readonly evidence: Evidence;
  /** Whether every game was played. */
  readonly isComplete: boolean;
  /** The runs, one after the other. */
  readonly runs: readonly LabRun<Job>[];
}

/** The results of one kind, in their order. */
function ofKind<K extends JobResult['kind']>(results: readonly JobResult[], kind: K) {
  return results.filter((one): one is Extract<JobResult, { kind: K }> => one.kind === kind);
}

/** Tells how much more there is to play where settings are held, because it takes a while. */
export function retuningWords(plan: DepthPlan): string | null {
  const { retuning } = plan;
  if (retuning === null) return null;
  const jobs = retuneJobs(plan);
  const games = jobs.reduce((sum, job) => sum + gamesOf(job), 0);
  const { steps, seeds } = retuning;
  return `${jobs.length} settings held while all else climbs ${steps} steps on ${seeds.length} seeds: ${games} games`;
}

/** Plays a plan, or as much of it as was played before it was cancelled. */
export async function playDepth(work: DepthWork, output: Output): Promise<DepthRun> {
  const { content, plan, workers, isTold } = work;
  const run = <J extends Job>(jobs: readonly J[]) =>
    runLab({ content, jobs, workers, isTold }, output);
  const climbs = retuneJobs(plan);
  const first = await run<Job>([
    { kind: 'sweep', matches: evidenceJobs(plan) },
    ...balanceJobs(plan.scenario, plan.variant, plan.answerSeeds),
    ...decisionJobs(plan),
    ...forecastJobs(plan),
    ...climbs,
  ]);
  const [sweep] = ofKind(first.results, 'sweep');
  const answers = ofKind(first.results, 'answers');
  const found = retunedMatches(plan, ofKind(first.results, 'climb'));
  const second = found.length > 0 ? [await run<Job>([{ kind: 'sweep', matches: found }])] : [];
  const retuned = second.flatMap(({ results }) => ofKind(results, 'sweep'));
  const runs = [first, ...second];
  return {
    evidence: gatherEvidence(plan, {
      matches: sweep?.matches ?? [],
      answers,
      decisions: ofKind(first.results, 'decisions'),
      forecasts: ofKind(first.results, 'coverage'),
      retuned: retuned.flatMap(({ matches }) => matches),
    }),
    isComplete: runs.every((one) => one.isComplete),
    runs,
  };
}
