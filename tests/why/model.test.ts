// The book of the model is whole: every parameter once, every quantity described, nothing without a place or a name.

import { explain } from '../support/trees';
import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../src/engine/index';
import { hasSubject, type ModelBook, selectModelBook, type ModelSource } from '../../src/why/index';
import type { Explanation } from '../../src/types/explanation';
import en from '../../src/ui/text/en/parameters.json';
import enCards from '../../src/ui/text/en/cards.json';
import enExplain from '../../src/ui/text/en/explain.json';
import { contentOf } from '../support/content';
import { korea } from '../support/korea';
import { superpowers } from '../support/superpowers';

const SEATS = [
  ['Korea', korea(), 'KOR'],
  ['the United States', superpowers(), 'USA'],
] as const;

function parametersIn({ chapters }: ModelBook): string[] {
  return chapters.flatMap(({ groups }) =>
    groups.flatMap(({ parameters }) => parameters.map(({ path }) => path)),
  );
}

function quantitiesOf({ ruleset, scenario }: ModelSource, country: string): string[] {
  const before = createGame(ruleset, scenario, { seed: 3, variant: scenario.variants[0]!.id });
  const { game } = resolveTurn(before, []);
  return [...explain(game, { before, orders: [] }, country).keys()];
}

function parametersOfTree(node: Explanation, seen: Set<Explanation>): string[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const { parameter, terms } = node;
  const own = parameter === undefined ? [] : [parameter.split('.').slice(0, 2).join('.')];
  return [...own, ...terms.flatMap((term) => parametersOfTree(term, seen))];
}

/** The workings that an equation names, also within what it writes out. */
function namedIn(line: Explanation): Explanation[] {
  return line.terms.flatMap((term) => {
    if (term.terms.length === 0) return [];
    return term.name === '' || term.name === line.name ? namedIn(term) : [term];
  });
}

describe.each(SEATS)('the book of the model for %s', (_name, source, country) => {
  const book = selectModelBook(source, country, null);

  it('should hold every parameter of the rules exactly once', () => {
    expect(parametersIn(book).sort()).toEqual(Object.keys(source.ruleset.notes).sort());
    expect(book.parameters.all).toBe(Object.keys(source.ruleset.notes).length);
    expect(book.parameters.real + book.parameters.tuned).toBe(book.parameters.all);
  });

  it('should describe every quantity that can be explained, itself first', () => {
    const described = book.chapters.flatMap(({ quantities }) => quantities);
    expect(described.map(({ quantity }) => quantity).sort()).toEqual(
      quantitiesOf(source, country).sort(),
    );
    for (const { lines } of described) expect(lines.length).toBeGreaterThan(0);
  });

  it('should give every group and every quantity a place of its own', () => {
    const groups = Object.keys(source.ruleset.parameters);
    expect(groups.filter((group) => !hasSubject('group', group))).toEqual([]);
    const quantities = quantitiesOf(source, country);
    expect(quantities.filter((quantity) => !hasSubject('quantity', quantity))).toEqual([]);
  });

  it('should tell each working once, and every one that an equation names', () => {
    const described = book.chapters.flatMap(({ quantities }) => quantities);
    const told = described.flatMap(({ lines }) => lines.slice(1));
    expect(new Set(told).size).toBe(told.length);
    const names = new Set(
      described.flatMap(({ quantity, lines }) => [quantity, ...lines.map(({ name }) => name)]),
    );
    const untold = described
      .flatMap(({ lines }) => lines.flatMap(namedIn))
      .filter(({ name }) => !names.has(name));
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  it('should list every parameter that an equation names', () => {
    const listed = new Set(parametersIn(book));
    const seen = new Set<Explanation>();
    const named = book.chapters.flatMap(({ quantities }) =>
      quantities.flatMap(({ lines }) => lines.flatMap((line) => parametersOfTree(line, seen))),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((path) => !listed.has(path))).toEqual([]);
  });
});

describe('the words of the book', () => {
  it('should name every parameter, its unit and its note', () => {
    const words: Readonly<Record<string, string>> = { ...en, ...enCards, ...enExplain };
    const { notes } = korea().ruleset;
    for (const [path, { note }] of Object.entries(notes)) {
      expect(words[`parameter.${path}`], path).toBeDefined();
      if (note !== undefined) expect(words[`parameterNote.${path}`], path).toBeDefined();
    }
  });
});

describe('the rules of a scenario', () => {
  it('should be told with its own values and why it sets them', () => {
    const source = contentOf('gulf-approvals');
    const seat = source.scenario.seats[0]!.country;
    const book = selectModelBook(source, seat, null);
    const patches = source.scenario.rulePatches!;
    const set = new Set(patches.map(({ parameter }) => parameter.split('.').slice(0, 2).join('.')));
    expect(book.parameters.patched).toBe(set.size);
    const all = book.chapters.flatMap(({ groups }) =>
      groups.flatMap(({ parameters }) => parameters),
    );
    for (const { parameter, value, text } of patches) {
      const [group, name, key] = parameter.split('.');
      const found = all.find(({ path }) => path === `${group}.${name}`)!;
      const own = key === undefined ? found.value : (found.value as Record<string, number>)[key];
      expect(own).toBe(value);
      expect(found.patches).toContainEqual(text);
    }
  });
});

describe('a turn in order', () => {
  it('should go from the world’s chapter to what is drawn for the next round', () => {
    const { steps } = selectModelBook(korea(), 'KOR', null);
    expect(steps[0]).toBe('chapterWorld');
    expect(steps.slice(-4)).toEqual(['demandDraw', 'quayDraw', 'pledgeDraw', 'wishDraw']);
    expect(steps.indexOf('market')).toBeLessThan(steps.indexOf('training'));
    expect(new Set(steps).size).toBe(steps.length);
  });
});
