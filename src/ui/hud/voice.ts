// What the page says and sounds like: sentences for those who are read to, and cues for whoever owns the speakers.

import { signal } from '@preact/signals';

/** What the live region says now. */
export const spoken = signal('');

/** Has `sentence` read out; the same sentence given twice is read twice. */
export function announce(sentence: string): void {
  spoken.value = spoken.peek() === sentence ? `${sentence}\u00a0` : sentence;
}

/** Clears what was said, which is not meant for the next person at the device. */
export function hush(): void {
  spoken.value = '';
}

/** A short sound that always goes with something visible. */
export type Cue = 'click' | 'endTurn' | 'event' | 'gameEnd';

let player: (cue: Cue) => void = () => undefined;

/** From now on `play` is called for every cue. */
export function setCuePlayer(play: (cue: Cue) => void): void {
  player = play;
}

export function playCue(cue: Cue): void {
  player(cue);
}
