// The four stress tests of resilience: how each stands, and what would raise it by how much.

import { explain, installedH100e, nationOf } from '../engine';
import type { Explanation } from '../types/explanation';
import { STRESS_TESTS, type CountryId, type StressTest } from '../types/names';
import type { Parameters } from '../types/ruleset';
import type { NationState } from '../types/state';
import { selectPowerSlack } from './powerSlack';
import type { SeatState } from './seatState';
import { valueWith } from './why/ifItWere';

/** What a stress test depends on, by the names in its explanation. */
export const DRIVERS = [
  'homeModelShare',
  'homeCloudShare',
  'usTrust',
  'supplyLeverage',
  'usChipShare',
  'lockIn',
  'chinaTrust',
  'chinaChipsH100e',
  'availablePowerMw',
  'gasShare',
  'support',
] as const;
export type Driver = (typeof DRIVERS)[number];

/** One way to raise a test: a step of one driver, with all else as it is. */
export interface Raise {
  readonly driver: Driver;
  /** The size of the step: points on 0 to 100, for power MW. */
  readonly step: number;
  /** Points that the test gains. */
  readonly gain: number;
}

export interface StressTestSheet {
  readonly test: StressTest;
  /** 0 to 100. */
  readonly value: number;
  /** Share of resilience, 0 to 1. */
  readonly weight: number;
  /** Best first; empty when nothing would raise it. */
  readonly raises: readonly Raise[];
}

const POINTS = 100;
/** Shares and trust are moved by ten points. */
const STEP = 0.1;
const LEAST_GAIN = 0.05;

interface Push {
  /** The step in the driver's own unit. */
  readonly by: number;
  readonly step: number;
}

function share(now: number, direction: 1 | -1): Push {
  const room = direction > 0 ? 1 - now : now;
  const by = Math.max(0, Math.min(STEP, room));
  return { by: direction * by, step: by * POINTS };
}

/** The step of power: up to full marks of the reserve. */
function morePower(state: SeatState, country: CountryId): Push {
  const missing = Math.max(0, -selectPowerSlack(state, country).now.slackMw);
  return { by: missing, step: missing };
}

function fewerChinaChips(nation: NationState): Push {
  const installed = installedH100e(nation);
  const less = Math.min(STEP * installed, nation.chinaChipsH100e);
  return { by: -less, step: installed > 0 ? (less / installed) * POINTS : 0 };
}

type Pusher = (nation: NationState, state: SeatState, node: Explanation) => Push;

const PUSHERS: Readonly<Record<Driver, Pusher>> = {
  homeModelShare: (nation) => share(nation.homeModelShare, 1),
  homeCloudShare: (nation) => share(nation.homeCloudShare, 1),
  usTrust: (nation) => share(nation.usTrust, 1),
  supplyLeverage: (nation) => share(nation.supplyLeverage, 1),
  usChipShare: (_nation, _state, node) => share(node.value, -1),
  lockIn: (nation) => share(nation.lockIn, -1),
  chinaTrust: (nation) => share(nation.chinaTrust, 1),
  chinaChipsH100e: fewerChinaChips,
  availablePowerMw: (nation, state) => morePower(state, nation.id),
  gasShare: (_nation, _state, node) => share(node.value, -1),
  support: (nation) => {
    const step = Math.max(0, Math.min(STEP * POINTS, POINTS - nation.support));
    return { by: step, step };
  },
};

/** The driver that a node stands for; before the first turn, a figure of the scenario. */
function driverOf({ name }: Explanation): Driver | undefined {
  const bare = name.replace(/^figure\./, '');
  return DRIVERS.find((driver) => driver === bare);
}

/** The drivers in a test's own formula, each once; what drivers are made of is not looked at. */
function driversIn(
  node: Explanation,
  found = new Map<Driver, Explanation>(),
): Map<Driver, Explanation> {
  const driver = driverOf(node);
  if (driver === undefined) for (const term of node.terms) driversIn(term, found);
  else found.set(driver, node);
  return found;
}

/** The value of a tree with one of its drivers moved; what drivers are made of is not looked at. */
function pushed(node: Explanation, driver: Driver, by: number, p: Parameters): number {
  const moved = (each: Explanation) => {
    const own = driverOf(each);
    if (own === undefined) return undefined;
    return own === driver ? each.value + by : each.value;
  };
  return valueWith(node, moved, p);
}

function raisesOf(node: Explanation, nation: NationState, state: SeatState): Raise[] {
  const p = state.game.ruleset.parameters;
  const raises: Raise[] = [];
  for (const [driver, found] of driversIn(node)) {
    const { by, step } = PUSHERS[driver](nation, state, found);
    const gain = (pushed(node, driver, by, p) - node.value) * POINTS;
    if (gain >= LEAST_GAIN) raises.push({ driver, step, gain });
  }
  return raises.sort((a, b) => b.gain - a.gain);
}

/** All four tests in the order of the game; slow beside other selectors, as it plays the last turn again. */
export function selectStressTests(state: SeatState, country: CountryId): StressTestSheet[] {
  const { game, history } = state;
  const nation = nationOf(game.state, country);
  const { weight } = game.ruleset.parameters.resilience;
  const explanations = explain(game, history[history.length - 1] ?? null, country);
  return STRESS_TESTS.map((test) => {
    const node = explanations.get(`test.${test}`);
    return {
      test,
      value: nation.indices.stressTests[test] * POINTS,
      weight: weight[test],
      raises: node === undefined ? [] : raisesOf(node, nation, state),
    };
  });
}
