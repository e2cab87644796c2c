// Fills the chart's picture from a game: pins, flows and the sites in the inset.

import {
  installedH100e,
  nationOf,
  nationScenarioOf,
  nationsOf,
  platformStatus,
  ruleFor,
  TRUST_IN,
} from '../engine';
import { type ByPower, POWER_SOURCES, type CountryId, type Power } from '../types/names';
import type { Game } from '../types/game';
import type { Order } from '../types/order';
import type { SiteKind } from '../types/scenario';
import type { NationState } from '../types/state';
import {
  ABROAD,
  type Heading,
  type MapFlow,
  type MapPicture,
  type MapPin,
  type MapSite,
  type MapSiteState,
} from './mapPicture';
import { standingMw } from './places';
import { projectSite, selectProjects } from './projects';
import { orderOf, type SeatState } from './seatState';
import { selectStandings } from './standings';

/** The port from which chips of US design are shipped. */
const CHIP_PORT = 'TWN';

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Share of what is on the way that arrives next turn, 0 to 1. */
function nextShare(pipeline: readonly number[]): number {
  const total = sum(pipeline);
  return total > 0 ? pipeline[0]! / total : 0;
}

type SiteView = Pick<MapSite, 'state' | 'ratio'>;

/** Megawatts at which what stands in a country is drawn a step larger. */
const GROWTH_STEPS_MW = [100, 200, 400, 800, 1600, 3200, 6400] as const;

function growthOf(kind: SiteKind, nation: NationState): number {
  const standing = standingMw(kind, nation) ?? 0;
  return GROWTH_STEPS_MW.filter((step) => standing >= step).length;
}

function building(pipeline: readonly number[], least: number): SiteView {
  return sum(pipeline) >= least
    ? { state: 'building', ratio: nextShare(pipeline) }
    : { state: 'done', ratio: 1 };
}

/** The powers that sell their chips under a rule of their own. */
const SELLERS: Readonly<Record<CountryId, Power>> = { USA: 'us', CHN: 'china' };

/** The stance that sides with each power. */
const SIDING_WITH = { us: 'alignUsa', china: 'alignChina' } as const;

const LEAST_MW = 1;
const LEAST_USD_BN = 0.01;

const SITE_VIEWS: Readonly<Record<SiteKind, (nation: NationState) => SiteView>> = {
  fab: (nation) => building(nation.chipResearchPipelineUsdBn, LEAST_USD_BN),
  dataCentre: (nation) =>
    nation.powerRatio < Math.min(1, nation.dataCentreRatio)
      ? { state: 'stalled', ratio: nation.powerRatio }
      : building(nation.dataCentrePipelineMw, LEAST_MW),
  powerPlant: (nation) =>
    building(
      nation.powerPipelineMw.gas.map((_, i) =>
        sum(POWER_SOURCES.map((source) => nation.powerPipelineMw[source][i]!)),
      ),
      LEAST_MW,
    ),
  lab: (nation) => labView(nation),
};

function labView({ modelProgramme, runSucceeded, programmeMaturity }: NationState): SiteView {
  const state: MapSiteState =
    modelProgramme === 'pretrain' && !runSucceeded ? 'stalled' : 'building';
  return { state, ratio: programmeMaturity };
}

/** The project that is being built or was ordered this turn, with its place. */
function projectView(
  state: SeatState,
  home: CountryId,
): { readonly place: string; readonly view: SiteView & Pick<MapSite, 'project'> } | null {
  const { running } = selectProjects(state, home);
  if (running?.site) {
    const { id: project, site, isStalled, turnsDone, turns } = running;
    const view = { state: isStalled ? 'stalled' : 'building', ratio: turnsDone / turns } as const;
    return { place: site.id, view: { ...view, project } };
  }
  const project = orderOf(state.orders, 'beginProject')?.project;
  const site = project && projectSite(nationScenarioOf(state.game.scenario, home), project);
  return site ? { place: site.id, view: { state: 'planned', ratio: 0, project } } : null;
}

function sitesOf(state: SeatState, home: CountryId): MapSite[] {
  const nation = nationOf(state.game.state, home);
  const project = projectView(state, home);
  return nationScenarioOf(state.game.scenario, home).sites.map(
    ({ id, kind, longitude, latitude }) => ({
      id,
      kind,
      longitude,
      latitude,
      growth: growthOf(kind, nation),
      litShare: installedH100e(nation) > 0 ? nation.operatingShare : 0,
      ...(project?.place === id ? project.view : SITE_VIEWS[kind](nation)),
    }),
  );
}

