// Puts findings in files into lines that an editor can jump from.

import type { Issue } from '../types/issue';
import type { DocumentFault } from './readText';
import type { Output } from './verb';

/** `file:line:column: error: message`, with the guess where there is one. */
export function issueLine(file: string, issue: Issue): string {
  const { severity, line, column, message, suggestion } = issue;
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const guess = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return `${place}: ${severity}: ${message}${guess}`;
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
