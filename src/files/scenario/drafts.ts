// Texts that are written in one language only: what readers of the other language see, and what the author is told.

import { simpleOf, TEXT_LANGUAGES, type TextLanguage } from '../../types/text';
import { type Finding, warning } from '../issue';
import { LONGEST_PROSE } from '../limits';
import { prose } from '../parts';
import { type Path, pathKey } from '../path';
import * as z from '../zod';

/** A note put before a text that is shown in the other language. */
const MARKS: Readonly<Record<TextLanguage, string>> = { en: '[Korean] ', ko: '[영어] ' };
const NAMES: Readonly<Record<TextLanguage, string>> = { en: 'English', ko: 'Korean' };
const OTHER: Readonly<Record<TextLanguage, TextLanguage>> = { en: 'ko', ko: 'en' };
/** Stands for the translation of a text that is itself refused, so that the fault is told once. */
const NOTHING = '…';

/** A text without one of its languages. */
export interface Draft {
  readonly path: Path;
  readonly missing: TextLanguage;
}

type Fields = Readonly<Record<string, unknown>>;

/** The language of a text that has only one, be it in simple words too; else undefined. */
function onlyLanguage(fields: Fields): TextLanguage | undefined {
  return TEXT_LANGUAGES.find(
    (language) =>
      typeof fields[language] === 'string' &&
      Object.keys(fields).every((name) => name === language || name === simpleOf(language)),
  );
}

function translated(text: string, missing: TextLanguage): string {
  if (!z.safeParse(prose, text).success) return NOTHING;
  const marked = MARKS[missing] + text;
  return marked.length > LONGEST_PROSE ? text : marked;
}

function filled(value: unknown, path: Path, drafts: Draft[]): unknown {
  if (Array.isArray(value)) return value.map((each, at) => filled(each, [...path, at], drafts));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  const written = onlyLanguage(fields);
  if (written === undefined) {
    const entries = Object.entries(fields);
    return Object.fromEntries(
      entries.map(([name, each]) => [name, filled(each, [...path, name], drafts)]),
    );
  }
  const missing = OTHER[written];
  drafts.push({ path, missing });
  return { ...fields, [missing]: translated(fields[written] as string, missing) };
}

/** The data of a scenario file with every text in both languages, and which of them were written in one. */
export function withBothLanguages(data: unknown): {
  readonly data: unknown;
  readonly drafts: readonly Draft[];
} {
  const drafts: Draft[] = [];
  return { data: filled(data, [], drafts), drafts };
}

function missingTexts(drafts: readonly Draft[], missing: TextLanguage): Finding[] {
  const lacking = drafts.filter((draft) => draft.missing === missing);
  const [first] = lacking;
  if (first === undefined) return [];
  const texts = lacking.length === 1 ? 'This text has' : `${lacking.length} texts have`;
  const [own, other] = [NAMES[missing], NAMES[OTHER[missing]]];
  const message = `${texts} no ${own}; who reads ${own} sees the ${other} of it, marked as such. Add "${missing}", or say that the file is in one language: "languages": ["${OTHER[missing]}"].`;
  return [warning(first.path, 'oneLanguage', message)];
}

/** The findings without those in translations that nobody wrote: they repeat the other language. */
export function inWhatIsWritten(
  findings: readonly Finding[],
  drafts: readonly Draft[],
): readonly Finding[] {
  if (drafts.length === 0) return findings;
  const filled = new Set(drafts.map(({ path, missing }) => pathKey([...path, missing])));
  return findings.filter(({ path }) => !filled.has(pathKey(path)));
}

/** A warning for each language in which texts are missing, unless the file says that it does without it. */
export function judgeDrafts(
  drafts: readonly Draft[],
  { languages = TEXT_LANGUAGES }: { readonly languages?: readonly TextLanguage[] },
): Finding[] {
  return languages.flatMap((language) => missingTexts(drafts, language));
}
