// The country that the recipe adds is in the atlas with all its figures, and is played where a scenario names it.

import { expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../../src/engine';
import { textOfKnownCountry } from '../../../src/files/newCountry';
import { NATION_FIGURES } from '../../../src/types/scenario';
import { rules } from '../../support/content';
import { LIBRARY, opened, optionsOf } from '../../support/newCountries';

it('should be in the atlas, and be played', () => {
  const { atlas } = LIBRARY;
  const sweden = atlas.countries.find(({ id }) => id === 'SWE');
  expect(Object.keys(sweden?.figures ?? {}).sort()).toEqual([...NATION_FIGURES].sort());
  const text = textOfKnownCountry(optionsOf('SWE', {}), atlas);
  const game = createGame(rules(), opened(text), { seed: 1, variant: 'short' });
  const { state } = resolveTurn(game, []).game;
  expect(state.countries.find(({ id }) => id === 'SWE')).toMatchObject({ role: 'nation' });
});
