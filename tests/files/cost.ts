// Weighs the reading of a text against a plain parse on the same machine in the same minute.

import { LONGEST_TEXT } from '../../src/files/limits';
import { KOREA } from './texts';

/** Milliseconds of work of this process: what else the machine does in the meantime does not count. */
function workMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function plainParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    return thrown;
  }
}

/** An honest text of 2 MB. */
export const HONEST = `[${Array.from({ length: Math.floor(LONGEST_TEXT / (KOREA.length + 1)) }, () => KOREA).join(',')}]`;

/** Plain parses of an honest text of the same length that a reading may cost … */
const HONEST_PARSES = 25;
/** … and plain parses of the text itself: engines take long over names that they never met. */
const OWN_PARSES = 5;
const ROUNDS = 6;

/** What a reading costs, as a share of what it may, in the best of a few rounds: 1 and less keep the bound. */
export function costShare(text: string, read: (text: string) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > 1; round++) {
    const honest = workMs(() => plainParse(HONEST));
    const own = workMs(() => plainParse(text));
    const cost = workMs(() => read(text));
    least = Math.min(least, cost / (HONEST_PARSES * honest + OWN_PARSES * own));
  }
  return least;
}
