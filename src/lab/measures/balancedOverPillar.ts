// Whether a bit of everything beats putting all money on one line.

import { PILLAR_PLAYERS } from '../contestants';
import { gap } from './gap';

export const balancedOverPillar = gap('balancedOverPillar', 10, ['balanced'], PILLAR_PLAYERS);
