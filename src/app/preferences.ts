// The player's settings applied to the page.

import { computed, effect, signal } from '@preact/signals';
import { homePanel, setHome } from '../ui/hud/viewState';
import { type Cue, setCuePlayer } from '../ui/hud/voice';
import { pageMarks, type Settings, settingsAtFirst } from '../ui/settings';
import { createSound, type Cue as SoundCue } from '../ui/sound/sound';
import { language, type Language, languageFiles, speak, speaksSimply, t } from '../ui/text';
import type { Piece } from './pieceLoader';
import { loadPiece, type PieceName, prefetchPiece, tryAgain } from './pieces';
import { createSettings } from './storage/settings';

export const preferences = createSettings(
  () => localStorage,
  settingsAtFirst({
    languages: navigator.languages,
    asks: (feature) => matchMedia(`(${feature})`).matches,
  }),
);

const SOUND_CUES: Readonly<Record<Cue, SoundCue>> = {
  click: 'step',
  endTurn: 'stamp',
  event: 'telegraph',
  gameEnd: 'bell',
};

/** The language that the page's address asks for, until the player chooses one. */
const askedLanguage = signal<Language | null>(null);

/** Whether it asks for simple words, until the player chooses. */
const asksSimply = signal(false);

/** The settings that are in force. */
export const settingsNow = computed((): Settings => {
  const settings = preferences.settings.value;
  return {
    ...settings,
    language: askedLanguage.value ?? settings.language,
    speaksSimply: asksSimply.value || settings.speaksSimply,
  };
});

/** What the player chooses; a language of the player's own takes the place of the address's. */
export function changeSettings(part: Partial<Settings>): void {
  if (part.language !== undefined) askedLanguage.value = null;
  if (part.speaksSimply !== undefined) asksSimply.value = false;
  preferences.change(part);
}

/** Speaks a language without keeping that; null goes back to the player's own. */
export function askLanguage(asked: Language | null): void {
  askedLanguage.value = asked;
}

/** Speaks in simple words without keeping that; false goes back to what the player has chosen. */
export function askSimply(isAsked: boolean): void {
  asksSimply.value = isAsked;
}

const chosenLanguage = () => settingsNow.value.language;

function saysAsChosen(code: Language, isSimple: boolean): boolean {
  return code === chosenLanguage() && isSimple === settingsNow.value.speaksSimply;
}

/** Whether the page speaks the chosen language yet. Read it while rendering and the page follows. */
export function speaksChosenLanguage(): boolean {
  return saysAsChosen(language.value, speaksSimply.value);
}

/** The page keeps its language until the messages of the other one have come. */
export const LANGUAGE_PIECE: Piece<PieceName> = {
  files: () => languageFiles(chosenLanguage(), settingsNow.value.speaksSimply),
  isHere: () => saysAsChosen(language.peek(), speaksSimply.peek()),
  bring: () => speak(chosenLanguage(), settingsNow.value.speaksSimply),
  isApart: true,
};

/** Brings the chosen language, which may be a different one by the time it comes. */
async function followLanguage(): Promise<void> {
  while (!saysAsChosen(language.peek(), speaksSimply.peek())) await loadPiece('language');
}

/** From now on the page follows the settings. Resolves when it speaks the chosen language, or English where that cannot be had now. */
export async function followPreferences(): Promise<void> {
  const sound = createSound({ muted: preferences.settings.peek().isMuted });
  setCuePlayer((cue) => sound.play(SOUND_CUES[cue]));
  await prefetchPiece('language');
  effect(() => {
    const settings = preferences.settings.value;
    document.documentElement.lang = language.value;
    Object.assign(document.documentElement.dataset, pageMarks(settings));
    document.title = t('game.title');
    sound.setMuted(settings.isMuted);
    setHome(settings.hasInstruments ? 'budget' : 'bridge');
  });
  homePanel.subscribe((home) => {
    const hasInstruments = home === 'budget';
    if (hasInstruments !== preferences.settings.peek().hasInstruments)
      preferences.change({ hasInstruments });
  });
  effect(() => {
    void followLanguage();
    tryAgain();
  });
}

export function toggleMute(): void {
  preferences.change({ isMuted: !preferences.settings.peek().isMuted });
}
