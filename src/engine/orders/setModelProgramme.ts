// Set model programme: adapt or pretrain.

import { MODEL_PROGRAMMES } from '../../types/names';
import { checkChoice, type OrderRule } from './orderRule';

export const setModelProgramme: OrderRule<'setModelProgramme'> = {
  check: (_context, { programme }) => checkChoice(programme, MODEL_PROGRAMMES),
  apply: (_nation, wishes, { programme }) => {
    wishes.modelProgramme = programme;
  },
  standing: ({ modelProgramme }) => ({ programme: modelProgramme }),
};
