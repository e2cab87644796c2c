// Tells where values of a scenario come from: its file, the scenario that it extends, the atlas, or the ruleset.

import { FIGURE_SETS, type Atlas, type AtlasFile, type FigureSet } from '../../types/atlas';
import type { Figure } from '../../types/figure';
import type { Library } from '../../types/library';
import type { NationFigure } from '../../types/scenario';
import { placesOf } from '../locate';
import type { Path } from '../path';
import { valueAt } from '../readShape';
import { keyOfEntries } from './entryKeys';
import type { ScenarioSource } from './extend';
import { placeInBase, placeInPatch } from './merge';

/** How a value came into the atlas: derived by the rule of all countries, set by hand against it, or written down. */
export type AtlasWay = 'rule' | 'hand' | 'written';

/** Where a value comes from. Lines count from 1. */
export type Origin =
  | { readonly kind: 'file'; readonly line: number }
  | { readonly kind: 'base'; readonly id: string; readonly line: number }
  | { readonly kind: 'atlas'; readonly file: AtlasFile; readonly way: AtlasWay }
  | { readonly kind: 'ruleset'; readonly id: string };

/** An origin before its line is known. */
type Found =
  | Extract<Origin, { kind: 'atlas' | 'ruleset' }>
  | { readonly kind: 'file'; readonly path: Path }
  | { readonly kind: 'base'; readonly path: Path };

/** The index in a list that the name of an entry stands for. */
function stepInto(list: readonly unknown[], names: string, step: string | number): number {
  if (typeof step === 'number') return step;
  const keyOf = keyOfEntries(names);
  return keyOf === undefined ? -1 : list.findIndex((entry) => keyOf(entry) === step);
}

/** The same path with places in lists instead of names of entries; undefined where there is no such value. */
function resolved(data: unknown, path: Path): Path | undefined {
  const steps: (string | number)[] = [];
  let value = data;
  let names = '';
  for (const step of path) {
    const next = Array.isArray(value) ? stepInto(value, names, step) : step;
    if (!Array.isArray(value)) names = names === '' ? String(step) : `${names}.${step}`;
    value = valueAt(value, [next]);
    if (value === undefined) return undefined;
    steps.push(next);
  }
  return steps;
}

/** Asking for a figure means asking for its value. */
function ofValue(data: unknown, path: Path): Path {
  const value = [...path, 'value'];
  return valueAt(data, value) === undefined ? path : value;
}

function inTexts({ data, part, base }: ScenarioSource, path: Path): Found {
  const place = ofValue(data, path);
  if (part === undefined || base === undefined) return { kind: 'file', path: place };
  const own = placeInPatch(part, place);
  return own === undefined
    ? { kind: 'base', path: placeInBase(part, place) }
    : { kind: 'file', path: own };
}

function wayOf(figure: Figure | undefined): AtlasWay {
  if (figure === undefined) return 'written';
  if (figure.basis === 'tuned') return 'hand';
  return figure.inputs !== undefined || figure.basis === 'estimated' ? 'rule' : 'written';
}

function setOf(data: unknown): FigureSet | undefined {
  const asked = valueAt(data, ['figures']);
  return FIGURE_SETS.find((set) => set === asked);
}

/** The place in the atlas from which a scenario's country takes a value. */
function inAtlas(data: unknown, path: Path, { countries, sets }: Atlas): Found {
  const [, id, field, name] = path;
  const country = countries.find((each) => each.id === id);
  const entry = resolved(data, path.slice(0, 2)) ?? [];
  const role = valueAt(data, [...entry, 'role']);
  const isNation = role === 'nation' || country?.courses === undefined;
  if (field !== 'figures' || !isNation) return { kind: 'atlas', file: 'countries', way: 'written' };
  const set = setOf(data);
  const figures = set === undefined ? country?.figures : sets[set][String(id)];
  return { kind: 'atlas', file: set ?? 'figures', way: wayOf(figures?.[name as NationFigure]) };
}

function foundAt(source: ScenarioSource, path: Path, atlas: Atlas): Found {
  const { data } = source;
  const [list, ...inside] = path;
  const place = resolved(data, path);
  const isNamed = list === 'history' && typeof valueAt(data, place ?? []) === 'string';
  if (place !== undefined && !isNamed) return inTexts(source, place);
  if (list === 'countries') return inAtlas(data, path, atlas);
  if (list === 'history') return { kind: 'atlas', file: 'history', way: 'written' };
  if (list === 'relations' && inside.length > 0)
    return { kind: 'atlas', file: 'countries', way: 'written' };
  return { kind: 'ruleset', id: String(valueAt(data, ['ruleset'])) };
}

/** The lines of these places in one text. */
function linesIn(text: string, found: readonly Found[], kind: 'file' | 'base'): number[] {
  const paths = found.map((one) => (one.kind === kind && 'path' in one ? one.path : []));
  return placesOf(text, paths).map(({ name }) => name.line);
}

function placed(found: readonly Found[], { text, base }: ScenarioSource): Origin[] {
  const [own, others] = [linesIn(text, found, 'file'), linesIn(base?.text ?? '', found, 'base')];
  return found.map((one, at): Origin => {
    if (one.kind === 'atlas' || one.kind === 'ruleset') return one;
    if (one.kind === 'file' || base === undefined) return { kind: 'file', line: own[at]! };
    return { kind: 'base', id: base.id, line: others[at]! };
  });
}

/** Tells the origins of values, each by a path in which entries of lists may stand by their names. */
export type TellOrigins = (paths: readonly Path[]) => readonly Origin[];

/** Tells where the values of a scenario that was read from this source come from. */
export function originsIn(source: ScenarioSource, { atlas }: Library): TellOrigins {
  return (paths) =>
    placed(
      paths.map((path) => foundAt(source, path, atlas)),
      source,
    );
}
