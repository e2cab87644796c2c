// What fourteen countries begin with: chips counted once, and home cloud, home models and data as their figures say.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, nationScenarioOf } from '../../src/engine';
import { parseIndicators, parseOverrides } from '../../src/files';
import type { NationFigure } from '../../src/types/scenario';
import { atlas, contentOf, scenarioIds, scenarioText, sound } from '../support/content';

const { countries } = atlas();
const indicators = sound(parseIndicators(scenarioText('atlas/indicators.json')));
const overrides = sound(parseOverrides(scenarioText('atlas/overrides.json')));
const { installedKiloH100e } = indicators.indicators;

const CHIPS = [
  'usChipsH100e',
  'chinaChipsH100e',
  'domesticChipsH100e',
  'hostedChipsH100e',
] as const;

/** Half of the last digit that two digits leave. */
function rounding(value: number): number {
  return value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(value)) - 1);
}

function figureOf(id: string, name: NationFigure): number {
  return countries.find((country) => country.id === id)!.figures![name].value;
}

/** Countries of whose chips some are set by hand. */
const BY_HAND = overrides.filter(({ figure }) => (CHIPS as readonly string[]).includes(figure));

describe('chips at the start', () => {
  it.each(countries.filter(({ id }) => !BY_HAND.some(({ country }) => country === id)))(
    'should be counted once: own and foreign ones are all that is installed in $id',
    ({ id }) => {
      const values = CHIPS.map((name) => figureOf(id, name));
      const off =
        values.reduce((sum, value) => sum + value, 0) -
        installedKiloH100e!.values[id]!.value * 1000;
      const allowed = values.reduce((sum, value) => sum + rounding(value), 0);
      expect(Math.abs(off)).toBeLessThanOrEqual(allowed);
    },
  );

  it('should be set by hand in one country at most', () => {
    expect(BY_HAND.length).toBeLessThanOrEqual(1);
  });
});

describe('data protection at the start', () => {
  it('should go by the law first: more in Germany than in the United States', () => {
    expect(figureOf('DEU', 'dataProtection')).toBeGreaterThan(figureOf('USA', 'dataProtection'));
  });
});

describe('a game that begins', () => {
  it.each(scenarioIds())(
    'should have the home clouds, models and data of its figures in %s',
    (id) => {
      const { ruleset, scenario } = contentOf(id);
      const { variants } = scenario;
      const { state } = createGame(ruleset, scenario, { seed: 1, variant: variants[0]!.id });
      for (const { id: country, role } of scenario.countries) {
        if (role !== 'nation') continue;
        const nation = nationOf(state, country);
        const { start } = nationScenarioOf(scenario, country);
        expect([
          nation.homeCloudShare,
          nation.homeModelShare,
          nation.dataProtection,
          nation.hostedChipsH100e,
        ]).toEqual([
          start.homeCloudShare,
          start.homeModelShare,
          start.dataProtection,
          start.hostedChipsH100e,
        ]);
      }
    },
  );

  it.each(scenarioIds())('should give every nation of %s more prosperity for more use', (id) => {
    const { ruleset, scenario } = contentOf(id);
    const options = { seed: 1, variant: scenario.variants[0]!.id };
    const { state } = createGame(ruleset, scenario, options);
    const countries = scenario.countries.map((country) =>
      country.role === 'nation'
        ? { ...country, start: { ...country.start, adoption: country.start.adoption * 1.2 } }
        : country,
    );
    const more = createGame(ruleset, { ...scenario, countries }, options).state;
    for (const { id: country, role } of countries)
      if (role === 'nation')
        expect(nationOf(more, country).indices.prosperity).toBeGreaterThan(
          nationOf(state, country).indices.prosperity,
        );
  });
});
