// The tier decides how many cases a test tries.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { caseCount, currentTier } from './tier';

const COUNTS = { quick: 1, full: 2 };
const GIVEN = { ...COUNTS, ci: 1 };

afterEach(() => vi.unstubAllEnvs());

describe('the tier', () => {
  it.each(Object.entries(GIVEN))('should give the count of %s', (tier, count) => {
    vi.stubEnv('TIER', tier);
    expect(caseCount(COUNTS)).toBe(count);
  });

  it('should be quick when nothing is said', () => {
    vi.stubEnv('TIER', undefined);
    expect(currentTier()).toBe('quick');
  });

  it('should refuse a name it does not know', () => {
    vi.stubEnv('TIER', 'slow');
    expect(currentTier).toThrow('"slow"');
  });
});
