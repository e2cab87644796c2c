// Whether a bit of everything beats all on one line.

import { PILLAR_PLAYERS } from '../contestants';
import { gap } from './gap';

export const balancedOverPillar = gap('balancedOverPillar', 10, ['balanced'], PILLAR_PLAYERS);
