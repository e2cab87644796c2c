// sources: tells on what the figures of the atlas rest, and works the retrieved values out of their tables again.

import { join } from 'node:path';
import {
  groundsOf,
  parseIndicators,
  parseTables,
  reproduce,
  type RetrievedTable,
} from '../../files/index';
import { ok, type Result } from '../../lib/result';
import type { Indicators } from '../../types/indicator';
import { readParsed } from '../derivedTexts';
import { tellFault } from '../findings';
import { groundLines, reproducedLines, tableListLines } from '../groundWords';
import { type DocumentFault, readText, SCENARIOS } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const OWN_FOLDER = join(SCENARIOS, 'atlas');

interface Read {
  readonly indicators: Indicators;
  readonly tables: readonly RetrievedTable[];
  readonly textOf: (id: string) => string;
}

function readFolder(folder: string): Result<Read, DocumentFault> {
  const indicators = readParsed(join(folder, 'indicators.json'), parseIndicators);
  if (!indicators.ok) return indicators;
  const tables = readParsed(join(folder, 'retrieved', 'tables.json'), parseTables);
  if (!tables.ok) return tables;
  const texts = new Map<string, string>();
  for (const { id } of tables.value) {
    const text = readText(join(folder, 'retrieved', `${id}.csv`));
    if (!text.ok) return text;
    texts.set(id, text.value);
  }
  const textOf = (id: string) => texts.get(id) ?? '';
  return ok({ indicators: indicators.value, tables: tables.value, textOf });
}

function check(output: Output, { indicators, tables, textOf }: Read): ExitCode {
  const found = reproduce(tables, textOf, indicators);
  for (const line of reproducedLines(found)) output.print(line);
  return found.some(({ fault }) => fault !== undefined) ? EXIT.bad : EXIT.good;
}

function linesOf({ indicators, tables }: Read, switches: ReadonlySet<string>): string[] {
  if (switches.has('tables')) return tableListLines(tables);
  const grounds = groundsOf(indicators);
  return switches.has('json') ? [JSON.stringify(grounds, null, 2)] : groundLines(grounds);
}

export const sources: Verb = {
  summary: 'tells on what the figures of the atlas rest, and what is least sure',
  usage: '[FOLDER]',
  flags: { check: 'switch', json: 'switch', tables: 'switch' },
  help: [
    'FOLDER            an atlas: indicators.json, retrieved/tables.json and its tables (the game’s own when left out)',
    '--check           only works each retrieved value out of its table again, and names every one that differs',
    '--tables          only lists the tables: where each comes from, its licence, what to watch out for',
    '--json            prints the shares and all values as JSON, the least sure first',
    '',
    'Counts the indicator values that a rule reads: retrieved (read on a page or in a table), calculated (by us',
    'from retrieved ones), recalled (from memory of the source), estimated. How well a scenario is sourced is',
    'told by check --sources.',
    'Exit code: 0 when all was told, 1 when a value differs from its table, 2 when the call is wrong or a file',
    'cannot be used.',
  ],
  run: ({ words, switches }, output) => {
    const [folder = OWN_FOLDER, ...others] = words;
    if (others.length > 0) return refuseUsage(output, 'Name one folder.');
    const read = readFolder(folder);
    if (!read.ok) {
      tellFault(output, read.error);
      return EXIT.usage;
    }
    if (switches.has('check')) return check(output, read.value);
    for (const line of linesOf(read.value, switches)) output.print(line);
    return EXIT.good;
  },
};
