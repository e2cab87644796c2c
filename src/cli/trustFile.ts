// The file that the page "How far to trust it" is made from: read, made and written.

import { join } from 'node:path';
import { recordIssues } from '../files/index';
import { courseOfBacktest, runArrival, valuesOf } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { CrossValidation, ScenarioWorld, Trust, TrustFit } from '../types/trust';
import type { Content } from './documents';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';
import { WORLD_GAMES } from './trustContents';

export const TRUST_FILE = join(SCENARIOS, 'atlas', 'trust.json');
const DIGITS = 6;

/** The file as it is, or what is wrong with it. */
export function readTrust(): Result<Trust, DocumentFault> {
  const text = readText(TRUST_FILE);
  if (!text.ok) return text;
  const issues = recordIssues('trust', text.value);
  if (issues.length > 0) return err(findingsFault(TRUST_FILE, issues));
  return ok(JSON.parse(text.value) as Trust);
}

/** A copy with every number as short as it is told. */
function short<T>(value: T): T {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS)) as T;
  if (Array.isArray(value)) return value.map(short) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, short(field)]);
  return Object.fromEntries(fields) as T;
}

export interface Measured {
  readonly past: Content;
  readonly present: Content;
  readonly seeds: readonly number[];
  readonly worlds: readonly ScenarioWorld[];
}

/** What the rules as they are say, with the fit that they came from. */
export function trustOf(
  { past, present, seeds, worlds }: Measured,
  fit: TrustFit,
  crossValidation: CrossValidation,
): Trust {
  const { cells } = runArrival({ past, present, seeds });
  const variant = past.scenario.variants[0]!.id;
  return short({
    format: 1,
    ruleset: past.ruleset.id,
    past: past.scenario.id,
    present: present.scenario.id,
    seeds: { first: seeds[0]!, games: seeds.length },
    fit,
    crossValidation,
    model: valuesOf(cells, 'model'),
    start: valuesOf(cells, 'start'),
    sameWorld: { games: WORLD_GAMES, worlds },
    series: courseOfBacktest(past, { variant, seeds }),
  });
}

/** As `npm run format` leaves it. */
export function textOfTrust(trust: Trust): string {
  return `${JSON.stringify(trust, null, 2)}\n`;
}
