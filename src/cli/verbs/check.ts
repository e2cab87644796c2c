// check: says what is wrong with scenario, ruleset, atlas, replay and save files, and where.

import { asShared, excerptsOf } from '../../files/index';
import { checkFile, type CheckedFile, isGood, mendFile } from '../checkedFile';
import { loadScenario } from '../documents';
import { findingLines, mendedLine, tellFault, verdictLine } from '../findings';
import { sourcingLine, sourcingLines } from '../sourcingWords';
import { EXIT, refuseUsage, type Output, type Verb } from '../verb';

function heldToSharing(checked: CheckedFile): CheckedFile {
  return { ...checked, issues: asShared(checked.issues) };
}

function printText(output: Output, { file, text, kind, issues, mended = [] }: CheckedFile): void {
  if (kind === 'schema') {
    output.print(`${file}: a JSON Schema for editors, left out`);
    return;
  }
  for (const issue of mended) output.print(mendedLine(file, issue));
  const excerptAt = excerptsOf(text);
  for (const issue of issues)
    for (const line of findingLines(file, issue, excerptAt)) output.print(line);
  output.print(verdictLine(file, issues));
}

/** How well a sound scenario is sourced: in a line, or with a table by country. */
function printSourcing(output: Output, checked: CheckedFile, isWhole: boolean): void {
  if (checked.kind !== 'scenario' || !isGood(checked)) return;
  const content = loadScenario(checked.file);
  if (!content.ok) return;
  const { scenario } = content.value;
  const lines = isWhole ? sourcingLines(scenario) : [sourcingLine(scenario)];
  for (const line of lines) output.print(line);
}

function printJson(output: Output, checked: readonly CheckedFile[]): void {
  const report = checked.map((one) => ({ ...one, text: undefined, good: isGood(one) }));
  output.print(JSON.stringify(report, null, 2));
}

export const check: Verb = {
  summary: 'finds what is wrong in scenario, ruleset, atlas, replay and save files',
  usage: 'FILE…',
  flags: { json: 'switch', fix: 'switch', share: 'switch', sources: 'switch' },
  help: [
    '--json            prints the findings as JSON: file, kind, issues with path, line, column and fix',
    '--fix             mends what it knows to mend in the file itself, until nothing more can be mended,',
    '                  and prints each change; a file that would not be better is left as it is',
    '--share           holds a scenario to what it needs before it is shared: author, licence, sources,',
    '                  and every text in the languages that it is meant to be in',
    '--sources         prints how well a scenario is sourced as a table by country, with its least sure figures',
    '',
    'A game of earlier rules is left to the verb verify, which reads it in its own rules.',
    'Exit code: 0 when every file is good (warnings do not count), 1 when one has errors,',
    '2 when the call is wrong or a file cannot be read.',
  ],
  run: ({ words, switches }, output) => {
    if (words.length === 0) return refuseUsage(output, 'Name at least one file.');
    const isJson = switches.has('json');
    const checked: CheckedFile[] = [];
    for (const file of words) {
      const one = checkFile(file);
      if (!one.ok) {
        tellFault(output, one.error);
        return EXIT.usage;
      }
      const mended = switches.has('fix') ? mendFile(one.value) : one.value;
      const told = switches.has('share') ? heldToSharing(mended) : mended;
      checked.push(told);
      if (isJson) continue;
      printText(output, told);
      printSourcing(output, told, switches.has('sources'));
    }
    if (isJson) printJson(output, checked);
    return checked.every(isGood) ? EXIT.good : EXIT.bad;
  },
};
