// Turns a text into plain JSON data, or into findings with their place; refuses what could do harm.

import { err, ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';
import { builder } from './build';
import { placeFindings } from './issue';
import { LONGEST_TEXT } from './limits';
import { positionsIn } from './locate';
import type { ScanFault } from './scan';
import { cured } from './syntaxFix';
import { walkJson } from './walk';

/** The text without the byte order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function whole(code: string, message: string): Issue {
  return { severity: 'error', path: [], line: 1, column: 1, code, message };
}

function tooLong(text: string): Issue {
  const size = `${text.length} characters; at most ${LONGEST_TEXT} (2 MB) are read`;
  return whole('tooLong', `The file has ${size}; make it shorter.`);
}

function broken(text: string, stop: ScanFault): Issue {
  const { fault, fix } = cured(text, stop);
  const issue = { ...whole(fault.code, fault.message), ...positionsIn(text)(fault.offset) };
  return fix === undefined ? issue : { ...issue, fix };
}

/** The data of a JSON text, or why it cannot be had. One walk over the text; a second one only to place findings. */
export function readJson(text: string): Result<unknown, Issue[]> {
  if (text.length > LONGEST_TEXT) return err([tooLong(text)]);
  const { data, findings, ...visitor } = builder();
  const stop = walkJson(text, visitor);
  if (stop !== undefined) return err([broken(text, stop)]);
  return findings.length > 0 ? err(placeFindings(text, findings)) : ok(data());
}
