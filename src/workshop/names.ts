// The name of a scenario that may have no title yet, and texts of a file as far as a line can show them.

import type { CatalogueEntry } from '../types/catalogueEntry';
import { inLanguage } from '../ui/text';

const LONGEST_NAME = 120;
const LONGEST_WORDS = 500;

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A text of a file, cut where it is too long. */
export function wordsOf(text: string): string {
  return cut(text, LONGEST_WORDS);
}

/** Its title, or its id where the title is empty. */
export function nameIn({ id, texts }: Pick<CatalogueEntry, 'id' | 'texts'>): string {
  const title = inLanguage(texts.title).trim();
  return cut(title === '' ? id : title, LONGEST_NAME);
}
