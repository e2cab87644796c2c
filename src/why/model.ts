// The whole model of a game, read from its rules and explanations: equations, parameters, and where these are from.

import { createGame, resolveTurn, TURN_STEPS } from '../engine';
import type { PastTurn } from '../selectors';
import type { Explanation } from '../types/explanation';
import { type Basis, BASES, type Figure } from '../types/figure';
import type { CountryId } from '../types/names';
import type { Provenance, Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import type { Text } from '../types/scenario';
import { quantitiesAfter } from './recorded';
import {
  MODEL_SUBJECTS,
  type ModelSubject,
  subjectOfGroup,
  subjectOfQuantity,
} from './modelSubjects';

/** A quantity with the steps of its equation, the quantity itself first. */
export interface ModelQuantity {
  readonly quantity: string;
  readonly lines: readonly Explanation[];
}

export interface ModelParameter {
  /** `group.name`. */
  readonly path: string;
  /** A number, a curve, or numbers by name. */
  readonly value: unknown;
  readonly unit: string;
  readonly provenance: Provenance;
  readonly note: string | null;
  /** Why the scenario changes this parameter, where it does. */
  readonly patches: readonly Text[];
}

export interface ModelGroup {
  readonly group: string;
  readonly parameters: readonly ModelParameter[];
}

export interface ModelChapter {
  readonly subject: ModelSubject;
  readonly quantities: readonly ModelQuantity[];
  readonly groups: readonly ModelGroup[];
}

export interface ModelBook {
  readonly chapters: readonly ModelChapter[];
  /** The steps of a turn in order. */
  readonly steps: readonly string[];
  /** How many parameters are of which origin, and how many the scenario sets itself. */
  readonly parameters: Readonly<Record<Provenance | 'all' | 'patched', number>>;
  /** How many figures of the scenario's countries have which basis. */
  readonly figures: Readonly<Record<Basis, number>>;
}

export interface ModelSource {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
}

/** How many turns are played without orders, so that every step of a turn can be read. */
const SAMPLE_TURNS = 2;
const SAMPLE_SEED = 1;

function sampleOf({ ruleset, scenario }: ModelSource): PastTurn {
  const variant = scenario.variants[0]!.id;
  let before = createGame(ruleset, scenario, { seed: SAMPLE_SEED, variant });
  for (let turn = 1; turn < SAMPLE_TURNS; turn++) before = resolveTurn(before, []).game;
  const { game: after, events } = resolveTurn(before, []);
  return { turn: SAMPLE_TURNS - 1, before, orders: [], events, after };
}

/** Of each working the quantity that it is nearest to, under which it is told; other quantities have their own place. */
function homesOf(roots: ReadonlyMap<string, Explanation>): Map<Explanation, string> {
  const homes = new Map<Explanation, string>();
  const found = [...roots].map(([quantity, node]) => ({ quantity, node }));
  for (const { quantity, node } of found) {
    const isOther = node !== roots.get(quantity) && node.name !== quantity && roots.has(node.name);
    if (node.terms.length === 0 || isOther || homes.has(node)) continue;
    homes.set(node, quantity);
    found.push(...node.terms.map((term) => ({ quantity, node: term })));
  }
  return homes;
}

/** The workings that are told under a quantity, from above. */
function linesOf(
  root: Explanation,
  quantity: string,
  homes: ReadonlyMap<Explanation, string>,
): Explanation[] {
  const lines: Explanation[] = [];
  const told = new Set<string>();
  const seen = new Set<Explanation>();
  const visit = (node: Explanation, above: string | null) => {
    if (homes.get(node) !== quantity || seen.has(node)) return;
    seen.add(node);
    const isPart = node.name === '' || node.name === above;
    if (!isPart && !told.has(node.name)) {
      told.add(node.name);
      lines.push(node);
    }
    for (const term of node.terms) visit(term, isPart ? above : node.name);
  };
  visit(root, null);
  return lines.length === 0 ? [root] : lines;
}

function parametersOf({ ruleset, scenario }: ModelSource): ModelParameter[] {
  const groups: Readonly<Record<string, object>> = ruleset.parameters;
  return Object.entries(groups).flatMap(([group, named]) =>
    Object.entries(named).map(([name, value]: [string, unknown]) => {
      const path = `${group}.${name}`;
      const { unit, provenance, note = null } = ruleset.notes[path]!;
      const patches = (scenario.rulePatches ?? [])
        .filter(({ parameter }) => parameter.split('.').slice(0, 2).join('.') === path)
        .map(({ text }) => text);
      return { path, value, unit, provenance, note, patches };
    }),
  );
}

function groupsOf(subject: ModelSubject, parameters: readonly ModelParameter[]): ModelGroup[] {
  const groups = new Map<string, ModelParameter[]>();
  for (const parameter of parameters) {
    const group = parameter.path.split('.')[0]!;
    if (subjectOfGroup(group) !== subject) continue;
    groups.set(group, [...(groups.get(group) ?? []), parameter]);
  }
  return [...groups].map(([group, own]) => ({ group, parameters: own }));
}

function figuresOf({ countries }: Scenario): Record<Basis, number> {
  const counts = Object.fromEntries(BASES.map((basis) => [basis, 0])) as Record<Basis, number>;
  for (const { figures } of countries)
    for (const { basis } of Object.values<Figure>(figures)) counts[basis]++;
  return counts;
}

function countOf(parameters: readonly ModelParameter[]): ModelBook['parameters'] {
  const real = parameters.filter(({ provenance }) => provenance === 'real').length;
  return {
    all: parameters.length,
    real,
    tuned: parameters.length - real,
    patched: parameters.filter(({ patches }) => patches.length > 0).length,
  };
}

/** The model as one country meets it, in the turn just played where a game is under way. */
export function selectModelBook(
  source: ModelSource,
  country: CountryId,
  played: PastTurn | null,
): ModelBook {
  const turn = played ?? sampleOf(source);
  const explanations = quantitiesAfter(turn, country);
  const names = explanations.keys();
  const roots = new Map(names.map((name) => [name, explanations.get(name)!] as const));
  const homes = homesOf(roots);
  const parameters = parametersOf(turn.after);
  return {
    chapters: MODEL_SUBJECTS.map((subject) => ({
      subject,
      quantities: names
        .filter((quantity) => subjectOfQuantity(quantity) === subject)
        .map((quantity) => ({
          quantity,
          lines: linesOf(roots.get(quantity)!, quantity, homes),
        })),
      groups: groupsOf(subject, parameters),
    })),
    steps: TURN_STEPS,
    parameters: countOf(parameters),
    figures: figuresOf(source.scenario),
  };
}
