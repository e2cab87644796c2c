// Whatever damage a file has taken, it is read whole or refused with places: never an exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/lib/result';
import type { Issue } from '../../src/types/issue';
import { caseCount } from '../support/tier';
import { ENTRY_POINTS } from './entryPoints';
import { mutated, mutations, splintered, splinters } from './mutation';

const RUNS = caseCount({ quick: 120, full: 1000 });

function isPlaced(text: string, { line, column, code, message }: Issue): boolean {
  const row = text.split('\n')[line - 1];
  const isInText = row !== undefined && column >= 1 && column <= row.length + 1;
  return message.endsWith('.') && (isInText || code === 'more');
}

function expectSound(text: string, result: Result<unknown, Issue[]>): void {
  if (result.ok) return;
  expect(result.error.length).toBeGreaterThan(0);
  expect(result.error.filter((issue) => !isPlaced(text, issue))).toEqual([]);
  expect(result.error.some(({ severity }) => severity === 'error')).toBe(true);
}

describe.each(ENTRY_POINTS)('$name', ({ text, parse }) => {
  it('should be read or refused with places after any damage to its data', () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const damaged = mutated(text, steps);
        expectSound(damaged, parse(damaged));
      }),
      { numRuns: RUNS },
    );
  });

  it('should be read or refused with places after any damage to its text', () => {
    fc.assert(
      fc.property(splinters, (blows) => {
        const damaged = splintered(text, blows);
        expectSound(damaged, parse(damaged));
      }),
      { numRuns: RUNS },
    );
  });

  it('should be understood exactly where JSON is understood', () => {
    fc.assert(
      fc.property(splinters, (blows) => {
        const damaged = splintered(text.slice(0, 3000), blows);
        const result = parse(damaged);
        const codes = result.ok ? [] : result.error.map(({ code }) => code);
        const isBroken = codes.includes('syntax') || codes.includes('truncated');
        expect(isBroken).toBe(!isJson(damaged));
      }),
      { numRuns: RUNS },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
