// What an author should know but need not mend: the scenario is read, and the warning has a place.

import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioIssues } from '../../src/files';
import { edited, KOREA_OPTIONS, WHOLE_KOREA as KOREA } from './texts';

/** The Korean budget as a tuned figure with nothing real beside it. */
const TUNED = KOREA.replace(
  /"basis": "retrieved"(?=,\n\s+"source": \{ "title": "Government sets)/,
  '"basis": "tuned"',
);

/** The contract ended before the scenario begins. */
const LATE = edited(KOREA, '"year": 2026, "half": 1', '"year": 2035, "half": 1');

describe('a scenario with a weakness', () => {
  it.each([
    [
      'a tuned figure without the real one',
      TUNED,
      ['countries', 0, 'figures', 'budgetUsdBn'],
      'noReal',
    ],
    [
      'a contract that nothing can be ordered under',
      LATE,
      ['contracts', 0, 'lastHalfYear'],
      'neverOpen',
    ],
  ])('should be read, with a warning for %s', (_, text, path, code) => {
    expect(parseScenario(text, KOREA_OPTIONS).ok).toBe(true);
    const issues = scenarioIssues(text, KOREA_OPTIONS);
    expect(issues).toMatchObject([{ severity: 'warning', path, code }]);
    expect(issues[0]?.line).toBeGreaterThan(1);
  });
});
