// Writes replays.

import type { Replay } from '../../types/replay';
import { jsonLines } from '../lines';

/** The fields of a replay in the order in which files hold them. */
export function replayFields(replay: Replay): Replay {
  const { format, rules, scenario, rulesetHash, seed, variant, assumptions } = replay;
  const { seats, turns, hashes, scores, carried, sight } = replay;
  const played = { format, rules, scenario, rulesetHash, seed, variant };
  const course = { seats, turns, hashes, scores };
  const assumed = assumptions === undefined ? {} : { assumptions };
  const shown = sight === undefined ? {} : { sight };
  return {
    ...played,
    ...assumed,
    ...course,
    ...(carried === undefined ? {} : { carried }),
    ...shown,
  };
}

/** The text of a replay file: every turn and every hash on a line of its own. */
export function makeReplay(replay: Replay): string {
  return `${jsonLines(replayFields(replay), 2)}\n`;
}
