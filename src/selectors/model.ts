// The whole model of a game, read from its rules and explanations: equations, parameters, and where these are from.

import { createGame, explain, type LastTurn, resolveTurn, turnSteps } from '../engine';
import type { Explanation } from '../types/explanation';
import { type Basis, BASES, type Figure } from '../types/figure';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Provenance, Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import type { Text } from '../types/scenario';
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

interface Played {
  readonly game: Game;
  readonly last: LastTurn;
}

function sampleOf({ ruleset, scenario }: ModelSource): Played {
  const variant = scenario.variants[0]!.id;
  let game = createGame(ruleset, scenario, { seed: SAMPLE_SEED, variant });
  let before = game;
  for (let turn = 0; turn < SAMPLE_TURNS; turn++) {
    before = game;
    game = resolveTurn(game, []).game;
  }
  return { game, last: { before, orders: [] } };
}

/** The steps below a node that belong to it alone: other quantities have a place of their own. */
function linesOf(
  root: Explanation,
  quantity: string,
  all: ReadonlyMap<string, Explanation>,
): Explanation[] {
  const lines: Explanation[] = [];
  const seen = new Set<string>();
  const visit = (node: Explanation, above: string | null) => {
    const isOther = node !== root && node.name !== quantity && all.has(node.name);
    if (node.terms.length === 0 || isOther) return;
    if (node.name !== above && !seen.has(node.name)) {
      seen.add(node.name);
      lines.push(node);
    }
    for (const term of node.terms) visit(term, node.name);
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

/** The model as one country has it; `last` is the turn that was played last, where a game is under way. */
export function selectModelBook(
  source: ModelSource,
  country: CountryId,
  played: Played | null,
): ModelBook {
  const { game, last } = played ?? sampleOf(source);
  const explanations = explain(game, last, country);
  const parameters = parametersOf(game);
  return {
    chapters: MODEL_SUBJECTS.map((subject) => ({
      subject,
      quantities: [...explanations]
        .filter(([quantity]) => subjectOfQuantity(quantity) === subject)
        .map(([quantity, node]) => ({ quantity, lines: linesOf(node, quantity, explanations) })),
      groups: groupsOf(subject, parameters),
    })),
    steps: turnSteps(last.before, country),
    parameters: countOf(parameters),
    figures: figuresOf(source.scenario),
  };
}
