// Measures whether the engine runs as fast after the store of the page has used it as before.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row } from './bench';

export const name = 'store';

const CHILD = fileURLToPath(new URL('storeChild.ts', import.meta.url));
const ROUNDS = 5;

/** Turns a second in a process of its own. */
function turnsPerSecond(mode: 'plain' | 'store'): number {
  const args = ['--import', 'tsx', CHILD, mode];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** Both kinds of process by turns, the best of each: what else the machine does slows both alike. */
export function run(): Row[] {
  let plain = 0;
  let store = 0;
  for (let round = 0; round < ROUNDS; round++) {
    plain = Math.max(plain, turnsPerSecond('plain'));
    store = Math.max(store, turnsPerSecond('store'));
  }
  return [
    { what: 'turns in a process without it', value: plain, unit: '/s' },
    { what: 'turns after it has played', value: store, unit: '/s' },
    { what: 'after ÷ without', value: store / plain, unit: '', bound: { min: 0.9 } },
  ];
}
