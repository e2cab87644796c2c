// Policies that were found by search, as files: one for each country and kind.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { START_POLICY } from '../bots/index';
import { FOUND_KINDS, type FoundKind, type FoundPolicies } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { CountryId } from '../types/names';
import type { Policy } from '../types/policy';
import { PROJECT_ROOT } from './tools.mjs';

/** Where the policies lie that depth is measured with; they are frozen with the bots. */
export const FOUND_FOLDER = join(PROJECT_ROOT, 'src', 'bots', 'found');

/** A policy and how it was found. */
export interface PolicyFile {
  readonly format: 1;
  readonly country: CountryId;
  readonly kind: FoundKind;
  /** The rules that it was found under. */
  readonly rules: number;
  /** Seeds it was scored on while searching, and its mean score there. */
  readonly seeds: readonly number[];
  readonly score: number;
  readonly policy: Policy;
}

/** The names of a policy's fields, each of which a file must have. */
const FIELDS = Object.keys(START_POLICY);

function isPolicyFile(data: unknown): data is PolicyFile {
  if (typeof data !== 'object' || data === null) return false;
  const { format, policy } = data as Partial<PolicyFile>;
  if (format !== 1 || typeof policy !== 'object' || policy === null) return false;
  return FIELDS.every((field) => Object.hasOwn(policy, field));
}

/** The policy in a file, or a sentence on why there is none. */
export function readPolicyFile(file: string): Result<PolicyFile, string> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPolicyFile(data) ? ok(data) : err(`${file} holds no policy.`);
  } catch (error) {
    return err(`${file} cannot be read: ${error instanceof Error ? error.message : 'failed'}`);
  }
}

function fileName(country: CountryId, kind: FoundKind): string {
  return `${country}.${kind}.json`;
}

/** Writes the policy into the folder and gives the file's path. */
export function writePolicyFile(folder: string, found: PolicyFile): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, fileName(found.country, found.kind));
  writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  return file;
}

/** Every policy in a folder by country; none when there is no such folder. */
export function readPolicies(
  folder: string,
  countries: readonly CountryId[],
): Result<Record<CountryId, FoundPolicies>, string> {
  const names = new Set(namesIn(folder));
  const found: Record<CountryId, FoundPolicies> = {};
  for (const country of countries)
    for (const kind of FOUND_KINDS) {
      const name = fileName(country, kind);
      if (!names.has(name)) continue;
      const read = readPolicyFile(join(folder, name));
      if (!read.ok) return read;
      found[country] = { ...found[country], [kind]: read.value.policy };
    }
  return ok(found);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
