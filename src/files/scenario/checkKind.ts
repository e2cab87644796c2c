// What a check of a scenario's sense looks like, and the questions that several checks ask.

import type { Atlas } from '../../types/atlas';
import type { CountryId } from '../../types/names';
import type { Ruleset } from '../../types/ruleset';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { listed } from '../shorten';
import type { CountryFile, ScenarioFile } from './schema';

/** What a scenario is held against beside itself. */
export interface CheckContext {
  readonly ruleset: Ruleset;
  /** The countries that it may name instead of writing them out. */
  readonly atlas: Atlas;
  readonly id?: string;
}

/** Looks at a file of the right shape and gives what makes no sense in it. */
export type Check = (file: ScenarioFile, context: CheckContext) => readonly Finding[];

export type NationFile = Extract<CountryFile, { role: 'nation' }>;

/** The nations of a scenario with their place in the list of countries. */
export function nationsOf({ countries }: ScenarioFile): { nation: NationFile; at: number }[] {
  return countries.flatMap((nation, at) => (nation.role === 'nation' ? [{ nation, at }] : []));
}

export function nationIds(file: ScenarioFile): CountryId[] {
  return nationsOf(file).map(({ nation }) => nation.id);
}

/** A finding unless the word is allowed; `what` says what the allowed words are. */
export function unlessKnown(
  path: Path,
  word: string,
  allowed: readonly string[],
  what: string,
): Finding[] {
  if (allowed.includes(word)) return [];
  const message = `"${word}" is not ${what}; allowed are ${listed(allowed)}.`;
  return [fault(path, 'unknownId', message, { mistyped: { word, allowed } })];
}

/** A finding for every word that stands earlier in the list already. */
export function repeatedWords(
  words: readonly string[],
  pathOf: (at: number) => Path,
  what: string,
): Finding[] {
  const before = new Set<string>();
  return words.flatMap((word, at) => {
    if (!before.has(word)) {
      before.add(word);
      return [];
    }
    const message = `"${word}" is already ${what} earlier in this list; rename this one or remove it.`;
    return [fault(pathOf(at), 'repeatedId', message)];
  });
}
