// Fetches the messages of each language part by part, and finds one; the first of English come with the page.

import { batch } from '@preact/signals';
import { messages } from './en/first';
import { languageRow } from './language';
import type { Catalogue, MessagePart, TextKey } from './messageKeys';
import {
  language,
  type Language,
  messagesHere,
  simpleHere,
  speaksSimply,
  wantedParts,
} from './speech';

const FIRST: Catalogue = messages;

/** The module of a part, as the build names it. */
export function messageFile(code: Language, part: MessagePart): string {
  return `ui/text/${code}/${part}`;
}

/** The message in a language, in simple words where the page speaks them and it has some; in English where the language lacks it; undefined where none is loaded. */
export function messageOf(key: TextKey, code: Language): string | undefined {
  const simple = speaksSimply.value ? simpleHere.value[code]?.[key] : undefined;
  if (simple !== undefined) return simple;
  const { [code]: own, en } = messagesHere.value;
  return own?.[key] ?? en?.[key] ?? FIRST[key];
}

async function load(code: Language, parts: Iterable<MessagePart>): Promise<void> {
  const row = languageRow(code);
  const come = await Promise.all([...parts].map((part) => row.parts[part]()));
  const here = messagesHere.peek();
  const added = come.map((part) => part.messages);
  messagesHere.value = { ...here, [code]: Object.assign({}, here[code], ...added) };
}

/** Where a language's fonts cannot be had, the system's fonts are used. */
async function loadLetters(code: Language): Promise<void> {
  await languageRow(code)
    .letters?.load()
    .catch(() => undefined);
}

async function loadSimple(code: Language): Promise<void> {
  const simple = await languageRow(code).simple?.();
  if (simple !== undefined) simpleHere.value = { ...simpleHere.peek(), [code]: simple.messages };
}

/** The modules that the page needs to speak a language in its present state, in simple words or not, with the sheet of its fonts. */
export function languageFiles(code: Language, isSimple = false): string[] {
  const { letters, simple } = languageRow(code);
  return [
    ...[...wantedParts.peek()].map((part) => messageFile(code, part)),
    ...(letters === undefined ? [] : [letters.file]),
    ...(isSimple && simple !== undefined ? [`ui/text/${code}/simple`] : []),
  ];
}

/**
 * Loads a language's messages where needed, those too that are asked for in the meantime, and makes the page speak it,
 * in simple words where it has them and they are wanted. Fails where they cannot be had.
 */
export async function speak(code: Language, isSimple = false): Promise<void> {
  const simple = isSimple ? [loadSimple(code)] : [];
  let parts: ReadonlySet<MessagePart>;
  do {
    parts = wantedParts.peek();
    await Promise.all([load(code, parts), loadLetters(code), ...simple]);
  } while (wantedParts.peek().size > parts.size);
  batch(() => {
    language.value = code;
    speaksSimply.value = isSimple;
  });
}

/** Loads a part in the language of the page, and from now on in every language that it speaks. Fails when it cannot be had. */
export function loadMessages(part: MessagePart): Promise<void> {
  wantedParts.value = new Set([...wantedParts.peek(), part]);
  return load(language.peek(), [part]);
}
