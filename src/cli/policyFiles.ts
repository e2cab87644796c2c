// Policies that were found by search, as files: one for each kind, with the policy of each country in it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_WANTED, START_POLICY } from '../bots/index';
import { FOUND_KINDS, type FoundKind, type FoundPolicies } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { CountryId } from '../types/names';
import type { Policy, PolicyOverride } from '../types/policy';
import { PROJECT_ROOT } from './tools.mjs';

/** The folder from which the bots `constant` and `reacting` take their policies. */
export const FOUND_FOLDER = join(PROJECT_ROOT, 'src', 'bots', 'policies');

export type PolicyFile = Readonly<Record<CountryId, Policy>>;

/** The fields of a policy, all of which a file must have. */
const FIELDS = Object.keys(START_POLICY);

function isPolicy(data: unknown): data is Policy {
  return (
    typeof data === 'object' && data !== null && FIELDS.every((one) => Object.hasOwn(data, one))
  );
}

function isPolicyFile(data: unknown): data is PolicyFile {
  return typeof data === 'object' && data !== null && Object.values(data).every(isPolicy);
}

/** The policies in a file by country, or a sentence on why there are none. */
export function readPolicyFile(file: string): Result<PolicyFile, string> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPolicyFile(data) ? ok(data) : err(`${file} holds something else than policies.`);
  } catch (error) {
    return err(`${file} cannot be read: ${error instanceof Error ? error.message : 'failed'}`);
  }
}

function fileOf(folder: string, kind: FoundKind): string {
  return join(folder, `${kind}.json`);
}

function without<V>(values: Readonly<Record<string, V>>, none: unknown): Record<string, V> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== none));
}

/** What an override leaves as it is takes no room in the file. */
function changesOf({ factors, ...others }: PolicyOverride): PolicyOverride {
  return { factors: without(factors, 1), ...without(others, null) };
}

function changesAnything({ factors, ...others }: PolicyOverride): boolean {
  return Object.keys(factors).length + Object.keys(others).length > 0;
}

/** Neither cards that are never wanted are named nor chapters in which nothing is done otherwise. */
function shortened(whole: Policy): Policy {
  const cards = Object.entries(whole.cards).filter(([, priority]) => priority > CARD_WANTED);
  const policy = { ...whole, cards: Object.fromEntries(cards) };
  const { reactions } = policy;
  if (reactions === null) return policy;
  const { chapters, firstChapter, lastChapter, focusByChapter } = reactions;
  const byChapter = Object.entries(chapters).map(([id, one]) => [id, changesOf(one)] as const);
  return {
    ...policy,
    reactions: {
      ...reactions,
      chapters: Object.fromEntries(byChapter.filter(([, one]) => changesAnything(one))),
      firstChapter: changesOf(firstChapter),
      lastChapter: changesOf(lastChapter),
      focusByChapter: without(focusByChapter, null),
    },
  };
}

/** Two digits are as much as the score of some games can tell apart. */
function inTwoDigits(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(2)) : value;
}

/** Puts the policy of one country into the folder's file of its kind and gives the file's path. */
export function writePolicy(
  folder: string,
  kind: FoundKind,
  country: CountryId,
  policy: Policy,
): string {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, kind);
  const before = readPolicyFile(file);
  const rows = Object.entries({ ...(before.ok ? before.value : {}), [country]: shortened(policy) });
  const sorted = rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), inTwoDigits, 2)}\n`);
  return file;
}

/** The folder's policies by country; a file that is not there has none. */
export function readPolicies(folder: string): Record<CountryId, FoundPolicies> {
  const found: Record<CountryId, FoundPolicies> = {};
  for (const kind of FOUND_KINDS) {
    const file = readPolicyFile(fileOf(folder, kind));
    for (const [country, policy] of Object.entries(file.ok ? file.value : {}))
      found[country] = { ...found[country], [kind]: policy };
  }
  return found;
}
