// The usual course: one split of public money, the same in every turn; superpowers and nations alike may be played so.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, ordersOfBot, resolveTurn } from '../../src/engine/index';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';

describe('the usual course', () => {
  it.each([KOREA, 'seat-in-2022'])(
    'should split public money alike in every turn of %s, and order nothing else',
    (id) => {
      const { ruleset, scenario } = contentOf(id);
      let game = createGame(ruleset, scenario, { seed: 4, variant: scenario.variants[0]!.id });
      while (game.state.outcome === 'running') {
        for (const { id: country, role } of scenario.countries)
          if (role === 'nation')
            expect(ordersOfBot(game, BOTS, country, 'usual')).toMatchObject([
              { kind: 'allocateBudget', country },
            ]);
        ({ game } = resolveTurn(game, []));
      }
    },
  );
});
