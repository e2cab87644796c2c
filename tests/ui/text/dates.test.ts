// Dates of events in words, in both languages, as exact as they are known.

import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../../../src/ui/text';
import { dateWords } from '../../../src/ui/text/dates';

describe('a date', () => {
  afterAll(() => speak('en'));

  it.each([
    ['en', '2026-04-09', '9 April 2026'],
    ['en', '2025-12', 'December 2025'],
    ['ko', '2026-04-09', '2026년 4월 9일'],
    ['ko', '2025-12', '2025년 12월'],
  ] as const)('should be said in %s: %s', async (language, iso, words) => {
    await speak(language);
    expect(dateWords(iso)).toBe(words);
  });
});
