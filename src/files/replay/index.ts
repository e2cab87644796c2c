// Reads replays.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Replay } from '../../types/replay';
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
