// Trust in a superpower, shown to the superpower itself: it is told of the others, and as what reaches them.

import { describe, expect, it } from 'vitest';
import { createGame } from '../../src/engine/index';
import { selectEventChoice } from '../../src/selectors/index';
import type { CountryId } from '../../src/types/names';
import { effectName } from '../../src/ui/hud/amountWords';
import { superpowers } from '../support/superpowers';

const { ruleset, scenario } = superpowers();

/** What selling a start-up abroad does, as this country is shown it. */
function soldAbroad(seat: CountryId) {
  const game = createGame(ruleset, scenario, { seed: 3, variant: scenario.variants[0]!.id });
  const countries = game.state.countries.map((country) =>
    country.id === seat && country.role === 'nation'
      ? { ...country, announcedEvent: 'startUp' }
      : country,
  );
  const state = { game: { ...game, state: { ...game.state, countries } }, orders: [] };
  const { options } = selectEventChoice(state, seat)!;
  return options.find(({ id }) => id === 'sellAbroad')!.effects;
}

describe('trust in a superpower', () => {
  it('should be shown to the United States as what reaches all others, never as trust in itself', () => {
    const trust = soldAbroad('USA').find(({ kind }) => kind === 'addUsTrust')!;
    expect(trust.amount).toBeCloseTo(35 * ruleset.parameters.exports.trustSpread);
    expect(effectName(trust)).toBe('effect.trustOfOthers');
  });

  it.each(['KOR', 'CHN'])('should be shown to %s as its own', (seat) => {
    const trust = soldAbroad(seat).find(({ kind }) => kind === 'addUsTrust')!;
    expect([trust.amount, effectName(trust)]).toEqual([35, 'effect.addUsTrust']);
  });
});
