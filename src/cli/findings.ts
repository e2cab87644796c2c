// Findings in files as lines from which an editor can jump to the place.

import { cureOf, type Excerpt } from '../files/index';
import type { Issue } from '../types/issue';
import type { DocumentFault } from './readText';
import type { Output } from './verb';

function headOf(file: string, { severity, line, column, message }: Issue): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return `${place}: ${severity}: ${message}`;
}

/** `file:line:column: error: message`, with the fix where one is known. */
function issueLine(file: string, issue: Issue): string {
  const cure = cureOf(issue);
  return cure === undefined ? headOf(file, issue) : `${headOf(file, issue)} ${cure}`;
}

const INDENT = '    ';

/** The finding with the line that it is about, a caret under the place, and the fix below. */
export function findingLines(
  file: string,
  issue: Issue,
  excerptAt: (line: number, column: number) => Excerpt | undefined,
): string[] {
  const excerpt = excerptAt(issue.line, issue.column);
  const cure = cureOf(issue);
  return [
    headOf(file, issue),
    ...(excerpt === undefined ? [] : [INDENT + excerpt.line, INDENT + excerpt.caret]),
    ...(cure === undefined ? [] : [INDENT + cure]),
  ];
}

/** `file:line:column: mended: what was changed`. */
export function mendedLine(file: string, { line, column, message, fix }: Issue): string {
  return `${file}:${line}:${column}: mended: ${message} ${fix!.words}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `good`, or how many errors and warnings there are. */
export function verdictLine(file: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (errors > 0) return `${file}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return warnings > 0 ? `${file}: good, with ${counted(warnings, 'warning')}` : `${file}: good`;
}

/** Tells why a document could not be used. */
export function tellFault(output: Output, { file, sentence, issues }: DocumentFault): void {
  for (const issue of issues) output.tell(issueLine(file, issue));
  output.tell(sentence);
}
