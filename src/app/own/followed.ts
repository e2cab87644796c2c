// What became of the running game when the file of its scenario changed.

import { signal } from '@preact/signals';
import type { LostOrder, NotCarried, Session } from '../../session/index';
import type { Order } from '../../types/order';

export type Followed =
  /** `dropped`: orders of the present turn that no longer hold. */
  | { readonly kind: 'whole'; readonly session: Session; readonly dropped: readonly Order[] }
  | { readonly kind: 'cut'; readonly session: Session; readonly lost: LostOrder }
  | { readonly kind: 'none'; readonly session: Session; readonly reason: NotCarried }
  /** The file cannot be played; it has this many errors. */
  | { readonly kind: 'unsound'; readonly session: Session; readonly errors: number };

/** For the notice; null where there is nothing to tell. */
export const followed = signal<Followed | null>(null);
