// Set data law: open, residency or sovereign cloud.

import { DATA_LAWS } from '../../types/names';
import { checkChoice, type OrderRule } from './orderRule';

export const setDataLaw: OrderRule<'setDataLaw'> = {
  check: (_context, { law }) => checkChoice(law, DATA_LAWS),
  apply: (_nation, wishes, { law }) => {
    wishes.dataLaw = law;
  },
  standing: ({ dataLaw }) => ({ law: dataLaw }),
};
