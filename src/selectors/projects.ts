// Named projects: what is offered this turn, what is being built and how far it is, and what is finished.

import {
  isStalled,
  scaledEffect,
  nationOf,
  nationScenarioOf,
  offeredProjects,
  projectCard,
} from '../engine';
import type { Game } from '../types/game';
import { PROJECTS, type CountryId, type Pillar, type ProjectId } from '../types/names';
import type { NationScenario, Site, SiteKind, Text } from '../types/scenario';
import type { NationState } from '../types/state';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import { orderOf, type SeatState } from './seatState';
import { tryNation } from './trial';

/** A project as the nation would have it now. */
export interface ProjectFacts {
  readonly id: ProjectId;
  readonly pillar: Pillar;
  /** The country's own project brings its name and text; the others have words of their own. */
  readonly name: Text | null;
  readonly text: Text | null;
  readonly site: Site | null;
  /** With what its mate adds, where that is finished. */
  readonly effects: readonly EffectFact[];
  /** The project that makes this one stronger; null where there is none. */
  readonly mate: ProjectId | null;
  readonly isMateDone: boolean;
}

/** The terms that all projects share. */
export interface ProjectTerms {
  /** What a project takes each turn, of the regular budget. */
  readonly costUsdBn: number;
  readonly costPercent: number;
  readonly turns: number;
  /** Factor of the effects once the mate is finished. */
  readonly mateGain: number;
  /** Percent of need that power must cover: below it a project stands still, unless it brings power itself. */
  readonly powerFloorPercent: number;
  readonly powerPercent: number;
  readonly hasPower: boolean;
}

export interface OfferedProject extends ProjectFacts {
  /** The half-years that it is paid for: one more where it stands still in the one that is played. */
  readonly turns: number;
  /** When it is ready if nothing stops it after this turn. */
  readonly readyHalfYear: number;
  /** Whether the last turn finishes it: it counts, and there is no half-year any more in which it stands. */
  readonly isAtEnd: boolean;
  /** Whether the game is over before it is ready. */
  readonly isTooLate: boolean;
}

export interface ProjectOffer extends ProjectTerms {
  readonly projects: readonly OfferedProject[];
  /** Percent of need that power will cover after this turn by its orders, whatever is drawn. */
  readonly nextPowerPercent: number;
  /** The project that was ordered this turn. */
  readonly wished: ProjectId | null;
  /** The half-year that is played. */
  readonly fromHalfYear: number;
  /** The last half-year that is played. */
  readonly lastHalfYear: number;
  /** Whether the game is over before any project begun now is ready. */
  readonly isTooLate: boolean;
}

export interface ProjectProgress extends ProjectFacts {
  readonly turns: number;
  readonly turnsDone: number;
  /** Whether it stands still this turn for want of power. */
  readonly isStalled: boolean;
  /** When it is ready if nothing stops it after this turn. */
  readonly readyHalfYear: number;
}

export interface ProjectSheet extends ProjectTerms {
  readonly running: ProjectProgress | null;
  readonly done: readonly ProjectFacts[];
}

/** The kind of site where a project is built that has no place of its own. */
const SITE_KINDS: Readonly<Record<ProjectId, SiteKind>> = {
  memoryCampus: 'fab',
  firmBlock: 'powerPlant',
  gridSpine: 'powerPlant',
  nationalHalls: 'dataCentre',
  aiUniversity: 'lab',
  languageCorpus: 'lab',
  sovereignCloud: 'dataCentre',
  homeAccelerator: 'fab',
  publicServices: 'lab',
  own: 'lab',
};

/** The site of a project: its own place, else a site of its kind, a different one for each project as far as there are several; any site where the nation has none of that kind. */
export function projectSite(nation: NationScenario, id: ProjectId): Site | null {
  const place = id === 'own' ? nation.ownProject?.site : undefined;
  const own = nation.sites.find((site) => site.id === place);
  if (own !== undefined) return own;
  const kind = SITE_KINDS[id];
  const sites = nation.sites.filter((site) => site.kind === kind);
  const alike = PROJECTS.filter((each) => SITE_KINDS[each] === kind);
  return sites[alike.indexOf(id) % Math.max(1, sites.length)] ?? nation.sites[0] ?? null;
}

