// check: says what is wrong with scenario, ruleset, atlas, replay and save files, and where.

import { excerptsOf } from '../../files/index';
import { ok, type Result } from '../../lib/result';
import type { Balance } from '../balance';
import { BALANCE_HELP, type BalancePlan, readPlan } from '../balancePlan';
import { checkFile, type CheckedFile, isGood } from '../checkedFile';
import { loadRules, loadScenario, type Content } from '../documents';
import { findingLines, tellFault, verdictLine } from '../findings';
import { LAB_FLAGS, LAB_HELP } from '../labFlags';
import type { DocumentFault } from '../readText';
import { sourcingLine, sourcingLines } from '../sourcingWords';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

function printText(output: Output, { file, text, kind, issues }: CheckedFile): void {
  if (kind === 'schema') {
    output.print(`${file}: a JSON Schema for editors, left out`);
    return;
  }
  const excerptAt = excerptsOf(text);
  for (const issue of issues)
    for (const line of findingLines(file, issue, excerptAt)) output.print(line);
  output.print(verdictLine(file, issues));
}

/** How well a good scenario is sourced: in a line, or with a table by country. */
function printSourcing(output: Output, checked: CheckedFile, isWhole: boolean): void {
  if (checked.kind !== 'scenario' || !isGood(checked)) return;
  const content = loadScenario(checked.file);
  if (!content.ok) return;
  const { scenario } = content.value;
  const lines = isWhole ? sourcingLines(scenario) : [sourcingLine(scenario)];
  for (const line of lines) output.print(line);
}

function printJson(output: Output, checked: readonly WeighedFile[]): void {
  const report = checked.map((one) => ({ ...one, text: undefined, good: isGood(one) }));
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
  const { balanceVerdict, printBalance, weigh } = await import('../balance');
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
    sources: 'switch',
    balance: 'switch',
    games: 'value',
    seeds: 'value',
  },
  help: [
    '--json            prints the findings as JSON: file, kind, issues with path, line and column',
    '--sources         prints how well a scenario is sourced as a table by country, with its least sure figures',
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
      checked.push(one.value);
      if (isJson) continue;
      printText(output, one.value);
      printSourcing(output, one.value, switches.has('sources'));
    }
    if (switches.has('balance')) return weighAll(checked, plan.value, output, isJson);
    if (isJson) printJson(output, checked);
    return checked.every(isGood) ? EXIT.good : EXIT.bad;
  },
};
