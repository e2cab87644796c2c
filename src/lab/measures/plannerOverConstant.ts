// Whether looking ahead beats the best constant policy.

import { gap } from './gap';

export const plannerOverConstant = gap('plannerOverConstant', 8, ['planner'], ['constant']);
