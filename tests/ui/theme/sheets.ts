// Reads the sheets of the look: their rules, what each selector styles, and the queries that they stand in.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defined } from '../../../src/lib/assert';

const SOURCE = join(import.meta.dirname, '../../../src');

/** Where all sheets lie: beside what they style, or in the theme what all are made of. */
export const sheetPaths = (readdirSync(SOURCE, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.css'))
  .map((path) => path.replaceAll('\\', '/'));

const places = new Map(sheetPaths.map((path) => [basename(path), join(SOURCE, path)]));

export interface Rule {
  readonly sheet: string;
  /** One of the selectors before the braces. */
  readonly selector: string;
}

/** Classes of a selector: of its last part that names any, and of what stands before that. */
export interface Parts {
  readonly styled: readonly string[];
  readonly around: readonly string[];
}

export const sheetNames = [...places.keys()];

/** A sheet as it is written. */
export function sheetText(name: string): string {
  return readFileSync(defined(places.get(name), name), 'utf8');
}

function readSheet(name: string): string {
  return sheetText(name).replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** The parts of `text` between commas outside brackets. */
function splitList(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((part) => part.trim());
}

/** What stands before each brace: the selectors of rules, and at-rules. */
function headsOf(text: string): string[] {
  return [...text.matchAll(/([^{};]+)\{/g)].map((found) =>
    found[1]!.trim().replaceAll(/\s+/g, ' '),
  );
}

/** Every selector of a sheet by itself; steps of an animation and font faces are none. */
export function rulesOf(sheet: string): Rule[] {
  const heads = headsOf(readSheet(sheet));
  const selectors = heads.filter((head) => !/^@|^(?:from|to|[\d.]+%)(?:,|$)/.test(head));
  return selectors.flatMap(splitList).map((selector) => ({ sheet, selector }));
}

/** The queries of a sheet: `@media …` and `@container …`. */
export function queriesOf(sheet: string): string[] {
  return headsOf(readSheet(sheet)).filter((head) => /^@(?:media|container) /.test(head));
}

/** `is-…`, `of-…`, `on-…`, `has-…` and `in-…` tell the state or the kind of what another class styles. */
export function isState(name: string): boolean {
  return /^(?:is|of|on|has|in)-/.test(name);
}

export function namesIn(text: string): string[] {
  return [...text.matchAll(/\.([a-z][\w-]*)/gi)].map((found) => found[1]!);
}

/** The selector without what it only asks: `:has(…)` and `:not(…)`. */
function withoutQuestions(selector: string): string {
  const inner = /:(?:has|not)\((?:[^()]|\([^()]*\))*\)/g;
  return selector.replaceAll(inner, '').replaceAll(inner, '');
}

/** The selector between its combinators, brackets left whole. */
function stepsOf(selector: string): string[] {
  return selector.split(/\s*[\s>+~]\s*(?![^([]*[)\]])/).filter((step) => step !== '');
}

export function partsOf(selector: string): Parts {
  const steps = stepsOf(withoutQuestions(selector)).map((step) =>
    namesIn(step).filter((name) => !isState(name)),
  );
  const last = steps.reduce((found, names, at) => (names.length > 0 ? at : found), -1);
  return last < 0
    ? { styled: [], around: [] }
    : { styled: steps[last]!, around: steps.slice(0, last).flat() };
}
