// The pages beside the title that have an address of their own, and how the page follows the address.

import { isAssignmentAddress } from '../classroom/address';
import { closeAllDialogs, dialogStack, openDialog } from '../ui/hud/dialogs/dialogStack';
import { assigned, setAddress } from './assignment';
import { addressHeld } from './heldAddress';
import { page, runningSession } from './page';

type AddressedPage = 'collect' | 'workshop';

const COLLECT_ADDRESS = '#collect';
export const WORKSHOP_ADDRESS = '#workshop';
/** The address when the server was started with a file of the author; with its token, for other machines. */
const SERVED_ADDRESS = /^#workshop\?open(?:=([\w-]{1,64}))?$/;
/** The title with the page that tells how far to trust the model. */
const TRUST_ADDRESS = '#trust';

const PAGES: Readonly<Record<string, AddressedPage>> = {
  [COLLECT_ADDRESS]: 'collect',
  [WORKSHOP_ADDRESS]: 'workshop',
};

/** The page that the address names; the title where it names none. */
export function pageAtAddress(): AddressedPage | 'title' {
  return isServedAddress() ? 'workshop' : (PAGES[location.hash] ?? 'title');
}

/** Whether the address says that the server has a file of the author. */
export function isServedAddress(): boolean {
  return SERVED_ADDRESS.test(location.hash);
}

/** The token of the author's file in the address; null where it holds none. It stays there, for when the page is loaded anew. */
export function servedToken(): string | null {
  return SERVED_ADDRESS.exec(location.hash)?.[1] ?? null;
}

/** Opens the page of the class; the address says so. */
export function openCollect(): void {
  location.hash = COLLECT_ADDRESS;
}

/** Opens the page of an author; the address says so. */
export function openWorkshop(): void {
  location.hash = WORKSHOP_ADDRESS;
}

/** Opens the page of trust where the address asks for it and it is not open. */
function followTrust(): void {
  if (location.hash !== TRUST_ADDRESS || page.peek().kind !== 'title') return;
  const isOpen = dialogStack.peek().some(({ kind }) => kind === 'trust');
  if (!isOpen) openDialog({ kind: 'trust' });
}

/** A running game is not left because of an address; one of another game is told. */
function follow(): void {
  const isGame = isAssignmentAddress(location.hash);
  addressHeld.value = isGame && page.peek().kind !== 'handed' ? runningSession() : null;
  goToAsked();
  followTrust();
}

function goToAsked(): void {
  const asked = pageAtAddress();
  const { kind } = page.peek();
  const now = kind === 'handed' ? 'collect' : kind;
  const isBeside = now === 'title' || now === 'collect' || now === 'workshop';
  if (!isBeside || now === asked) return;
  closeAllDialogs();
  page.value = { kind: asked };
}

/** From now on the address leads to these pages and back. */
export function followPageAddresses(): void {
  addEventListener('hashchange', follow);
  follow();
}

/** Goes back to the title, whose address is empty. */
export function leaveForTitle(): void {
  history.pushState(null, '', location.pathname + location.search);
  follow();
}

/** The world that the address names is begun or given up: the address does not ask for it any more. */
export function leaveWorldAddress(): void {
  if (assigned.peek().kind !== 'world') return;
  history.replaceState(null, '', location.pathname + location.search);
  setAddress('');
}

/** The page of trust has been closed: the address does not ask for it any more. */
export function leaveTrustAddress(): void {
  if (location.hash === TRUST_ADDRESS) leaveForTitle();
}
