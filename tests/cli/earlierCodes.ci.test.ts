// A code that the present version cannot spell out is read by what was kept of the rules it was written under.

import { expect, it, vi } from 'vitest';
import type * as letters from '../../src/classroom/code/letters';
import { authorsFile, KEPT_RULES } from '../support/earlier';
import { sayLater } from './commands';

// As it is once the kinds of orders are others.
vi.mock('../../src/classroom/code/letters', async (load) => ({
  ...(await load<typeof letters>()),
  readLetters: () => ({ is: 'otherVersion' }),
}));

it.each(KEPT_RULES)('should judge the codes of rules %i as those read them', async (rules) => {
  const file = authorsFile(rules, 'harbour-town.txt');
  const { out } = await sayLater('verify', authorsFile(rules, 'codes.txt'), '--scenario', file);
  expect(out).toContain(`Ada, Ben: under rules ${rules}: verified, hash`);
  expect(out).toContain(`Cem: under rules ${rules}: verified, hash`);
});

it('should refuse a code that none of them can read', async () => {
  const { code, out } = await sayLater('verify', authorsFile(KEPT_RULES[0]!, 'links.txt'));
  expect(code).toBe(1);
  expect(out).not.toContain('verified');
});
