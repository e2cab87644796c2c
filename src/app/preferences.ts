// The player's settings applied to the page: language, sound, motion, contrast.

import { effect } from '@preact/signals';
import { setCuePlayer } from '../ui/hud/cues';
import { createSound, type Cue as SoundCue } from '../ui/sound/sound';
import { hasText, language, messageFiles, speak, t } from '../ui/text';
import { addPiece, loadPiece, prefetchPiece } from './pieces';
import { createSettings, defaultSettings } from './storage/settings';

function asks(feature: string): boolean {
  return matchMedia(`(${feature})`).matches;
}

export const preferences = createSettings(
  () => localStorage,
  defaultSettings(navigator.languages, {
    reducesMotion: asks('prefers-reduced-motion: reduce'),
    hasHighContrast: asks('prefers-contrast: more'),
  }),
);

const SOUND_CUES: Readonly<Record<Parameters<Parameters<typeof setCuePlayer>[0]>[0], SoundCue>> = {
  click: 'step',
  endTurn: 'stamp',
  event: 'telegraph',
  gameEnd: 'bell',
};

const chosenLanguage = () => preferences.settings.value.language;

/** The page goes on in the language it speaks until the words of the other have come. */
addPiece('language', {
  files: () => messageFiles(chosenLanguage()),
  isHere: () => hasText('game.title') && language.peek() === chosenLanguage(),
  bring: () => speak(chosenLanguage()),
});

/** Brings the chosen language, which may be another one by the time it has come. */
async function followLanguage(): Promise<void> {
  while (language.peek() !== chosenLanguage()) await loadPiece('language');
}

/** The one text that stands in the page itself, in every language, for as long as no words have come. */
function showNoWords(isShown: boolean): void {
  const words = document.getElementById('no-words');
  if (words !== null) words.hidden = !isShown;
}

const TRY_AGAIN_MS = 2000;

/** The first words of the page: in the chosen language, else in English; tried again until some have come. */
async function speakFirst(): Promise<void> {
  for (;;) {
    await prefetchPiece('language');
    if (!hasText('game.title')) await speak('en').catch(() => undefined);
    showNoWords(!hasText('game.title'));
    if (hasText('game.title')) return;
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
}

/** From now on the page follows the settings. Resolves when it speaks the chosen language. */
export async function followPreferences(): Promise<void> {
  const sound = createSound({ muted: preferences.settings.peek().isMuted });
  setCuePlayer((cue) => sound.play(SOUND_CUES[cue]));
  await speakFirst();
  effect(() => {
    const { isMuted, reducesMotion, hasHighContrast } = preferences.settings.value;
    document.documentElement.lang = language.value;
    document.documentElement.dataset.motion = reducesMotion ? 'reduced' : 'full';
    document.documentElement.dataset.contrast = hasHighContrast ? 'more' : 'normal';
    document.title = t('game.title');
    sound.setMuted(isMuted);
  });
  effect(() => void followLanguage());
}

export function toggleMute(): void {
  preferences.change({ isMuted: !preferences.settings.peek().isMuted });
}
