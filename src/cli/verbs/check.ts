// check: says what is wrong with scenario, ruleset, atlas, replay and save files, and where.

import { dirname } from 'node:path';
import {
  asShared,
  atlasIssues,
  parseIndicators,
  parseOverrides,
  parsePast,
  parseReplay,
  parseRuleset,
  parseSave,
  scenarioIssues,
} from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { AtlasTexts } from '../../types/atlas';
import type { Issue } from '../../types/issue';
import {
  BALANCE_HELP,
  balanceVerdict,
  printBalance,
  readPlan,
  weigh,
  type Balance,
  type BalancePlan,
} from '../balance';
import { atlasFilesIn } from '../atlas';
import { kindOf, type DocumentKind } from '../documentKind';
import { loadRules, loadScenario, optionsFor, rulesetFor, type Content } from '../documents';
import { issueLine, tellFault, verdictLine } from '../findings';
import { LAB_FLAGS, LAB_HELP } from '../labFlags';
import { type DocumentFault, readText } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

interface CheckedFile {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly issues: readonly Issue[];
}

type IssuesOf = (file: string, text: string) => Result<readonly Issue[], DocumentFault>;

function issuesOf(read: Result<unknown, readonly Issue[]>): Result<readonly Issue[], never> {
  return ok(read.ok ? [] : read.error);
}

const NO_TEXTS: AtlasTexts = { countries: '', figures: '', history: '' };

/** What figures and dated events are held against: the countries in the same folder. */
function countriesBeside(file: string): AtlasTexts {
  const countries = readText(atlasFilesIn(dirname(file)).countries);
  return countries.ok ? { ...NO_TEXTS, countries: countries.value } : NO_TEXTS;
}

const CHECKS: Readonly<Record<DocumentKind, IssuesOf>> = {
  save: (_file, text) => issuesOf(parseSave(text)),
  replay: (_file, text) => issuesOf(parseReplay(text)),
  ruleset: (_file, text) => issuesOf(parseRuleset(text)),
  indicators: (_file, text) => issuesOf(parseIndicators(text)),
  overrides: (_file, text) => issuesOf(parseOverrides(text)),
  scenario: (file, text) => {
    const ruleset = rulesetFor(file, text);
    if (!ruleset.ok) return ruleset;
    const options = optionsFor(file, ruleset.value);
    return options.ok ? ok(scenarioIssues(text, options.value)) : options;
  },
  countries: (_file, text) => ok(atlasIssues({ ...NO_TEXTS, countries: text }).countries),
  figures: (file, text) => ok(atlasIssues({ ...countriesBeside(file), figures: text }).figures),
  history: (file, text) => ok(atlasIssues({ ...countriesBeside(file), history: text }).history),
  past: (_file, text) => issuesOf(parsePast(text)),
  /** Made by the verb `schema`, so that there is nothing of an author's to find. */
  schema: () => ok([]),
};

function checkFile(file: string): Result<CheckedFile, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const kind = kindOf(file, text.value);
  const issues = CHECKS[kind](file, text.value);
  return issues.ok ? ok({ file, kind, issues: issues.value }) : err(issues.error);
}

function heldToSharing(checked: CheckedFile): CheckedFile {
  return { ...checked, issues: asShared(checked.issues) };
}

function isGood({ issues }: CheckedFile): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}

function printText(output: Output, { file, kind, issues }: CheckedFile): void {
  if (kind === 'schema') {
    output.print(`${file}: a JSON Schema for editors, left out`);
    return;
  }
  for (const issue of issues) output.print(issueLine(file, issue));
  output.print(verdictLine(file, issues));
}

function printJson(output: Output, checked: readonly WeighedFile[]): void {
  const report = checked.map((one) => ({ ...one, good: isGood(one) }));
  output.print(JSON.stringify(report, null, 2));
}

interface WeighedFile extends CheckedFile {
  readonly balance?: Balance;
}

/** Rules are weighed without the dated events of the scenario that stands in for all. */
function drawnAlone(loaded: Result<Content, DocumentFault>): Result<Content, DocumentFault> {
  if (!loaded.ok) return loaded;
  const { ruleset, scenario } = loaded.value;
  return ok({ ruleset, scenario: { ...scenario, history: [] } });
}

/** What a file is played with: replays and saves are not. */
function contentOf({ file, kind }: CheckedFile): Result<Content, DocumentFault> | null {
  if (kind === 'scenario') return loadScenario(file);
  return kind === 'ruleset' ? drawnAlone(loadRules(file)) : null;
}

/** Plays the sound files, prints what was found, and gives the worst exit code. */
async function weighAll(
  checked: readonly CheckedFile[],
  plan: BalancePlan,
  output: Output,
  isJson: boolean,
): Promise<ExitCode> {
  const codes: ExitCode[] = [checked.every(isGood) ? EXIT.good : EXIT.bad];
  const weighed: WeighedFile[] = [];
  for (const one of checked) {
    const content = isGood(one) ? contentOf(one) : null;
    if (content === null || !content.ok) {
      weighed.push(one);
      continue;
    }
    const balance = await weigh(content.value, plan, output);
    weighed.push({ ...one, balance });
    codes.push(balanceVerdict(balance));
    if (!isJson) printBalance(output, one.file, balance);
    if (!balance.isComplete) break;
  }
  if (isJson) printJson(output, weighed);
  return Math.max(...codes) as ExitCode;
}

export const check: Verb = {
  summary: 'finds what is wrong in scenario, ruleset, atlas, replay and save files',
  usage: 'FILE…',
  flags: {
    ...LAB_FLAGS,
    json: 'switch',
    share: 'switch',
    balance: 'switch',
    games: 'value',
    seeds: 'value',
  },
  help: [
    '--json            prints the findings as JSON: file, kind, issues with path, line and column',
    '--share           holds a scenario to what it needs before it is shared: author, licence, sources,',
    '                  and every text in the languages that it is meant to be in',
    ...BALANCE_HELP,
    ...LAB_HELP,
    '',
    'Exit code: 0 when every file is good (warnings do not count), 1 when one has errors,',
    'an event fires in no game or an answer is never best, 2 when the call is wrong or a file',
    'cannot be read, 130 when cancelled.',
  ],
  run: (given, output) => {
    const { words, switches } = given;
    if (words.length === 0) return refuseUsage(output, 'Name at least one file.');
    const plan = readPlan(given);
    if (!plan.ok) return refuseUsage(output, plan.error);
    const isJson = switches.has('json');
    const checked: CheckedFile[] = [];
    for (const file of words) {
      const one = checkFile(file);
      if (!one.ok) {
        tellFault(output, one.error);
        return EXIT.usage;
      }
      const found = switches.has('share') ? heldToSharing(one.value) : one.value;
      checked.push(found);
      if (!isJson) printText(output, found);
    }
    if (switches.has('balance')) return weighAll(checked, plan.value, output, isJson);
    if (isJson) printJson(output, checked);
    return checked.every(isGood) ? EXIT.good : EXIT.bad;
  },
};
