// The scenarios on this device that do not come with the game, as the title shows them: no reader of files, no rules.

import { CATALOGUE } from 'virtual:catalogue';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { OwnScenario } from '../../types/ownScenario';
import { ownCatalogue } from '../device';

/** Those on this device, the latest first; null until they have been read. */
export const ownScenarios = ownCatalogue.scenarios;

/** The one of this id, or undefined. */
export function ownScenario(id: string): OwnScenario | undefined {
  return (ownScenarios.value ?? []).find(({ listed }) => listed.id === id);
}

/** All scenarios that the title can offer. */
export function offeredScenarios(): readonly CatalogueEntry[] {
  const listed = new Set(CATALOGUE.map(({ id }) => id));
  const own = (ownScenarios.value ?? []).map((each) => each.listed);
  return [...CATALOGUE, ...own.filter(({ id }) => !listed.has(id))];
}
