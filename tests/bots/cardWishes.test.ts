// What bots keep their political capital for.

import { describe, expect, it } from 'vitest';
import { chooseCard, type CardWish } from '../../src/bots/cardWishes';
import { createGame, viewFor } from '../../src/engine/index';
import type { PlayerView } from '../../src/types/game';
import type { PlatformProposal } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const { reskilling, jointPlatform } = ruleset.parameters.cardCost;
const WISH: CardWish = { card: 'reskilling', when: () => true };

function viewWith(politicalCapital: number, proposals: readonly PlatformProposal[]): PlayerView {
  const view = viewFor(createGame(ruleset, scenario, { seed: 1, variant: 'full' }), 'KOR');
  return { ...view, proposals, own: { ...view.own, politicalCapital } };
}

describe('a bot that chooses a card', () => {
  const asked = { from: 'KOR', to: 'FRA', turn: 0, isOpen: true };

  it('should keep what a platform takes that it has asked for', () => {
    const enough = reskilling + jointPlatform;
    expect(chooseCard(viewWith(enough - 0.5, [asked]), [WISH])).toBeNull();
    expect(chooseCard(viewWith(enough, [asked]), [WISH])).toMatchObject({ card: 'reskilling' });
  });

  it('should keep nothing for what others ask, or what has lapsed', () => {
    for (const other of [
      { ...asked, from: 'FRA', to: 'KOR' },
      { ...asked, isOpen: false },
    ])
      expect(chooseCard(viewWith(reskilling, [other]), [WISH])).toMatchObject({
        card: 'reskilling',
      });
  });
});
