// The address of the page of a class, and how the page follows it.

import { closeAllDialogs } from '../ui/hud/dialogs/dialogStack';
import { page } from './page';

export const COLLECT_ADDRESS = '#collect';

/** Opens the page of the class; the address says so. */
export function openCollect(): void {
  location.hash = COLLECT_ADDRESS;
}

/** A game that is running is not left for an address. */
function follow(): void {
  const isCollect = location.hash === COLLECT_ADDRESS;
  const { kind } = page.peek();
  const leads = isCollect ? kind === 'title' : kind === 'collect' || kind === 'handed';
  if (!leads) return;
  closeAllDialogs();
  page.value = { kind: isCollect ? 'collect' : 'title' };
}

/** From now on the address leads to the page of the class and back. */
export function followCollectAddress(): void {
  addEventListener('hashchange', follow);
  follow();
}

/** Back to the title, whose address says nothing. */
export function leaveCollect(): void {
  history.pushState(null, '', location.pathname + location.search);
  follow();
}
