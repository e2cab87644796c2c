// The piece of a running game: its screens, dialogs and notices, and how it is begun, continued and kept. Only the title's part of the page asks for it here.

import type { ComponentType } from 'preact';
import type * as gameViews from './gameViews';
import { laterComponent } from './laterView';
import { broughtBy } from './pieces';

/** What the piece brings; null until it is there. */
export function game(): typeof gameViews {
  return broughtBy('game') as typeof gameViews;
}

export const GamePage = laterComponent('game', () => game().GamePage as ComponentType<object>);
export const GameOverlay = laterComponent(
  'game',
  () => game().GameOverlay as ComponentType<object>,
);
