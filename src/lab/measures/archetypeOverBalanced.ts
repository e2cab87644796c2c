// Whether a style of one's own beats a bit of everything.

import { ALL_ARCHETYPES } from '../contestants';
import { gap } from './gap';

export const archetypeOverBalanced = gap('archetypeOverBalanced', 2, ALL_ARCHETYPES, ['balanced']);
