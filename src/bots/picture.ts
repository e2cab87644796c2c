// A game as one seat pictures it, so that a bot can ask the rules whether its card may be played.

import { checkOrder } from '../engine/index';
import type { Game, PlayerView } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { NationState } from '../types/state';

/** A rival as the public sees it; what it hides is taken to be as one's own. */
function picturedRival(view: PlayerView, id: CountryId | undefined): NationState[] {
  const rival = view.rivals.find((one) => one.id === id);
  if (rival === undefined) return [];
  const platformPartners = rival.platformPartners.slice();
  const chapterPoints = rival.chapterPoints.slice();
  return [{ ...view.own, ...rival, platformPartners, chapterPoints }];
}

function picturedGame(view: PlayerView, partner: CountryId | undefined): Game {
  const { ruleset, scenario, variant, turn, halfYear, length, roundTurns, outcome, world } = view;
  const countries = [view.own as NationState, ...picturedRival(view, partner)];
  const contracts = view.contracts.map(({ state }) => ({ ...state }));
  const chapters = view.chapters.slice();
  const projectOffers = view.projectOffers.map((offer) => offer.slice());
  const rest = { variant, turn, halfYear, length, roundTurns, outcome, world };
  const state = { seed: 0, ...rest, countries, contracts, chapters, projectOffers };
  return { ruleset, scenario, state };
}

/** Whether the rules let the seat give this order next to its `given` ones, as far as it can know. */
export function isLegal(view: PlayerView, order: Order, given: readonly Order[]): boolean {
  const partner = order.kind === 'playCard' ? order.target : undefined;
  return checkOrder(picturedGame(view, partner), order, given).ok;
}
