// Checks that the parts of a replay agree with each other. Whether it was really played is for the engine to say.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import type { ReplayFile } from './schema';

type ReplayCheck = (replay: ReplayFile) => Finding[];

const hashOfEveryTurn: ReplayCheck = ({ turns, hashes }) => {
  if (hashes.length === turns.length + 1) return [];
  const message = `"hashes" must have one entry more than the ${turns.length} turns, but it has ${hashes.length}; the file was changed or cut.`;
  return [fault(['hashes'], 'wrongLength', message)];
};

const seatsDiffer: ReplayCheck = ({ seats }) =>
  seats.flatMap(({ country }, at) => {
    if (seats.findIndex((seat) => seat.country === country) === at) return [];
    const message = `The seat ${country} stands in the list already; keep one of the two.`;
    return [fault(['seats', at, 'country'], 'repeatedId', message)];
  });

const scoresAreOfSeats: ReplayCheck = ({ seats, scores }) =>
  Object.keys(scores)
    .filter((country) => !seats.some((seat) => seat.country === country))
    .map((country) => {
      const message = `${country} has a score but no seat; remove the score.`;
      return fault(['scores', country], 'unknownId', message, { atName: true });
    });

const CHECKS: readonly ReplayCheck[] = [hashOfEveryTurn, seatsDiffer, scoresAreOfSeats];

/** What does not agree in a replay; paths begin at `root`. */
export function checkReplay(replay: ReplayFile, root: Path = []): Finding[] {
  return CHECKS.flatMap((check) => check(replay)).map((finding) => ({
    ...finding,
    path: [...root, ...finding.path],
  }));
}
