// The history of finished games as a table for a spreadsheet.

import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { PastGame } from '../../../types/pastGame';
import { inLanguage, t } from '../../text';
import { countryName } from '../names';

/** Spreadsheets take a text for UTF-8 when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell with marks of its own is quoted; one that begins like a formula is made harmless. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function cellsOf(game: PastGame, scenarios: readonly CatalogueEntry[]): string[] {
  const scenario = scenarios.find(({ id }) => id === game.scenario);
  const variant = scenario?.variants.find(({ id }) => id === game.variant);
  const names = { countries: scenario?.countries ?? [] };
  return [
    new Date(game.endedAt).toISOString(),
    scenario === undefined ? game.scenario : inLanguage(scenario.texts.title),
    countryName(names, game.seat),
    game.seats.map((seat) => countryName(names, seat)).join(' '),
    variant === undefined ? game.variant : inLanguage(variant.name),
    String(game.turns),
    t(`sight.${game.sight}`),
    t(`level.${game.level}`),
    String(game.score),
    game.medal === null ? '' : t(`medal.${game.medal}`),
    String(game.seed),
    String(game.rules),
    Object.entries(game.assumptions ?? {})
      .map(([id, number]) => `${id}=${number}`)
      .join(' '),
  ];
}

/** One row a game, the latest first. */
export function historyTable(
  games: readonly PastGame[],
  scenarios: readonly CatalogueEntry[],
): string {
  const heads = [
    t('mine.when'),
    t('mine.scenario'),
    t('mine.seat'),
    t('mine.people'),
    t('mine.length'),
    t('mine.halfYears'),
    t('mine.sight'),
    t('mine.rivals'),
    t('mine.score'),
    t('mine.result'),
    t('mine.seed'),
    t('mine.rules'),
    t('mine.assumed'),
  ];
  const rows = [heads, ...games.map((game) => cellsOf(game, scenarios))];
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
