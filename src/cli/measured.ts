// What was measured of the scenarios that come with the game: the record, and the table of the guide that is made from it.

import { BOTS } from '../bots/index';
import { botOrders, createGame, hashState, resolveTurn } from '../engine/index';
import type { Portrait, SeatPortrait } from '../lab/index';
import type { Medal } from '../types/names';
import type { Scenario } from '../types/scenario';
import type { Content } from './documents';

/** From this seed on nothing else is searched, tuned or measured. */
export const MEASURED_SEEDS = { first: 9001, games: 24, planner: 6 } as const;

type Medals = Readonly<Record<Medal, number>>;

/** The measures of a scenario, shares in percent and points rounded to a tenth. */
export interface MeasuredScenario {
  /** The fingerprint of the end of one game in which everybody follows their style. It differs when play has changed since. */
  readonly sample: string;
  readonly best: string;
  /** Bottlenecks, the most frequent first, each with its share of turns. */
  readonly binding: readonly (readonly [string, number])[];
  /** Who ends first when everybody follows their style, with the share of games. */
  readonly leaders: readonly (readonly [string, number])[];
  readonly seats: Readonly<Record<string, MeasuredSeat>>;
}

export interface MeasuredSeat {
  readonly par: number;
  readonly best: string;
  readonly bestAhead: number;
  /** Null where the planner was not played. */
  readonly plannerAhead: number | null;
  /** By variant. */
  readonly medals: Readonly<Record<string, Medals>>;
}

export interface MeasuredRecord {
  readonly rules: number;
  readonly scenarios: Readonly<Record<string, MeasuredScenario>>;
}

const TENTH = 10;
const PERCENT = 100;
const LEADERS = 3;

function tenths(value: number): number {
  return Math.round(value * TENTH) / TENTH;
}

function percent(share: number): number {
  return Math.round(share * PERCENT);
}

/** The fingerprint of the end of one game, in the first variant and on the first seed. */
export function sampleOf({ ruleset, scenario }: Content): string {
  const variant = scenario.variants[0]!.id;
  let game = createGame(ruleset, scenario, { seed: MEASURED_SEEDS.first, variant });
  while (game.state.outcome === 'running')
    ({ game } = resolveTurn(game, botOrders(game, BOTS, [])));
  return hashState(game.state);
}

function seatOf(seat: SeatPortrait, portraits: readonly Portrait[]): MeasuredSeat {
  const medals = portraits.map(({ variant, seats }) => {
    const same = seats.find(({ country }) => country === seat.country)!;
    return [variant, same.medals] as const;
  });
  const { planner } = seat.ahead;
  return {
    par: tenths(seat.par),
    best: seat.best,
    bestAhead: tenths(seat.ahead[seat.best]!),
    plannerAhead: planner === undefined ? null : tenths(planner),
    medals: Object.fromEntries(medals),
  };
}

/** One entry of the record from the portraits of all variants, the first variant's first. */
export function measuredOf(content: Content, portraits: readonly Portrait[]): MeasuredScenario {
  const [first] = portraits;
  return {
    sample: sampleOf(content),
    best: first!.best,
    binding: first!.binding.map(({ bottleneck, share }) => [bottleneck, percent(share)]),
    leaders: first!.leaders
      .slice(0, LEADERS)
      .map(({ country, share }) => [country, percent(share)]),
    seats: Object.fromEntries(first!.seats.map((seat) => [seat.country, seatOf(seat, portraits)])),
  };
}

function counted(count: number, one: string, more = `${one}s`): string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`];
}

/** The rules that only this scenario has, in words. */
function ownRulesOf(scenario: Scenario): string[] {
  const nations = scenario.countries.filter((country) => country.role === 'nation');
  const weights = scenario.scoreWeights;
  const patches = scenario.rulePatches ?? [];
  const chapters = scenario.chapters ?? [];
  return [
    ...patches.map(({ parameter, value }) => `\`${parameter}\` ${JSON.stringify(value)}`),
    ...(chapters.length === 0 ? [] : [`chapters begin with ${chapters.join(', ')}`]),
    ...(weights === undefined
      ? []
      : [
          `score weighs ${Object.entries(weights)
            .map(([index, weight]) => `${index} ${percent(weight)} %`)
            .join(', ')}`,
        ]),
    ...(scenario.defeat ? [] : ['no defeat']),
    ...counted(scenario.contracts.length, 'contract'),
    ...counted(nations.filter(({ opening }) => opening !== undefined).length, 'opening'),
    ...counted(scenario.specialVictories.length, 'special victory', 'special victories'),
  ];
}

function named([name, share]: readonly [string, number]): string {
  return `${name} ${share} %`;
}

function rowOf(scenario: Scenario, measured: MeasuredScenario): string {
  const seats = scenario.seats.map(({ country }) => country).join(' ');
  const [first] = scenario.variants;
  return [
    `\`${scenario.id}\``,
    seats,
    `${first!.turns} turns, ${first!.minutes} min`,
    measured.binding.slice(0, 2).map(named).join(', '),
    measured.best,
    measured.leaders.map(named).join(', '),
    ownRulesOf(scenario).join('; ') || '–',
  ].join(' | ');
}

const HEADING = [
  'scenario',
  'seats',
  'first length',
  'short most often',
  'best style',
  'ends ahead',
  'rules of its own',
];

/** The guide's table, one row a scenario. */
export function measuredTable(scenarios: readonly Scenario[], record: MeasuredRecord): string[] {
  const rows = scenarios.flatMap((scenario) => {
    const measured = record.scenarios[scenario.id];
    return measured === undefined ? [] : [rowOf(scenario, measured)];
  });
  return [HEADING.join(' | '), HEADING.map(() => '---').join(' | '), ...rows].map(
    (row) => `| ${row} |`,
  );
}
