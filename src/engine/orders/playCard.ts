// Play card: one programme card a turn, paid with political capital.

import { CARDS, type CountryId } from '../../types/names';
import type { GameState, NationState } from '../../types/state';
import { checkCardIn } from '../cards/index';
import { ALLOWED, givenOrder, refuse, type OrderRule } from './orderRule';

function partnerIn({ countries }: GameState, target: CountryId | undefined): NationState | null {
  for (const country of countries)
    if (country.id === target && country.role === 'nation') return country;
  return null;
}

export const playCard: OrderRule<'playCard'> = {
  check: (context, { card, target }) => {
    const { game, nation, scenario, given } = context;
    if (!CARDS.includes(card)) return refuse('unknownCard', { card });
    if (target !== undefined && card !== 'jointPlatform')
      return refuse('targetNotAllowed', { country: target });
    const stance = givenOrder(given, 'setStance')?.stance ?? nation.stance;
    const checked = checkCardIn(
      {
        p: game.ruleset.parameters,
        scenario: game.scenario,
        world: game.state.world,
        nation,
        start: scenario.start,
        stance,
        dataLaw: givenOrder(given, 'setDataLaw')?.law ?? nation.dataLaw,
        target: target ?? null,
        partner: partnerIn(game.state, target),
        proposals: game.state.proposals,
      },
      card,
      nation.politicalCapital,
    );
    return checked.ok ? ALLOWED : checked;
  },
  apply: (_nation, wishes, { card, target }) => {
    wishes.card = card;
    wishes.target = target ?? null;
  },
};
