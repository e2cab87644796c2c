// Checks the texts of a file in both languages and in simple words: each in its own language, finished, and no longer than its place on the screen.

import { type Finding, warning } from './issue';
import { swapped } from './fix';
import type { Path } from './path';
import {
  SIMPLE_LANGUAGES,
  simpleOf,
  TEXT_LANGUAGES,
  type TextLanguage,
  type Text,
} from '../types/text';

/** All that a text may be written in, usual and simple. */
export const WRITTEN_LANGUAGES = [...TEXT_LANGUAGES, ...SIMPLE_LANGUAGES] as const;

/** How many letters of each language fit. */
type Room = Readonly<Record<TextLanguage, number>>;

/** Korean needs about six tenths of the letters. */
function room(en: number): Room {
  return { en, ko: Math.round(en * 0.6) };
}

/** By the names at the end of a path, the longest first; all other texts are held to the last row. */
const ROOMS: readonly (readonly [end: string, room: Room])[] = [
  ['countries.name', room(40)],
  ['sites.name', room(40)],
  ['champions.name', room(40)],
  ['shares.name', room(40)],
  ['options.name', room(60)],
  ['variants.name', room(60)],
  ['title', room(60)],
  ['recommended', room(30)],
  ['question', room(200)],
  ['briefing', room(2000)],
  ['briefings', room(1000)],
  ['goal', room(400)],
  ['debriefQuestions', room(300)],
  ['reading', room(800)],
  ['help', room(200)],
  ['text', room(400)],
  ['name', room(80)],
];

/** The names of a path without the numbers of lists and the codes of countries. */
function namesOf(path: Path): string {
  return path.filter((step) => typeof step === 'string' && !/^[A-Z]{3}$/.test(step)).join('.');
}

function roomAt(path: Path): Room | undefined {
  const names = namesOf(path);
  return ROOMS.find(([end]) => names === end || names.endsWith(`.${end}`))?.[1];
}

function tooLong(text: Partial<Text>, path: Path): Finding[] {
  const most = roomAt(path);
  if (most === undefined) return [];
  return TEXT_LANGUAGES.flatMap((language) =>
    [language, simpleOf(language)].flatMap((written) => {
      const length = text[written]?.length ?? 0;
      if (length <= most[language]) return [];
      const message = `This text has ${length} letters, but its place on the screen holds ${most[language]}; shorten it.`;
      return [warning([...path, written], 'longText', message)];
    }),
  );
}

const HANGUL = /[\uac00-\ud7a3]/;
const EACH_HANGUL = /[\uac00-\ud7a3]/g;
/** A word of a language in Latin letters; names of people and firms begin with a capital. */
const PLAIN_WORD = /(?:^|[\s“"(])[a-z]{3,}(?=[\s.,;:?!’”")]|$)/;
const EACH_LATIN = /[A-Za-z]/g;

function countOf(text: string, each: RegExp): number {
  return text.match(each)?.length ?? 0;
}

function isKorean(text: string): boolean {
  return HANGUL.test(text) && countOf(text, EACH_HANGUL) * 2 > countOf(text, EACH_LATIN);
}

function isEnglish(text: string): boolean {
  return !HANGUL.test(text) && PLAIN_WORD.test(text);
}

/** The words of one kind, usual or simple, under the names that they have in a text. */
function wrongLanguage(
  text: Partial<Text>,
  path: Path,
  { en, ko }: { readonly en: keyof Text; readonly ko: keyof Text },
): Finding[] {
  const isKo = isKorean(text[en] ?? '');
  const isEn = isEnglish(text[ko] ?? '');
  if (isKo && isEn) {
    const message = `The English text stands under "${ko}" and the Korean one under "${en}".`;
    return [warning([...path, en], 'wrongLanguage', message, { fix: swapped(path, [en, ko]) })];
  }
  if (isKo)
    return [
      warning(
        [...path, en],
        'wrongLanguage',
        `This text under "${en}" is Korean; write it in English.`,
      ),
    ];
  if (isEn)
    return [
      warning(
        [...path, ko],
        'wrongLanguage',
        `This text under "${ko}" is English; write it in Korean.`,
      ),
    ];
  return [];
}

const UNFINISHED =
  /\b(?:TODO|FIXME|TBD|XXX+|lorem ipsum|lorem|asdf)\b|^\s*(?:\.{3,}|…|\?{2,}|-+)\s*$/i;

function unfinished(text: Partial<Text>, path: Path): Finding[] {
  return WRITTEN_LANGUAGES.flatMap((language) => {
    const found = UNFINISHED.exec(text[language] ?? '');
    if (found === null) return [];
    const message = `"${found[0].trim()}" stands for a text that is still to be written; write it.`;
    return [warning([...path, language], 'unfinishedText', message)];
  });
}

/** What a reader would stumble over in a text. */
export function judgeText(text: Partial<Text>, path: Path): Finding[] {
  return [
    ...wrongLanguage(text, path, { en: 'en', ko: 'ko' }),
    ...wrongLanguage(text, path, { en: 'en-simple', ko: 'ko-simple' }),
    ...unfinished(text, path),
    ...tooLong(text, path),
  ];
}
