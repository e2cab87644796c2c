// Why an order was refused, in words at the control it was given with.

import { selectRefusal } from '../../selectors';
import type { CountryId } from '../../types/names';
import type { OrderKind, Refusal } from '../../types/order';
import { inLanguage, t, tNamed } from '../text';
import { duration } from '../text/duration';
import { count, points, power, short } from '../text/numbers';
import { Icon } from './controls/icon';
import { type GameModel, useGame } from './gameModel';

/** A country's name as the scenario gives it. */
export function countryName(game: GameModel, country: CountryId): string {
  const standing = game.standings.value.find((each) => each.country === country);
  return standing ? inLanguage(standing.name) : country;
}

const SHARES = new Set(['closeness', 'trust', 'leverage']);
const PERCENTS = new Set(['delivered', 'below']);
/** What the seat has too little of: never shown as if it were enough. */
const TOO_LITTLE = new Set(['capital', 'closeness', 'trust', 'leverage', 'offeredH100e']);
/** What there is too much of, or what is missing: never shown as if it were nothing. */
const TOO_MUCH = new Set(['lag', 'missing', 'delivered']);

/** The number cut to the decimals that are shown, away from what is needed. */
function awayFromNeed(name: string, value: number, decimals: number): number {
  const scale = 10 ** decimals;
  if (TOO_LITTLE.has(name)) return Math.floor(value * scale) / scale;
  return TOO_MUCH.has(name) ? Math.ceil(value * scale) / scale : value;
}

function numberWords(name: string, value: number): string {
  if (name === 'turns') return duration(value);
  if (name.endsWith('Mw')) return power(value);
  if (name.endsWith('H100e')) return count(awayFromNeed(name, value, 0));
  if (name === 'threshold') return points(value * 100);
  if (PERCENTS.has(name))
    return t('unit.percent', { value: short(awayFromNeed(name, value * 100, 1), 1) });
  if (SHARES.has(name) || (name === 'needed' && value <= 1))
    return short(awayFromNeed(name, value * 100, 1), 1);
  return short(awayFromNeed(name, value, 2), 2);
}

function detailWords(game: GameModel, name: string, value: number | string): string {
  if (typeof value === 'number') return numberWords(name, value);
  if (name === 'country' || name === 'seat') return countryName(game, value);
  return name === 'stance' ? tNamed(`stance.${value}`, value) : value;
}

/** A refusal as one sentence. */
export function refusalWords(game: GameModel, refusal: Refusal): string {
  const { details } = selectRefusal(game.state.value, game.country, refusal);
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(details))
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
