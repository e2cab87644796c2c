// What the form of a new country comes to: a file, or what prevents it.

import {
  deriveNewCountry,
  type Given,
  type GivenFault,
  type GivenName,
  isInAtlas,
  type NewCountry,
  textOfKnownCountry,
  textOfNewCountry,
} from '../../files/index';
import type { Atlas } from '../../types/atlas';
import type { CountryId } from '../../types/names';
import { type Draft, readDraft, type ReadDraft } from './draft';
import { nameOfCountry } from './countries';

export interface Outcome extends ReadDraft {
  /** What is impossible, by the figure at which it is told. */
  readonly impossible: ReadonlyMap<GivenName, GivenFault>;
  /** What comes of possible figures; null where the atlas has the country. */
  readonly made: NewCountry | null;
  readonly isKnown: boolean;
}

/** Used while no country is chosen; the derived figures do not depend on it. */
const ANY: CountryId = 'ZZZ';

function byName(faults: readonly GivenFault[]): Map<GivenName, GivenFault> {
  const named = new Map<GivenName, GivenFault>();
  for (const fault of faults) if (!named.has(fault.name)) named.set(fault.name, fault);
  return named;
}

function without(given: Given, faults: ReadonlyMap<GivenName, GivenFault>): Given {
  const sound = Object.entries(given).filter(([name]) => !faults.has(name as GivenName));
  return Object.fromEntries(sound);
}

export function outcomeOf(draft: Draft, atlas: Atlas): Outcome {
  const { country } = draft;
  const read = readDraft(draft);
  if (country !== null && isInAtlas(country, atlas))
    return { ...read, faults: new Map(), impossible: new Map(), made: null, isKnown: true };
  const all = deriveNewCountry(country ?? ANY, read.given, atlas);
  if (all.ok) return { ...read, impossible: new Map(), made: all.value, isKnown: false };
  const impossible = byName(all.error);
  const rest = deriveNewCountry(country ?? ANY, without(read.given, impossible), atlas);
  return { ...read, impossible, made: rest.ok ? rest.value : null, isKnown: false };
}

function filled(words: string): string | undefined {
  return words.trim() === '' ? undefined : words.trim();
}

/** The id of the scenario, which is the name of its file. */
function idOf({ country }: Draft): string {
  return `my-${(country ?? ANY).toLowerCase()}`;
}

export function fileNameOf(draft: Draft): string {
  return `${idOf(draft)}.json`;
}

/** The text of the file; null while something has to be mended or no country is chosen. */
export function fileOf(draft: Draft, outcome: Outcome, atlas: Atlas): string | null {
  const { country } = draft;
  const { given, place, faults, impossible, isKnown } = outcome;
  if (country === null || faults.size > 0 || impossible.size > 0) return null;
  const name = { en: nameOfCountry(country, 'en'), ko: nameOfCountry(country, 'ko') };
  const [author, licence] = [filled(draft.author), filled(draft.licence)];
  const options = { id: idOf(draft), country, name, given, place, author, licence };
  if (isKnown) return textOfKnownCountry({ ...options, given: {} }, atlas);
  const text = textOfNewCountry(options, atlas);
  return text.ok ? text.value : null;
}
