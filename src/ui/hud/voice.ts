// What the page says and sounds like: sentences for those who are read to, and cues for whoever owns the speakers.

import { signal } from '@preact/signals';

/** What the live region says now. */
export const spoken = signal('');

/** Reads `sentence` out when the reader is ready; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  spoken.value = spoken.peek() === sentence ? `${sentence}\u00a0` : sentence;
}

/** Forgets what was said: it is not for whoever has the device next. */
export function hush(): void {
  spoken.value = '';
}

/** A short sound with a visible twin. */
export type Cue = 'click' | 'endTurn' | 'event' | 'gameEnd';

let player: (cue: Cue) => void = () => undefined;

/** From now on `play` is called for every cue. */
export function setCuePlayer(play: (cue: Cue) => void): void {
  player = play;
}

export function playCue(cue: Cue): void {
  player(cue);
}
