// Whether answering what happens beats the best recipe, both searched for equally long.

import { gap } from './gap';

export const reactingOverConstant = gap('reactingOverConstant', 4, ['reacting'], ['constant']);
