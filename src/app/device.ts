// What this device keeps for the page: games, scenarios of authors and what was played, in IndexedDB and beside it, with word from the other pages.

import { createOwnStore } from './own/ownStore';
import { createGameStore } from './storage/gameStore';
import { createIndexedDbPort } from './storage/indexedDb';
import { createNeighbours } from './storage/neighbours';
import { createPlayed } from './storage/played';
import { createQuickCopies } from './storage/quickCopies';

/** One connection for all that is kept in it. */
export const port = createIndexedDbPort();

const ID_BYTES = 8;

function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const openTexts = () => localStorage;

/** Every page that is opened is a writer of its own, copies of a tab too. */
export const games = createGameStore({
  port,
  copies: createQuickCopies(openTexts),
  openTexts,
  neighbours: createNeighbours('own-bearings-games'),
  writer: drawId(),
  now: () => Date.now(),
  drawId,
});

/** The scenarios that do not come with the game. */
export const ownCatalogue = createOwnStore(port, createNeighbours('own-bearings-scenarios'));

/** The scenarios that were played to the end. */
export const playedScenarios = createPlayed(openTexts);
