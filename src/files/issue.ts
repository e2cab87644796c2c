// Findings as the checks make them, and how they get their place in the text.

import type { Fix, Issue, Severity } from '../types/issue';
import { movedFix, renamedTo, setTo } from './fix';
import { MOST_ISSUES } from './limits';
import { type Place, placesOf } from './locate';
import type { Path } from './path';
import { shortened } from './shorten';
import { nearestWord } from './suggest';

/** A word that is not one of those allowed. Which one was meant is only looked for when the finding is told. */
export interface Mistyped {
  readonly word: string;
  readonly allowed: readonly string[];
}

/** A finding that has not been placed in the text yet. */
export interface Finding {
  readonly severity: Severity;
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly mistyped?: Mistyped;
  /** The fix, where it is more than putting the likeliest word in place. */
  readonly fix?: Fix;
  /** Whether the finding is about the name of the field, and not about its value. */
  readonly atName?: boolean;
}

/** What a finding may carry beyond its message. */
export interface FindingExtras {
  readonly suggestion?: string | undefined;
  readonly mistyped?: Mistyped;
  readonly fix?: Fix | undefined;
  readonly atName?: boolean;
}

function found(
  severity: Severity,
  [path, code, message]: readonly [Path, string, string],
  { suggestion, mistyped, fix, atName }: FindingExtras,
): Finding {
  const plain = { severity, path, code, message, atName: atName === true };
  const finding = fix === undefined ? plain : { ...plain, fix };
  if (mistyped !== undefined) return { ...finding, mistyped };
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

/** A finding that keeps the file from being used. */
export function fault(
  path: Path,
  code: string,
  message: string,
  extras: FindingExtras = {},
): Finding {
  return found('error', [path, code, message], extras);
}

/** A finding that the author should know about and that prevents nothing. */
export function warning(
  path: Path,
  code: string,
  message: string,
  extras: FindingExtras = {},
): Finding {
  return found('warning', [path, code, message], extras);
}

export function hasFault(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function suggestionOf({ suggestion, mistyped }: Finding): string | undefined {
  return mistyped === undefined ? suggestion : nearestWord(mistyped.word, mistyped.allowed);
}

/** The finding with the likeliest word as its fix; one that has its own fix keeps it. */
function fixOf({ fix, path, atName }: Finding, suggestion: string | undefined): Fix | undefined {
  if (fix !== undefined || suggestion === undefined || path.length === 0) return fix;
  return atName === true ? renamedTo(path, suggestion) : setTo(path, suggestion);
}

function issueAt(finding: Finding, { name, value }: Place): Issue {
  const { severity, path, code, message } = finding;
  const suggestion = suggestionOf(finding);
  const { line, column } = finding.atName === true ? name : value;
  const shown = path.map((step) => (typeof step === 'string' ? shortened(step) : step));
  const issue = { severity, path: shown, line, column, code, message };
  const fix = fixOf(finding, suggestion);
  const mended = fix === undefined ? issue : { ...issue, fix };
  return suggestion === undefined ? mended : { ...mended, suggestion };
}

function tail(): Issue {
  const message = `There are more findings than these ${MOST_ISSUES}; mend these first.`;
  return { severity: 'error', path: [], line: 0, column: 0, code: 'more', message };
}

function byPlace(a: Issue, b: Issue): number {
  const severity = Number(b.severity === 'error') - Number(a.severity === 'error');
  return severity || a.line - b.line || a.column - b.column;
}

/** The same finding at another place, where its fix cannot be applied. */
export function toldAt({ severity, code, message }: Finding, path: Path, more = ''): Finding {
  return { severity, path, code, message: message + more };
}

/** The findings in the order of the text, errors first, each with its line and column. */
export function placeFindings(text: string, findings: readonly Finding[]): Issue[] {
  if (findings.length === 0) return [];
  const listed = mostUrgent(findings);
  const places = placesOf(
    text,
    listed.map(({ path }) => path),
  );
  const issues = listed.map((finding, at) => issueAt(finding, places[at]!)).sort(byPlace);
  return findings.length > listed.length ? [...issues, tail()] : issues;
}

function mostUrgent(findings: readonly Finding[]): Finding[] {
  const faults = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [...faults, ...warnings].slice(0, MOST_ISSUES);
}

/** An error about a part of a text that only the caller can locate. */
export function issueInText(text: string, path: Path, code: string, message: string): Issue {
  return placeFindings(text, [fault(path, code, message)])[0]!;
}

/** Findings in a document that is a part of this text, at their place in the whole. */
export function issuesBelow(text: string, path: Path, issues: readonly Issue[]): Issue[] {
  return placeFindings(
    text,
    issues.map(({ fix, ...issue }) => {
      const below = { ...issue, path: [...path, ...issue.path] };
      if (fix === undefined) return below;
      return { ...below, fix: movedFix(fix, (inner) => [...path, ...inner]) };
    }),
  );
}
