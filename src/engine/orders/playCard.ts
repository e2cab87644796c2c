// Play card: one programme card a turn, paid with political capital.

import { CARDS, type CountryId } from '../../types/names';
import type { GameState, NationState } from '../../types/state';
import { checkCardIn } from '../cards/index';
import { championsOf } from '../rules/champions';
import { ALLOWED, givenOrder, refuse, type OrderRule } from './orderRule';

function partnerIn({ countries }: GameState, target: CountryId | undefined): NationState | null {
  for (const country of countries)
    if (country.id === target && country.role === 'nation') return country;
  return null;
}

export const playCard: OrderRule<'playCard'> = {
  check: (context, { card, target, champion }) => {
    const { game, nation, scenario, given } = context;
    if (!CARDS.includes(card)) return refuse('unknownCard', { card });
    if (target !== undefined && card !== 'jointPlatform')
      return refuse('targetNotAllowed', { country: target });
    if (champion !== undefined && card !== 'championsCompact')
      return refuse('unknownChampion', { champion });
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
        champion: champion ?? null,
        champions: championsOf(game.scenario, nation.id),
      },
      card,
      nation.politicalCapital,
    );
    return checked.ok ? ALLOWED : checked;
  },
  apply: (_nation, wishes, { card, target, champion }) => {
    wishes.card = card;
    wishes.target = target ?? null;
    wishes.champion = champion ?? null;
  },
  standing: null,
};
