// Set export rule: how freely a superpower sells, and to whom one step more freely, until changed.

import { EXPORT_RULES } from '../../types/names';
import { ALLOWED, checkChoice, isOtherNation, refuse, type OrderRule } from './orderRule';

export const setExportRule: OrderRule<'setExportRule'> = {
  check: (context, { rule, exceptions }) => {
    const known = checkChoice(rule, EXPORT_RULES);
    if (!known.ok) return known;
    const most = context.game.ruleset.parameters.exports.mostExceptions;
    if (exceptions.length > most)
      return refuse('tooManyExceptions', { most, given: exceptions.length });
    for (let i = 0; i < exceptions.length; i++) {
      const country = exceptions[i]!;
      if (!isOtherNation(context, country)) return refuse('unknownCountry', { country });
      if (exceptions.indexOf(country) !== i) return refuse('malformed', { country });
    }
    return ALLOWED;
  },
  apply: (_nation, wishes, { rule, exceptions }) => {
    wishes.exportWish = { rule, exceptions: exceptions.slice() };
  },
  standing: ({ superpower }, { world }) => {
    if (superpower === null) return null;
    const { rule, exceptions } = world.exports[superpower.sells];
    return { rule, exceptions };
  },
};
