// What the address of a world says, in words, one line each.

import type { Assignment } from '../../../types/assignment';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { inLanguage, t } from '../../text';
import { seatWords } from '../title/keptWords';

/** Undefined for a scenario that is not here, which is called by its id. */
export function worldWords(world: Assignment, scenario: CatalogueEntry | undefined): string[] {
  const { seats, length, seed, sight, level, assumptions } = world;
  const variant = scenario?.variants.find(({ id }) => id === length?.variant);
  const assumed = Object.keys(assumptions).length;
  return [
    scenario === undefined ? (world.scenario ?? '') : inLanguage(scenario.texts.title),
    seatWords({ seats }, scenario),
    variant === undefined ? (length?.variant ?? '') : inLanguage(variant.name),
    seed === null ? '' : t('mine.worldOf', { seed: String(seed) }),
    sight === null ? '' : t('sight.chosen', { sight: t(`sight.${sight}`) }),
    level === null ? '' : t('level.rivals', { level: t(`level.${level}`) }),
    assumed === 0 ? '' : t('assumptions.inGame', { count: assumed }),
  ].filter((line) => line !== '');
}
