// Reads and writes replays.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Replay } from '../../types/replay';
import { jsonLines } from '../lines';
import { documentFrom, readSource, type Source } from '../readDocument';
import { checkReplay } from './check';
import { replayFile } from './schema';

/** The replay of a text that was read already. */
export function replayFrom(source: Source): Result<Replay, Issue[]> {
  const file = documentFrom(source, {
    schema: replayFile,
    check: (replay) => checkReplay(replay),
  });
  return file.ok ? ok(file.value.value) : file;
}

/** A replay whose parts agree; whether it was really played is for the engine to say. */
export function parseReplay(text: string): Result<Replay, Issue[]> {
  const source = readSource(text);
  return source.ok ? replayFrom(source.value) : source;
}

/** The fields of a replay in the order in which files hold them. */
export function replayFields(replay: Replay): Replay {
  const { format, rules, scenario, rulesetHash, seed, variant } = replay;
  const { seats, turns, hashes, scores } = replay;
  return { format, rules, scenario, rulesetHash, seed, variant, seats, turns, hashes, scores };
}

/** The text of a replay file: every turn and every hash on a line of its own. */
export function makeReplay(replay: Replay): string {
  return `${jsonLines(replayFields(replay), 2)}\n`;
}
