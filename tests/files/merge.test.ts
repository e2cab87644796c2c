// What a patch may count on: it changes what it names and nothing else, in any order of its fields, and harms nobody.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/canonicalJson';
import { merge, placeInBase, placeInPatch } from '../../src/files/scenario/merge';
import { caseCount } from '../support/tier';
import { KOREA } from './texts';
import { mutated, mutations } from './mutation';

type Fields = { readonly [name: string]: unknown };

const BASE = JSON.parse(KOREA) as Fields;
const RUNS = caseCount({ quick: 40, full: 400 });

function after(...patches: readonly unknown[]): unknown {
  return patches.reduce((base, patch) => merge(base, patch).data, BASE as unknown);
}

function same(one: unknown, other: unknown): void {
  expect(canonicalJson(one)).toBe(canonicalJson(other));
}

function fieldsOf(data: unknown): Fields {
  return data as Fields;
}

function idsIn(list: unknown): unknown[] {
  return (list as readonly Fields[]).map(({ use, id }) => use ?? id);
}

/** Any patch: parts of a scenario, damaged, and what no scenario has. */
const anyPatch = fc.oneof(
  mutations.map((steps) => JSON.parse(mutated(KOREA, steps)) as unknown),
  fc.jsonValue({ maxDepth: 5 }),
  fc.record(
    {
      countries: fc.array(
        fc.record({ use: fc.constantFrom('KOR', 'FRA', 'XXX'), remove: fc.jsonValue() }),
      ),
      texts: fc.dictionary(fc.constantFrom('title', '__proto__', 'constructor'), fc.jsonValue()),
      relations: fc.array(fc.record({ pair: fc.array(fc.constantFrom('KOR', 'JPN')) })),
      history: fc.array(fc.oneof(fc.constant('hormuz-2026'), fc.jsonValue())),
    },
    { requiredKeys: [] },
  ),
);

/** Patches of different things, whose entries all have their names. */
const PARTS: readonly object[] = [
  { texts: { title: { en: 'One' } } },
  { countries: [{ use: 'FRA', stance: 'alone' }, { use: 'BRA' }] },
  { countries: [{ use: 'JPN', style: 'fortress' }], defeat: true },
  {
    variants: [
      { id: 'full', minutes: 50 },
      { id: 'new', turns: 8 },
    ],
  },
  { history: ['hormuz-2026', 'of-my-own', { id: 'whole', options: [{ id: 'yes' }] }] },
  { relations: [{ pair: ['JPN', 'KOR'], value: 0.5 }] },
  { chapters: ['calm'] },
];
const parts = fc.shuffledSubarray([...PARTS], { minLength: 1 });

