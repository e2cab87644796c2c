// How each series of a back-test is read off the states of a game.

import { frontierLog10Flop, installedH100e } from '../../engine';
import { exp10 } from '../../lib/detMath';
import type { BySeries } from '../../types/measured';
import type { Parameters } from '../../types/ruleset';
import type { CountryState, GameState, NationState } from '../../types/state';

const MILLION = 1e6;
const HOURS_PER_YEAR = 8760;
/** A country's model counts as notable when it is at most this many generations behind the frontier. */
export const NOTABLE_LAG_GENERATIONS = 1;

function totalOf(state: GameState, amount: (country: CountryState) => number): number {
  let total = 0;
  for (const country of state.countries) total += amount(country);
  return total;
}

/** All AI chips in the country, whoever runs them. */
function chipsIn(country: CountryState): number {
  return country.role === 'nation'
    ? installedH100e(country) + country.hostedChipsH100e
    : country.installedChipsH100e;
}

/** MW that the running chips draw at full load; foreign ones are taken to draw as much each as the nation's own. */
function runningMw(nation: NationState): number {
  const own = nation.chipPowerMw * nation.operatingShare;
  return own * (1 + nation.hostedChipsH100e / Math.max(1, installedH100e(nation)));
}

/** MW that a superpower's chips draw, of which only the number is known: at the mean draw of the nations' chips. */
function unreadMw(state: GameState): number {
  let chips = 0;
  let megawatts = 0;
  for (const country of state.countries) {
    if (country.role !== 'nation') continue;
    chips += installedH100e(country);
    megawatts += country.chipPowerMw;
  }
  const perChip = megawatts / Math.max(1, chips);
  return totalOf(state, (one) => (one.role === 'nation' ? 0 : one.installedChipsH100e * perChip));
}

/** Countries whose best own model moved on between two states and is near the frontier after it. */
function improvedIn(before: GameState, after: GameState): Set<string> {
  const improved = new Set<string>();
  after.countries.forEach((country, i) => {
    if (country.lagGenerations > NOTABLE_LAG_GENERATIONS) return;
    const earlier = before.countries[i]!;
    const moved =
      country.role === 'nation' && earlier.role === 'nation'
        ? country.ownModelLog10Flop > earlier.ownModelLog10Flop
        : true;
    if (moved) improved.add(country.id);
  });
  return improved;
}

/** The state at the start of a half-year, for a stock; the states around a year, for a flow. */
export interface Look {
  readonly p: Parameters;
  readonly at: GameState;
  /** The states after the first and the second half-year. */
  readonly afterHalves: readonly GameState[];
}

export const READINGS: BySeries<(look: Look) => number> = {
  worldChips: ({ at }) => totalOf(at, chipsIn) / MILLION,
  worldCurve: ({ p, at }) => (p.world.worldChipsH100e * exp10(at.world.computeGrowthOom)) / MILLION,
  frontierRun: ({ p, at }) => exp10(frontierLog10Flop(p, at) - at.world.algorithmGrowthOom),
  modelCountries: ({ at, afterHalves }) => {
    const improved = new Set<string>();
    [at, ...afterHalves].forEach((state, i, states) => {
      if (i > 0) for (const id of improvedIn(states[i - 1]!, state)) improved.add(id);
    });
    return improved.size;
  },
  aiElectricity: ({ at }) =>
    ((totalOf(at, (one) => (one.role === 'nation' ? runningMw(one) : 0)) + unreadMw(at)) *
      HOURS_PER_YEAR) /
    MILLION,
  privateMoney: ({ afterHalves }) => {
    let money = 0;
    for (const state of afterHalves)
      money += totalOf(state, (one) => (one.role === 'nation' ? one.privateMoneyUsdBn : 0));
    return money;
  },
};
