// Turns a text into plain JSON data, or into findings with their place; refuses what could do harm.

import { err, ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';
import { fault, type Finding, placeFindings } from './issue';
import { DEEPEST_NESTING, FORBIDDEN_NAMES, LONGEST_TEXT, MOST_VALUES } from './limits';
import { positionsIn } from './locate';
import type { Sight } from './scan';
import { shortened } from './shorten';
import { walkJson } from './walk';

/** A text without the mark that some editors put before it. */
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

function tooMany(count: number): Issue {
  return whole('tooMany', `The file has ${count} values; at most ${MOST_VALUES} are read.`);
}

function nameFinding({ path, isRepeated }: Sight): Finding | undefined {
  const name = path[path.length - 1];
  if (typeof name !== 'string') return undefined;
  if (FORBIDDEN_NAMES.has(name)) {
    const message = `The name "${name}" is not allowed anywhere in a file; remove this field.`;
    return fault([...path], 'forbiddenName', message, { atName: true });
  }
  if (!isRepeated) return undefined;
  const message = `The field "${shortened(name)}" stands here twice; keep one of the two.`;
  return fault([...path], 'repeatedField', message, { atName: true });
}

/** What is wrong with a text before anything is made of it. */
function textIssues(text: string): Issue[] {
  if (text.length > LONGEST_TEXT) return [tooLong(text)];
  const findings: Finding[] = [];
  let count = 0;
  const broken = walkJson(text, DEEPEST_NESTING, (sight) => {
    count++;
    const finding = nameFinding(sight);
    if (finding !== undefined) findings.push(finding);
  });
  if (broken !== undefined) {
    const { code, message, offset } = broken;
    return [{ ...whole(code, message), ...positionsIn(text)(offset) }];
  }
  return count > MOST_VALUES ? [tooMany(count)] : placeFindings(text, findings);
}

/** The data of a JSON text, or why it cannot be had. */
export function readJson(text: string): Result<unknown, Issue[]> {
  const issues = textIssues(text);
  return issues.length > 0 ? err(issues) : ok(JSON.parse(text) as unknown);
}
