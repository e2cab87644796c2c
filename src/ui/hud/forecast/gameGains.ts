// What the choices of the panels add to the final score in the game on the screen.

import type { Order, OrderKind } from '../../../types/order';
import { useGame } from '../gameModel';
import {
  type ChoiceGains,
  type Choices,
  choicesOf,
  useChoiceGains,
  useStepGains,
} from './choiceGains';

/** An option that may hold without an order. */
interface Selectable {
  readonly inForce: boolean;
}

/** What each option adds to the score, compared with the one in force. */
export function useOptionGains<T extends Selectable>(
  kind: OrderKind,
  options: readonly T[],
  nameOf: (option: T) => string,
  orderOf: (option: T) => Order,
): ChoiceGains {
  const { state } = useGame();
  const others = options.filter(({ inForce }) => !inForce);
  const current = options.find(({ inForce }) => inForce);
  return useChoiceGains(
    state.value,
    kind,
    choicesOf(others, nameOf, orderOf),
    current === undefined ? null : nameOf(current),
  );
}

/** By how many percent a share is moved in one step. */
const SHARE_STEP = 5;

/** One step of a share in either direction, named by the percent that it leads to. */
export function shareSteps(percent: number, orderOf: (percent: number) => Order): Choices {
  const steps = [Math.max(0, percent - SHARE_STEP), Math.min(100, percent + SHARE_STEP)];
  const others = steps.filter((step) => step !== percent);
  return choicesOf(others, String, orderOf);
}

export function useShareGains(kind: OrderKind, steps: Choices): ChoiceGains {
  return useStepGains(useGame().state.value, kind, steps);
}
