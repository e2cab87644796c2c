// What a sampled future may know: the seat's view and nothing behind it.

import { describe, expect, it } from 'vitest';
import { createGame, hashState, resolveTurn, sampleFuture, viewFor } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { CountryState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();

function played(turns: number): Game {
  let game = createGame(ruleset, scenario, { seed: 11, variant: 'full' });
  for (let i = 0; i < turns; i++) game = resolveTurn(game, []).game;
  return game;
}

/** The same game with other hidden numbers of every rival of Korea, and another seed. */
function withOtherSecrets(game: Game): Game {
  const countries = game.state.countries.map((country): CountryState => {
    if (country.role !== 'nation' || country.id === 'KOR') return country;
    return {
      ...country,
      cashUsdBn: country.cashUsdBn + 5,
      politicalCapital: 1,
      dataCentrePipelineMw: [9, 9, 9, 9, 9, 9, 9, 9],
    };
  });
  return { ...game, state: { ...game.state, seed: 99, countries } };
}

describe('a sampled future', () => {
  it('should show its seat the very view it was made from', () => {
    const game = played(6);
    const { own, rivals, world } = viewFor(sampleFuture(viewFor(game, 'KOR'), 1), 'KOR');
    const real = viewFor(game, 'KOR');
    expect(own).toEqual(real.own);
    expect(rivals).toEqual(real.rivals);
    expect(world).toEqual(real.world);
  });

  it('should not depend on what is hidden', () => {
    const game = played(6);
    const a = sampleFuture(viewFor(game, 'KOR'), 3);
    const b = sampleFuture(viewFor(withOtherSecrets(game), 'KOR'), 3);
    expect(hashState(b.state)).toBe(hashState(a.state));
  });

  it('should differ between samples and be playable to the end', () => {
    const view = viewFor(played(6), 'KOR');
    const ends = [0, 1, 2].map((k) => {
      let game = sampleFuture(view, k);
      while (game.state.outcome === 'running') game = resolveTurn(game, []).game;
      return hashState(game.state);
    });
    expect(new Set(ends).size).toBe(3);
  });
});
