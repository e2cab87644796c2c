// How a bot that plays a superpower sells: by one rule, with a number of its largest friends excepted.

import type { PlayerView } from '../types/game';
import { EXPORT_RULES, type CountryId, type ExportRule } from '../types/names';
import type { Order } from '../types/order';

/** A way to sell. `friends`: how many nations are sold to more freely, the largest and most trusting first. */
export interface ExportChoice {
  readonly rule: ExportRule;
  readonly friends: number;
}

/** Numbers of friends that are worth trying. */
const FRIENDS_TRIED = [0, 3] as const;

function gdpUsdTn({ scenario }: PlayerView, id: CountryId): number {
  const country = scenario.countries.find((each) => each.id === id);
  return country?.role === 'nation' ? country.start.gdpUsdTn : 0;
}

/** The nations that are its largest and most trusting friends, at most this many. */
function friendsOf(view: PlayerView, count: number): CountryId[] {
  const worth = (id: CountryId) => gdpUsdTn(view, id) * (view.trusts[id] ?? 0);
  return view.rivals
    .map(({ id }) => id)
    .filter((id) => view.scenario.countries.every((each) => each.id !== id || !isPower(each)))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, count);
}

function isPower(country: PlayerView['scenario']['countries'][number]): boolean {
  return country.role === 'superpower' || country.superpower !== undefined;
}

/** How the seat sells now; null where it is no superpower. */
export function standingExports({ own, world }: PlayerView): ExportChoice | null {
  if (own.superpower === null) return null;
  const { rule, exceptions } = world.exports[own.superpower.sells];
  return { rule, friends: exceptions.length };
}

/** Every way to sell that is worth trying; none where the seat is no superpower. */
export function exportChoices({ own, ruleset }: PlayerView): ExportChoice[] {
  if (own.superpower === null) return [];
  const most = ruleset.parameters.exports.mostExceptions;
  return EXPORT_RULES.flatMap((rule) =>
    FRIENDS_TRIED.filter((friends) => friends === 0 || rule !== 'open').map((friends) => ({
      rule,
      friends: Math.min(most, friends),
    })),
  );
}

/** The order for this way to sell; none where the rule already stands with as many exceptions, whoever they are. */
export function exportOrders(view: PlayerView, choice: ExportChoice | null): Order[] {
  const now = standingExports(view);
  if (choice === null || now === null) return [];
  const most = view.ruleset.parameters.exports.mostExceptions;
  const exceptions = friendsOf(view, Math.min(most, choice.friends));
  if (now.rule === choice.rule && now.friends === exceptions.length) return [];
  return [{ kind: 'setExportRule', country: view.seat, rule: choice.rule, exceptions }];
}
