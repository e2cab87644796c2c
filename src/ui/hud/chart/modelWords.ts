// How far a country's own model is from the frontier, in words.

import { t } from '../../text';
import { generations, isAtFrontier, lag } from '../../text/numbers';

export function modelWords(lagGenerations: number): string {
  return isAtFrontier(lagGenerations)
    ? lag(lagGenerations)
    : t('map.gensBehind', { value: generations(lagGenerations) });
}
