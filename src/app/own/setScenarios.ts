// What a class can be set: the scenarios of the title and the one that the page's address brings; and how a link brings those of authors.

import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { OwnScenario } from '../../types/ownScenario';
import { assigned, assignedOwn, assignmentFor } from '../assignment';
import { contentOf } from '../content';
import { offeredScenarios, ownScenario } from './ownCatalogue';

/** Every scenario that can be set here. */
export function scenariosToSet(): readonly CatalogueEntry[] {
  const offered = offeredScenarios();
  const now = assigned.value;
  const brought = now.kind === 'set' ? assignedOwn(now.address) : null;
  if (brought?.kind !== 'here') return offered;
  return [...offered.filter(({ id }) => id !== brought.listed.id), brought.listed];
}

/** What a link says of a scenario that does not come with the game; undefined for any other. */
export function carriedToSet(id: string): Pick<OwnScenario, 'carried' | 'mark'> | undefined {
  const { content: mark } = assignmentFor(id);
  const carried = mark === '' ? undefined : contentOf(id)?.carried;
  return carried === undefined ? ownScenario(id) : { carried, mark };
}
