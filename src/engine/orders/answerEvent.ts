// Answer event: which option is taken for the event announced to this country.

import { answerIndex } from '../decisions';
import { eventCard } from '../rules/eventCards';
import { ALLOWED, refuse, type OrderRule } from './orderRule';

export const answerEvent: OrderRule<'answerEvent'> = {
  check: ({ game, nation }, { event, option }) => {
    if (nation.announcedEvent === null || event !== nation.announcedEvent)
      return refuse('noSuchEvent', { event });
    const card = eventCard(game, event);
    if (card.scope !== 'country') return refuse('noSuchEvent', { event });
    const options = card.options.map(({ id }) => id);
    return options.includes(option)
      ? ALLOWED
      : refuse('noSuchOption', { option, allowed: options.join(', ') });
  },
  apply: (nation, wishes, { option }, source) => {
    wishes.answer = answerIndex(source, nation.announcedEvent, option);
    wishes.answered = true;
  },
  standing: null,
};
