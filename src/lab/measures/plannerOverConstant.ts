// Whether looking ahead beats the best recipe.

import { gap } from './gap';

export const plannerOverConstant = gap('plannerOverConstant', 8, ['planner'], ['constant']);
