// Answer event: which option is taken for the event announced to this country.

import { answerIndex } from '../decisions';
import { capitalCost, optionsOpen } from '../rules/answerCost';
import { eventCard } from '../rules/eventCards';
import { ALLOWED, refuse, type OrderRule } from './orderRule';

export const answerEvent: OrderRule<'answerEvent'> = {
  check: ({ game, nation }, { event, option }) => {
    if (nation.announcedEvent === null || event !== nation.announcedEvent)
      return refuse('noSuchEvent', { event });
    const card = eventCard(game, event);
    if (card.scope !== 'country') return refuse('noSuchEvent', { event });
    const { options } = card;
    const chosen = options.find(({ id }) => id === option);
    if (chosen === undefined)
      return refuse('noSuchOption', { option, allowed: options.map(({ id }) => id).join(', ') });
    if (optionsOpen(card, nation).includes(chosen)) return ALLOWED;
    const cost = capitalCost(chosen.effects);
    return refuse('notEnoughCapital', { cost, capital: nation.politicalCapital });
  },
  apply: (nation, wishes, { option }, source) => {
    wishes.answer = answerIndex(source, nation.announcedEvent, option);
    wishes.answered = true;
  },
  standing: null,
};
