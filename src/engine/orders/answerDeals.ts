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
      const refusal = dealRefusal(p, nationOf(game.state, country), nation, offer);
      if (refusal !== null) return refuse(refusal.code, refusal.details);
    }
    const { limit, capital } = p.deals;
    if (nation.dealsNow.length + accepted.length > limit) return refuse('dealLimit', { limit });
    const needed = capital * accepted.length;
    const available = nation.politicalCapital;
    return available >= needed ? ALLOWED : refuse('notEnoughCapital', { needed, available });
  },
  apply: (_nation, wishes, { accepted }) => {
    wishes.acceptedDeals = accepted;
  },
  standing: null,
};
