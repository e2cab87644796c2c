// What a scenario is called where it may have no title yet, and words of a file as far as a line can show them.

import type { CatalogueEntry } from '../types/catalogueEntry';
import { inLanguage } from '../ui/text';

const LONGEST_NAME = 120;
const LONGEST_WORDS = 500;

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Words of a file, cut where they are endless. */
export function wordsOf(text: string): string {
  return cut(text, LONGEST_WORDS);
}

/** Its title, or its id where the title is empty. */
export function nameIn({ id, texts }: Pick<CatalogueEntry, 'id' | 'texts'>): string {
  const title = inLanguage(texts.title).trim();
  return cut(title === '' ? id : title, LONGEST_NAME);
}
