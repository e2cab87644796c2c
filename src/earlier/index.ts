// The face of the room: which rules a game in a text was played under, and what is kept of earlier rules.

export type {
  EarlierContent,
  EarlierFault,
  EarlierGame,
  EarlierHandIn,
  EarlierLibrary,
  EarlierPiece,
  EarlierReader,
  EarlierScenario,
  EarlierSeat,
} from './contract';
export { lighten } from './lighten';
export { type NamedGame, namedGame } from './namedGame';
