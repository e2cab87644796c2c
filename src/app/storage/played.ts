// Which scenarios were played to the end in this browser, with the best medal won; kept where the browser allows that.

import { type ReadonlySignal, signal } from '@preact/signals';
import { MEDALS, type Medal } from '../../types/names';
import type { TextStore } from './textStore';

export type PlayedScenarios = Readonly<Record<string, Medal | null>>;

export interface PlayedStore {
  readonly played: ReadonlySignal<PlayedScenarios>;
  /** Adds a game that is over; a worse medal than one won before changes nothing. */
  add(scenario: string, medal: Medal | null): void;
}

const KEY = 'own-bearings-played';
const IS_ID = /^[a-z][a-zA-Z0-9-]{0,63}$/;

function rankOf(medal: Medal | null | undefined): number {
  if (medal === undefined) return -1;
  return medal === null ? 0 : MEDALS.indexOf(medal) + 1;
}

/** What was kept, as far as it makes sense. */
export function readPlayed(text: string | null): PlayedScenarios {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const sound = Object.entries(kept).filter(
      ([id, medal]) => IS_ID.test(id) && (medal === null || MEDALS.includes(medal as Medal)),
    );
    return Object.fromEntries(sound) as PlayedScenarios;
  } catch {
    return {};
  }
}

/** Opens the list; without a store that works it lasts as long as the page. */
export function createPlayed(openStore: () => TextStore): PlayedStore {
  const read = () => {
    try {
      return openStore().getItem(KEY);
    } catch {
      return null;
    }
  };
  const played = signal(readPlayed(read()));
  return {
    played,
    add(scenario, medal) {
      if (rankOf(medal) <= rankOf(played.value[scenario])) return;
      played.value = { ...played.value, [scenario]: medal };
      try {
        openStore().setItem(KEY, JSON.stringify(played.value));
      } catch {
        // Nothing is kept: the list lasts as long as the page.
      }
    },
  };
}
