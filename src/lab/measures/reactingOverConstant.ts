// Whether reacting to what happens beats the best constant policy, both searched for equally long.

import { gap } from './gap';

export const reactingOverConstant = gap('reactingOverConstant', 4, ['reacting'], ['constant']);