function factsOf(game: Game, country: CountryId, id: ProjectId): ProjectFacts {
  const scenario = nationScenarioOf(game.scenario, country);
  const nation = nationOf(game.state, country);
  const card = projectCard(game.ruleset, scenario, id)!;
  const isMateDone = card.mate !== id && nation.projectsDone[card.mate] > 0;
  const factor = isMateDone ? game.ruleset.parameters.projects.mateGain : 1;
  const place = placeOf(game, country);
  return {
    id,
    pillar: card.pillar,
    name: id === 'own' ? (scenario.ownProject?.name ?? null) : null,
    text: id === 'own' ? (scenario.ownProject?.text ?? null) : null,
    site: projectSite(scenario, id),
    effects: card.effects.map((effect) => factOf(scaledEffect(effect, factor), place)),
    mate: card.mate === id ? null : card.mate,
    isMateDone,
  };
}

function termsOf(game: Game, country: CountryId): ProjectTerms {
  const { projects: p } = game.ruleset.parameters;
  const { nation, regularBudgetUsdBn } = placeOf(game, country);
  return {
    costUsdBn: p.cashShare * regularBudgetUsdBn,
    costPercent: p.cashShare * 100,
    turns: p.turns,
    mateGain: p.mateGain,
    powerFloorPercent: p.powerFloor * 100,
    powerPercent: nation.powerRatio * 100,
    hasPower: nation.powerRatio >= p.powerFloor,
  };
}

/** The turns of work that are left, with the one in which it stands still for want of power. */
function turnsToReady(game: Game, nation: NationState, facts: ProjectFacts, left: number): number {
  return left + (isStalled(game.ruleset.parameters, nation, facts) ? 1 : 0);
}

/** What is on offer this turn; null where nothing is, or a project is still being built. */
export function selectProjectOffer(state: SeatState, country: CountryId): ProjectOffer | null {
  const { game, orders } = state;
  const nation = nationOf(game.state, country);
  if (nation.project !== null || game.state.outcome !== 'running') return null;
  const { parameters } = game.ruleset;
  const offered = offeredProjects(parameters, game.state, nation).filter((id) =>
    projectCard(game.ruleset, nationScenarioOf(game.scenario, country), id),
  );
  if (offered.length === 0) return null;
  const { halfYear, turn, length } = game.state;
  const terms = termsOf(game, country);
  const lastHalfYear = halfYear + length - turn - 1;
  const projects = offered.map((id): OfferedProject => {
    const facts = factsOf(game, country, id);
    const turns = turnsToReady(game, nation, facts, terms.turns);
    const readyHalfYear = halfYear + turns;
    return {
      ...facts,
      turns,
      readyHalfYear,
      isAtEnd: readyHalfYear === lastHalfYear + 1,
      isTooLate: readyHalfYear > lastHalfYear + 1,
    };
  });
  return {
    ...terms,
    projects,
    nextPowerPercent: tryNation(state, country).powerRatio * 100,
    wished: orderOf(orders, 'beginProject')?.project ?? null,
    fromHalfYear: halfYear,
    lastHalfYear,
    isTooLate: projects.every(({ isTooLate }) => isTooLate),
  };
}

function progressOf(game: Game, country: CountryId, nation: NationState): ProjectProgress | null {
  if (nation.project === null) return null;
  const { id, turnsLeft } = nation.project;
  const { turns } = termsOf(game, country);
  const facts = factsOf(game, country, id);
  return {
    ...facts,
    turns,
    turnsDone: turns - turnsLeft,
    isStalled: isStalled(game.ruleset.parameters, nation, facts),
    readyHalfYear: game.state.halfYear + turnsToReady(game, nation, facts, turnsLeft),
  };
}

/** What the nation builds and has built. */
export function selectProjects(
  { game }: Pick<SeatState, 'game'>,
  country: CountryId,
): ProjectSheet {
  const nation = nationOf(game.state, country);
  return {
    ...termsOf(game, country),
    running: progressOf(game, country, nation),
    done: PROJECTS.filter((id) => nation.projectsDone[id] > 0).map((id) =>
      factsOf(game, country, id),
    ),
  };
}
