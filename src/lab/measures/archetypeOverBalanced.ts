// Whether a style of one's own beats a bit of everything.

import { ARCHETYPES } from '../contestants';
import { gap } from './gap';

export const archetypeOverBalanced = gap('archetypeOverBalanced', 2, ARCHETYPES, ['balanced']);
