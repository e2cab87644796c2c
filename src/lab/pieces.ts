// Cuts jobs into pieces that any worker can run, and puts the answers together again.

import type { Job, LabContent, MatchJob, MatchResult, ResultOf, Steps } from './job';
import { playMatch } from './match';

/** What one worker does at a stretch. */
export type Piece = MatchJob;
export type PieceResult = MatchResult;

/** Cuts depend on the job alone, never on the number of workers. */
const GAMES_PER_PIECE = 16;

/** Runs one piece in this thread, game by game. */
export function runPiece(content: LabContent, piece: Piece): Steps<PieceResult> {
  return playMatch(content, piece);
}

function splitMatch(job: MatchJob): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < job.seeds.length; at += GAMES_PER_PIECE)
    pieces.push({ ...job, seeds: job.seeds.slice(at, at + GAMES_PER_PIECE) });
  return pieces;
}

/** Pieces that together do what the job asks. */
export function splitJob(job: Job): Piece[] {
  return job.kind === 'match' ? splitMatch(job) : job.matches.flatMap(splitMatch);
}

type MaybeResult = PieceResult | undefined;

function joinMatch(pieces: readonly MaybeResult[]): MatchResult {
  return { kind: 'match', games: pieces.flatMap((piece) => piece?.games ?? []) };
}

function joinSweep(matches: readonly MatchJob[], pieces: readonly MaybeResult[]): MatchResult[] {
  let from = 0;
  return matches.map((match) => {
    const to = from + splitMatch(match).length;
    const joined = joinMatch(pieces.slice(from, to));
    from = to;
    return joined;
  });
}

/** The job's result from those of its pieces, in their order; a piece that was never run has none. */
export function joinResults<J extends Job>(
  job: J,
  pieces: readonly (PieceResult | undefined)[],
): ResultOf<J> {
  const whole: Job = job;
  const result =
    whole.kind === 'match'
      ? joinMatch(pieces)
      : { kind: 'sweep', matches: joinSweep(whole.matches, pieces) };
  return result as ResultOf<J>;
}

/** How many games the job plays. */
export function gamesOf(job: Job): number {
  if (job.kind === 'match') return job.seeds.length;
  let games = 0;
  for (const { seeds } of job.matches) games += seeds.length;
  return games;
}
