// Every effect changes the number that it is about, by what was worked out by hand, and no other.

import { describe, expect, it } from 'vitest';
import { applyCountryEffect, applyWorldEffect } from '../../../src/engine/events/index';
import { scaledEffect } from '../../../src/engine/events/scaled';
import {
  COUNTRY_EFFECTS,
  WORLD_EFFECTS,
  type Effect,
  type EffectKind,
} from '../../../src/types/effect';
import { COUNTRY_ROWS } from './countryRows';
import { changesBy, figureFor, type Row, turnOf, writtenOut } from './rows';
import { WORLD_ROWS } from './worldRows';

/** The last place in which a sum by hand and the rule's own order of steps may differ. */
const ROUNDING = 1e-12;

function effectOf(kind: EffectKind, row: Row<EffectKind>): Effect {
  return { kind, ...row.effect } as Effect;
}

function expectChanges(row: Row<EffectKind>, kind: EffectKind): void {
  const made = turnOf(row);
  const effect = effectOf(kind, row);
  const isOfCountry = (COUNTRY_EFFECTS as readonly EffectKind[]).includes(kind);
  const changed = changesBy(made, () =>
    isOfCountry
      ? applyCountryEffect(made.turn, made.actor, effect)
      : applyWorldEffect(made.turn, effect),
  );
  const expected = writtenOut(made, row.changes);
  expect(new Set(Object.keys(changed))).toEqual(new Set(Object.keys(expected)));
  for (const [path, value] of Object.entries(expected)) {
    const off = Math.abs((changed[path] as number) - value);
    expect(off, path).toBeLessThanOrEqual(ROUNDING * Math.max(1, Math.abs(value)));
  }
}

const ALL = { ...COUNTRY_ROWS, ...WORLD_ROWS };
const rows = Object.entries(ALL).flatMap(([kind, list]) =>
  list.map((row: Row<EffectKind>, place) => [kind as EffectKind, place + 1, row] as const),
);

describe('an effect', () => {
  it.each(rows)('should change what %s says and nothing else, row %i', (kind, _place, row) => {
    expectChanges(row, kind);
  });

  it('should have a row for each kind', () => {
    expect(new Set(Object.keys(ALL))).toEqual(new Set([...COUNTRY_EFFECTS, ...WORLD_EFFECTS]));
  });

  it('should be a bug where one on the world is put on a country, and the other way round', () => {
    const made = turnOf(COUNTRY_ROWS.addCash[0] as Row<EffectKind>);
    expect(() => applyCountryEffect(made.turn, made.actor, { kind: 'endClamp' })).toThrow('Bug');
    expect(() => applyWorldEffect(made.turn, { kind: 'addSupport', points: 1 })).toThrow('Bug');
  });
});

describe('the figure of an effect, which is told beforehand', () => {
  const told = rows.filter(([, , { figure }]) => figure !== undefined);
  it.each(told)('should be what was worked out by hand: %s, row %i', (kind, _place, row) => {
    expect(figureFor(kind, turnOf(row), effectOf(kind, row))).toBeCloseTo(row.figure!, 9);
  });
});

describe('an effect that is made stronger or weaker', () => {
  it.each<[Effect, number, Effect]>([
    [{ kind: 'addSupport', points: 4 }, 1.5, { kind: 'addSupport', points: 6 }],
    [{ kind: 'multiplyExperts', factor: 0.75 }, 2, { kind: 'multiplyExperts', factor: 0.6 }],
    [{ kind: 'multiplyExperts', factor: 0.75 }, 9, { kind: 'multiplyExperts', factor: 0.25 }],
    [{ kind: 'multiplyExperts', factor: 0.75 }, 0, { kind: 'multiplyExperts', factor: 1 }],
    [{ kind: 'multiplyGraduates', factor: 1.5 }, 0.5, { kind: 'multiplyGraduates', factor: 1.25 }],
    [{ kind: 'multiplyOutflow', factor: 0.5 }, 1.5, { kind: 'multiplyOutflow', factor: 0.5 }],
    [
      { kind: 'addPower', source: 'firm', gridShare: 0.5 },
      1.5,
      { kind: 'addPower', source: 'firm', gridShare: 0.75 },
    ],
    [
      { kind: 'buyDataCentres', budgetShare: 0.25, inTurns: 1 },
      1.5,
      { kind: 'buyDataCentres', budgetShare: 0.375, inTurns: 1 },
    ],
    [{ kind: 'startReskilling', turns: 3 }, 1.5, { kind: 'startReskilling', turns: 3 }],
    [{ kind: 'endClamp' }, 2, { kind: 'endClamp' }],
  ])('should scale its amounts, and factors from 1: %j by %d', (effect, factor, scaled) => {
    expect(scaledEffect(effect, factor)).toEqual(scaled);
  });
});
