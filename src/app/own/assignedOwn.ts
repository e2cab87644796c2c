// How far the page is with a scenario of an author that its address sets.

import { signal } from '@preact/signals';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';

export type AssignedOwn =
  | { readonly kind: 'opening' }
  | { readonly kind: 'here'; readonly listed: CatalogueEntry }
  /** It has to come from a file; `findings` tell why the last file that was tried is not it. */
  | { readonly kind: 'asked'; readonly findings: readonly LoadFinding[] };

const state = signal<{ readonly address: string; readonly own: AssignedOwn } | null>(null);

export function setAssignedOwn(address: string, own: AssignedOwn): void {
  state.value = { address, own };
}

/** For the address at which games are kept; null where nobody has asked yet. */
export function assignedOwn(address: string): AssignedOwn | null {
  return state.value?.address === address ? state.value.own : null;
}
