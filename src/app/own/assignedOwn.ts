// How far the page is with a scenario that its address sets and that does not come with the game.

import { signal } from '@preact/signals';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';

export type AssignedOwn =
  | { readonly kind: 'opening' }
  | { readonly kind: 'here'; readonly listed: CatalogueEntry }
  /** It has to be had from a file; `findings` tell why the last one that was tried is not it. */
  | { readonly kind: 'asked'; readonly findings: readonly LoadFinding[] };

const state = signal<{ readonly address: string; readonly own: AssignedOwn } | null>(null);

export function setAssignedOwn(address: string, own: AssignedOwn): void {
  state.value = { address, own };
}

/** Of the address at which games are kept; null where nobody has asked yet. */
export function assignedOwn(address: string): AssignedOwn | null {
  return state.value?.address === address ? state.value.own : null;
}
