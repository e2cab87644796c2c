// A course that was played, beside what the nation really was at the end of that time and beside par of the same game.

import { createGame, installedH100e, nationOf, type ParPoint } from '../engine';
import type { Figure } from '../types/figure';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Afterwards, AfterwardsFigure, CountryScenario, Scenario } from '../types/scenario';
import type { GameState, NationState } from '../types/state';
import { type PastAnswer, selectPastAnswers } from './pastAnswers';
import type { SeatState } from './seatState';

/** What is laid beside what happened. */
export const BESIDE_MEASURES = [
  'installedH100e',
  'hostedChipsH100e',
  'dataCentreMw',
  'availablePowerMw',
  'experts',
  'lagGenerations',
  'homeCloudShare',
  'homeModelShare',
  'privateMoneyUsdBn',
] as const;
export type BesideMeasure = (typeof BESIDE_MEASURES)[number];
type ByMeasure<T> = Readonly<Record<BesideMeasure, T>>;

/** The figures of the atlas that each measure rests on. */
const RESTS_ON: ByMeasure<readonly AfterwardsFigure[]> = {
  installedH100e: ['usChipsH100e', 'chinaChipsH100e', 'domesticChipsH100e'],
  hostedChipsH100e: ['hostedChipsH100e'],
  dataCentreMw: ['dataCentreMw'],
  availablePowerMw: ['aiPowerMw'],
  experts: ['experts'],
  lagGenerations: ['modelGenerations'],
  homeCloudShare: ['homeCloudShare'],
  homeModelShare: ['homeModelShare'],
  privateMoneyUsdBn: ['privateMoneyUsdBn'],
};

/** How the course ended against what was really there. */
export type PastStanding = 'ahead' | 'behind' | 'level';

export interface AfterwardsFacts {
  /** The half-year at whose start the real figures hold, from 2026 H1 as 0. */
  readonly halfYear: number;
  /** When the game began. */
  readonly before: ByMeasure<number>;
  readonly own: ByMeasure<number>;
  /** Par of the same game: the balanced bot in this seat. */
  readonly par: ByMeasure<number>;
  readonly real: ByMeasure<number>;
  /** How many times what was really there the course has; null where there was nothing, or where a difference says more. */
  readonly ratios: ByMeasure<number | null>;
  /** In how many measures the course ended where. */
  readonly tally: Readonly<Record<PastStanding, number>>;
  /** Null where more is neither better nor worse. */
  readonly standings: ByMeasure<PastStanding | null>;
  /** The start and every half-year's end. */
  readonly courses: ByMeasure<{ readonly own: readonly number[]; readonly par: readonly number[] }>;
  readonly figures: ByMeasure<readonly Figure[]>;
  readonly answers: readonly PastAnswer[];
}

/** Within this part of each other, two amounts count as the same. */
export const LEVEL_SHARE = 0.05;
/** Within this many generations or this share, so do two lags and two shares. */
const LEVEL_GAP: Readonly<Partial<Record<BesideMeasure, number>>> = {
  lagGenerations: 0.1,
  homeCloudShare: 0.02,
  homeModelShare: 0.02,
};

function standingOf(measure: BesideMeasure, own: number, real: number): PastStanding | null {
  if (measure === 'hostedChipsH100e') return null;
  const near = LEVEL_GAP[measure] ?? real * LEVEL_SHARE;
  if (Math.abs(own - real) <= near) return 'level';
  return own > real === (measure === 'lagGenerations') ? 'behind' : 'ahead';
}

function ratioOf(measure: BesideMeasure, own: number, real: number): number | null {
  return LEVEL_GAP[measure] !== undefined || real <= 0 ? null : own / real;
}

function tallyOf(standings: ByMeasure<PastStanding | null>): AfterwardsFacts['tally'] {
  const counted = (standing: PastStanding) =>
    BESIDE_MEASURES.filter((measure) => standings[measure] === standing).length;
  return { ahead: counted('ahead'), behind: counted('behind'), level: counted('level') };
}

/** Before the first turn nothing was spent yet, so private money is what the scenario starts with. */
function readingsOf(nation: NationState, privateMoneyUsdBn: number): ByMeasure<number> {
  const { hostedChipsH100e, dataCentreMw, availablePowerMw, experts } = nation;
  const { lagGenerations, homeCloudShare, homeModelShare } = nation;
  return {
    installedH100e: installedH100e(nation),
    hostedChipsH100e,
    dataCentreMw,
    availablePowerMw,
    experts,
    lagGenerations,
    homeCloudShare,
    homeModelShare,
    privateMoneyUsdBn,
  };
}

function startMoney({ countries }: Pick<Scenario, 'countries'>, country: CountryId): number {
  const nation = countries.find(({ id }) => id === country);
  return nation?.role === 'nation' ? nation.start.privateMoneyUsdBn : 0;
}

function readingsIn(scenario: Scenario, state: GameState, country: CountryId): ByMeasure<number> {
  const nation = nationOf(state, country);
  const money = state.turn === 0 ? startMoney(scenario, country) : nation.privateMoneyUsdBn;
  return readingsOf(nation, money);
}

function asItWas(country: CountryScenario, afterwards: Afterwards): CountryScenario {
  const real = afterwards[country.id];
  if (country.role !== 'nation' || real === undefined) return country;
  return { ...country, start: real.start };
}

/** The world of the scenario as a game of 2026 begins with it. */
function realWorld({ ruleset, scenario, state }: Game, afterwards: Afterwards): Game {
  const { world: _then, history: _told, ...rest } = scenario;
  const countries = scenario.countries.map((country) => asItWas(country, afterwards));
  const now: Scenario = { ...rest, countries, start: { year: 2026, half: 1 } };
  return createGame(ruleset, now, { seed: state.seed, variant: state.variant });
}

function byMeasure<T>(valueOf: (measure: BesideMeasure) => T): ByMeasure<T> {
  const values = BESIDE_MEASURES.map((measure) => [measure, valueOf(measure)] as const);
  return Object.fromEntries(values) as Record<BesideMeasure, T>;
}

/** The states of par's game, as far as the seat's own has come. */
function statesOfPar(par: readonly ParPoint[], turn: number): GameState[] {
  return par.slice(0, turn + 1).map(({ state }) => state);
}

/** A course beside what happened; null where the scenario asks for no such thing or nobody knows of the country. */
export function selectAfterwards(seat: SeatState, country: CountryId): AfterwardsFacts | null {
  const { game, history, par: parOf } = seat;
  const { scenario } = game;
  const known = scenario.afterwards?.[country];
  if (scenario.afterwards === undefined || known === undefined) return null;
  const read = (state: GameState) => readingsIn(scenario, state, country);
  const own = [...history.map(({ before }) => before.state), game.state].map(read);
  const par = statesOfPar(parOf(), game.state.turn).map(read);
  const world = realWorld(game, scenario.afterwards);
  const real = readingsIn(world.scenario, world.state, country);
  const end = own.at(-1)!;
  const standings = byMeasure((measure) => standingOf(measure, end[measure], real[measure]));
  return {
    halfYear: world.state.halfYear,
    before: own[0]!,
    own: end,
    par: par.at(-1)!,
    real,
    ratios: byMeasure((measure) => ratioOf(measure, end[measure], real[measure])),
    tally: tallyOf(standings),
    standings,
    courses: byMeasure((measure) => ({
      own: own.map((one) => one[measure]),
      par: par.map((one) => one[measure]),
    })),
    figures: byMeasure((measure) => RESTS_ON[measure].map((name) => known.figures[name])),
    answers: selectPastAnswers(seat, country),
  };
}
