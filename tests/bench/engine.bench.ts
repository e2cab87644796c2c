// Measures the engine alone: turns a second, bytes a turn, and the fingerprint beside the turn.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row } from './bench';

export const name = 'engine';

const CHILD = fileURLToPath(new URL('engineChild.ts', import.meta.url));
/** A young generation large enough (MB) that nothing is collected while allocation is counted. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
/** The turn that the fingerprint is held against. */
const TURN_SECONDS = 40e-6;

interface Measured {
  readonly turnSeconds: number;
  readonly hashSeconds: number;
  readonly bytesPerTurn: number;
}

function measure(): Measured {
  const args = [...FLAGS, '--import', 'tsx', CHILD];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

export function run(): Row[] {
  const { turnSeconds, hashSeconds, bytesPerTurn } = measure();
  return [
    { what: 'turns of the whole world', value: 1 / turnSeconds, unit: '/s' },
    { what: 'one turn', value: turnSeconds * 1e6, unit: 'µs' },
    { what: 'allocated in a turn', value: bytesPerTurn / 1000, unit: 'kB', bound: { max: 60 } },
    { what: 'fingerprint of a state', value: hashSeconds * 1e6, unit: 'µs' },
    { what: 'fingerprint ÷ a 40 µs turn', value: hashSeconds / TURN_SECONDS, unit: '' },
    { what: 'fingerprint ÷ this turn', value: hashSeconds / turnSeconds, unit: '' },
  ];
}
