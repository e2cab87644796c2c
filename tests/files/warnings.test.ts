// What an author should know but need not mend: the scenario is read, and the warning has a place.

import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioIssues } from '../../src/files';
import { edited, KOREA_OPTIONS, WHOLE_KOREA as KOREA } from './texts';

/** The Korean budget as a tuned figure with nothing real beside it. */
const TUNED = KOREA.replace(
  /"basis": "retrieved"(?=,\n\s+"source": \{ "title": "Government sets)/,
  '"basis": "tuned"',
);

/** The same without the condition that looks at the date, and without that date in its text. */
const TIMELESS = KOREA.replace(/,\s*\{ "quantity": "halfYear", "atMost": 13 \}/, '').replaceAll(
  '2032',
  '–',
);

/** The contract ended before the scenario begins. */
const LATE = edited(TIMELESS, '"year": 2026, "half": 1', '"year": 2035, "half": 1');

/** A variant of 20 turns from 2026 H1 ends with 2035. */
const NEVER = edited(TIMELESS, '"defeat": false', '"history": ["hormuz-2026"], "defeat": false')
  .replace('"year": 2026, "half": 1', '"year": 2022, "half": 1')
  .replaceAll(/"turns": 20|"turns": 10/g, '"turns": 4');

/** The Gulf is not in this scenario. */
const STRANGERS = edited(KOREA, '"defeat": false', '"history": ["redata-2026"], "defeat": false');

/** The text of the special victory says another number than its conditions. */
const OTHER_NUMBER = edited(KOREA, 'stands at 0.45 or more', 'stands at 0.55 or more');

/** A card of the whole world that asks after one nation. */
const ASKED_OF_ONE = edited(
  KOREA,
  '"defeat": false',
  `"events": [{ "id": "storm", "scope": "world", "picture": "port", "name": { "en": "Storm", "ko": "폭풍" }, "text": { "en": "A storm.", "ko": "폭풍입니다." }, "when": [{ "quantity": "usTrust", "below": 0.2 }], "effects": [{ "kind": "addTension", "amount": 0.1 }] }], "defeat": false`,
);

/** A lot for nations that cannot be. */
const LOT_FOR_NOBODY = edited(
  KOREA,
  '"defeat": false',
  `"lots": [{ "id": "docks", "name": { "en": "Docks", "ko": "도크" }, "text": { "en": "Two docks.", "ko": "도크 두 곳." }, "line": "power", "price": 0.2, "effects": [{ "kind": "addSupport", "points": 1 }], "when": [{ "quantity": "usTrust", "atLeast": 2 }] }], "defeat": false`,
);

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
    ['an event after every variant has ended', NEVER, ['history', 0], 'neverOpen'],
    ['an event that concerns none of its nations', STRANGERS, ['history', 0], 'concernsNobody'],
    [
      'a goal whose text and conditions differ',
      OTHER_NUMBER,
      ['specialVictories', 0, 'text', 'en'],
      'otherNumber',
    ],
    [
      'a card of the world that is asked of one nation',
      ASKED_OF_ONE,
      ['events', 0, 'when', 0, 'quantity'],
      'askedOfOne',
    ],
    [
      'a lot that nobody may bid for',
      LOT_FOR_NOBODY,
      ['lots', 0, 'when', 0, 'atLeast'],
      'neverHolds',
    ],
    [
      'a condition that can never hold in its time',
      edited(KOREA, '"year": 2026, "half": 1', '"year": 2033, "half": 1').replace(
        '"lastHalfYear": 9',
        '"lastHalfYear": 20',
      ),
      ['specialVictories', 0, 'conditions', 2, 'atMost'],
      'neverHolds',
    ],
  ])('should be read, with a warning for %s', (_, text, path, code) => {
    expect(parseScenario(text, KOREA_OPTIONS).ok).toBe(true);
    const issues = scenarioIssues(text, KOREA_OPTIONS);
    expect(issues).toMatchObject([{ severity: 'warning', path, code }]);
    expect(issues[0]?.line).toBeGreaterThan(1);
  });
});
