// What each answer to an event would do, as exact figures for the nation as it stands.

import {
  type AmountUnit,
  checkOrder,
  type EffectPlace,
  eventCard,
  figureOf,
  nationOf,
  nationScenarioOf,
  regularBudgetUsdBn,
} from '../engine';
import type { Effect, EffectKind } from '../types/effect';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Refusal } from '../types/order';
import type { EventOption } from '../types/ruleset';
import { isLastingWork } from './lastingWorks';
import { orderOf, type SeatState } from './seatState';

/** One effect in figures. */
export interface EffectFact {
  readonly kind: EffectKind;
  /** Signed; in the unit's own size (percent and points on 0 to 100). */
  readonly amount: number;
  readonly unit: AmountUnit;
  /** Whether the nation gains by it; null where it cuts both ways. */
  readonly good: boolean | null;
  /** A second number that a sentence may name: the chips of a campus. */
  readonly second?: number;
  /** Trust in the nation itself, which is a superpower: what reaches each other nation. */
  readonly ofOthers?: true;
}

/** What an answer brings some turns later, in figures of the nation as it is today. */
export interface LaterFacts {
  readonly turns: number;
  readonly effects: readonly EffectFact[];
  /** The second card that it opens, or null. */
  readonly event: string | null;
}

export interface EventOptionFacts {
  readonly id: string;
  readonly effects: readonly EffectFact[];
  readonly later: LaterFacts | null;
  /** Why it cannot be given; null where it can. */
  readonly refusal: Refusal | null;
}

/** The event of this turn that a nation has to answer. */
export interface EventChoice {
  readonly event: string;
  /** Whether a full answer to the last question brought it. */
  readonly isLastingWork: boolean;
  readonly options: readonly EventOptionFacts[];
  /** The option that was ordered, or null while there is none. */
  readonly answered: string | null;
  /** What happens without an answer. */
  readonly defaultOption: string;
}

/** The nation in its game as a place for effects. */
export function placeOf(game: Game, country: CountryId): EffectPlace {
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const { parameters } = game.ruleset;
  const budget = regularBudgetUsdBn(parameters, game.state.world, nation, start);
  return { game, nation, start, regularBudgetUsdBn: budget };
}

/** Who trusts a power more or less. */
const TRUST_IN = { us: 'addUsTrust', china: 'addChinaTrust' } as const;

/** One effect of an event, a project or an opening in figures. */
export function factOf(effect: Effect, place: EffectPlace): EffectFact {
  const { kind } = effect;
  const { unit, good, amount: amountOf, second } = figureOf(kind);
  const amount = amountOf(effect, place);
  const isGood = good === 'more' ? amount > 0 : good === 'less' ? amount < 0 : good;
  const sold = place.nation.superpower?.sells;
  const isOfOthers = sold !== undefined && kind === TRUST_IN[sold];
  const fact = { kind, amount, unit, good: isGood, ...(isOfOthers && { ofOthers: true as const }) };
  return second === undefined ? fact : { ...fact, second: second(effect, place) };
}

function optionFacts(
  { id, effects, later }: EventOption,
  place: EffectPlace,
  refusal: Refusal | null,
): EventOptionFacts {
  const factsOf = (given: readonly Effect[]) => given.map((effect) => factOf(effect, place));
  return {
    id,
    effects: factsOf(effects),
    later:
      later === undefined
        ? null
        : { turns: later.turns, effects: factsOf(later.effects), event: later.event ?? null },
    refusal,
  };
}

/** The event that waits for the seat's answer this turn, or null. */
export function selectEventChoice(
  { game, orders }: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
): EventChoice | null {
  const nation = nationOf(game.state, country);
  if (nation.announcedEvent === null || game.state.outcome !== 'running') return null;
  const card = eventCard(game, nation.announcedEvent);
  if (card.scope !== 'country') return null;
  const place = placeOf(game, country);
  const refusalOf = (option: string): Refusal | null => {
    const order = { kind: 'answerEvent', country, event: card.id, option } as const;
    const checked = checkOrder(game, order, orders);
    return checked.ok ? null : checked.error;
  };
  return {
    event: card.id,
    isLastingWork: 'after' in card && isLastingWork(card),
    options: card.options.map((option) => optionFacts(option, place, refusalOf(option.id))),
    answered: orderOf(orders, 'answerEvent')?.option ?? null,
    defaultOption: card.options[0]!.id,
  };
}
