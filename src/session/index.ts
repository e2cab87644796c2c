// The face of this room: one running game.

export { type CarriedOver, carryOver, type LostOrder, type NotCarried } from './carryOver';
export { resumeSession } from './resume';
export { createSession } from './session';
export type {
  Session,
  SessionContent,
  SessionSetup,
  SessionState,
} from './types';
