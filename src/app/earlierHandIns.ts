// Reads hand-ins of earlier rules, codes and saves, by what is kept of those rules.

import { type EarlierHandIn, namedGame } from '../earlier/index';
import { bringReader } from './earlierFiles';
import { earlierNumbers } from './rulesHere';

/** The first code in a text that this version cannot read; null where no kept rules can, the newest first. */
export async function readEarlierCode(text: string): Promise<EarlierHandIn | null> {
  for (const rules of earlierNumbers()) {
    const reader = await bringReader(rules);
    const read = reader.ok ? reader.value.readCode(text) : null;
    if (read !== null) return read;
  }
  return null;
}

/** The game of a save or replay of earlier rules. */
export async function readEarlierSave(text: string): Promise<EarlierHandIn | null> {
  const named = namedGame(text);
  if (named === null) return null;
  const reader = await bringReader(named.rules);
  return reader.ok ? reader.value.readSave(text) : null;
}
