// The player's settings applied to the page: language, sound, motion.

import { effect } from '@preact/signals';
import { setCuePlayer } from '../ui/hud/cues';
import { createSound, type Cue as SoundCue } from '../ui/sound/sound';
import { language, t } from '../ui/text';
import { createSettings, defaultSettings } from './storage/settings';

const reducesMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;

export const preferences = createSettings(
  () => localStorage,
  defaultSettings(navigator.languages, reducesMotion),
);

const SOUND_CUES: Readonly<Record<Parameters<Parameters<typeof setCuePlayer>[0]>[0], SoundCue>> = {
  click: 'step',
  endTurn: 'stamp',
  event: 'telegraph',
  gameEnd: 'bell',
};

/** From now on the page follows the settings. */
export function followPreferences(): void {
  const sound = createSound({ muted: preferences.settings.peek().isMuted });
  setCuePlayer((cue) => sound.play(SOUND_CUES[cue]));
  effect(() => {
    const { isMuted, reducesMotion: isStill, language: chosen } = preferences.settings.value;
    language.value = chosen;
    document.documentElement.lang = chosen;
    document.documentElement.dataset.motion = isStill ? 'reduced' : 'full';
    document.title = t('game.title');
    sound.setMuted(isMuted);
  });
}

export function toggleMute(): void {
  preferences.change({ isMuted: !preferences.settings.peek().isMuted });
}
