// A code that the present version cannot spell out is read by what was kept of the rules it was written under.

import { expect, it } from 'vitest';
import { authorsFile, KEPT_RULES } from '../support/earlier';
import { withOtherLetters } from '../support/otherLetters';

const { sayLater } = await withOtherLetters(() => import('./commands'));

it.each(KEPT_RULES)('should judge the codes of rules %i as those read them', async (rules) => {
  const file = authorsFile(rules, 'harbour-town.txt');
  const { out } = await sayLater('verify', authorsFile(rules, 'codes.txt'), '--scenario', file);
  expect(out).toContain(`Ada, Ben: under rules ${rules}: verified, hash`);
  expect(out).toContain(`Cem: under rules ${rules}: verified, hash`);
});
