// The designer's guide names every figure, quantity and effect there is, and none that is not.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_RULES, WORLD_FIGURE_RULES } from '../../src/files/scenario/figureRules';
import { QUANTITIES } from '../../src/types/condition';
import { COUNTRY_EFFECTS, WORLD_EFFECTS } from '../../src/types/effect';
import { LEARNING_MEASURES } from '../../src/types/names';
import { SERIES, SERIES_KINDS, SERIES_UNITS } from '../../src/types/measured';
import { NATION_FIGURES, WORLD_FIGURES } from '../../src/types/scenario';
import { contentOf } from '../support/content';

const GUIDE = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');

/** The rows of the table whose first heading is given, cell by cell. */
function tableOf(heading: string): string[][] {
  const from = GUIDE.indexOf(`| ${heading} |`);
  const table = GUIDE.slice(from).split('\n\n')[0]!;
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function namesIn(heading: string): string[] {
  return tableOf(heading).map(([name]) => name!.replaceAll('`', ''));
}

describe('the guide to scenarios', () => {
  it.each([
    ['figure', NATION_FIGURES],
    ['world figure', WORLD_FIGURES],
    ['series', SERIES],
    ['quantity', QUANTITIES],
    ["effect of a country's card", COUNTRY_EFFECTS],
    ['effect of a world card', WORLD_EFFECTS],
    ['measure', LEARNING_MEASURES],
  ] as const)('should list every %s', (heading, names) => {
    expect(namesIn(heading)).toEqual([...names]);
  });

  it('should give every figure the unit and range that are checked', () => {
    const rows = tableOf('figure').map(([, unit, range]) => [unit, range]);
    const rules = NATION_FIGURES.map((name) => {
      const { unit, minimum, maximum, whole } = FIGURE_RULES[name];
      return [unit, `${minimum} to ${maximum}${whole === true ? ', whole' : ''}`];
    });
    expect(rows).toEqual(rules);
  });

  it('should give every figure of the world the unit and range that are checked', () => {
    const rows = tableOf('world figure').map(([, unit, range]) => [unit, range]);
    const rules = WORLD_FIGURES.map((name) => {
      const { unit, minimum, maximum } = WORLD_FIGURE_RULES[name];
      return [unit, `${minimum} to ${maximum}`];
    });
    expect(rows).toEqual(rules);
  });

  it('should give every series its unit and its kind', () => {
    const rows = tableOf('series').map(([, unit, kind]) => [unit, kind]);
    expect(rows).toEqual(SERIES.map((name) => [SERIES_UNITS[name], SERIES_KINDS[name]]));
  });

  it('should describe a figure with one that stands in a scenario', () => {
    const example = /```json\n"budgetUsdBn": (\{[\s\S]*?\n\})\n```/.exec(GUIDE)?.[1];
    const [korea] = contentOf('korea-260000-gpus').scenario.countries;
    expect(korea?.figures).toMatchObject({ budgetUsdBn: JSON.parse(example ?? 'null') });
  });
});
