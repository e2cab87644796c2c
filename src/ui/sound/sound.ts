// The four sound cues: silent, unloaded and without an audio context until the player's first gesture.

import { fetchPiece } from '../pieceFiles';
import type { Cue, CuePlayer } from './cues';

export type { Cue } from './cues';

export interface SoundOptions {
  /** Where the first press of a key or pointer is waited for; the window by default. */
  readonly gestures?: EventTarget;
  /** Starts the audio system; called once, after the first gesture, when the first cue is needed. */
  readonly openPlayer?: () => Promise<CuePlayer>;
  readonly muted?: boolean;
}

export interface Sound {
  /** Does nothing while muted, before the first gesture, or where sound cannot be had. */
  play(cue: Cue): void;
  setMuted(isMuted: boolean): void;
  isMuted(): boolean;
}

const GESTURES = ['pointerdown', 'keydown'] as const;

async function openHowler(): Promise<CuePlayer> {
  await fetchPiece('ui/sound/howlerPlayer');
  const { openHowlerPlayer } = await import('./howlerPlayer');
  return openHowlerPlayer();
}

function awaitGesture(target: EventTarget, onGesture: () => void): void {
  const stop = new AbortController();
  const once = () => {
    stop.abort();
    onGesture();
  };
  for (const kind of GESTURES) {
    target.addEventListener(kind, once, { capture: true, passive: true, signal: stop.signal });
  }
}

export function createSound(options: SoundOptions = {}): Sound {
  const openPlayer = options.openPlayer ?? openHowler;
  let muted = options.muted ?? false;
  let hasGesture = false;
  let player: Promise<CuePlayer | undefined> | undefined;
  awaitGesture(options.gestures ?? window, () => {
    hasGesture = true;
  });
  return {
    play(cue) {
      if (muted || !hasGesture) return;
      player ??= openPlayer().catch(() => {
        player = undefined;
        return undefined;
      });
      void player.then((playCue) => {
        if (!muted) playCue?.(cue);
      });
    },
    setMuted(isMuted) {
      muted = isMuted;
    },
    isMuted: () => muted,
  };
}
