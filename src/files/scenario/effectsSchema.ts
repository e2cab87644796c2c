// The shape of what a project, an opening or a compact does to a nation.

import { COUNTRY_EFFECTS } from '../../types/effect';
import { listOf } from '../parts';
import { countryEffect } from '../ruleset/effectSchema';

export const effects = listOf(countryEffect, 0, COUNTRY_EFFECTS.length);
