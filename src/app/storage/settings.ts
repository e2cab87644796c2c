// The player's settings, kept in the browser where it allows that.

import { type ReadonlySignal, signal } from '@preact/signals';
import { type Settings, settingsOf } from '../../ui/settings';
import type { TextStore } from './textStore';

export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Changes some settings; true when they were kept for the next visit. */
  change(part: Partial<Settings>): boolean;
}

const KEY = 'own-bearings-settings';

/** The kept settings as far as they make sense, the defaults for the rest. */
export function readSettings(text: string | null, defaults: Settings): Settings {
  return settingsOf(parseObject(text), defaults);
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
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
