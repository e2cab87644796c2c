// The assignment that the page's address names, for as long as it names it, and how far the page is with it.

import { computed, signal } from '@preact/signals';
import {
  type AddressFault,
  isAssignmentAddress,
  keptAddressOf,
  readAddress,
  setsGame,
} from '../classroom/address';
import { type Assignment, NOTHING_SET } from '../types/assignment';
import type { CatalogueEntry } from '../types/catalogueEntry';
import type { LoadFinding } from '../ui/hud/dialogs/loadFaultDialog';
import { type Language, languageOf } from '../ui/text';

export type Assigned =
  | { readonly kind: 'none' }
  /** `address`: as games keep it, whatever a mail client has made of it, with or without the scenario itself. */
  | { readonly kind: 'set'; readonly assignment: Assignment; readonly address: string }
  /** A world that a player passed on: the set-up opens with it, and the address is done with. */
  | { readonly kind: 'world'; readonly assignment: Assignment; readonly scenario: string }
  | { readonly kind: 'fault'; readonly fault: AddressFault };

const address = signal('');

/** Read it while rendering and the page follows. */
export const assigned = computed((): Assigned => {
  if (!isAssignmentAddress(address.value)) return { kind: 'none' };
  const read = readAddress(address.value);
  if (!read.ok) return { kind: 'fault', fault: read.error };
  const { by, scenario } = read.value;
  if (by === 'player' && scenario !== null)
    return { kind: 'world', assignment: read.value, scenario };
  return { kind: 'set', assignment: read.value, address: keptAddressOf(read.value) };
});

/** The part of the page's address from # on, as it is now. */
export function setAddress(hash: string): void {
  address.value = hash;
}

function readKept(kept: string): Assignment {
  const read = readAddress(kept);
  return read.ok ? read.value : NOTHING_SET;
}

/**
 * The language, null for none, and whether simple words are asked for: by the address of the page, or else by the one
 * that the running game was begun from and keeps. Read it while rendering and the page follows.
 */
export function speechAsked(kept: string | undefined): {
  readonly language: Language | null;
  readonly isSimple: boolean;
} {
  const now = assigned.value;
  if (now.kind !== 'set' && kept === undefined) return { language: null, isSimple: false };
  const { language, speaksSimply } = now.kind === 'set' ? now.assignment : readKept(kept!);
  return { language: languageOf(language), isSimple: speaksSimply };
}

/** What is set for a game of this scenario: nothing where the address sets another one. */
export function assignmentFor(scenario: string): Assignment {
  const now = assigned.value;
  if (now.kind !== 'set') return NOTHING_SET;
  const { assignment } = now;
  return setsGame(assignment) && assignment.scenario !== scenario ? NOTHING_SET : assignment;
}

/** The address that a game of this scenario is played for; null for a game of the player's own. */
export function addressFor(scenario: string): string | null {
  const now = assigned.value;
  return now.kind === 'set' && now.assignment.scenario === scenario ? now.address : null;
}

/** How far the page is with a scenario that its address sets and that does not come with the game. */
export type AssignedOwn =
  | { readonly kind: 'opening' }
  | { readonly kind: 'here'; readonly listed: CatalogueEntry }
  /** It has to come from a file; `findings` tell why the last file that was tried is not it. */
  | { readonly kind: 'asked'; readonly findings: readonly LoadFinding[] };

const broughtAt = signal<{ readonly address: string; readonly own: AssignedOwn } | null>(null);

export function setAssignedOwn(address: string, own: AssignedOwn): void {
  broughtAt.value = { address, own };
}

/** For the address at which games are kept; null where nobody has asked yet. */
export function assignedOwn(address: string): AssignedOwn | null {
  return broughtAt.value?.address === address ? broughtAt.value.own : null;
}

/** The address of the assignment whose briefing has opened by itself, so that it opens only once. */
export const openedAddress = signal<string | null>(null);
