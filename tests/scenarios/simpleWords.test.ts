// The simple words in scenario files are as easy to read as those of the page, and say no number that the usual ones do not.

import { describe, expect, it } from 'vitest';
import { simpleOf, TEXT_LANGUAGES, type Text, type TextLanguage } from '../../src/types/text';
import { scenarioIds, scenarioText } from '../support/content';
import { EASY, gradeOf, isProse, learnedShare, lengthsOf } from '../ui/text/readability';

interface Found {
  readonly at: string;
  readonly text: Text;
}

function isText(value: object): value is Text {
  return 'en' in value && 'ko' in value && typeof value.en === 'string';
}

function textsIn(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ at, text: value }];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, `${at}.${name}`));
}

const ALL = scenarioIds().flatMap((id) => textsIn(JSON.parse(scenarioText(`${id}.json`)), id));
const SIMPLE = ALL.filter(({ text }) => TEXT_LANGUAGES.some((each) => simpleOf(each) in text));

const simple = (language: TextLanguage) => SIMPLE.map(({ text }) => text[simpleOf(language)] ?? '');
const usual = (language: TextLanguage) => SIMPLE.map(({ text }) => text[language]);

/** What a pupil reads before, in and after a game; lists by their beginning. */
const READ = ['question', 'briefing', 'goal', 'debriefQuestions'];

/** Written in digits, with their marks. */
function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

describe('the simple words of scenarios', () => {
  it('should stand in both languages, and say it otherwise', () => {
    const lacking = SIMPLE.filter(({ text }) =>
      TEXT_LANGUAGES.some((each) => [undefined, text[each]].includes(text[simpleOf(each)])),
    );
    expect(lacking.map(({ at }) => at)).toEqual([]);
  });

  it.each(scenarioIds())('should be there for what is read of %s', (id) => {
    const there = new Set(SIMPLE.map(({ at }) => at));
    const asked = ALL.map(({ at }) => at).filter((at) =>
      READ.some((name) => at.startsWith(`${id}.texts.${name}`)),
    );
    expect(asked.length).toBeGreaterThan(READ.length);
    expect(asked.filter((at) => !there.has(at))).toEqual([]);
  });

  it('should say no number that the usual words do not say', () => {
    const wrong = SIMPLE.flatMap(({ at, text }) =>
      TEXT_LANGUAGES.flatMap((language) => {
        const known = numbersIn(text[language]);
        return numbersIn(text[simpleOf(language)] ?? '')
          .filter((number) => !known.includes(number))
          .map((number) => `${at} ${language}: ${number}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('should be read in English by a reader of about 12', () => {
    const [now, before] = [simple('en'), usual('en')].map((all) => ({
      ...lengthsOf(all),
      grade: gradeOf(all.filter(isProse)),
    }));
    console.log(
      `English: ${SIMPLE.length} texts, ${now!.mean.toFixed(1)} words a sentence (usual ${before!.mean.toFixed(1)}), longest ${now!.longest.length}; prose: Flesch–Kincaid grade ${now!.grade.toFixed(1)} (usual ${before!.grade.toFixed(1)})`,
    );
    expect(now!.longest.length, now!.longest.join(' ')).toBeLessThanOrEqual(EASY.en.longest);
    expect(now!.mean).toBeLessThanOrEqual(EASY.en.mean);
    expect(now!.grade).toBeLessThanOrEqual(EASY.en.grade);
    expect(now!.grade).toBeLessThanOrEqual(before!.grade - 1);
    const prose = simple('en').filter(isProse);
    expect(prose.filter((text) => gradeOf([text]) > EASY.en.gradeOfOne)).toEqual([]);
  });

  it('should have short sentences and few learned words in Korean', () => {
    const [now, before] = [simple('ko'), usual('ko')].map((all) => ({
      ...lengthsOf(all),
      learned: learnedShare(all),
    }));
    console.log(
      `Korean: ${now!.mean.toFixed(1)} eojeol a sentence (usual ${before!.mean.toFixed(1)}), longest ${now!.longest.length}, learned words in a hundred ${now!.learned.toFixed(1)} (usual ${before!.learned.toFixed(1)})`,
    );
    expect(now!.longest.length, now!.longest.join(' ')).toBeLessThanOrEqual(EASY.ko.longest);
    expect(now!.mean).toBeLessThanOrEqual(EASY.ko.mean);
    expect(now!.learned).toBeLessThanOrEqual(before!.learned / 2);
  });
});
