// The programme cards and joint platforms: cost, what stands in the way, what is in force.

import {
  cardStatus,
  championsOf,
  helpOfCard,
  nationOf,
  openProposal,
  platformStatus,
  type CardStatus,
} from '../engine';
import type { Game } from '../types/game';
import { CARDS, type Card, type CountryId, type Pillar } from '../types/names';
import type { Order, Refusal } from '../types/order';
import type { NationState } from '../types/state';
import { turnsInForce } from '../types/timers';
import { selectRefusal } from './refusals';
import { orderOf, type SeatState } from './seatState';
import { answersCost } from './spentCapital';
import { tryNation } from './trial';

export type CardState = 'chosen' | 'playable' | 'inForce' | 'locked';

export interface CardSheet {
  readonly card: Card;
  /** The line of the budget that it helps; null for none. */
  readonly helps: Pillar | null;
  /** Political capital. */
  readonly cost: number;
  readonly state: CardState;
  /** Why it cannot be played, with the numbers of its message; null otherwise. For a joint platform that of the closest country. */
  readonly refusal: Refusal | null;
  /** For how many turns an earlier play of it is still in force. */
  readonly turnsLeft: number;
  readonly timesPlayed: number;
  /** What playing it changes by the end of this turn; null for cards that cannot be played now, and for those that first ask with whom. */
  readonly effect: CardEffect | null;
  /** Whether the player also chooses with whom it is played: a partner or a champion. */
  readonly asksWithWhom: boolean;
}

/** Changes against the same turn without the card; points are on 0 to 100. */
export interface CardEffect {
  readonly supportPoints: number;
  readonly moneyUsdBn: number;
  readonly usTrustPoints: number;
  readonly chinaTrustPoints: number;
  readonly lockInPoints: number;
}

function others(orders: readonly Order[]): Order[] {
  return orders.filter(({ kind }) => kind !== 'playCard');
}

function effectOf(without: NationState, played: NationState): CardEffect {
  const points = (read: (nation: NationState) => number) => (read(played) - read(without)) * 100;
  return {
    supportPoints: played.support - without.support,
    moneyUsdBn: played.publicMoneyUsdBn - without.publicMoneyUsdBn,
    usTrustPoints: points(({ usTrust }) => usTrust),
    chinaTrustPoints: points(({ chinaTrust }) => chinaTrust),
    lockInPoints: points(({ lockIn }) => lockIn),
  };
}

/** The card of joint platforms is shown as it stands with the closest country that is no partner yet. */
function nearestPlatform(
  { game, orders }: SeatState,
  country: CountryId,
  otherwise: CardStatus,
): CardStatus {
  if (otherwise.ok || otherwise.error.code === 'notEnoughCapital') return otherwise;
  const { platformPartners } = nationOf(game.state, country);
  const strangers = platformStatus(game, country, others(orders)).filter(
    ({ partner }) => !platformPartners.includes(partner),
  );
  return (
    strangers.reduce<(typeof strangers)[number] | null>(
      (best, each) => (best === null || each.closeness > best.closeness ? each : best),
      null,
    )?.status ?? otherwise
  );
}

function asksWithWhom({ scenario }: Game, country: CountryId, card: Card): boolean {
  if (card === 'championsCompact') return championsOf(scenario, country).length > 0;
  return card === 'jointPlatform';
}

/** All cards next to this turn's orders. */
export function selectCards(state: SeatState, country: CountryId): CardSheet[] {
  const { game, orders } = state;
  const without = tryNation(state, country, others(orders));
  const nation = nationOf(game.state, country);
  const chosen = orderOf(orders, 'playCard')?.card;
  const status = cardStatus(game, country, others(orders));
  // Answers are paid before the card, which would then be refused.
  const capital = nation.politicalCapital - answersCost(state, country);
  const { cardCost } = game.ruleset.parameters;
  return CARDS.map((card) => {
    const cost = cardCost[card];
    const own =
      card === 'jointPlatform' ? nearestPlatform(state, country, status[card]) : status[card];
    const result: CardStatus =
      own.ok && cost > capital
        ? { ok: false, error: { code: 'notEnoughCapital', details: { cost, capital } } }
        : own;
    const turnsLeft = turnsInForce(nation, card);
    const free: CardState = result.ok ? 'playable' : turnsLeft > 0 ? 'inForce' : 'locked';
    return {
      card,
      helps: helpOfCard(card),
      cost,
      state: chosen === card ? 'chosen' : free,
      refusal: result.ok ? null : selectRefusal(state, country, result.error),
      turnsLeft,
      timesPlayed: nation.cardsPlayed[card],
      asksWithWhom: asksWithWhom(game, country, card),
      effect:
        result.ok && !asksWithWhom(game, country, card)
          ? effectOf(
              without,
              tryNation(state, country, [...others(orders), { kind: 'playCard', country, card }]),
            )
          : null,
    };
  });
}

export type PlatformState = 'member' | 'chosen' | 'proposed' | 'open' | 'closed';

export interface PlatformRow {
  readonly partner: CountryId;
  /** 0 to 100, against the threshold on the same scale. */
  readonly closeness: number;
  readonly threshold: number;
  readonly state: PlatformState;
  readonly refusal: Refusal | null;
  /** Whether home accepts a platform that this country proposes. */
  readonly accepted: boolean;
}

export interface Platforms {
  readonly rows: readonly PlatformRow[];
  readonly members: number;
  readonly limit: number;
}

/** Joint platforms with each other nation, closest first. */
export function selectPlatforms({ game, orders }: SeatState, country: CountryId): Platforms {
  const nation = nationOf(game.state, country);
  const target = orderOf(orders, 'playCard')?.target;
  const accepted = orderOf(orders, 'acceptPlatformsFrom')?.countries ?? nation.acceptPlatformsFrom;
  const rows = platformStatus(game, country, others(orders)).map(
    ({ partner, closeness, threshold, status }): PlatformRow => ({
      partner,
      closeness: closeness * 100,
      threshold: threshold * 100,
      state: nation.platformPartners.includes(partner)
        ? 'member'
        : target === partner
          ? 'chosen'
          : openProposal(game.state.proposals, country, partner) !== undefined
            ? 'proposed'
            : status.ok
              ? 'open'
              : 'closed',
      refusal: status.ok ? null : status.error,
      accepted: accepted.includes(partner),
    }),
  );
  return {
    rows: rows.sort((a, b) => b.closeness - a.closeness),
    members: nation.platformPartners.length,
    limit: game.ruleset.parameters.jointPlatform.limit,
  };
}
