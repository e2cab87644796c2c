// Finds every digit that the page shows or says, and whether it can be asked "Why?".

import { readFileSync, readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { KINDS, type KindName } from './whyKinds';

/** One piece of text with a digit in it. */
export interface Found {
  /** What of it is left once the kinds that nobody asks about are taken out. */
  readonly rest: string;
  readonly text: string;
  readonly kinds: readonly KindName[];
  /** The quantities behind it; null where nothing answers. */
  readonly why: string | null;
  /** Where it stands: a region of the main screen, or a dialog. */
  readonly region: string;
}

type Rules = readonly (readonly [KindName, { words: string; flags: string; inside: string }])[];

function rules(): Rules {
  return (Object.keys(KINDS) as KindName[]).map((name) => {
    const { words, inside } = KINDS[name] as { words?: RegExp; inside?: string };
    return [name, { words: words?.source ?? '', flags: words?.flags ?? '', inside: inside ?? '' }];
  });
}

function textsIn(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string' && /\d/.test(value)) texts.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) textsIn(part, texts);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** Every sentence with a digit that a scenario, the atlas or the messages say by themselves, without a hole to fill. */
function toldTexts(): string[] {
  const texts = new Set<string>();
  const folders = ['scenarios', 'scenarios/atlas'];
  for (const folder of folders)
    for (const file of readdirSync(new URL(`../../${folder}`, import.meta.url)))
      if (file.endsWith('.json')) textsIn(readJson(`${folder}/${file}`), texts);
  for (const language of ['en', 'ko'])
    for (const file of ['events', 'chapters', 'projects', 'panels', 'names', 'title', 'glossary'])
      textsIn(readJson(`src/ui/text/${language}/${file}.json`), texts);
  return [...texts].filter((text) => !text.includes('{'));
}

/** What answers the numbers on a sheet of "Why?", and in an equation of the model. */
export const OWN_SHEET = 'the sheet itself';

let told: string[] | null = null;

/** Everything inside `root` that is shown or spoken and has a digit. */
export async function scanNumbers(page: Page, root?: Locator): Promise<Found[]> {
  told ??= toldTexts();
  const handle = root === undefined ? null : await root.elementHandle();
  return page.evaluate(
    ({ from, kinds, sentences, ownSheet }) => {
      const stories = sentences.map((text) => text.trim());
      const isStory = (text: string) =>
        stories.some((story) => story === text || (text.length > 24 && story.includes(text)));
      /** What is left of a text without the sentences and names that are told in it. */
      const untold = (text: string) =>
        isStory(text.trim())
          ? ''
          : stories.reduce(
              (rest, story) => (story.length < 8 ? rest : rest.replace(story, ' ')),
              text,
            );
      const whole = (from as Element | null) ?? document.body;
      const spoken = ['aria-label', 'aria-valuetext', 'alt', 'title'];
      const isShown = (element: Element) =>
        element.checkVisibility() && element.closest('script, style, noscript, [inert]') === null;
      const regionOf = (element: Element) =>
        element.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? 'page';
      const ownerOf = (element: Element) =>
        element.closest<HTMLElement>('[data-why]')?.dataset['why'] ??
        (element.closest('.why-dialog, .model-equation') === null ? null : ownSheet);
      const found: Found[] = [];
      const look = (text: string, element: Element) => {
        if (!/\p{Nd}/u.test(text) || !isShown(element)) return;
        let rest = text;
        const used: KindName[] = [];
        for (const [name, { words, flags, inside }] of kinds) {
          const isInside = inside !== '' && element.closest(inside) !== null;
          const less = isInside
            ? ''
            : name === 'told'
              ? untold(rest)
              : words === ''
                ? rest
                : rest.replace(new RegExp(words, flags), ' ');
          if (/\p{Nd}/u.test(rest) && less !== rest) used.push(name);
          rest = less;
        }
        const why = ownerOf(element);
        found.push({ text, rest, kinds: used, why, region: regionOf(element) });
      };
      const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
      const texts = new Map<Element, string>();
      while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode as Text;
        if (parentElement !== null)
          texts.set(parentElement, (texts.get(parentElement) ?? '') + data);
      }
      for (const [element, text] of texts) look(text, element);
      for (const element of whole.querySelectorAll(spoken.map((name) => `[${name}]`).join(', ')))
        for (const name of spoken) look(element.getAttribute(name) ?? '', element);
      return found;
    },
    { from: handle, kinds: rules(), sentences: told, ownSheet: OWN_SHEET },
  ) as Promise<Found[]>;
}

/** Whether digits are left that belong to no kind. */
export function isNumber({ rest }: Found): boolean {
  return /\p{Nd}/u.test(rest);
}

export function isBare(found: Found): boolean {
  return isNumber(found) && found.why === null;
}
