// What each of some choices is likely to add to the final score, and which adds most.

import { useMemo } from 'preact/hooks';
import { withOrder } from '../../../selectors';
import { scoreGains } from '../../../why';
import type { SessionState } from '../../../session';
import type { ForecastAsker, NamedOrders } from '../../../types/forecast';
import type { Order, OrderKind } from '../../../types/order';
import { useGivenNumbers } from '../why/given';
import { useSight } from '../sight';
import { useForecast } from './useForecast';

/** A smaller gain is not shown. */
export const LEAST_POINTS = 0.05;

export interface ChoiceGains {
  /** Whether the player's sight shows points at all. */
  readonly isShown: boolean;
  /** By the name of the choice; empty while they are worked out for the first time, and where none can be had. */
  readonly points: Readonly<Record<string, number>>;
  readonly best: string | null;
  /** Whether they belong to earlier orders. */
  readonly isStale: boolean;
  /** The quantities by which all of them are asked "Why?". */
  readonly why: string;
}

/** Used where the player's sight shows no points. */
const NO_GAINS: ChoiceGains = {
  isShown: false,
  points: {},
  best: null,
  isStale: false,
  why: '',
};

/** Orders by the name of the choice. */
export type Choices = Readonly<Record<string, Order>>;

export function choicesOf<T>(
  options: readonly T[],
  nameOf: (option: T) => string,
  orderOf: (option: T) => Order,
): Choices {
  return Object.fromEntries(options.map((option) => [nameOf(option), orderOf(option)] as const));
}

/** The choice that adds most; the one in force where all others cost points. */
export function bestOf(
  points: Readonly<Record<string, number>>,
  inForce: string | null,
): string | null {
  const [first, ...rest] = Object.entries(points).filter(([name]) => name !== inForce);
  if (first === undefined) return null;
  const [name, most] = rest.reduce((best, each) => (each[1] > best[1] ? each : best), first);
  if (most >= LEAST_POINTS) return name;
  return most <= -LEAST_POINTS ? inForce : null;
}

interface Asked {
  readonly asker: ForecastAsker;
  readonly orders: readonly Order[];
  readonly choices: Choices;
  readonly inForce: string | null;
}

function useGains(state: SessionState, asked: Asked): ChoiceGains {
  const { points: isShown } = useSight();
  const { asker, orders, choices, inForce } = asked;
  const key = JSON.stringify([orders, choices]);
  const question = useMemo(() => {
    if (!isShown || state.game.scenario.watch === true) return null;
    const named = Object.entries(choices).map(([name, order]) => [name, withOrder(orders, order)]);
    const lists = Object.fromEntries(named) as NamedOrders;
    return { kind: 'gains', orders, lists } as const;
  }, [key, state.game, isShown]);
  const { answer, isStale, isAbsent } = useForecast(asker, state, question);
  const gains = answer === null ? {} : scoreGains(answer, inForce);
  const points = Object.fromEntries(
    Object.entries(gains).map(([name, { value }]) => [name, value]),
  );
  const why = useGivenNumbers(`gain-${asker}`, () => ({
    scoreGain: gains,
    futures: answer?.own.length,
  }));
  if (!isShown) return NO_GAINS;
  return {
    isShown,
    points,
    best: bestOf(points, inForce),
    isStale: isStale && !isAbsent,
    why,
  };
}

/** What each of these choices, orders of one kind, adds to the score. They are compared with no such order; `inForce` is the choice that holds without one. */
export function useChoiceGains(
  state: SessionState,
  kind: OrderKind,
  choices: Choices,
  inForce: string | null = null,
): ChoiceGains {
  const orders = state.orders.filter((order) => order.kind !== kind);
  return useGains(state, { asker: kind, orders, choices, inForce });
}

/** What each of these steps adds to the score, compared with the present orders. */
export function useStepGains(
  state: SessionState,
  asker: ForecastAsker,
  steps: Choices,
): ChoiceGains {
  return useGains(state, { asker, orders: state.orders, choices: steps, inForce: null });
}

/** The quantity of one choice; empty where no points are shown. */
export function whyGain({ isShown, why }: ChoiceGains, name: string): string {
  return isShown ? `${why}.scoreGain.${name}` : '';
}
