// origins: tells for each figure and setting of a scenario whether it comes from its file, its base, the atlas or the rules.

import type { AtlasWay, Origin } from '../../files/index';
import { libraryFor, scenarioFile } from '../documents';
import { findingsFault, readText } from '../readText';
import { tellFault } from '../findings';
import { type OriginRow, originRows } from '../originRows';
import { gradeWords, placeWords } from '../sourcingWords';
import { tableLines } from '../table';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const WAYS: Readonly<Record<AtlasWay, string>> = {
  rule: ', derived by rule',
  hand: ', set by hand',
  written: '',
};

function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'file':
      return `this file, line ${origin.line}`;
    case 'base':
      return `${origin.id}, line ${origin.line}`;
    case 'atlas':
      return `atlas/${origin.file}.json${WAYS[origin.way]}`;
    case 'ruleset':
      return `ruleset ${origin.id}`;
  }
}

function cellsOf(row: OriginRow): string[] {
  const { value, unit, origin, grade } = row;
  const words = grade === null ? '' : gradeWords(grade);
  return [placeWords(row), String(value ?? ''), unit ?? '', originWords(origin), words];
}

function print(output: Output, rows: readonly OriginRow[], isJson: boolean): ExitCode {
  const head = ['figure', 'value', 'unit', 'origin', 'grade'];
  const lines = isJson ? [JSON.stringify(rows, null, 2)] : tableLines([head, ...rows.map(cellsOf)]);
  for (const line of lines) output.print(line);
  return EXIT.good;
}

/** The rows of one country, or of all. */
function chosen(rows: readonly OriginRow[], country: string | undefined): readonly OriginRow[] {
  return country === undefined ? rows : rows.filter((row) => row.country === country);
}

export const origins: Verb = {
  summary:
    'tells where each figure of a scenario comes from: its file, its base, the atlas, the rules',
  usage: 'SCENARIO',
  flags: { country: 'value', json: 'switch' },
  help: [
    'SCENARIO          a file, or the id of a scenario that comes with the game',
    '--country KOR     only what is of this country',
    '--json            prints the rows as JSON: path, country, value, unit, origin, grade',
    '',
    'Grades: retrieved (read on a page), calculated (by the rule of all countries, from figures the weakest of',
    'which is named), recalled (from memory of the source), judged (nobody but its author answers for it).',
    'Exit code: 0 when all was told, 1 when the scenario has errors, 2 when the call is wrong or a file cannot',
    'be read.',
  ],
  run: ({ words, values, switches }, output) => {
    const [word, ...others] = words;
    if (word === undefined || others.length > 0) return refuseUsage(output, 'Name one scenario.');
    const file = scenarioFile(word);
    const text = readText(file);
    const library = text.ok ? libraryFor(file, text.value) : text;
    if (!text.ok || !library.ok) {
      if (!library.ok) tellFault(output, library.error);
      return EXIT.usage;
    }
    const rows = originRows(text.value, library.value);
    if (!rows.ok) {
      tellFault(output, findingsFault(file, rows.error));
      return EXIT.bad;
    }
    const shown = chosen(rows.value, values.get('country'));
    if (shown.length === 0)
      return refuseUsage(output, `The scenario has no country "${values.get('country')}".`);
    return print(output, shown, switches.has('json'));
  },
};
