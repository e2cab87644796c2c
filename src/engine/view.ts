// What one seat may know of a game.

import type { Game, PlayerView, PublicNation } from '../types/game';
import type { CountryId } from '../types/names';
import type { NationState, SuperpowerState } from '../types/state';
import { showPublic } from './made/public';
import { chaptersKnown } from './rules/chapters';
import { dealsOf } from './rules/deals';
import { knownScenario } from './rules/history';
import { TRUST_IN } from './rules/lead';
import { nationOf, nationScenarioOf, nationsOf } from './rules/nations';
import { offersKnown } from './rules/projects';
import { proposalsOf } from './rules/proposals';

/** What all seats see alike. */
interface PublicPart
  extends Pick<PlayerView, 'superpowers' | 'contracts' | 'chapters' | 'projectOffers'> {
  readonly nations: readonly PublicNation[];
}

function publicPart({ ruleset, scenario, state }: Game): PublicPart {
  const p = ruleset.parameters;
  const nations: PublicNation[] = [];
  const superpowers: SuperpowerState[] = [];
  for (const country of state.countries) {
    if (country.role === 'superpower') superpowers.push(country);
    else nations.push(Object.freeze(showPublic(country)));
  }
  const contracts = scenario.contracts.map((terms, i) =>
    Object.freeze({ terms, state: state.contracts[i]! }),
  );
  return {
    nations,
    superpowers: Object.freeze(superpowers),
    contracts: Object.freeze(contracts),
    chapters: Object.freeze(state.chapters.slice(0, chaptersKnown(p, state.turn))),
    projectOffers: Object.freeze(state.projectOffers.slice(0, offersKnown(p, state))),
  };
}

const NO_TRUSTS: PlayerView['trusts'] = Object.freeze({});

/** What a superpower knows of the trust between it and every other nation. */
function trustsOf({ state }: Game, { id, superpower }: NationState): PlayerView['trusts'] {
  if (superpower === null) return NO_TRUSTS;
  const trusts: Record<CountryId, number> = {};
  for (const other of nationsOf(state))
    if (other.id !== id) trusts[other.id] = other[TRUST_IN[superpower.sells]];
  return Object.freeze(trusts);
}

function viewWith(game: Game, seen: PublicPart, seat: CountryId): PlayerView {
  const { ruleset, scenario, state } = game;
  const { nations, superpowers, contracts, chapters, projectOffers } = seen;
  const own = nationOf(state, seat);
  const rivals: PublicNation[] = [];
  for (const nation of nations) if (nation.id !== seat) rivals.push(nation);
  return {
    ruleset,
    scenario: knownScenario(scenario, state),
    variant: state.variant,
    turn: state.turn,
    halfYear: state.halfYear,
    length: state.length,
    roundTurns: state.roundTurns,
    outcome: state.outcome,
    seat,
    world: state.world,
    own,
    ownScenario: nationScenarioOf(scenario, seat),
    rivals,
    superpowers,
    trusts: trustsOf(game, own),
    contracts,
    proposals: proposalsOf(state.proposals, seat),
    deals: dealsOf(state.deals, seat),
    chapters,
    projectOffers,
  };
}

/** The view of one nation's seat. It holds no seed, no draws and nothing that rivals hide. */
export function viewFor(game: Game, seat: CountryId): PlayerView {
  return viewWith(game, publicPart(game), seat);
}

/** Gives the view of any seat of one game. */
export type ViewOf = (seat: CountryId) => PlayerView;

/** The views of a game for several seats, which share what every seat sees alike. */
export function viewsOf(game: Game): ViewOf {
  let seen: PublicPart | null = null;
  return (seat) => {
    seen ??= publicPart(game);
    return viewWith(game, seen, seat);
  };
}
