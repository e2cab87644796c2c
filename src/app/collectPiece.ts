// The way to the page of a class and back: its address, and the piece that is fetched when it is first wanted.

import type { ComponentType } from 'preact';
import type * as collectViews from './collectViews';
import { laterComponent } from './laterView';
import { page } from './page';
import { addPiece } from './pieces';

export const COLLECT_ADDRESS = '#collect';

let views: typeof collectViews | null = null;

addPiece('collect', {
  files: () => ['app/collectViews'],
  bring: async () => {
    views = await import('./collectViews');
  },
  words: 'collect',
  after: ['later'],
});

export const CollectPage = laterComponent(
  'collect',
  () => views!.CollectPage as ComponentType<object>,
);

/** Opens the page of the class; the address says so. */
export function openCollect(): void {
  location.hash = COLLECT_ADDRESS;
}

/** A game that is running is not left for an address. */
function follow(): void {
  const isCollect = location.hash === COLLECT_ADDRESS;
  const { kind } = page.peek();
  if (isCollect && kind === 'title') page.value = { kind: 'collect' };
  else if (!isCollect && kind === 'collect') page.value = { kind: 'title' };
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
