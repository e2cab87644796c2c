// Plays the cues through Howler's Web Audio; each file is fetched when its cue is first needed.

import { Howl } from 'howler';
import { soundAddress } from '../gameFiles';
import type { Cue, CuePlayer } from './cues';

/** Opus first; mp3 for browsers without it. */
const FORMATS = ['webm', 'mp3'] as const;

function loadCue(cue: Cue): Howl {
  const src = FORMATS.map((format) => soundAddress(`audio/${cue}.${format}`));
  return new Howl({ src, format: [...FORMATS], html5: false });
}

export function openHowlerPlayer(): CuePlayer {
  const loaded = new Map<Cue, Howl>();
  return (cue) => {
    const howl = loaded.get(cue) ?? loadCue(cue);
    loaded.set(cue, howl);
    howl.play();
  };
}
