// Figures of an earlier year: what was measured stays, everything else follows its rule and says so.

import { describe, expect, it } from 'vitest';
import { pastFiguresText } from '../../src/cli/verbs/backcast';
import { figuresOfPast, parsePast } from '../../src/files/index';
import { FIGURE_SETS } from '../../src/types/atlas';
import type { FiguresByCountry, Past } from '../../src/types/past';
import { atlas, scenarioText } from '../support/content';

function past2022(): Past {
  const past = parsePast(scenarioText('atlas/indicators-2022.json'));
  if (!past.ok) throw new Error(past.error.map(({ message }) => message).join('\n'));
  return past.value;
}

function now(): FiguresByCountry {
  const named = atlas().countries.flatMap(({ id, figures }) =>
    figures === undefined ? [] : [[id, figures] as const],
  );
  return Object.fromEntries(named);
}

const PAST = past2022();
const FIGURES = figuresOfPast(PAST, now());

describe('figures of an earlier year', () => {
  it.each(FIGURE_SETS)(
    'should stand in %s as they are cast back (npm run cli -- backcast --write)',
    (set) => {
      const text = pastFiguresText(set);
      expect(text.ok && text.value).toBe(scenarioText(`atlas/${set}.json`));
    },
  );

  it('should be as measured where they were', () => {
    for (const [country, { figures }] of Object.entries(PAST.countries))
      for (const [name, figure] of Object.entries(figures))
        if (FIGURES[country] !== undefined)
          expect(FIGURES[country][name as keyof typeof figures]).toEqual(figure);
  });

  it('should be estimates of low confidence with their rule where they were not', () => {
    for (const [country, figures] of Object.entries(FIGURES))
      for (const [name, figure] of Object.entries(figures)) {
        if (PAST.countries[country]!.figures[name as keyof typeof figures] !== undefined) continue;
        expect(figure).toMatchObject({ year: 2022, confidence: 'low', basis: 'estimated' });
        expect(figure.derivation).toMatch(/\.$/);
      }
  });

  it('should leave each country the chips of then by its share', () => {
    const { chipsMillionH100e, chipsNowMillionH100e } = PAST.world;
    const ratio = chipsMillionH100e.value / chipsNowMillionH100e.value;
    for (const [country, { hostedChipsH100e: then }] of Object.entries(FIGURES)) {
      const change = PAST.countries[country]!.readings.chipShareChange?.value ?? 1;
      const { hostedChipsH100e } = now()[country]!;
      const expected = hostedChipsH100e.value * ratio * change;
      expect(Math.abs(then.value - expected)).toBeLessThanOrEqual(0.05 * expected + 1);
    }
  });
});
