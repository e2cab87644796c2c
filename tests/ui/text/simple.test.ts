// The simple words fit the messages whose place they take, and are as easy to read as a reader of about 12 needs.

import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasText, type Language, languageRow, loadMessages, speak, t } from '../../../src/ui/text';
import type { Catalogue, MessagePart, TextKey } from '../../../src/ui/text/messageKeys';
import {
  EASY,
  filled,
  gradeOf,
  holesOf,
  isProse,
  learnedShare,
  lengthsOf,
  sentencesOf,
  syllablesIn,
} from './readability';

const LEAST_MESSAGES = 300;

/** `turn` as half a year; not what turns. */
const SAYS_TURN = {
  en: /\b(?:a|one|two|this|the|last|next|first|all|each|every|in) turns?\b|\d turns?\b/i,
  ko: /(?<!워싱)턴/,
};

type Said = ReadonlyMap<TextKey, string>;

function asMap(messages: Catalogue): Said {
  return new Map(Object.entries(messages) as [TextKey, string][]);
}

async function simpleOf(code: Language): Promise<Said> {
  return asMap((await languageRow(code).simple!()).messages);
}

/** Every message of the language as it is usually said. */
async function usualOf(code: Language): Promise<Said> {
  const parts = Object.values(languageRow(code).parts);
  const loaded = await Promise.all(parts.map((load) => load()));
  return asMap(Object.assign({}, ...loaded.map(({ messages }) => messages)) as Catalogue);
}

const simple = { en: await simpleOf('en'), ko: await simpleOf('ko') };
const usual = { en: await usualOf('en'), ko: await usualOf('ko') };
const CODES = ['en', 'ko'] as const;

/** The names of the holes; the round of the course is given to every message, so it may come and go. */
function holesIn(message: string): string[] {
  return [...holesOf(message).keys()].filter((name) => name !== 'round').sort();
}

/** The words that it marks as terms of the glossary. */
function marksIn(message: string): string[] {
  return [...message.matchAll(/<(\w+)>[^<]+<\/\1>/g)].map(([, entry]) => entry!).sort();
}

function textsOf(said: Said, code: 'en' | 'ko'): string[] {
  return [...simple[code].keys()].flatMap((key) => filled(said.get(key)!, code));
}

const texts = { en: textsOf(simple.en, 'en'), ko: textsOf(simple.ko, 'ko') };
const usualTexts = { en: textsOf(usual.en, 'en'), ko: textsOf(usual.ko, 'ko') };

describe.each(CODES)('the simple words of %s', (code) => {
  it('should each take the place of a message, with its holes', () => {
    const wrong = [...simple[code]].filter(([key, message]) => {
      const replaced = usual[code].get(key);
      return replaced === undefined || holesIn(message).join() !== holesIn(replaced).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('should lead to the same words of the glossary', () => {
    const wrong = [...simple[code]].filter(
      ([key, message]) => marksIn(message).join() !== marksIn(usual[code].get(key)!).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('should be many, and say it otherwise', () => {
    const others = [...simple[code]].filter(([key, said]) => said !== usual[code].get(key));
    console.log(`${code}: ${others.length} messages in simple words`);
    expect(others.length).toBeGreaterThanOrEqual(LEAST_MESSAGES);
  });

  it('should stand for the same messages in every language', () => {
    expect([...simple[code].keys()].sort()).toEqual([...simple.en.keys()].sort());
  });

  it('should count in years in a course of years', () => {
    const saying = [...simple[code]].filter(([, message]) =>
      filled(message, code, 'year').some((text) => SAYS_TURN[code].test(text)),
    );
    expect(saying.map(([key]) => key)).toEqual([]);
  });
});

describe('the simple words', () => {
  it('should be read in English by a reader of about 12', () => {
    const [now, before] = [texts.en, usualTexts.en].map((all) => ({
      ...lengthsOf(all),
      grade: gradeOf(all.filter(isProse)),
    }));
    console.log(
      `English: ${now!.mean.toFixed(1)} words a sentence (usual ${before!.mean.toFixed(1)}), longest ${now!.longest.length}; prose: Flesch–Kincaid grade ${now!.grade.toFixed(1)} (usual ${before!.grade.toFixed(1)})`,
    );
    expect(now!.longest.length, now!.longest.join(' ')).toBeLessThanOrEqual(EASY.en.longest);
    expect(now!.mean).toBeLessThanOrEqual(EASY.en.mean);
    expect(now!.grade).toBeLessThanOrEqual(EASY.en.grade);
    expect(now!.grade).toBeLessThanOrEqual(before!.grade - 1);
  });

  it('should have no English text that is hard by itself', () => {
    const prose = texts.en.filter(isProse);
    expect(prose.length).toBeGreaterThan(LEAST_MESSAGES);
    expect(prose.filter((text) => gradeOf([text]) > EASY.en.gradeOfOne)).toEqual([]);
  });

  it('should have short sentences and few learned words in Korean', () => {
    const [now, before] = [texts.ko, usualTexts.ko].map((all) => ({
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

describe('the measure', () => {
  it('should take words of a hard text for hard', () => {
    const hard =
      'Notwithstanding considerable appropriations, operational availability deteriorated progressively.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
    expect(gradeOf(['The cat sat on the mat. It was warm.'])).toBeLessThan(2);
    expect(learnedShare(['가용 전력의 접속이 유예됩니다.'])).toBeCloseTo(100 * (3 / 4), 5);
  });

  it('should count sentences at colons, and syllables as they are heard', () => {
    expect(sentencesOf('At the end: less. “Why?” We know 1.5 now.')).toHaveLength(4);
    expect(
      ['chips', 'power', 'centre', 'asked', 'needed', 'promises', 'people'].map(syllablesIn),
    ).toEqual([1, 2, 2, 1, 2, 3, 2]);
  });

  it('should read every choice of words in a message', () => {
    const message = '{cause, select, money {No money} other {No luck}} for {lot}.';
    expect(filled(message, 'en')).toEqual(['No money for Korea.', 'No luck for Korea.']);
    const inTime =
      'In {round, select, year {years} other {turns}}: {count, plural, one {# day} other {# days}}.';
    expect(filled(inTime, 'en', 'year')).toEqual(['In years: 3 days.']);
    expect(filled('{games, number} games below <par>par</par>.', 'en')).toEqual([
      '3 games below par.',
    ]);
  });
});

describe('a page that speaks simply', () => {
  const PARTS: readonly MessagePart[] = ['later', 'reference'];
  const key = 'event.openLeap.text';

  beforeAll(async () => {
    for (const part of PARTS) await loadMessages(part);
  });
  afterEach(() => speak('en'));

  it.each(CODES)(
    'should say simple words in %s at once, and the usual ones again',
    async (code) => {
      await speak(code);
      expect(t(key)).toBe(usual[code].get(key));
      await speak(code, true);
      expect(t(key)).toBe(simple[code].get(key));
      await speak(code);
      expect(t(key)).toBe(usual[code].get(key));
    },
  );

  it('should say in the usual words what it has no simple ones for', async () => {
    await speak('ko', true);
    expect(simple.ko.has('menu.settings')).toBe(false);
    expect(t('menu.settings')).toBe(usual.ko.get('menu.settings'));
    expect(hasText('no.such')).toBe(false);
  });
});
