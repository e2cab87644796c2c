// Set fiscal stance: restrain, normal or surge, for this turn.

import { FISCAL_STANCES } from '../../types/names';
import { checkChoice, refuse, type OrderRule } from './orderRule';

export const setFiscalStance: OrderRule<'setFiscalStance'> = {
  check: ({ nation }, { fiscalStance }) => {
    const known = checkChoice(fiscalStance, FISCAL_STANCES);
    if (!known.ok) return known;
    if (nation.crisisTurns > 0 && fiscalStance !== 'restrain') {
      return refuse('caretakerGoverns', { turns: nation.crisisTurns });
    }
    return known;
  },
  apply: (_nation, wishes, { fiscalStance }) => {
    wishes.fiscalStance = fiscalStance;
  },
  standing: ({ crisisTurns }) => ({ fiscalStance: crisisTurns > 0 ? 'restrain' : 'normal' }),
};
