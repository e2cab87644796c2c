// A game on the page: its screens, dialogs and notices, and the ways into it; one piece, fetched while the title is read.

import '../ui/gameSheet.css';

export { saveToFile } from './exports';
export { GameOverlay, GamePage, startGamePiece } from './gamePage';
export { bringAssigned, takeAssignedFile } from './own/bringAssigned';
export { continueGame, letGameGo, saveKept } from './keptGames';
export { openWorld } from './openWorld';
export { beginAtOnce, loadFile, loadFiles, openPlan } from './planning';
