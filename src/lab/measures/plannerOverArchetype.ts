// Whether looking ahead beats the best national style.

import { ALL_ARCHETYPES } from '../contestants';
import { gap } from './gap';

export const plannerOverArchetype = gap('plannerOverArchetype', 5, ['planner'], ALL_ARCHETYPES);
