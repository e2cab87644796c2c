// By which field the entries of a scenario's lists are recognised, so that a patch can change one of them and leave the rest.

import { pairName } from './relations';

/** The name of an entry among those of its list; undefined where it has none. */
type KeyOf = (entry: unknown) => string | undefined;

function ownField(entry: unknown, name: string): unknown {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, name)) return undefined;
  return (entry as Readonly<Record<string, unknown>>)[name];
}

/** The first of these fields that holds a text or a number. */
function by(...names: readonly string[]): KeyOf {
  return (entry) => {
    const values = names.map((name) => ownField(entry, name));
    const key = values.find((value) => typeof value === 'string' || typeof value === 'number');
    return key === undefined ? undefined : String(key);
  };
}

const byPair: KeyOf = (entry) => {
  const pair = ownField(entry, 'pair');
  if (!Array.isArray(pair) || pair.length !== 2) return undefined;
  const [first, second] = pair as readonly unknown[];
  return typeof first === 'string' && typeof second === 'string'
    ? pairName([first, second])
    : undefined;
};

const byId = by('id');

/** An entry that only names something is its own key. */
const byNameOrId: KeyOf = (entry) => (typeof entry === 'string' ? entry : byId(entry));

/** Lists by the names that lead to them; all others are replaced whole. */
const KEYS: Readonly<Record<string, KeyOf>> = {
  countries: by('use', 'id'),
  'countries.sites': byId,
  'countries.champions': byId,
  'countries.opening.options': byId,
  seats: by('country'),
  variants: byId,
  contracts: byId,
  'contracts.shares': byId,
  specialVictories: by('country'),
  rulePatches: by('parameter'),
  relations: byPair,
  history: byNameOrId,
  'history.options': byId,
  events: byId,
  'events.options': byId,
  lots: byId,
  demands: byId,
  'learning.measures': by('measure'),
  'lesson.steps': byId,
  measured: by('series'),
  'measured.points': by('halfYear'),
};

/** How entries of the list under these names are recognised; undefined where the list is replaced whole. */
export function keyOfEntries(names: string): KeyOf | undefined {
  return Object.hasOwn(KEYS, names) ? KEYS[names] : undefined;
}

/** Whether these names lead to such a list, or on to one. */
export function leadsToEntries(names: string): boolean {
  return Object.keys(KEYS).some((known) => known === names || known.startsWith(`${names}.`));
}
