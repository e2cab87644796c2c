// Cuts jobs into pieces that any worker can run, and puts the answers together again.

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
import { joinCoverage, playCoverage } from './forecast/coverage';
import { playJudge } from './judge';
import { playMatch } from './match';
import { searchPolicy } from './searchPolicy';
import { playTrial } from './trial';
import { voiceStepCount } from './voices';

/** What one worker does at a stretch: some games of a match or of answers, one climb, one piece of advice, one game handed in. */
export type Piece =
  | MatchJob
  | ClimbJob
  | AnswersJob
  | TrialJob
  | AdviceJob
  | CoverageJob
  | JudgeJob;
export type PieceResult =
  | MatchResult
  | ClimbResult
  | AnswersResult
  | TrialResult
  | AdviceResult
  | CoverageResult
  | JudgeResult;
/** Pieces that are cut by their seeds. */
type SeededPiece = MatchJob | AnswersJob | TrialJob | CoverageJob;

/** Cuts depend on the job alone, never on the number of workers; a game of answers or of forecasts takes as long as many others. */
const GAMES_PER_PIECE: Readonly<Record<SeededPiece['kind'], number>> = {
  match: 16,
  answers: 1,
  trial: 4,
  coverage: 4,
};

/** Runs one piece in this thread, game by game. */
export function runPiece(content: LabContent, piece: Piece): Steps<PieceResult> {
  switch (piece.kind) {
    case 'match':
      return playMatch(content, piece);
    case 'climb':
      return searchPolicy(content, piece);
    case 'answers':
      return playAnswers(content, piece);
    case 'trial':
      return playTrial(content, piece);
    case 'advice':
      return playAdvice(piece);
    case 'coverage':
      return playCoverage(content, piece);
    case 'judge':
      return playJudge(content, piece);
  }
}

function splitSeeds<P extends SeededPiece>(job: P): P[] {
  const step = GAMES_PER_PIECE[job.kind];
  const pieces: P[] = [];
  for (let at = 0; at < job.seeds.length; at += step)
    pieces.push({ ...job, seeds: job.seeds.slice(at, at + step) });
  return pieces;
}

/** Pieces that together do what the job asks. */
export function splitJob(job: Job): Piece[] {
  switch (job.kind) {
    case 'match':
    case 'answers':
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

/** The result of a piece; undefined when it was never run. */
type MaybeResult = PieceResult | undefined;

function joinMatch(pieces: readonly MaybeResult[]): MatchResult {
  const games = pieces.flatMap((piece) => (piece?.kind === 'match' ? piece.games : []));
  return { kind: 'match', games };
}

function joinAnswers(pieces: readonly MaybeResult[]): AnswersResult {
  const games = pieces.flatMap((piece) => (piece?.kind === 'answers' ? piece.games : []));
  return { kind: 'answers', games };
}

function joinTrial(pieces: readonly MaybeResult[]): TrialResult {
  const games = pieces.flatMap((piece) => (piece?.kind === 'trial' ? piece.games : []));
  return { kind: 'trial', games };
}

function joinAdvice([piece]: readonly MaybeResult[]): AdviceResult {
  return piece?.kind === 'advice' ? piece : { kind: 'advice', advice: null };
}

function joinClimb(pieces: readonly MaybeResult[]): ClimbResult {
  const paths = pieces.flatMap((piece) => (piece?.kind === 'climb' ? piece.paths : []));
  return { kind: 'climb', paths };
}

function joinCounts(pieces: readonly MaybeResult[]): CoverageResult {
  return joinCoverage(pieces.flatMap((piece) => (piece?.kind === 'coverage' ? piece : [])));
}

/** A piece is one game, so that the places of those that were never reached are known. */
function joinJudged(pieces: readonly MaybeResult[]): JudgeResult {
  const games = pieces.map((piece) => (piece?.kind === 'judge' ? (piece.games[0] ?? null) : null));
  return { kind: 'judge', games };
}

function joinSweep(matches: readonly MatchJob[], pieces: readonly MaybeResult[]): MatchResult[] {
  let from = 0;
  return matches.map((match) => {
    const to = from + splitSeeds(match).length;
    const joined = joinMatch(pieces.slice(from, to));
    from = to;
    return joined;
  });
}

function joined(job: Job, pieces: readonly MaybeResult[]): JobResult {
  switch (job.kind) {
    case 'match':
      return joinMatch(pieces);
    case 'sweep':
      return { kind: 'sweep', matches: joinSweep(job.matches, pieces) };
    case 'climb':
      return joinClimb(pieces);
    case 'answers':
      return joinAnswers(pieces);
    case 'trial':
      return joinTrial(pieces);
    case 'advice':
      return joinAdvice(pieces);
    case 'coverage':
      return joinCounts(pieces);
    case 'judge':
      return joinJudged(pieces);
  }
}

/** The job's result from those of its pieces, in their order; a piece that was never run has none. */
export function joinResults<J extends Job>(job: J, pieces: readonly MaybeResult[]): ResultOf<J> {
  return joined(job, pieces) as ResultOf<J>;
}

/** How many games the job plays; of advice, how many steps it takes. */
export function gamesOf(job: Job): number {
  switch (job.kind) {
    case 'match':
    case 'answers':
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
