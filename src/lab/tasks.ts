// Cuts jobs into tasks that any worker can run, and joins their results.

import { planStepCount } from '../bots/index';
import { playAdvice } from './advice';
import { playAnswers } from './answers';
import type {
  AdviceJob,
  AdviceResult,
  AnswersJob,
  AnswersResult,
  ClimbJob,
  ClimbResult,
  CoverageJob,
  CoverageResult,
  DecisionsJob,
  DecisionsResult,
  Job,
  JobResult,
  JudgeJob,
  JudgeResult,
  LabContent,
  MatchJob,
  MatchResult,
  ResultOf,
  Steps,
  TrialJob,
  TrialResult,
} from './job';
import { playDecisions } from './decisions';
import { joinCoverage, playCoverage } from './forecast/coverage';
import { playJudge } from './judge';
import { playMatch } from './match';
import { searchPolicy } from './searchPolicy';
import { playTrial } from './trial';
import { voiceStepCount } from './voices';

/** What one worker does at a time: some games of a match or of answers, one climb, one piece of advice, one game that was handed in. */
export type Task =
  | MatchJob
  | ClimbJob
  | AnswersJob
  | DecisionsJob
  | TrialJob
  | AdviceJob
  | CoverageJob
  | JudgeJob;
export type TaskResult =
  | MatchResult
  | ClimbResult
  | AnswersResult
  | DecisionsResult
  | TrialResult
  | AdviceResult
  | CoverageResult
  | JudgeResult;
/** Tasks that are cut by their seeds. */
type SeededTask = MatchJob | AnswersJob | DecisionsJob | TrialJob | CoverageJob;

/** How many games a task has. It depends on the job alone, never on the number of workers; one game of answers, of decisions or of forecasts takes as long as many others. */
const GAMES_PER_TASK: Readonly<Record<SeededTask['kind'], number>> = {
  match: 16,
  answers: 1,
  decisions: 1,
  trial: 4,
  coverage: 4,
};

/** Runs one task in this thread, game by game. */
export function runTask(content: LabContent, task: Task): Steps<TaskResult> {
  switch (task.kind) {
    case 'match':
      return playMatch(content, task);
    case 'climb':
      return searchPolicy(content, task);
    case 'answers':
      return playAnswers(content, task);
    case 'decisions':
      return playDecisions(content, task);
    case 'trial':
      return playTrial(content, task);
    case 'advice':
      return playAdvice(task);
    case 'coverage':
      return playCoverage(content, task);
    case 'judge':
      return playJudge(content, task);
  }
}

function splitSeeds<P extends SeededTask>(job: P): P[] {
  const step = GAMES_PER_TASK[job.kind];
  const tasks: P[] = [];
  for (let at = 0; at < job.seeds.length; at += step)
    tasks.push({ ...job, seeds: job.seeds.slice(at, at + step) });
  return tasks;
}

/** Tasks that together do what the job asks. */
export function splitJob(job: Job): Task[] {
  switch (job.kind) {
    case 'match':
    case 'answers':
    case 'decisions':
    case 'trial':
    case 'coverage':
      return splitSeeds(job);
    case 'sweep':
      return job.matches.flatMap(splitSeeds);
    case 'climb':
      return job.restarts.map((restart) => ({ ...job, restarts: [restart] }));
    case 'advice':
      return [job];
    case 'judge':
      return job.games.map((game) => ({ ...job, games: [game] }));
  }
}

/** The result of a task; undefined when it was never run. */
type MaybeResult = TaskResult | undefined;

function joinMatch(tasks: readonly MaybeResult[]): MatchResult {
  const games = tasks.flatMap((task) => (task?.kind === 'match' ? task.games : []));
  return { kind: 'match', games };
}

function joinAnswers(tasks: readonly MaybeResult[]): AnswersResult {
  const games = tasks.flatMap((task) => (task?.kind === 'answers' ? task.games : []));
  return { kind: 'answers', games };
}

function joinDecisions(tasks: readonly MaybeResult[]): DecisionsResult {
  const games = tasks.flatMap((task) => (task?.kind === 'decisions' ? task.games : []));
  return { kind: 'decisions', games };
}

function joinTrial(tasks: readonly MaybeResult[]): TrialResult {
  const games = tasks.flatMap((task) => (task?.kind === 'trial' ? task.games : []));
  return { kind: 'trial', games };
}

function joinAdvice([task]: readonly MaybeResult[]): AdviceResult {
  return task?.kind === 'advice' ? task : { kind: 'advice', advice: null };
}

function joinClimb(tasks: readonly MaybeResult[]): ClimbResult {
  const paths = tasks.flatMap((task) => (task?.kind === 'climb' ? task.paths : []));
  return { kind: 'climb', paths };
}

function joinCounts(tasks: readonly MaybeResult[]): CoverageResult {
  return joinCoverage(tasks.flatMap((task) => (task?.kind === 'coverage' ? task : [])));
}

/** A task is one game, so that the games that were not reached are known. */
function joinJudged(tasks: readonly MaybeResult[]): JudgeResult {
  const games = tasks.map((task) => (task?.kind === 'judge' ? (task.games[0] ?? null) : null));
  return { kind: 'judge', games };
}

function joinSweep(matches: readonly MatchJob[], tasks: readonly MaybeResult[]): MatchResult[] {
  let from = 0;
  return matches.map((match) => {
    const to = from + splitSeeds(match).length;
    const joined = joinMatch(tasks.slice(from, to));
    from = to;
    return joined;
  });
}

function joined(job: Job, tasks: readonly MaybeResult[]): JobResult {
  switch (job.kind) {
    case 'match':
      return joinMatch(tasks);
    case 'sweep':
      return { kind: 'sweep', matches: joinSweep(job.matches, tasks) };
    case 'climb':
      return joinClimb(tasks);
    case 'answers':
      return joinAnswers(tasks);
    case 'decisions':
      return joinDecisions(tasks);
    case 'trial':
      return joinTrial(tasks);
    case 'advice':
      return joinAdvice(tasks);
    case 'coverage':
      return joinCounts(tasks);
    case 'judge':
      return joinJudged(tasks);
  }
}

/** The job's result from those of its tasks, in their order; a task that was never run has none. */
export function joinResults<J extends Job>(job: J, tasks: readonly MaybeResult[]): ResultOf<J> {
  return joined(job, tasks) as ResultOf<J>;
}

/** How many games the job plays; for advice, how many steps it takes. */
export function gamesOf(job: Job): number {
  switch (job.kind) {
    case 'match':
    case 'answers':
    case 'decisions':
    case 'trial':
    case 'coverage':
      return job.seeds.length;
    case 'sweep':
      return job.matches.reduce((sum, { seeds }) => sum + seeds.length, 0);
    case 'climb':
      return job.restarts.length * (job.steps + 1) * job.seeds.length;
    case 'judge':
      return job.games.length;
    case 'advice':
      return planStepCount(job.view) + job.futures.length + voiceStepCount(job);
  }
}
