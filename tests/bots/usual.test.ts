// The usual course: no order at all, so that standing choices go on; superpowers and nations alike may be played so.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, ordersOfBot, resolveTurn } from '../../src/engine/index';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';

describe('the usual course', () => {
  it.each([KOREA, 'seat-in-2022'])('should order nothing in any turn of %s', (id) => {
    const { ruleset, scenario } = contentOf(id);
    let game = createGame(ruleset, scenario, { seed: 4, variant: scenario.variants[0]!.id });
    while (game.state.outcome === 'running') {
      for (const { id: country, role } of scenario.countries)
        if (role === 'nation') expect(ordersOfBot(game, BOTS, country, 'usual')).toEqual([]);
      ({ game } = resolveTurn(game, []));
    }
  });
});
