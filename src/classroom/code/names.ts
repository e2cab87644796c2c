// The names of those who played: how they are kept, and how they are sent.

import { LONGEST_ALIAS, MOST_ALIASES } from '../../types/handIn';
import { evenly } from './choices';
import type { Channel } from './coder';
import { NAME_ALPHABETS, Spelling } from './spelling';

/** Control characters, half characters, marks of direction, fillers and tags, none of which a name needs. Joiners stay. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A name as it is kept: without hidden characters, single blanks between words, at most 24 characters; it may be empty. */
function keptAlias(alias: string): string {
  const shown = alias.replace(/\s+/gu, ' ').replace(HIDDEN, '').replace(/ +/g, ' ').trim();
  return Array.from(shown).slice(0, LONGEST_ALIAS).join('').trim();
}

/** The names that a code can hold, from what was typed: at most four, and none of them empty. */
export function keptAliases(aliases: readonly string[]): string[] {
  return aliases
    .map((alias) => keptAlias(alias.normalize('NFC')))
    .filter((alias) => alias !== '')
    .slice(0, MOST_ALIASES);
}

/** Whether a name is one that a code holds. */
export function isKeptAlias(alias: string): boolean {
  return alias !== '' && keptAlias(alias) === alias;
}

/** Sends names as they are kept. */
export function sendAliases(channel: Channel, wanted: readonly string[]): string[] {
  const spelling = new Spelling(NAME_ALPHABETS);
  const sent: string[] = [];
  const count = evenly(channel, MOST_ALIASES + 1, wanted.length);
  while (sent.length < count) {
    const wish = wanted[sent.length] ?? '';
    sent.push(spelling.through(channel, LONGEST_ALIAS, NAME_ALPHABETS.length, wish));
  }
  return sent;
}
