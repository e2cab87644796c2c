// Offer deal: what a nation would give another for what; the other may take it in the next round.

import { dealRefusal } from '../rules/deals';
import { nationOf } from '../rules/nations';
import { ALLOWED, checkFields, isOtherNation, refuse, type OrderRule } from './orderRule';

export const offerDeal: OrderRule<'offerDeal'> = {
  check: (context, order) => {
    const known = checkFields(order);
    if (!known.ok) return known;
    const { nation, game } = context;
    const { to, gives, wants } = order;
    if (!isOtherNation(context, to)) return refuse('unknownCountry', { country: to });
    const p = game.ruleset.parameters;
    const refusal = dealRefusal(p, nation, nationOf(game.state, to), { gives, wants });
    if (refusal !== null) return refuse(refusal.code, refusal.details);
    const { capital: cost } = p.deals;
    const { politicalCapital: capital } = nation;
    return capital >= cost ? ALLOWED : refuse('notEnoughCapital', { cost, capital });
  },
  apply: (_nation, wishes, { to, gives, wants }) => {
    wishes.offer = { to, gives, wants };
  },
  standing: null,
};
