// The pages beside the title that have an address of their own, and how the page follows it.

import { closeAllDialogs } from '../ui/hud/dialogs/dialogStack';
import { page } from './page';

type AddressedPage = 'collect' | 'workshop';

const PAGES: Readonly<Record<string, AddressedPage>> = {
  '#collect': 'collect',
  '#workshop': 'workshop',
};

/** Opens the page of the class; the address says so. */
export function openCollect(): void {
  location.hash = '#collect';
}

/** Opens the page of an author; the address says so. */
export function openWorkshop(): void {
  location.hash = '#workshop';
}

/** A game that is running is not left for an address. */
function follow(): void {
  const asked = PAGES[location.hash] ?? 'title';
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

/** Back to the title, whose address says nothing. */
export function leaveForTitle(): void {
  history.pushState(null, '', location.pathname + location.search);
  follow();
}
