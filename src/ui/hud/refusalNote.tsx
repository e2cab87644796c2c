// Why an order was refused, in words at the control it was given with.

import type { CountryId } from '../../types/names';
import type { OrderKind, Refusal } from '../../types/order';
import { inLanguage, t, tNamed } from '../text';
import { plain, points } from '../text/numbers';
import { Icon } from './controls/icon';
import { type GameModel, useGame } from './gameModel';

/** A country's name as the scenario gives it. */
export function countryName(game: GameModel, country: CountryId): string {
  const standing = game.standings.value.find((each) => each.country === country);
  return standing ? inLanguage(standing.name) : country;
}

const SHARES = new Set(['closeness', 'threshold', 'trust', 'leverage']);

function detailWords(game: GameModel, name: string, value: number | string): string {
  if (typeof value === 'number') {
    const isShare = SHARES.has(name) || (name === 'needed' && value <= 1);
    return isShare ? points(value * 100) : plain(value, 2);
  }
  if (name === 'country' || name === 'seat') return countryName(game, value);
  return name === 'stance' ? tNamed(`stance.${value}`, value) : value;
}

/** A refusal as one sentence. */
export function refusalWords(game: GameModel, refusal: Refusal): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(refusal.details))
    values[name] = detailWords(game, name, value);
  return t(`refusal.${refusal.code}`, values);
}

export function RefusalNote({ kind }: { readonly kind: OrderKind }) {
  const game = useGame();
  const refused = game.refused.value;
  if (refused === null || refused.kind !== kind) return null;
  return (
    <p class="note note-bad" role="alert">
      <Icon name="limit" />
      {refusalWords(game, refused.refusal)}
    </p>
  );
}
