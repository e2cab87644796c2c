// What speaks against ending the turn: refusals that prevent it, and warnings that ask for a second look.

import { checkOrders } from '../engine';
import type { GameEvent } from '../types/event';
import type { CountryId } from '../types/names';
import type { OrderKind, Refusal, RefusalCode } from '../types/order';
import { selectAnnouncements } from './announcements';
import type { DemandName } from './demandName';
import { selectLedger } from './ledger';
import { type BidVoid, voidBids } from './quayNews';
import type { SeatState } from './seatState';
import { tryGame, turnBehind } from './tried';

/** An order that is no longer allowed beside the others. */
export interface TurnBlock {
  readonly order: OrderKind;
  readonly refusal: Refusal;
}

type CardRefused = Extract<GameEvent, { kind: 'cardRefused' }>;
type DealLapsed = Extract<GameEvent, { kind: 'dealLapsed' }>;

/** A deal that the seat agrees to and that would come to nothing. */
export interface DealFalls {
  readonly kind: 'dealFalls';
  readonly from: CountryId;
  readonly code: RefusalCode;
}

export type TurnWarning =
  | { readonly kind: 'unanswered'; readonly event: string; readonly fallback: string }
  | ({ readonly kind: 'unansweredDemand' } & DemandName)
  | Pick<BidVoid, 'kind' | 'lot' | 'cause'>
  | Pick<CardRefused, 'kind' | 'card'>
  | DealFalls
  | {
      readonly kind: 'unassigned';
      readonly percent: number;
      readonly usdBn: number;
      /** What of it does not lapse. */
      readonly keptUsdBn: number;
    };

export interface TurnCheck {
  readonly block: TurnBlock | null;
  readonly warnings: readonly TurnWarning[];
}

const UNASSIGNED_PERCENT = 10;

function isDealOf(event: GameEvent, country: CountryId): event is DealLapsed {
  return event.kind === 'dealLapsed' && event.partner === country;
}

/** What a trial of the turn shows to come to nothing. */
function trialWarnings(tried: readonly GameEvent[], country: CountryId): TurnWarning[] {
  const warnings: TurnWarning[] = voidBids(tried, country).map(({ kind, lot, cause }) => ({
    kind,
    lot,
    cause,
  }));
  for (const event of tried) {
    if (event.kind === 'cardRefused' && event.country === country)
      warnings.push({ kind: event.kind, card: event.card });
    if (isDealOf(event, country) && event.refusal !== null)
      warnings.push({ kind: 'dealFalls', from: event.country, code: event.refusal.code });
  }
  return warnings;
}

/** Whether the turn can be ended, and what the player may have overlooked. */
export function selectTurnCheck(state: SeatState, country: CountryId): TurnCheck {
  const checked = checkOrders(state.game, country, state.orders);
  const { own, demand } = selectAnnouncements(state, country);
  const ledger = selectLedger(state, country);
  const warnings: TurnWarning[] = [];
  if (own !== null && own.answer === null)
    warnings.push({ kind: 'unanswered', event: own.event, fallback: own.fallback });
  if (demand !== null && demand.answer === null)
    warnings.push({ kind: 'unansweredDemand', demand: demand.demand, power: demand.power });
  warnings.push(...trialWarnings(turnBehind(tryGame(state, country))?.events ?? [], country));
  if (ledger.unassignedPercent > UNASSIGNED_PERCENT)
    warnings.push({
      kind: 'unassigned',
      percent: ledger.unassignedPercent,
      usdBn: ledger.unassignedUsdBn,
      keptUsdBn: ledger.keptUsdBn,
    });
  return {
    block: checked.ok
      ? null
      : { order: state.orders[checked.error.index]!.kind, refusal: checked.error.refusal },
    warnings,
  };
}
