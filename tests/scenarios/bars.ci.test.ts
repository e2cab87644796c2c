// Korea's bars are where the guide says they come from: at them balanced earns the fair share of every question.

import { describe, expect, it } from 'vitest';
import { normsOf } from '../../src/lab/index';
import { CHAPTERS } from '../../src/types/names';
import type { NationScenario } from '../../src/types/scenario';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const { ruleset, scenario } = korea();
const NATIONS = scenario.countries
  .filter((country): country is NationScenario => country.role === 'nation')
  .slice(0, caseCount({ quick: 1, full: 4 }));
/** The seeds that the guide names. */
const SEEDS = Array.from({ length: 240 }, (_, i) => 3001 + i);
/** New bars move support and capital a little, and with them the games they are measured on. */
const NEAR = 0.01;

describe('the bars of the questions', () => {
  it.each(NATIONS)('should be what they are measured to be, for $id', ({ id, questionNorms }) => {
    const measured = normsOf({ ruleset, scenario }, id, SEEDS);
    const apart = CHAPTERS.flatMap((chapter) =>
      measured[chapter].map((bar, place) => Math.abs(bar - questionNorms![chapter]![place]!)),
    );
    expect(apart).toHaveLength(CHAPTERS.length * 5);
    expect(Math.max(...apart)).toBeLessThan(NEAR);
  });
});
