// A kept game in words: whose it is, how far it is, when it was kept.

import type { GameSummary } from '../../../types/keptGame';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { inLanguage, spoken, t } from '../../text';
import { countryName } from '../names';

/** How far a game is, counted in its rounds. */
function placeOf({ turn, turns, roundTurns }: GameSummary) {
  const round = roundTurns === 2 ? ('year' as const) : ('turn' as const);
  const length = turns === null ? null : Math.ceil(turns / roundTurns);
  const number = Math.ceil(turn / roundTurns) + 1;
  return { round, length, number: length === null ? number : Math.min(number, length) };
}

/** `turn 4 of 20`; without the length where that is not known. */
export function roundWords(game: GameSummary): string {
  const { round, length, number } = placeOf(game);
  if (game.isOver) return t('games.over');
  return length === null
    ? t('games.turn', { round, turn: number })
    : t('games.turnOf', { round, turn: number, length });
}

/** The key of the names of those who play, the same for any order and any capitals; empty where they gave none. */
export function peopleOf({ aliases = [] }: Pick<GameSummary, 'aliases'>): string {
  return [...aliases].sort().join(', ');
}

/** The countries that people play, by name where the scenario is known, else by their codes. */
export function seatWords(
  { seats }: Pick<GameSummary, 'seats'>,
  scenario: CatalogueEntry | undefined,
): string {
  const names = { countries: scenario?.countries ?? [] };
  return seats.map((seat) => countryName(names, seat)).join(', ');
}

export function titleWords(game: GameSummary, scenario: CatalogueEntry | undefined): string {
  return scenario === undefined ? game.scenario : inLanguage(scenario.texts.title);
}

/** Day and time of this device, as in `28 Nov, 14:05`. */
export function clockWords(milliseconds: number): string {
  const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(spoken().locale, parts).format(milliseconds);
}
