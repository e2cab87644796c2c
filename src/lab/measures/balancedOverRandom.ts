// Whether any thought beats random orders.

import { gap } from './gap';

export const balancedOverRandom = gap('balancedOverRandom', 12, ['balanced'], ['random']);