describe('a patch', () => {
  it('should leave the base as it is where it says nothing', () => {
    same(after({}), BASE);
  });

  it('should change a field and leave those beside it', () => {
    const { texts } = fieldsOf(after({ texts: { title: { en: 'Another' } } }));
    const { title, goal } = fieldsOf(texts);
    expect(title).toEqual({ ...fieldsOf(fieldsOf(BASE['texts'])['title']), en: 'Another' });
    same(goal, fieldsOf(BASE['texts'])['goal']);
  });

  it('should change an entry that is known by its name, whatever its place', () => {
    const { countries } = fieldsOf(after({ countries: [{ use: 'FRA', style: 'fortress' }] }));
    expect(idsIn(countries)).toEqual(idsIn(BASE['countries']));
    const french = (countries as readonly Fields[]).find(({ use }) => use === 'FRA');
    expect(french).toMatchObject({ use: 'FRA', style: 'fortress' });
  });

  it('should add a new entry at the end', () => {
    const { countries } = fieldsOf(after({ countries: [{ use: 'BRA' }, { use: 'CAN' }] }));
    expect(idsIn(countries).slice(-2)).toEqual(['BRA', 'CAN']);
  });

  it('should take an entry out, and name one that is not there', () => {
    const { countries } = fieldsOf(after({ countries: [{ use: 'FRA', remove: true }] }));
    expect(idsIn(countries)).toEqual(idsIn(BASE['countries']).filter((id) => id !== 'FRA'));
    const { findings } = merge(BASE, { countries: [{ use: 'FRB', remove: true }] });
    expect(findings).toMatchObject([{ code: 'unknownEntry', path: ['countries', 0] }]);
  });

  it('should know a pair in both orders', () => {
    const base = { relations: [{ pair: ['KOR', 'JPN'], value: 0.4 }] };
    const { data } = merge(base, { relations: [{ pair: ['JPN', 'KOR'], value: 0.5 }] });
    expect(fieldsOf(data)['relations']).toHaveLength(1);
  });

  it('should replace a list without names whole', () => {
    const { data } = merge({ chapters: ['calm', 'grid'] }, { chapters: ['calm'] });
    same(data, { chapters: ['calm'] });
  });

  it('should take a field away by null, and say where there is none', () => {
    const { learning } = fieldsOf(after({ learning: null }));
    expect(learning).toBeUndefined();
    const { findings } = merge(BASE, { lerning: null });
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'nothingToRemove', mistyped: { word: 'lerning' } },
    ]);
  });

  it('should be refused where one entry stands twice in it', () => {
    const { findings } = merge(BASE, { seats: [{ country: 'KOR' }, { country: 'KOR' }] });
    expect(findings).toMatchObject([{ code: 'repeatedEntry', path: ['seats', 1] }]);
  });

  it('should warn where a value changes and its source does not', () => {
    const base = { world: { chips: { value: 1, source: { title: 'A' }, basis: 'retrieved' } } };
    const { findings } = merge(base, { world: { chips: { value: 2 } } });
    expect(findings).toMatchObject([{ code: 'borrowedSource', path: ['world', 'chips', 'value'] }]);
  });

  it('should come to the same twice as once', () => {
    fc.assert(
      fc.property(parts, (order) => {
        same(after(...order, ...order), after(...order));
      }),
      { numRuns: RUNS },
    );
  });

  it('should come to the same in any order beside patches of other things', () => {
    fc.assert(
      fc.property(parts, (order) => {
        const ordered = PARTS.filter((part) => order.includes(part));
        same(after(...order), after(...ordered));
      }),
      { numRuns: RUNS },
    );
  });

  it('should be as good as two patches that say its parts', () => {
    fc.assert(
      fc.property(parts, parts, (first, second) => {
        const one = first.reduce((all, part) => merge(all, part).data, {} as unknown);
        const other = second.reduce((all, part) => merge(all, part).data, {} as unknown);
        same(after(one, other), after(merge(one, other).data));
      }),
      { numRuns: RUNS },
    );
  });

  it('should never throw, change the base, or reach what all objects share', () => {
    const before = canonicalJson(BASE);
    fc.assert(
      fc.property(anyPatch, (patch) => {
        merge(BASE, patch);
        merge(patch, BASE);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
      { numRuns: RUNS },
    );
    const hostile = JSON.parse('{"texts":{"__proto__":{"polluted":1}}}') as unknown;
    const { data } = merge(BASE, hostile);
    expect(({} as Fields)['polluted']).toBeUndefined();
    expect(fieldsOf(fieldsOf(data)['texts'])['polluted']).toBeUndefined();
    expect(canonicalJson(BASE)).toBe(before);
  });

  it('should be found again in the outcome, and so should the base', () => {
    const { part } = merge(BASE, {
      countries: [{ use: 'KOR', remove: true }, { use: 'FRA', style: 'fortress' }, { use: 'BRA' }],
    });
    const [french, indian] = [3, (BASE['countries'] as unknown[]).length - 1];
    const places = idsIn(BASE['countries']);
    const now = places.indexOf('FRA') - 1;
    expect(placeInPatch(part, ['countries', now, 'style'])).toEqual(['countries', 1, 'style']);
    expect(placeInPatch(part, ['countries', indian, 'use'])).toEqual(['countries', 2, 'use']);
    expect(placeInPatch(part, ['countries', french, 'name'])).toBeUndefined();
    expect(placeInBase(part, ['countries', now, 'use'])).toEqual(['countries', now + 1, 'use']);
  });
});
