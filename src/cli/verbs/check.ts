// check: says what is wrong with scenario, ruleset, replay and save files, and where.

import { parseReplay, parseRuleset, parseSave, scenarioIssues } from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import { idOf, readText, rulesetFor, topField, type DocumentFault } from '../documents';
import { issueLine, tellFault, verdictLine } from '../findings';
import { EXIT, refuseUsage, type Output, type Verb } from '../verb';

const DOCUMENT_KINDS = ['save', 'replay', 'ruleset', 'scenario'] as const;
type DocumentKind = (typeof DOCUMENT_KINDS)[number];

interface CheckedFile {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly issues: readonly Issue[];
}

/** The field that tells a kind of document from the others; a scenario is what is left. */
const TELLING_FIELD: readonly (readonly [DocumentKind, string])[] = [
  ['save', 'pending'],
  ['replay', 'hashes'],
  ['ruleset', 'parameters'],
];

function kindOf(file: string, text: string): DocumentKind {
  const named = DOCUMENT_KINDS.find((kind) => file.endsWith(`.${kind}.json`));
  if (named !== undefined) return named;
  const told = TELLING_FIELD.find(([, field]) => topField(text, field) !== undefined);
  return told?.[0] ?? 'scenario';
}

type IssuesOf = (file: string, text: string) => Result<readonly Issue[], DocumentFault>;

function issuesOf(read: Result<unknown, readonly Issue[]>): Result<readonly Issue[], never> {
  return ok(read.ok ? [] : read.error);
}

const CHECKS: Readonly<Record<DocumentKind, IssuesOf>> = {
  save: (_file, text) => issuesOf(parseSave(text)),
  replay: (_file, text) => issuesOf(parseReplay(text)),
  ruleset: (_file, text) => issuesOf(parseRuleset(text)),
  scenario: (file, text) => {
    const ruleset = rulesetFor(file, text);
    if (!ruleset.ok) return ruleset;
    return ok(scenarioIssues(text, { ruleset: ruleset.value, id: idOf(file) }));
  },
};

function checkFile(file: string): Result<CheckedFile, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const kind = kindOf(file, text.value);
  const issues = CHECKS[kind](file, text.value);
  return issues.ok ? ok({ file, kind, issues: issues.value }) : err(issues.error);
}

function isGood({ issues }: CheckedFile): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}

function printText(output: Output, { file, issues }: CheckedFile): void {
  for (const issue of issues) output.print(issueLine(file, issue));
  output.print(verdictLine(file, issues));
}

function printJson(output: Output, checked: readonly CheckedFile[]): void {
  const report = checked.map((one) => ({ ...one, good: isGood(one) }));
  output.print(JSON.stringify(report, null, 2));
}

export const check: Verb = {
  summary: 'finds what is wrong in scenario, ruleset, replay and save files',
  usage: 'FILE…',
  flags: { json: 'switch' },
  help: [
    '--json   prints the findings as JSON: file, kind, issues with path, line and column',
    '',
    'Exit code: 0 when every file is good (warnings do not count), 1 when one has errors,',
    '2 when the call is wrong or a file cannot be read.',
  ],
  run: ({ words, switches }, output) => {
    if (words.length === 0) return refuseUsage(output, 'Name at least one file.');
    const checked: CheckedFile[] = [];
    for (const file of words) {
      const one = checkFile(file);
      if (!one.ok) {
        tellFault(output, one.error);
        return EXIT.usage;
      }
      checked.push(one.value);
      if (!switches.has('json')) printText(output, one.value);
    }
    if (switches.has('json')) printJson(output, checked);
    return checked.every(isGood) ? EXIT.good : EXIT.bad;
  },
};
