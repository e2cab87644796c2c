// The planted faults that the tests are measured by: how they are kept, and how one is put into a checkout.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../architecture/project';
import type { Site } from './sites';

/** One drawn fault. `id` is its area and place in the draw. */
export interface Fault extends Site {
  readonly id: string;
  readonly path: string;
  /** Which of the equal lines of the file, counted from 0. */
  readonly nth: number;
}

const LIST = join(PROJECT_ROOT, 'tests/faults/faults.json');

export function readFaults(): Fault[] {
  return JSON.parse(readFileSync(LIST, 'utf8')) as Fault[];
}

export function writeFaults(faults: readonly Fault[]): void {
  writeFileSync(LIST, `${JSON.stringify(faults, null, 2)}\n`);
}

/** The text with the fault in it; undefined where its line is there no more. */
export function withFault(text: string, { before, after, nth }: Fault): string | undefined {
  const lines = text.split('\n');
  const places = lines.flatMap((line, place) => (line === before ? [place] : []));
  const place = places[nth];
  if (place === undefined) return undefined;
  const changed = after === undefined ? [] : [after];
  return [...lines.slice(0, place), ...changed, ...lines.slice(place + 1)].join('\n');
}

/** Puts the fault into the checkout at `root`; throws where its line is there no more. */
export function plant(fault: Fault, root = PROJECT_ROOT): void {
  const path = join(root, fault.path);
  const text = withFault(readFileSync(path, 'utf8'), fault);
  if (text === undefined) throw new Error(`${fault.id}: its line is no more in ${fault.path}`);
  writeFileSync(path, text);
}
