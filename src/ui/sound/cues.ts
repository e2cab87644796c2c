// The names of the four cues, and the type of what plays them.

export const CUES = ['step', 'stamp', 'telegraph', 'bell'] as const;
/** Step: a control moved. Stamp: end of turn. Telegraph: an event opens. Bell: the game ends. */
export type Cue = (typeof CUES)[number];

/** Plays a cue that is loaded or being loaded. */
export type CuePlayer = (cue: Cue) => void;
