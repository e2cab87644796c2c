// What each kind of site does for its country now, and what is on its way there and when.

import { nationOf } from '../engine';
import { POWER_SOURCES, type CountryId } from '../types/names';
import type { SiteKind } from '../types/scenario';
import type { NationState } from '../types/state';
import type { SeatState } from './seatState';

/** Something that arrives in a half-year; its unit depends on the kind of site. */
export interface PlaceArrival {
  readonly halfYear: number;
  readonly amount: number;
}

/**
 * The works of one kind in the whole country. `now`: chips of home design a turn for fabs, percent of need
 * for halls and power, generations behind for labs. Arrivals: bn $ of chip research, MW, MW, people.
 */
export interface PlaceWorks {
  readonly now: number;
  /** What of halls and power stands; null for fabs and labs. */
  readonly standingMw: number | null;
  readonly arrivals: readonly PlaceArrival[];
}

const PERCENT = 100;

const NOW: Readonly<Record<SiteKind, (nation: NationState) => number>> = {
  fab: ({ arriving }) => arriving.domesticH100e,
  dataCentre: ({ dataCentreRatio }) => dataCentreRatio * PERCENT,
  powerPlant: ({ powerRatio }) => powerRatio * PERCENT,
  lab: ({ lagGenerations }) => lagGenerations,
};

const STANDING: Readonly<Record<SiteKind, (nation: NationState) => number | null>> = {
  fab: () => null,
  dataCentre: ({ dataCentreMw }) => dataCentreMw,
  powerPlant: ({ availablePowerMw }) => availablePowerMw,
  lab: () => null,
};

/** The megawatts of this kind that stand in a country; null for fabs and labs. */
export function standingMw(kind: SiteKind, nation: NationState): number | null {
  return STANDING[kind](nation);
}

const PIPELINES: Readonly<Record<SiteKind, (nation: NationState) => readonly number[]>> = {
  fab: ({ chipResearchPipelineUsdBn }) => chipResearchPipelineUsdBn,
  dataCentre: ({ dataCentrePipelineMw }) => dataCentrePipelineMw,
  powerPlant: ({ powerPipelineMw }) =>
    powerPipelineMw.gas.map((_, turn) =>
      POWER_SOURCES.reduce((sum, source) => sum + powerPipelineMw[source][turn]!, 0),
    ),
  lab: ({ expertPipeline }) => expertPipeline,
};

/** Less than this is not worth a line. */
const LEAST: Readonly<Record<SiteKind, number>> = {
  fab: 0.01,
  dataCentre: 0.5,
  powerPlant: 0.5,
  lab: 1,
};

function worksOf(nation: NationState, kind: SiteKind, halfYear: number): PlaceWorks {
  const arrivals = PIPELINES[kind](nation).map((amount, turn) => ({
    halfYear: halfYear + turn,
    amount,
  }));
  return {
    now: NOW[kind](nation),
    standingMw: standingMw(kind, nation),
    arrivals: arrivals.filter(({ amount }) => amount >= LEAST[kind]),
  };
}

/** The works of each kind of site in a country. */
export function selectPlaceWorks(
  { game }: Pick<SeatState, 'game'>,
  country: CountryId,
): Readonly<Record<SiteKind, PlaceWorks>> {
  const nation = nationOf(game.state, country);
  const { halfYear } = game.state;
  return {
    fab: worksOf(nation, 'fab', halfYear),
    dataCentre: worksOf(nation, 'dataCentre', halfYear),
    powerPlant: worksOf(nation, 'powerPlant', halfYear),
    lab: worksOf(nation, 'lab', halfYear),
  };
}