/** The flows from a superpower: what it sold to each other country last turn, and who sides with it. */
function flowsOfSeller(game: Game, home: CountryId, power: Power): MapFlow[] {
  return nationsOf(game.state).flatMap((other): MapFlow[] => {
    if (other.id === home) return [];
    const { arriving, stance } = other;
    const sold = power === 'us' ? arriving.usH100e : arriving.chinaH100e;
    const sides = other.superpower === null && stance === SIDING_WITH[power];
    return [
      { kind: 'chips', from: home, to: other.id, amount: sold },
      {
        kind: 'alliance',
        from: home,
        to: other.id,
        amount: sides ? other[TRUST_IN[power]] * 100 : 0,
      },
    ];
  });
}

/** Experts who came from abroad last turn. */
function immigrants({ history }: SeatState, home: CountryId): number {
  const joined = history
    .at(-1)
    ?.events.find((event) => event.kind === 'expertsJoined' && event.country === home);
  return joined?.kind === 'expertsJoined' ? joined.immigrants : 0;
}

/** How much each power sells to home, of what is ordered there and of all purchases; home itself needs nobody's leave. */
function licencesOf({ state }: Game, nation: NationState): MapFlow[] {
  const most: ByPower<number> = {
    us: nation.chipDeliveryRatio,
    china: nation.chinaShare,
  };
  return Object.entries(SELLERS).flatMap(([from, power]): MapFlow[] => {
    const rule = ruleFor(state.world, power, nation);
    return [{ kind: 'licence', from, to: nation.id, amount: most[power] * 100, rule }];
  });
}

/** The power that a nation sides with, to which the chart draws a tie. */
function alliancesOf({ id, stance, superpower, ...nation }: NationState): MapFlow[] {
  if (superpower !== null) return [];
  return Object.entries(SELLERS).flatMap(([from, power]): MapFlow[] =>
    stance === SIDING_WITH[power]
      ? [{ kind: 'alliance', from, to: id, amount: nation[TRUST_IN[power]] * 100 }]
      : [],
  );
}

function flowsOf(state: SeatState, home: CountryId, nation: NationState): MapFlow[] {
  const { game } = state;
  const { arriving, superpower } = nation;
  const leaving = nation.experts * Math.max(0, nation.outflowShare);
  const flows: MapFlow[] = [
    { kind: 'chips', from: CHIP_PORT, to: home, partner: 'USA', amount: arriving.usH100e },
    { kind: 'chips', from: 'CHN', to: home, amount: arriving.chinaH100e },
    { kind: 'cloud', from: 'USA', to: home, amount: (1 - nation.homeCloudShare) * 100 },
    { kind: 'talentOut', from: home, to: 'USA', amount: leaving },
    { kind: 'talentIn', from: ABROAD, to: home, amount: immigrants(state, home) },
    ...licencesOf(game, nation),
    ...alliancesOf(nation),
  ];
  for (const { partner, closeness } of platformStatus(game, home))
    if (nation.platformPartners.includes(partner))
      flows.push({ kind: 'platform', from: home, to: partner, amount: closeness * 100 });
  if (superpower !== null) flows.push(...flowsOfSeller(game, home, superpower.sells));
  return flows.filter(
    ({ from, to, amount }) =>
      amount >= 1 &&
      from !== to &&
      [from, to].every((id) => id === CHIP_PORT || id === ABROAD || isInGame(game, id)),
  );
}

function isInGame(game: Game, id: CountryId): boolean {
  return game.state.countries.some((country) => country.id === id);
}

/** Where home is heading: its stance, or the rule by which it sells where it is a superpower. */
function headingOf({ state }: Game, { stance, superpower }: NationState): Heading {
  return superpower === null ? stance : state.world.exports[superpower.sells].rule;
}

function salesOf({ state }: Game, country: CountryId, home: CountryId): Pick<MapPin, 'sells'> {
  const power = SELLERS[country];
  if (power === undefined || country === home) return {};
  const { rule, exceptions } = state.world.exports[power];
  return { sells: { rule, isExcepted: exceptions.includes(home) } };
}

function wishedHeading(orders: readonly Order[]): Heading | undefined {
  return orderOf(orders, 'setStance')?.stance ?? orderOf(orders, 'setExportRule')?.rule;
}

/** The chart as the seat sees it; a heading that was ordered this turn is shown as pending. */
export function selectMapPicture(state: SeatState, home: CountryId): MapPicture {
  const { game, orders } = state;
  const nation = nationOf(game.state, home);
  const heading = headingOf(game, nation);
  const wished = wishedHeading(orders);
  return {
    home,
    seats: game.scenario.seats.map(({ country }) => country),
    heading,
    ...(wished !== undefined && wished !== heading ? { pendingHeading: wished } : {}),
    pins: selectStandings(state, home).map(({ country, capability, role, trust }) => ({
      country,
      capability,
      role,
      ...(trust === null || role !== 'superpower' ? {} : { trust }),
      ...salesOf(game, country, home),
    })),
    flows: flowsOf(state, home, nation),
    sites: sitesOf(state, home),
    idle: installedH100e(nation) > 0 ? 1 - nation.operatingShare : 0,
  };
}
