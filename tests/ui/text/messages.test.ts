// Messages are complete, alike in every language, used, and the only words of the page.

import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import rules from '../../../scenarios/rulesets/rules-6.json';
import { GLOSSARY_GROUPS } from '../../../src/ui/hud/glossary/entries';
import { LANGUAGES } from '../../../src/ui/text';
import { PROJECT_ROOT } from '../../architecture/project';
import { messageUseOf } from './messageUse';

const FOLDER = `${PROJECT_ROOT}src/ui/text/`;

/** Simple words take the place of messages that stand elsewhere; `simple.test.ts` holds them to these. */
function isCatalogue(file: string): boolean {
  return file.endsWith('.json') && file !== 'simple.json';
}

/** Every message of a language by key, with the keys that stand in two files. */
function readLanguage(code: string) {
  const messages = new Map<string, string>();
  const repeated: string[] = [];
  for (const file of readdirSync(FOLDER + code).filter(isCatalogue)) {
    const text = readFileSync(`${FOLDER}${code}/${file}`, 'utf8');
    const keys = [...text.matchAll(/^  "([^"]+)": /gm)].map(([, key]) => key!);
    repeated.push(...keys.filter((key, at) => keys.indexOf(key) !== at));
    for (const [key, message] of Object.entries(JSON.parse(text) as Record<string, string>)) {
      if (messages.has(key)) repeated.push(key);
      messages.set(key, message);
    }
  }
  return { messages, repeated };
}

/** The names of the holes of a message, whatever their order. */
function holesOf(
  elements: readonly MessageFormatElement[],
  holes = new Set<string>(),
): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.argument) holes.add(element.value);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    holes.add(element.value);
    for (const option of Object.values(element.options)) holesOf(option.value, holes);
  }
  return holes;
}

/** What a message says in a course of years, without what fills its holes. */
function wordsByYear(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return '';
      const { options } = element;
      const said = 'year' in options ? [options.year!] : Object.values(options);
      return said.map(({ value }) => wordsByYear(value)).join(' ');
    })
    .join('');
}

function holesIn(message: string): string[] {
  return [...holesOf(parse(message, { ignoreTag: true }))].sort();
}

const english = readLanguage('en');
const korean = readLanguage('ko');
const OTHERS = LANGUAGES.filter((code) => code !== 'en').map(
  (code) => [code, readLanguage(code)] as const,
);

const SOURCES = ['src/ui/', 'src/app/', 'src/classroom/', 'src/workshop/'].flatMap((folder) =>
  readdirSync(PROJECT_ROOT + folder, { recursive: true })
    .map((name) => folder + String(name).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path)),
);
const uses = SOURCES.map((path) => messageUseOf(path, readFileSync(PROJECT_ROOT + path, 'utf8')));

/** Names of keys, files and the language itself. */
const SAME_IN_BOTH = new Set(['file.saveName', 'file.replayName', 'end.key']);

/** Words about turns that a course of years has too: before a game, in files, and in the rules' own parameters. */
const TURNS_IN_YEARS =
  /^(title|level|load|crash|replay|file|unit|parameter|parameterUnit|parameterNote|quantity|model)\./;
/** `turn` as half a year; not what turns. */
const SAYS_TURN = {
  en: /\b(?:a|one|this|the|last|next|first|all|each|every|in) turns?\b|\d turns?\b/i,
  ko: /(?<!워싱)턴/,
};

describe('messages', () => {
  it.each(OTHERS)('should have the same keys in English and %s, each once', (_code, theirs) => {
    expect([...theirs.messages.keys()].sort()).toEqual([...english.messages.keys()].sort());
    expect([...english.repeated, ...theirs.repeated]).toEqual([]);
  });

  it.each(OTHERS)('should have the same holes in English and %s', (_code, theirs) => {
    const unlike = [...english.messages].filter(
      ([key, message]) =>
        holesIn(message).join() !== holesIn(theirs.messages.get(key) ?? '').join(),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it('should mark as terms only what the glossary explains, the same in every language', () => {
    const marksOf = (message: string) =>
      [...message.matchAll(/<(\w+)>[^<]+<\/\1>/g)].map(([, entry]) => entry!).sort();
    const entries = new Set<string>(Object.values(GLOSSARY_GROUPS).flat());
    const marked = [...english.messages].filter(([, message]) => marksOf(message).length > 0);
    expect(marked.length).toBeGreaterThan(10);
    expect(
      marked.flatMap(([, message]) => marksOf(message)).filter((x) => !entries.has(x)),
    ).toEqual([]);
    for (const { messages } of [english, ...OTHERS.map(([, theirs]) => theirs)])
      for (const [key, message] of messages) {
        expect([key, marksOf(message)]).toEqual([key, marksOf(english.messages.get(key)!)]);
        expect([key, message.replace(/<(\w+)>[^<]+<\/\1>/g, '').includes('</')]).toEqual([
          key,
          false,
        ]);
      }
  });

  it('should say something in every message', () => {
    const all = [english, ...OTHERS.map(([, theirs]) => theirs)];
    const empty = all.flatMap(({ messages }) => [...messages]).filter(([, said]) => !said.trim());
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('should write Korean where the English has words', () => {
    const untranslated = [...english.messages].filter(([key, message]) => {
      const words = message.replace(/\{[^}]*\}/g, '');
      return /[a-z]{4,}/.test(words) && !/\p{Script=Hangul}/u.test(korean.messages.get(key) ?? '');
    });
    expect(untranslated.map(([key]) => key).filter((key) => !SAME_IN_BOTH.has(key))).toEqual([]);
  });

  it('should count in years in a course of years', () => {
    const found = (['en', 'ko'] as const).flatMap((code) =>
      [...(code === 'en' ? english : korean).messages]
        .filter(([key]) => !TURNS_IN_YEARS.test(key))
        .filter(([, message]) =>
          SAYS_TURN[code].test(wordsByYear(parse(message, { ignoreTag: true }))),
        )
        .map(([key]) => `${code} ${key}`),
    );
    expect(found).toEqual([]);
  });

  it('should be used, every one', () => {
    const keys = new Set(uses.flatMap((use) => [...use.keys]));
    const patterns = uses.flatMap((use) => use.patterns);
    const unused = [...english.messages.keys()].filter(
      (key) => !keys.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('should be the only words of the page', () => {
    expect(uses.flatMap(({ words }) => words)).toEqual([]);
  });

  it('should name every event of the rules and every answer', () => {
    const wanted = rules.events.flatMap((event) => [
      `event.${event.id}.title`,
      `event.${event.id}.text`,
      ...('options' in event ? (event.options ?? []) : []).flatMap(({ id }) => [
        `option.${event.id}.${id}.title`,
        `option.${event.id}.${id}.text`,
      ]),
    ]);
    expect(wanted.filter((key) => !english.messages.has(key))).toEqual([]);
  });
});

describe('the search for messages', () => {
  it('should find hard-coded words in text and in what is spoken', () => {
    const source = '<p title="Read me" aria-label={`So`}>Hello <b>{t("a.b")}</b></p>';
    expect(messageUseOf('x.tsx', source).words).toEqual([
      'x.tsx: Read me',
      'x.tsx: So',
      'x.tsx: Hello',
    ]);
  });

  it('should take keys with holes as patterns', () => {
    const { patterns } = messageUseOf('x.tsx', 't(`event.${id}.title`)');
    expect(patterns.some((pattern) => pattern.test('event.breach.title'))).toBe(true);
    expect(patterns.some((pattern) => pattern.test('event.breach.text'))).toBe(false);
  });
});
