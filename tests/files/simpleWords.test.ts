// Simple words stand beside the usual ones of a text: nobody misses them, and what is wrong with them is told at their place.

import { describe, expect, it } from 'vitest';
import { catalogueEntryOf, parseScenario, scenarioIssues } from '../../src/files';
import { hashScenario } from '../../src/engine';
import type { Scenario } from '../../src/types/scenario';
import { SIMPLE_LANGUAGES } from '../../src/types/text';
import { atlas, contentOf, rules, scenarioIds } from '../support/content';
import { type Edited, edited as shipped } from '../support/ownScenario';
import { findingsIn, openPatch } from './patches';
import { edited, KOREA_ID, KOREA_OPTIONS, WHOLE_KOREA as KOREA } from './texts';

const TITLE = '"title": { "en": "Korea: 260,000 GPUs", "ko": "한국: GPU 26만 장" }';
const LESSON = 'first-data-centre';

/** The Korean scenario with other words as its title. */
function titled(words: object): string {
  return edited(KOREA, TITLE, `"title": ${JSON.stringify(words)}`);
}

const USUAL = { en: 'Korea: 260,000 GPUs', ko: '한국: GPU 26만 장' };
const SIMPLE = { ...USUAL, 'en-simple': 'Many chips', 'ko-simple': '칩이 많습니다' };

function read(text: string): Scenario {
  const scenario = parseScenario(text, KOREA_OPTIONS);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  return scenario.value;
}

describe('simple words', () => {
  it('should be read with their text, in both languages, in one or in none', () => {
    const { 'ko-simple': _, ...english } = SIMPLE;
    for (const words of [USUAL, english, SIMPLE]) {
      expect(scenarioIssues(titled(words), KOREA_OPTIONS)).toEqual([]);
      expect(read(titled(words)).texts.title).toEqual(words);
    }
  });

  it.each(SIMPLE_LANGUAGES)('should not be empty in %s', (language) => {
    for (const nothing of ['', '  ']) {
      const issues = scenarioIssues(titled({ ...SIMPLE, [language]: nothing }), KOREA_OPTIONS);
      expect(issues).toMatchObject([{ severity: 'error', path: ['texts', 'title', language] }]);
      expect(issues[0]!.message).toContain('at least one word');
    }
  });

  it('should be of a language that is known, and the nearest is suggested', () => {
    const issues = scenarioIssues(titled({ ...USUAL, 'ko-simpel': '칩' }), KOREA_OPTIONS);
    expect(issues).toMatchObject([
      {
        severity: 'error',
        code: 'unknownField',
        path: ['texts', 'title', 'ko-simpel'],
        suggestion: 'ko-simple',
      },
    ]);
    expect(scenarioIssues(titled({ ...USUAL, 'fr-simple': 'Puces' }), KOREA_OPTIONS)).toMatchObject(
      [{ severity: 'error', code: 'unknownField', path: ['texts', 'title', 'fr-simple'] }],
    );
  });

  it('should not stand in place of the usual ones', () => {
    const issues = scenarioIssues(titled({ en: 'Chips', 'ko-simple': '칩' }), KOREA_OPTIONS);
    expect(issues).toMatchObject([{ severity: 'error', code: 'missingField' }]);
    expect(issues[0]!.message).toContain('"ko"');
  });

  it('should leave a text of one language a draft', () => {
    const draft = titled({ en: USUAL.en, 'en-simple': 'Many chips' });
    expect(scenarioIssues(draft, KOREA_OPTIONS)).toMatchObject([
      { severity: 'warning', code: 'oneLanguage', path: ['texts', 'title'] },
    ]);
    expect(read(draft).texts.title).toEqual({
      en: USUAL.en,
      ko: `[영어] ${USUAL.en}`,
      'en-simple': 'Many chips',
    });
  });

  it.each([
    ['too long', { 'en-simple': 'chip '.repeat(13) }, 'longText', 'en-simple'],
    ['unfinished', { 'ko-simple': 'TODO: 칩' }, 'unfinishedText', 'ko-simple'],
    ['of the other language', { 'ko-simple': 'many chips' }, 'wrongLanguage', 'ko-simple'],
  ] as const)('should be told where they are %s', (_, words, code, language) => {
    expect(scenarioIssues(titled({ ...USUAL, ...words }), KOREA_OPTIONS)).toMatchObject([
      { severity: 'warning', code, path: ['texts', 'title', language] },
    ]);
  });

  it('should change places where they stand under each other’s language', () => {
    const issues = scenarioIssues(
      titled({ ...USUAL, 'en-simple': '칩이 많습니다', 'ko-simple': 'many chips' }),
      KOREA_OPTIONS,
    );
    expect(issues).toMatchObject([
      { code: 'wrongLanguage', path: ['texts', 'title', 'en-simple'] },
    ]);
    expect(issues[0]!.fix).toBeDefined();
  });

  it('should say at most 40 words in a step of a lesson', () => {
    const text = shipped(LESSON, (data) => {
      const [step] = (data['lesson'] as { steps: { text: Edited }[] }).steps;
      step!.text['en-simple'] = 'word '.repeat(41);
    });
    const options = { ruleset: rules(), atlas: atlas(), id: LESSON };
    expect(scenarioIssues(text, options)).toMatchObject([
      { severity: 'error', path: ['lesson', 'steps', 0, 'text', 'en-simple'] },
    ]);
  });

  it('should say no number that is no bound of the victory', () => {
    const text = shipped(KOREA_ID, (data) => {
      const [victory] = data['specialVictories'] as { text: Edited }[];
      victory!.text['ko-simple'] = '자율이 55 이상이어야 합니다.';
    });
    expect(scenarioIssues(text, KOREA_OPTIONS)).toMatchObject([
      { code: 'otherNumber', path: ['specialVictories', 0, 'text', 'ko-simple'] },
    ]);
  });
});

