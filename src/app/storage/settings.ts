// The player's settings, kept in the browser where it allows that.

import { type ReadonlySignal, signal } from '@preact/signals';
import { type Language, LANGUAGES } from '../../types/text';
import type { TextStore } from './textStore';

export interface Settings {
  readonly language: Language;
  readonly isMuted: boolean;
  /** Whether single letters act as keys. */
  readonly hasLetterKeys: boolean;
  readonly reducesMotion: boolean;
  /** Whether the passage from one turn to the next is a short one. */
  readonly hasShortPassage: boolean;
  readonly hasHighContrast: boolean;
}

/** What the system asks of every page. */
export interface SystemWishes {
  readonly reducesMotion: boolean;
  readonly hasHighContrast: boolean;
}

export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Changes some settings; true when they were kept for the next visit. */
  change(part: Partial<Settings>): boolean;
}

const KEY = 'own-bearings-settings';

/** The settings of somebody whose browser asks for these languages, the best first. */
export function defaultSettings(languages: readonly string[], wishes: SystemWishes): Settings {
  const wanted = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const known = wanted.find((tag) => LANGUAGES.some((language) => language === tag));
  return {
    language: (known as Language | undefined) ?? 'en',
    isMuted: false,
    hasLetterKeys: true,
    hasShortPassage: false,
    ...wishes,
  };
}

/** The kept settings as far as they make sense, the defaults for the rest. */
export function readSettings(text: string | null, defaults: Settings): Settings {
  const kept = parseObject(text);
  const isOn = (name: Exclude<keyof Settings, 'language'>) => {
    const value = kept[name];
    return typeof value === 'boolean' ? value : defaults[name];
  };
  return {
    language: LANGUAGES.find((known) => known === kept.language) ?? defaults.language,
    isMuted: isOn('isMuted'),
    hasLetterKeys: isOn('hasLetterKeys'),
    reducesMotion: isOn('reducesMotion'),
    hasShortPassage: isOn('hasShortPassage'),
    hasHighContrast: isOn('hasHighContrast'),
  };
}

function parseObject(text: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Opens the settings; without a store that works they last as long as the page. */
export function createSettings(openStore: () => TextStore, defaults: Settings): SettingsStore {
  const text = attempt(() => openStore().getItem(KEY), null);
  const settings = signal(readSettings(text, defaults));
  return {
    settings,
    change(part) {
      settings.value = { ...settings.value, ...part };
      return attempt(() => {
        openStore().setItem(KEY, JSON.stringify(settings.value));
        return true;
      }, false);
    },
  };
}
