// What may be played now and why not, for screens and bots.

import type { Result } from '../lib/result';
import type { Game } from '../types/game';
import { CARDS, type ByCard, type Card, type CountryId } from '../types/names';
import type { Order, Refusal } from '../types/order';
import type { Champion } from '../types/scenario';
import { checkOrder } from './orders/index';
import { championsOf } from './rules/champions';
import { nationOf } from './rules/nations';
import { platformCloseness, relationOf } from './rules/platforms';

export type CardStatus = Result<true, Refusal>;

function statusOf(checked: Result<Order, Refusal>): CardStatus {
  return checked.ok ? { ok: true, value: true } : checked;
}

/** One possible partner of a joint platform. */
export interface PlatformStatus {
  readonly partner: CountryId;
  readonly closeness: number;
  readonly threshold: number;
  readonly status: CardStatus;
}

/** Whether a joint platform can be opened with each other nation, beside the orders that are `given` this turn. */
export function platformStatus(
  game: Game,
  country: CountryId,
  given: readonly Order[] = [],
): PlatformStatus[] {
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  const rows: PlatformStatus[] = [];
  for (const other of game.state.countries) {
    if (other.role !== 'nation' || other.id === country) continue;
    const relation = relationOf(game.scenario, country, other.id);
    rows.push({
      partner: other.id,
      closeness: platformCloseness(p, relation, nation.prestige, nation.stance, other.stance),
      threshold: p.jointPlatform.threshold,
      status: statusOf(
        checkOrder(
          game,
          { kind: 'playCard', country, card: 'jointPlatform', target: other.id },
          given,
        ),
      ),
    });
  }
  return rows;
}

function platformCardStatus(game: Game, country: CountryId, given: readonly Order[]): CardStatus {
  const rows = platformStatus(game, country, given);
  const open =
    rows.find(({ status }) => status.ok) ??
    rows.find(({ status }) => !status.ok && status.error.code === 'notEnoughCapital');
  return (
    open?.status ?? rows[0]?.status ?? { ok: false, error: { code: 'targetMissing', details: {} } }
  );
}

/** Whether a compact can be signed with each champion of the nation, beside the orders that are `given` this turn. */
export function compactStatus(
  game: Game,
  country: CountryId,
  given: readonly Order[] = [],
): { readonly champion: Champion; readonly status: CardStatus }[] {
  return championsOf(game.scenario, country).map((champion) => ({
    champion,
    status: statusOf(
      checkOrder(
        game,
        { kind: 'playCard', country, card: 'championsCompact', champion: champion.id },
        given,
      ),
    ),
  }));
}

function partnerlessStatus(
  game: Game,
  country: CountryId,
  card: Card,
  given: readonly Order[],
): CardStatus {
  return statusOf(checkOrder(game, { kind: 'playCard', country, card }, given));
}

const STATUS: Partial<ByCard<typeof platformCardStatus>> = {
  jointPlatform: platformCardStatus,
  championsCompact: (game, country, given) =>
    compactStatus(game, country, given)[0]?.status ??
    partnerlessStatus(game, country, 'championsCompact', given),
};

/** For every card whether it can be played now, beside the orders that are `given` this turn, and if not, why. */
export function cardStatus(
  game: Game,
  country: CountryId,
  given: readonly Order[] = [],
): ByCard<CardStatus> {
  const status = {} as ByCard<CardStatus>;
  for (const card of CARDS) {
    status[card] =
      STATUS[card]?.(game, country, given) ?? partnerlessStatus(game, country, card, given);
  }
  return status;
}
