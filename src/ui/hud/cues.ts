// Sound cues as the HUD asks for them; the owner of the speakers registers a player.

export const CUES = ['click', 'endTurn', 'event', 'gameEnd'] as const;
/** A short sound that always goes with something visible. */
export type Cue = (typeof CUES)[number];

let player: (cue: Cue) => void = () => undefined;

/** From now on `play` is called for every cue. */
export function setCuePlayer(play: (cue: Cue) => void): void {
  player = play;
}

export function playCue(cue: Cue): void {
  player(cue);
}
