// Which scenarios were played to the end in this browser, with the best medal won; kept where the browser allows that.

import { type ReadonlySignal, signal } from '@preact/signals';
import { MEDALS, type Medal, PLAYER_SIGHTS, type PlayerSight } from '../../types/names';
import type { PlayedScenarios, WonMedal } from '../../types/played';
import type { TextStore } from './textStore';

export interface PlayedStore {
  readonly played: ReadonlySignal<PlayedScenarios>;
  /** Adds a game that is over; a worse medal than one won before changes nothing. */
  add(scenario: string, won: WonMedal): void;
}

const KEY = 'own-bearings-played';
const IS_ID = /^[a-z][a-zA-Z0-9-]{0,63}$/;
const NO_MEDAL = 'none';

/** From the one that shows most to the one that shows least. */
const BY_DIFFICULTY: readonly PlayerSight[] = ['pilotAboard', 'openSea', 'fog'];

/** A better medal first; between equal medals the harder sight. */
function rankOf({ medal, sight }: WonMedal): number {
  const place = medal === null ? 0 : MEDALS.indexOf(medal) + 1;
  return place * BY_DIFFICULTY.length + BY_DIFFICULTY.indexOf(sight);
}

/** `gold fog`. From before there were sights: `gold` or null, which were won with what `pilotAboard` shows. */
function readWon(kept: unknown): WonMedal | null {
  if (kept === null) return { medal: null, sight: 'pilotAboard' };
  if (typeof kept !== 'string') return null;
  const [name, sight = 'pilotAboard'] = kept.split(' ') as [string, string?];
  const medal = name === NO_MEDAL ? null : name;
  const isKnown = medal === null || MEDALS.includes(medal as Medal);
  return isKnown && PLAYER_SIGHTS.includes(sight as PlayerSight)
    ? { medal: medal as Medal | null, sight: sight as PlayerSight }
    : null;
}

function keptWords({ medal, sight }: WonMedal): string {
  return `${medal ?? NO_MEDAL} ${sight}`;
}

/** What was kept, as far as it makes sense. */
export function readPlayed(text: string | null): PlayedScenarios {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const read = Object.entries(kept).map(([id, won]) => [id, readWon(won)] as const);
    return Object.fromEntries(
      read.filter((row): row is [string, WonMedal] => IS_ID.test(row[0]) && row[1] !== null),
    );
  } catch {
    return {};
  }
}

function textOf(played: PlayedScenarios): string {
  const rows = Object.entries(played).map(([id, won]) => [id, keptWords(won)] as const);
  return JSON.stringify(Object.fromEntries(rows));
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
    add(scenario, won) {
      const before = played.value[scenario];
      if (before !== undefined && rankOf(won) <= rankOf(before)) return;
      played.value = { ...played.value, [scenario]: won };
      try {
        openStore().setItem(KEY, textOf(played.value));
      } catch {
        // Nothing is kept: the list lasts as long as the page.
      }
    },
  };
}
