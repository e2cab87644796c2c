// Set model programme: adapt or pretrain.

import type { OrderRule } from './orderRule';

export const setModelProgramme: OrderRule<'setModelProgramme'> = {
  apply: (_nation, wishes, { programme }) => {
    wishes.modelProgramme = programme;
  },
  standing: ({ modelProgramme }) => ({ programme: modelProgramme }),
};
