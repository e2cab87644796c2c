// keep: lays the current rules by, so that their games verify for good, whatever rules come after them.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tellFault } from '../findings';
import { MOST_BYTES } from '../keptFiles';
import { keepRules, type KeptRules } from '../keptRules';
import { SCENARIOS } from '../readText';
import { tableLines } from '../table';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

function packedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function sizeRows({ files }: KeptRules): string[][] {
  const rows = [...files].map(([name, text]) => [
    name,
    String(Buffer.byteLength(text)),
    String(packedBytes(text)),
  ]);
  const sum = (column: number) => String(rows.reduce((all, row) => all + Number(row[column]), 0));
  return [['file', 'bytes', 'gzip'], ...rows, ['together', sum(1), sum(2)]];
}

function write({ rules, files }: KeptRules, output: Output): ExitCode {
  const folder = join(SCENARIOS, 'earlier', `rules-${rules}`);
  if (existsSync(folder))
    return refuseUsage(
      output,
      `Rules ${rules} are kept already. Where they were never published, delete ${folder} first.`,
    );
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  } catch (error) {
    return refuseUsage(output, `${folder} cannot be written: ${String(error)}`);
  }
  output.print(`written ${folder}`);
  return EXIT.good;
}

function limits(): string {
  return Object.entries(MOST_BYTES)
    .map(([name, most]) => `${name} ${most} bytes`)
    .join(', ');
}

export const keep: Verb = {
  summary: 'keeps the current rules for good, so that their games verify under all later ones',
  usage: '',
  flags: { write: 'switch' },
  help: [
    '--write           writes what plays and what reads games, ruleset and scenarios into scenarios/earlier/;',
    '                  else only their sizes are told',
    '',
    'Call it before a change of the rules raises their number: it keeps what is played now.',
    `Exit code: 0; 1 when a file weighs too much after gzip (${limits()}); 2 when the`,
    'call is wrong or a file cannot be read or written.',
  ],
  run: ({ words, switches }, output) => {
    if (words.length > 0) return refuseUsage(output, 'The verb takes no words.');
    const kept = keepRules();
    if (!kept.ok) {
      tellFault(output, kept.error);
      return EXIT.usage;
    }
    for (const line of tableLines(sizeRows(kept.value))) output.print(line);
    const heavy = Object.entries(MOST_BYTES).filter(
      ([name, most]) => packedBytes(kept.value.files.get(name)!) > most,
    );
    for (const [name, most] of heavy)
      output.tell(`${name} weighs more than ${most} bytes after gzip.`);
    if (heavy.length > 0) return EXIT.bad;
    return switches.has('write') ? write(kept.value, output) : EXIT.good;
  },
};