describe('a variant of a scenario with simple words', () => {
  function questionOf(question: object): object {
    const opened = openPatch({ author: 'A. Teacher', texts: { question } });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    return opened.value.scenario.texts.question;
  }
  const base = contentOf(KOREA_ID).scenario.texts.question;

  it('should not keep those of a text that it says anew', () => {
    const anew = { en: 'Why?', ko: '왜 그렇습니까?' };
    expect(questionOf(anew)).toEqual(anew);
    expect(questionOf({ ...anew, 'ko-simple': '왜요?' })).toEqual({
      ...anew,
      'ko-simple': '왜요?',
    });
  });

  it('should take them away without being told that there are none', () => {
    const question = { en: 'Why?', ko: '왜 그렇습니까?', 'en-simple': null, 'ko-simple': null };
    expect(findingsIn({ texts: { question } })).toEqual([]);
    expect(questionOf(question)).toEqual({ en: 'Why?', ko: '왜 그렇습니까?' });
  });

  it('should keep the others', () => {
    expect(base['en-simple']).toBeDefined();
    expect(questionOf({ en: base.en, ko: base.ko })).toEqual(base);
    expect(questionOf({ 'en-simple': 'Why?' })).toEqual({ ...base, 'en-simple': 'Why?' });
  });
});

describe('a scenario with simple words', () => {
  /** The scenario with simple words in every text. */
  function simplified<T>(value: T): T {
    if (Array.isArray(value)) return value.map(simplified) as T;
    if (typeof value !== 'object' || value === null) return value;
    const inside = Object.entries(value).map(([name, each]) => [name, simplified<unknown>(each)]);
    const isText = 'en' in value && 'ko' in value;
    const words = isText ? { 'en-simple': 'Chips.', 'ko-simple': '칩.' } : {};
    return { ...Object.fromEntries(inside), ...words } as T;
  }

  it.each(scenarioIds())('should be played as %s without them', (id) => {
    const { scenario } = contentOf(id);
    expect(hashScenario(simplified(scenario))).toBe(hashScenario(scenario));
  });

  it.each(scenarioIds())('should be as light in the catalogue as %s without them', (id) => {
    const { scenario } = contentOf(id);
    const listed = JSON.stringify(catalogueEntryOf(simplified(scenario)));
    expect(listed).toBe(JSON.stringify(catalogueEntryOf(scenario)));
    expect(listed).not.toContain('-simple');
  });
});
