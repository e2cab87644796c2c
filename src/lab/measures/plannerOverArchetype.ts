// Whether looking ahead beats the best national style.

import { ARCHETYPES } from '../contestants';
import { gap } from './gap';

export const plannerOverArchetype = gap('plannerOverArchetype', 5, ['planner'], ARCHETYPES);
