// Runs every measurement (`*.bench.ts`, or those named) and prints one table. `--against REVISION` names the older build
// that `engine`, `page` and `hand` compare with.

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Bench, keepsBound, type Row, type Wishes } from './bench';
import { Lacking } from './older';
import { drawTable } from './table';

const ENDING = '.bench.ts';

/** The names of all measurements, in order. */
function knownNames(): string[] {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith(ENDING));
  return files.map((file) => file.slice(0, -ENDING.length)).sort((a, b) => (a < b ? -1 : 1));
}

async function measure(name: string, wishes: Wishes): Promise<Row[]> {
  const bench = (await import(`./${name}${ENDING}`)) as Bench;
  console.log(`Measuring ${bench.name} …`);
  const rows = await bench.run(wishes);
  return rows.map((row) => ({ ...row, what: `${bench.name}: ${row.what}` }));
}

/** Gives the exit code: 0 when every bound is kept, 1 when one is broken, 2 for an unknown name, or a history that lacks what is compared with. */
async function main(args: string[]): Promise<number> {
  const { values: wishes, positionals: asked } = parseArgs({
    args,
    options: { against: { type: 'string' } },
    allowPositionals: true,
  });
  const known = knownNames();
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown) {
    console.error(`Unknown measurement "${unknown}". Known: ${known.join(', ') || 'none'}.`);
    return 2;
  }
  const rows: Row[] = [];
  for (const name of asked.length > 0 ? asked : known) rows.push(...(await measure(name, wishes)));
  const broken = rows.filter((row) => !keepsBound(row));
  console.log(`\n${drawTable(rows)}\n`);
  console.log(`${rows.length} rows, ${broken.length} bounds broken`);
  return broken.length === 0 ? 0 : 1;
}

function tell(error: unknown): number {
  if (!(error instanceof Lacking)) throw error;
  console.error(error.message);
  return 2;
}

process.exitCode = await main(process.argv.slice(2)).catch(tell);
