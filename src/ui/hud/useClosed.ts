// Whether a kind of order must wait while a caretaker governs.

import type { OrderKind } from '../../types/order';
import { useGame } from './gameModel';

export function useClosed(kind: OrderKind): boolean {
  return useGame().caretaker.value?.closed.includes(kind) === true;
}
