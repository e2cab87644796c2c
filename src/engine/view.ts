// What one seat may know of a game.

import type { Game, PlayerView, PublicNation } from '../types/game';
import type { CountryId } from '../types/names';
import type { NationState, SuperpowerState } from '../types/state';
import { chaptersKnown } from './rules/chapters';
import { nationOf, nationScenarioOf } from './rules/nations';
import { offersKnown } from './rules/projects';

function publicNation(nation: NationState): PublicNation {
  return {
    id: nation.id,
    role: 'nation',
    stance: nation.stance,
    dataLaw: nation.dataLaw,
    modelProgramme: nation.modelProgramme,
    indices: nation.indices,
    usChipsH100e: nation.usChipsH100e,
    chinaChipsH100e: nation.chinaChipsH100e,
    domesticChipsH100e: nation.domesticChipsH100e,
    hostedChipsH100e: nation.hostedChipsH100e,
    lagGenerations: nation.lagGenerations,
    unitLevel: nation.unitLevel,
    platformPartners: nation.platformPartners,
    cardsPlayed: nation.cardsPlayed,
    announcedEvent: nation.announcedEvent,
    chapterPoints: nation.chapterPoints,
    pledge: nation.pledge,
    focus: nation.focus,
    project: nation.project,
    projectsDone: nation.projectsDone,
  };
}

/** The view of one nation's seat: no seed, no draws, no hidden part of a rival. */
export function viewFor(game: Game, seat: CountryId): PlayerView {
  const { ruleset, scenario, state } = game;
  const p = ruleset.parameters;
  const rivals: PublicNation[] = [];
  const superpowers: SuperpowerState[] = [];
  for (const country of state.countries) {
    if (country.role === 'superpower') superpowers.push(country);
    else if (country.id !== seat) rivals.push(publicNation(country));
  }
  return {
    ruleset,
    scenario,
    variant: state.variant,
    turn: state.turn,
    halfYear: state.halfYear,
    length: state.length,
    roundTurns: state.roundTurns,
    outcome: state.outcome,
    seat,
    world: state.world,
    own: nationOf(state, seat),
    ownScenario: nationScenarioOf(scenario, seat),
    rivals,
    superpowers,
    contracts: scenario.contracts.map((terms, i) => ({ terms, state: state.contracts[i]! })),
    chapters: state.chapters.slice(0, chaptersKnown(p, state.turn)),
    projectOffers: state.projectOffers.slice(0, offersKnown(p, state)),
  };
}
