// Texts in one language are enough for a draft: the other reader sees them marked, and the author is told once.

import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioIssues, sharingNeeds } from '../../src/files';
import type { Scenario } from '../../src/types/scenario';
import { edited, KOREA_OPTIONS, WHOLE_KOREA as KOREA } from './texts';

const TITLE = '"title": { "en": "Korea: 260,000 GPUs", "ko": "한국: GPU 26만 장" }';
const ENGLISH = edited(KOREA, TITLE, '"title": { "en": "Korea: 260,000 GPUs" }');
const KOREAN = edited(KOREA, TITLE, '"title": { "ko": "한국: GPU 26만 장" }');

/** The file with every Korean text taken out. */
const ALL_ENGLISH = JSON.stringify(
  JSON.parse(KOREA, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('ko' in value)) return value;
    const { ko: _ko, ...rest } = value;
    return rest;
  }),
  null,
  2,
);

function read(text: string): Scenario {
  const scenario = parseScenario(text, KOREA_OPTIONS);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  return scenario.value;
}

describe('a draft', () => {
  it.each([
    ['English', ENGLISH, { en: 'Korea: 260,000 GPUs', ko: '[영어] Korea: 260,000 GPUs' }],
    ['Korean', KOREAN, { en: '[Korean] 한국: GPU 26만 장', ko: '한국: GPU 26만 장' }],
  ])('should be read in %s alone, marked for the other reader', (_, text, title) => {
    expect(read(text).texts.title).toEqual(title);
  });

  it('should be told once for a language, with the count, where the first such text stands', () => {
    const texts = JSON.stringify(JSON.parse(KOREA)).split('"ko":').length - 1;
    const issues = scenarioIssues(ALL_ENGLISH, KOREA_OPTIONS);
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'oneLanguage', path: ['texts', 'title'] },
    ]);
    expect(issues[0]!.message).toContain(`${texts} texts have no Korean`);
    expect(read(ALL_ENGLISH).countries.map(({ name }) => name.ko.startsWith('[영어] '))).toContain(
      true,
    );
  });

  it('should keep a file from being shared, unless it says in which language it is', () => {
    expect(sharingNeeds(scenarioIssues(ENGLISH, KOREA_OPTIONS))).toMatchObject([
      { severity: 'error', code: 'oneLanguage' },
    ]);
    const declared = edited(ALL_ENGLISH, '"ruleset"', '"languages": ["en"], "ruleset"');
    expect(scenarioIssues(declared, KOREA_OPTIONS)).toEqual([]);
    const other = edited(ALL_ENGLISH, '"ruleset"', '"languages": ["ko"], "ruleset"');
    expect(scenarioIssues(other, KOREA_OPTIONS)).toMatchObject([{ code: 'oneLanguage' }]);
  });

  it('should be read however long its text may be', () => {
    const long = 'x'.repeat(4000);
    const text = edited(KOREA, TITLE, `"title": { "en": "${long}" }`);
    expect(read(text).texts.title).toEqual({ en: long, ko: long });
  });
});

describe('a scenario that is to be shared', () => {
  it.each([
    ['author', '"author": "A teacher", '],
    ['licence', '"licence": "MIT", '],
  ])('should say its %s', (name, words) => {
    const text = edited(KOREA, words, '');
    expect(parseScenario(text, KOREA_OPTIONS).ok).toBe(true);
    const issues = scenarioIssues(text, KOREA_OPTIONS);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'notNamed' }]);
    expect(issues[0]!.message).toContain(`it needs "${name}":`);
    expect(sharingNeeds(issues)).toMatchObject([{ severity: 'error', code: 'notNamed' }]);
  });

  it('should say what it rests on', () => {
    const { sources: _, ...rest } = JSON.parse(KOREA) as Record<string, unknown>;
    const issues = scenarioIssues(JSON.stringify(rest), KOREA_OPTIONS);
    expect(issues.map(({ code }) => code)).toEqual(['notNamed']);
    expect(sharingNeeds(issues)).toHaveLength(1);
  });
});
