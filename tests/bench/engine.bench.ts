// Measures the engine alone beside an older one: time and bytes of a turn, and the fingerprint.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import type { Row, Wishes } from './bench';
import { byTurns, comparedRows, figureOf } from './compare';
import { OLDER, olderFolder } from './older';

export const name = 'engine';

const CHILD = fileURLToPath(new URL('engineChild.ts', import.meta.url));
/** A young generation large enough (MB) that nothing is collected while allocation is counted. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
const ROUNDS = 6;

/** What a turn may take of what it took at the last release. */
const MOST_TIME = 0.75;
const MOST_BYTES = 0.78;
const MOST_HASH = 1.25;

interface Measured {
  readonly turnSeconds: number;
  readonly hashSeconds: number;
  readonly bytesPerTurn: number;
}

function measure(folder: string): Measured {
  const args = [...FLAGS, '--import', 'tsx', CHILD, folder];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

export async function run({ against: revision = OLDER.engine }: Wishes = {}): Promise<Row[]> {
  const older = olderFolder(revision);
  const both = await byTurns(ROUNDS, {
    before: () => measure(older),
    now: () => measure(PROJECT_ROOT),
  });
  const of = { revision };
  return [
    ...comparedRows(
      { ...of, what: 'one turn', unit: 'µs', max: MOST_TIME },
      figureOf(both, ({ turnSeconds }) => turnSeconds * 1e6),
    ),
    ...comparedRows(
      { ...of, what: 'allocated in a turn', unit: 'kB', max: MOST_BYTES },
      figureOf(both, ({ bytesPerTurn }) => bytesPerTurn / 1000),
    ),
    ...comparedRows(
      { ...of, what: 'fingerprint of a state', unit: 'µs', max: MOST_HASH },
      figureOf(both, ({ hashSeconds }) => hashSeconds * 1e6),
    ),
  ];
}
