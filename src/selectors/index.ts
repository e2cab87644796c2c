// What can be seen of a game: the face of this room.

export * from './announcements';
export * from './calendar';
export * from './cards';
export { selectMapPicture } from './chartPicture';
export type { CauseKind, TurnCause } from './causes';
export * from './contracts';
export * from './debrief';
export * from './decisions';
export * from './eventChoice';
export * from './leadTimes';
export * from './ledger';
export * from './mapPicture';
export * from './modelLines';
export * from './narrows';
export * from './options';
export * from './outlook';
export * from './pace';
export { raised, selectPurchases, type Arrival, type Purchase } from './purchases';
export * from './report';
export type { Reason } from './reasons';
export * from './results';
export type { PastTurn, SeatState } from './seatState';
export * from './standings';
export * from './timeline';
export * from './turnCheck';
export * from './turningPoints';
export * from './turnNews';
