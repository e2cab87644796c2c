// What an order kind is: how it is checked against the game and what it changes.

import type { Result } from '../../lib/result';
import { err } from '../../lib/result';
import type { DECISIONS } from '../../types/decisions';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import {
  type Order,
  ORDER_SHAPES,
  type OrderContent,
  type OrderKind,
  type OrderOf,
  type PlanKind,
  type Refusal,
  type RefusalCode,
} from '../../types/order';
import type { FieldShape, OrderFields } from '../../types/orderShapes';
import type { NationScenario } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';
import type { Wishes } from '../decisions';
import type { CardSource } from '../rules/eventCards';

/** What an order is checked against. */
export interface OrderContext {
  readonly game: Game;
  readonly nation: NationState;
  readonly scenario: NationScenario;
  /** The other orders of the same seat this turn. */
  readonly given: readonly Order[];
}

export type OrderCheck = Result<true, Refusal>;

type StandingKind =
  | PlanKind
  | {
      [K in OrderKind]: (typeof DECISIONS)[K]['lasts'] extends 'untilChanged' ? K : never;
    }[OrderKind];

/** What holds for a nation that gives no order of this kind; null where nothing does. */
type Standing<K extends OrderKind> = (
  nation: NationState,
  state: GameState,
) => OrderContent<K> | null;

export interface OrderRule<K extends OrderKind> {
  /** Whether the order may be given. Where a kind has no check of its own, it may be given as soon as its percents and words are sound. */
  readonly check?: (context: OrderContext, order: OrderOf<K>) => OrderCheck;
  /** Puts the order into the nation's standing orders or into this turn's wishes. */
  readonly apply: (
    nation: NationState,
    wishes: Wishes,
    order: OrderOf<K>,
    source: CardSource,
  ) => void;
  /** What holds where no such order is given. Decisions that stand until they are changed must say it, and so must those of the plan. */
  readonly standing: K extends StandingKind ? Standing<K> : Standing<K> | null;
}

export const ALLOWED: OrderCheck = { ok: true, value: true };

/** A refusal with the numbers behind it. */
export function refuse(code: RefusalCode, details: Refusal['details'] = {}): OrderCheck {
  return err({ code, details });
}

/** Whether a value is a whole percent from 0 to 100. */
export function checkPercent(percent: number): OrderCheck {
  if (!Number.isInteger(percent)) return refuse('percentNotWhole', { percent });
  return percent < 0 || percent > 100 ? refuse('percentOutOfRange', { percent }) : ALLOWED;
}

/** Whether a value is one of a closed list. */
export function checkChoice(choice: string, choices: readonly string[]): OrderCheck {
  return choices.includes(choice)
    ? ALLOWED
    : refuse('unknownChoice', { choice, allowed: choices.join(', ') });
}

function checkField(shape: FieldShape, value: unknown): OrderCheck {
  if (shape.holds === 'percent') return checkPercent(value as number);
  return shape.holds === 'word' ? checkChoice(value as string, shape.words) : ALLOWED;
}

/** Whether every percent of an order is whole and sound, and every word one of its list. */
export function checkFields(order: Order): OrderCheck {
  const values = order as unknown as Readonly<Record<string, unknown>>;
  const shapes: OrderFields = ORDER_SHAPES[order.kind];
  for (const [name, shape] of Object.entries(shapes)) {
    const checked = checkField(shape, values[name]);
    if (!checked.ok) return checked;
  }
  return ALLOWED;
}

/** The seat's order of one kind among those given, if there is one. */
export function givenOrder<K extends OrderKind>(
  given: readonly Order[],
  kind: K,
): OrderOf<K> | undefined {
  return given.find((order): order is OrderOf<K> => order.kind === kind);
}

/** Whether an id names another nation of the game. */
export function isOtherNation(context: OrderContext, id: CountryId): boolean {
  return (
    id !== context.nation.id &&
    context.game.state.countries.some((c) => c.id === id && c.role === 'nation')
  );
}
