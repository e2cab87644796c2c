// The indices: size counts in capability beside one's own need, and prosperity begins with what AI is used for already.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, nationScenarioOf } from '../../src/engine/index';
import { copyState } from '../../src/engine/made/copy';
import { indicesOf, leadersOf } from '../../src/engine/rules/indices';
import type { NationStart } from '../../src/types/scenario';
import type { Indices, NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const P = ruleset.parameters;
const begun = createGame(ruleset, scenario, { seed: 1, variant: 'full' }).state;
const SEAT = 'KOR';
const { start: START } = nationScenarioOf(scenario, SEAT);

/** Korea’s indices at the start without foreign firms’ chips, with another state, need or start. */
function indices(
  change: Partial<NationState>,
  need = 100_000,
  start: Partial<NationStart> = {},
): Indices {
  const none = { hostedChipsH100e: 0 };
  const nation = Object.assign(nationOf(copyState(begun), SEAT), none, change);
  const leaders = leadersOf(P, begun);
  return indicesOf(P, P.score.weight, need, nation, { ...START, ...start }, null, leaders);
}

describe('capability', () => {
  it.each([0.1, 0.5, 1])(
    'should be more for the larger of two that have %d of what they need',
    (share) => {
      const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
      const of = sizes.map((need) => indices({ usedChipsH100e: need * share }, need).capability);
      for (let i = 1; i < of.length; i++) expect(of[i]).toBeGreaterThan(of[i - 1]!);
    },
  );

  it('should be more for the one of two with as many chips that needs fewer', () => {
    const chips = { usedChipsH100e: 50_000 };
    expect(indices(chips, 60_000).capability).toBeGreaterThan(indices(chips, 600_000).capability);
  });

  it('should count experts against the country that has most, and no more than those', () => {
    const most = leadersOf(P, begun).experts;
    const of = (experts: number) => indices({ experts }).capability;
    expect(of(most)).toBeGreaterThan(of(most / 10));
    expect(of(most * 2)).toBe(of(most));
  });
});

describe('prosperity', () => {
  it('should be what was gained of what was possible, whatever the use of AI now', () => {
    const played = { cumulativeReference: 0.02, cumulativeGain: 0.01 };
    expect(indices(played, 100_000, { adoption: 0.05 }).prosperity).toBe(
      indices(played, 100_000, { adoption: 0.35 }).prosperity,
    );
  });
});
