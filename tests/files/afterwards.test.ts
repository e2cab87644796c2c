// Laying a course beside what happened, and saying what was really answered: what is refused, and where.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../support/content';
import { findingsIn } from './patches';

const PAST = 'back-test-2022-2026';
const { scenario } = contentOf('seat-in-2022');

function found(changes: object, base = PAST) {
  return findingsIn(changes, base).map(({ code, path, severity }) => ({ code, path, severity }));
}

describe('a scenario that lays a course beside what happened', () => {
  it('should know every nation of the atlas, with its figures of 2026 and their sources', () => {
    const nations = scenario.countries.filter(({ role }) => role === 'nation');
    expect(Object.keys(scenario.afterwards!).sort()).toEqual(nations.map(({ id }) => id).sort());
    for (const { start, figures } of Object.values(scenario.afterwards!))
      for (const [name, { value }] of Object.entries(figures))
        expect(start[name as keyof typeof start]).toBe(value);
  });

  it('should be refused where nobody decides', () => {
    expect(found({ afterwards: true })).toEqual([
      { code: 'unusedField', path: ['afterwards'], severity: 'error' },
    ]);
  });

  it('should be told where no length ends at the beginning of 2026', () => {
    const changes = { watch: null, afterwards: true, variants: [{ id: 'full', turns: 6 }] };
    expect(found(changes)).toContainEqual({
      code: 'neverOpen',
      path: ['afterwards'],
      severity: 'warning',
    });
  });
});

describe('what was really answered', () => {
  const TEXT = { en: 'A word.', ko: '한 마디.' };
  const card = {
    id: 'ferry-2024',
    date: '2024-05',
    picture: 'port',
    name: TEXT,
    text: TEXT,
    source: { title: 'A report', publisher: 'A paper', date: '2024-06' },
    basis: 'recalled',
    confidence: 'low',
    countries: ['CAN'],
  };
  const options = ['go', 'stay'].map((id) => ({ id, name: TEXT, text: TEXT, effects: [] }));

  it('should be one of the options', () => {
    expect(found({ history: [{ ...card, options, happened: 'stay' }] })).toEqual([]);
    const [fault] = found({ history: [{ ...card, options, happened: 'sty' }] });
    expect(fault).toMatchObject({ code: 'unknownId', path: ['history', 0, 'happened'] });
  });

  it('should not stand where nobody is asked', () => {
    const effects = [{ kind: 'addSupport', points: 1 }];
    const [fault] = found({ history: [{ ...card, effects, happened: 'stay' }] });
    expect(fault).toMatchObject({ code: 'unusedField', path: ['history', 0, 'happened'] });
  });
});
