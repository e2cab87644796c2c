// Whether any thought beats none.

import { gap } from './gap';

export const balancedOverRandom = gap('balancedOverRandom', 12, ['balanced'], ['random']);
