// What may be played now and why not, for screens and bots.

import type { Result } from '../lib/result';
import type { Game } from '../types/game';
import { CARDS, type ByCard, type CountryId } from '../types/names';
import type { Order, Refusal } from '../types/order';
import { checkOrder } from './orders/index';
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

/** How a joint platform with each other nation stands, next to this turn's given orders. */
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

/** For every card whether it can be played now, next to this turn's given orders, and if not, why. */
export function cardStatus(
  game: Game,
  country: CountryId,
  given: readonly Order[] = [],
): ByCard<CardStatus> {
  const status = {} as ByCard<CardStatus>;
  for (const card of CARDS) {
    status[card] =
      card === 'jointPlatform'
        ? platformCardStatus(game, country, given)
        : statusOf(checkOrder(game, { kind: 'playCard', country, card }, given));
  }
  return status;
}
