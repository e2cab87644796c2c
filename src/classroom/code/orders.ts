// Sends the orders of a game turn by turn: kinds by what usually comes next, fields by their shapes.

import type { CountryId } from '../../types/names';
import type { OrderFields } from '../../types/orderShapes';
import { Choice, Flag } from './choices';
import type { Channel } from './coder';
import { fieldOf, type SendField, type Shared } from './fields';

/** An order of any kind, with fields as its shape has them. */
export interface ShapedOrder {
  readonly kind: string;
  readonly country: CountryId;
  readonly [field: string]: unknown;
}

type Send = (channel: Channel, seat: CountryId, wanted: ShapedOrder | undefined) => ShapedOrder;

/** Sends orders of one kind. */
function kindOf(kind: string, shapes: OrderFields, shared: Shared): Send {
  const fields = Object.entries(shapes).map(([name, shape]): [string, SendField] => [
    name,
    fieldOf(shape, shared),
  ]);
  const before = new Map<CountryId, ShapedOrder>();
  return (channel, seat, wanted) => {
    const sent = fields.map(([name, send]) => [
      name,
      send(channel, wanted?.[name], before.get(seat)?.[name]),
    ]);
    const held = Object.fromEntries(sent.filter(([, value]) => value !== undefined));
    const order: ShapedOrder = { kind, country: seat, ...held };
    before.set(seat, order);
    return order;
  };
}

/** The orders of one game's people. */
export class Orders {
  readonly #humans: readonly CountryId[];
  readonly #kinds: readonly string[];
  readonly #send: readonly Send[];
  /** Odds by the kind before; the last row is for a seat's first order. The choice after all kinds means that no order follows. */
  readonly #next: readonly Choice[];
  readonly #goesOn = new Flag();
  /** No seat gives two orders of one kind in a turn. */
  readonly #most: number;

  /** `kinds` with the shapes of their fields, in the order in which a code counts them. */
  constructor(
    kinds: Readonly<Record<string, OrderFields>>,
    humans: readonly CountryId[],
    shared: Shared,
  ) {
    this.#humans = humans;
    this.#kinds = Object.keys(kinds);
    this.#send = Object.entries(kinds).map(([kind, shapes]) => kindOf(kind, shapes, shared));
    this.#most = this.#kinds.length * humans.length;
    this.#next = [...this.#kinds, null].map(() => new Choice(this.#kinds.length + 1));
  }

  /** Sends the orders of one turn in the order in which they were given: seat by seat, and round again as long as there are more. */
  turn(channel: Channel, wanted: readonly ShapedOrder[]): ShapedOrder[] {
    const own = wanted.filter(({ country }) => this.#humans.includes(country));
    const sent: ShapedOrder[] = [];
    do {
      for (const seat of this.#humans) this.#ofSeat(channel, seat, own, sent);
    } while (
      this.#mayGoOn(channel, sent) &&
      this.#goesOn.through(channel, sent.length < own.length)
    );
    return sent;
  }

  #mayGoOn(channel: Channel, sent: readonly ShapedOrder[]): boolean {
    return sent.length < this.#most && !channel.isOver;
  }

  #ofSeat(
    channel: Channel,
    seat: CountryId,
    wanted: readonly ShapedOrder[],
    sent: ShapedOrder[],
  ): void {
    const none = this.#kinds.length;
    let before = none;
    while (this.#mayGoOn(channel, sent)) {
      const wish = wanted[sent.length];
      const place = wish?.country === seat ? this.#kinds.indexOf(wish.kind) : none;
      const kind = this.#next[before].through(channel, place);
      if (kind === none) return;
      sent.push(this.#send[kind](channel, seat, wish));
      before = kind;
    }
  }
}
