// Answer deals: the nations whose offers are taken; all other offers stand until they lapse.

import { dealRefusal, openOffer } from '../rules/deals';
import { nationOf } from '../rules/nations';
import { ALLOWED, refuse, type OrderRule } from './orderRule';

export const answerDeals: OrderRule<'answerDeals'> = {
  check: ({ nation, game }, { accepted }) => {
    const p = game.ruleset.parameters;
    for (let i = 0; i < accepted.length; i++) {
      const country = accepted[i]!;
      if (accepted.indexOf(country) !== i) return refuse('malformed', { country });
      const offer = openOffer(game.state.deals, country, nation.id);
      if (offer === undefined) return refuse('noSuchOffer', { country });
      const { gives: gets, wants: gives } = offer;
      const refusal = dealRefusal(p, nation, nationOf(game.state, country), { gives, wants: gets });
      if (refusal !== null) return refuse(refusal.code, refusal.details);
    }
    const { limit } = p.deals;
    if (nation.dealsNow.length + accepted.length > limit) return refuse('dealLimit', { limit });
    const cost = p.deals.capital * accepted.length;
    const { politicalCapital: capital } = nation;
    return capital >= cost ? ALLOWED : refuse('notEnoughCapital', { cost, capital });
  },
  apply: (_nation, wishes, { accepted }) => {
    wishes.acceptedDeals = accepted;
  },
  standing: null,
};
