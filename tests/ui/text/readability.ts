// Measures how hard texts are to read: sentences and words in both languages, a grade for English, learned words for Korean.

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';

/** What a reader of about 12 reads with ease: words in the longest sentence and in a mean one, the grade of all prose and of a single text, which varies more as it is short. */
export const EASY = {
  en: { longest: 15, mean: 7, grade: 4, gradeOfOne: 9 },
  ko: { longest: 12, mean: 5 },
} as const;

/** Shorter texts are labels. */
const WORDS_OF_PROSE = 8;

/** What a hole holds while a text is measured: a count, or a name of one word. */
const COUNT = 3;
const NAME = 'Korea';

/** The holes of a message: for one that chooses words its choices, for any other none. */
export function holesOf(
  message: string,
): ReadonlyMap<string, { readonly isCount: boolean; readonly choices: readonly string[] }> {
  const holes = new Map<string, { isCount: boolean; choices: readonly string[] }>();
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument) holes.set(element.value, { isCount: false, choices: [] });
      if (element.type === TYPE.number) holes.set(element.value, { isCount: true, choices: [] });
      if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
      const isCount = element.type === TYPE.plural;
      holes.set(element.value, { isCount, choices: Object.keys(element.options) });
      for (const { value } of Object.values(element.options)) look(value);
    }
  };
  look(parse(message, { ignoreTag: true }));
  return holes;
}

/** A message as it may be read in a course of turns or years, without its marks and with its holes filled: each of its choices of words in turn. */
export function filled(message: string, locale: string, round: 'turn' | 'year' = 'turn'): string[] {
  const holes = [...holesOf(message)];
  const most = Math.max(1, ...holes.map(([, { choices }]) => choices.length));
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  const said = Array.from({ length: most }, (_, at) => {
    const values = holes.map(([name, { isCount, choices }]) => [
      name,
      isCount ? COUNT : (choices[at % choices.length] ?? NAME),
    ]);
    return String(format.format({ ...Object.fromEntries(values), round })).replace(/<\/?\w+>/g, '');
  });
  return [...new Set(said)];
}

/** Parts that end with a full stop, a question mark, an exclamation mark, a semicolon or a colon: units of thought, as Flesch counts them. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;:…])["'”’)]*(?:\s+|$)/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

/** What stands between blanks and has a letter or a digit; in Korean these are eojeol. */
function wordsOf(text: string): string[] {
  return text.split(/[\s–/]+/).filter((word) => /[\p{L}\d]/u.test(word));
}

/** An estimate for English by its spelling: groups of vowels, without an e that is not heard. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 1;
  const heard = letters.replace(/(?<=[a-z]{2})(?:e|es|ed)$/, (end) =>
    /(?:[td]ed|[sxz]es|[cs]hes|ges|ces|les?|tres?)$/.test(letters) ? end : '',
  );
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1);
}

export interface Lengths {
  readonly sentences: number;
  readonly words: number;
  /** Words in a sentence, on average and in the longest. */
  readonly mean: number;
  readonly longest: readonly string[];
}

export function lengthsOf(texts: readonly string[]): Lengths {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.reduce((sum, each) => sum + each.length, 0);
  const longest = sentences.reduce((most, each) => (each.length > most.length ? each : most), []);
  return { sentences: sentences.length, words, mean: words / sentences.length, longest };
}

export function isProse(text: string): boolean {
  return lengthsOf([text]).words >= WORDS_OF_PROSE;
}

/**
 * The Flesch–Kincaid grade level of English texts, in years of an American school: Kincaid, Fishburne, Rogers and Chissom,
 * “Derivation of New Readability Formulas for Navy Enlisted Personnel”, Research Branch Report 8-75, 1975. Grade 6 is
 * read at about 12. It knows lengths alone, not whether a word is known.
 */
export function gradeOf(texts: readonly string[]): number {
  const { mean, words } = lengthsOf(texts);
  const syllables = texts
    .flatMap(sentencesOf)
    .flatMap(wordsOf)
    .reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * mean + 11.8 * (syllables / words) - 15.59;
}

/** Sino-Korean words of offices, trade and study that stand in the usual Korean messages, by stem. A list of our own and no norm: it keeps those words out of the simple messages, and says nothing of words that it lacks. */
const LEARNED = `
  가용 감당 감축 개관 개조 견제 결렬 경과 공급망 구매 규범 긴축 냉대 노하우
  대기열 대비 도착률 두둔 매물 무산 무효 밀봉 발전원 보류 보복 부담금 불이행 사전 학습
  상속 상한 선도 성사 소멸 소비 송전선 수락 수요 수행 승인 시공 시행 신임
  신축 연산 연정 완공 외교 요건 우방 유대 유예 유출 유치 유휴 응찰
  이행 인도량 인력 임차 자체 재고 재생에너지 적립 전산 전원 절감 접속 정규 정비
  조달 종속 지분 진행률 착공 철회 체감 초과 최전선 추론 축적 출처 충당 측정
  친밀도 투자 특가 파운드리 펀드 할인 합의 항로 해고 협약 호의 확보 환급 휴전
`
  .trim()
  .split(/\s+/);

/** Learned words among a hundred eojeol. */
export function learnedShare(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const learned = words.filter((word) => LEARNED.some((stem) => word.includes(stem)));
  return (100 * learned.length) / words.length;
}
