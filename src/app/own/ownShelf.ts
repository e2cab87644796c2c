// The scenarios on this device that do not come with the game, as the title shows them: no reader of files, no rules.

import { LISTED } from 'virtual:listed-scenarios';
import type { ListedScenario } from '../../types/listedScenario';
import type { OwnScenario } from '../../types/ownScenario';
import { ownShelf } from '../device';

/** Those on this device, the latest first; null until they have been read. */
export const ownScenarios = ownShelf.scenarios;

/** The one of this id, or undefined. */
export function ownScenario(id: string): OwnScenario | undefined {
  return (ownScenarios.value ?? []).find(({ listed }) => listed.id === id);
}

/** All scenarios that the title can offer. */
export function offeredScenarios(): readonly ListedScenario[] {
  const listed = new Set(LISTED.map(({ id }) => id));
  const own = (ownScenarios.value ?? []).map((each) => each.listed);
  return [...LISTED, ...own.filter(({ id }) => !listed.has(id))];
}
