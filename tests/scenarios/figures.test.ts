// Every country starts from what its rules give, and the guides say what part of it is known how well.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveFigures, parseIndicators, parseOverrides } from '../../src/files';
import { NATION_FIGURES } from '../../src/types/scenario';
import { atlas, scenarioText } from '../support/content';

const indicators = parseIndicators(scenarioText('atlas/indicators.json'));
const overrides = parseOverrides(scenarioText('atlas/overrides.json'));

/** At most so many figures may be set by hand. */
const MOST_BY_HAND = 0.15;

describe('the starting figures of the atlas', () => {
  if (!indicators.ok || !overrides.ok) throw new Error('the files of the atlas are broken');
  const derived = deriveFigures(indicators.value, overrides.value);
  const countries = atlas().countries;

  it('should be there for all countries', () => {
    expect(Object.keys(derived)).toEqual(countries.map(({ id }) => id));
  });

  it.each(countries)('should be what the rules give, for $id', ({ id, figures }) => {
    for (const name of NATION_FIGURES) {
      expect([name, figures![name].value]).toEqual([name, derived[id]![name].value]);
      const made = figures![name].real ?? figures![name];
      expect(made.inputs?.length).toBeGreaterThan(0);
    }
  });

  it('should be set by hand in few places, each beside what the rule gives', () => {
    const all = countries.flatMap(({ figures }) => NATION_FIGURES.map((name) => figures![name]));
    const byHand = all.filter(({ basis }) => basis === 'tuned');
    expect(byHand).toHaveLength(overrides.value.length);
    expect(byHand.length / all.length).toBeLessThan(MOST_BY_HAND);
    for (const { real, derivation } of byHand) {
      expect(real).toBeDefined();
      expect(derivation).toMatch(/\.$/);
    }
  });

  it('should be counted by basis and confidence in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const count = countries.length;
    const said = `${count * NATION_FIGURES.length} starting figures of ${count} countries: `;
    expect(readme).toMatch(new RegExp(`${said}.*low \\(\\d+ %\\)`));
  });
});
