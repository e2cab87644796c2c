// What a bot that plays a superpower asks of others: what its ministry would, or one demand to one nation.

import { nationsToAsk } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';

/** A demand that the seat chooses itself; what does not fit the nation is not asked. */
export interface Asked {
  readonly demand: string;
  readonly to: readonly CountryId[];
}

/** Nobody to be asked leaves no order. */
function openTo({ own, ruleset, scenario, ...now }: PlayerView): CountryId[] {
  if (own.superpower === null) return [];
  return nationsToAsk(ruleset.parameters, now, scenario, own.superpower.sells);
}

/** Every demand that may be made of one nation whatever it does: those without conditions, which it was not asked last. */
export function demandsToMake(view: PlayerView): Asked[] {
  const open = new Set(openTo(view));
  if (open.size === 0) return [];
  const own = view.ruleset.demands.filter(
    ({ from, when }) => from === view.own.superpower?.sells && when === undefined,
  );
  return view.rivals
    .filter(({ id }) => open.has(id))
    .flatMap(({ id, demandsAsked }) =>
      own
        .filter(({ id: demand }) => !demandsAsked.includes(demand))
        .map(({ id: demand }) => ({ demand, to: [id] })),
    );
}

/** The order for what is asked; none where nobody’s turn it is. */
export function askingOrders(view: PlayerView, asks: Asked | null): Order[] {
  const { seat: country } = view;
  if (openTo(view).length === 0) return [];
  if (asks === null) return [{ kind: 'makeDemand', country, way: 'usual', to: [] }];
  return [{ kind: 'makeDemand', country, way: 'chosen', demand: asks.demand, to: asks.to }];
}
