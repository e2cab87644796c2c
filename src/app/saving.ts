// The games kept by this page's browser: IndexedDB, quick copies beside it, and news from other pages.

import { createGameStore } from './storage/gameStore';
import { devicePort } from './storage/devicePort';
import { createNeighbours } from './storage/neighbours';
import { createQuickCopies } from './storage/quickCopies';

const ID_BYTES = 8;

function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const openTexts = () => localStorage;

/** Every page that is opened is a writer of its own, copies of a tab too. */
export const games = createGameStore({
  port: devicePort,
  copies: createQuickCopies(openTexts),
  openTexts,
  neighbours: createNeighbours('own-bearings-games'),
  writer: drawId(),
  now: () => Date.now(),
  drawId,
});
