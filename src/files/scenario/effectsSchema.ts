// The shape of what a project, an opening or a compact does to a nation.

import { COUNTRY_EFFECTS } from '../../types/effect';
import { countryEffects } from '../ruleset/effectSchema';

export const effects = countryEffects(0, COUNTRY_EFFECTS.length);
