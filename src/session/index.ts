// The face of this room: one running game.

export { type CarriedOver, carryOver, type LostOrder, type NotCarried } from './carryOver';
export type { Unsubscribe } from './observers';
export { resumeSession } from './resume';
export { createSession } from './session';
export type {
  SeatStatus,
  Session,
  SessionContent,
  SessionSetup,
  SessionState,
  TurnRecord,
} from './types';
