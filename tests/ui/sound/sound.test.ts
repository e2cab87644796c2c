// The cues stay silent until a gesture, and open the audio system once and only when one is due.

import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/ui/sound/cues';
import { createSound } from '../../../src/ui/sound/sound';

/** A sound with a player that writes down what it is asked to do. */
function recordedSound() {
  const heard: Cue[] = [];
  const opened: string[] = [];
  const gestures = new EventTarget();
  const sound = createSound({
    gestures,
    openPlayer: async () => {
      opened.push('player');
      return (cue) => heard.push(cue);
    },
  });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { sound, gestures, heard, opened, settle };
}

describe('sound', () => {
  it('should open no audio system before the first gesture', async () => {
    const { sound, heard, opened, settle } = recordedSound();
    sound.play('step');
    await settle();
    expect({ heard, opened }).toEqual({ heard: [], opened: [] });
  });

  it('should open nothing at a gesture alone', async () => {
    const { gestures, opened, settle } = recordedSound();
    gestures.dispatchEvent(new Event('keydown'));
    await settle();
    expect(opened).toEqual([]);
  });

  it('should play every cue after a key or a pointer, through one player', async () => {
    for (const kind of ['keydown', 'pointerdown']) {
      const { sound, gestures, heard, opened, settle } = recordedSound();
      gestures.dispatchEvent(new Event(kind));
      for (const cue of ['step', 'stamp', 'telegraph', 'bell'] as const) sound.play(cue);
      await settle();
      expect(heard).toEqual(['step', 'stamp', 'telegraph', 'bell']);
      expect(opened).toEqual(['player']);
    }
  });

  it('should neither play nor open anything while muted', async () => {
    const { sound, gestures, heard, opened, settle } = recordedSound();
    gestures.dispatchEvent(new Event('keydown'));
    sound.setMuted(true);
    sound.play('bell');
    await settle();
    expect({ heard, opened, muted: sound.isMuted() }).toEqual({
      heard: [],
      opened: [],
      muted: true,
    });
    sound.setMuted(false);
    sound.play('bell');
    await settle();
    expect(heard).toEqual(['bell']);
  });

  it('should stay silent where the audio system cannot be opened', async () => {
    const gestures = new EventTarget();
    const refuse = () => Promise.reject(new Error('no audio here'));
    const sound = createSound({ gestures, openPlayer: refuse });
    gestures.dispatchEvent(new Event('keydown'));
    expect(() => sound.play('stamp')).not.toThrow();
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(sound.isMuted()).toBe(false);
  });
});
