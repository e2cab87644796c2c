// Reads hand-ins from texts: codes with the reasons below them, and saved games.

import { parseGame } from '../../files';
import { err, ok, type Result } from '../../lib/result';
import type { HandIn } from '../../types/handIn';
import { markIn } from '../assignmentMark';
import { codeOf } from '../code';
import type { CodeFault, ReadCode } from '../code';
import { handInOf } from '../handIn';
import type { Found, SourceFault } from './source';

const FAULTS: Readonly<Record<CodeFault, SourceFault['code']>> = {
  cut: 'codeCut',
  changed: 'codeChanged',
  otherVersion: 'codeOtherVersion',
  otherCase: 'codeOtherCase',
};

/** The hand-in in a place of a text, or why it cannot be read. */
export function contentOf(read: ReadCode): Result<HandIn, SourceFault> {
  if (read.kind === 'read') return ok(read.handIn);
  return err({ code: FAULTS[read.reason], detail: read.text });
}

/** Whether a game can be written as a code; one that was made by hand may hold what no real game has. */
function hasCode(handIn: HandIn): boolean {
  try {
    return codeOf(handIn) !== '';
  } catch {
    return false;
  }
}

/** The game of a save file with the scenario that it carries, or what is wrong with it. */
export function savedGame(text: string): Omit<Found, 'source'> {
  const save = parseGame(text);
  if (!save.ok) {
    const [issue] = save.error;
    return { content: err({ code: 'brokenSave', detail: issue?.message ?? '' }) };
  }
  const { aliases = [], assignment } = save.value;
  const { carried } = save.value.replay;
  const mark = assignment === undefined ? null : markIn(assignment);
  const handIn = handInOf(save.value, aliases, mark);
  if (!hasCode(handIn)) return { content: err({ code: 'brokenSave', detail: '' }) };
  return { content: ok(handIn), ...(carried === undefined ? {} : { carried }) };
}
