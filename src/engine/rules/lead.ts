// What a superpower's goal looks at: how far it leads, how far the other nations trust it, and who sides with it.

import type { Game } from '../../types/game';
import type { CountryId, Power, Stance } from '../../types/names';
import type { NationState } from '../../types/state';

/** A game, or a turn that is being resolved. */
type GameOrTurn = Pick<Game, 'scenario' | 'state'>;

/** Another nation as an ally: its size, and where it stands between the two powers. */
export interface Ally {
  readonly id: CountryId;
  readonly gdpUsdTn: number;
  readonly nation: NationState;
}

/** What the index of lead and allies is made of. */
export interface Lead {
  /** Generations ahead of the next country; below 0 behind it. */
  readonly generations: number;
  /** The lag of the next country. */
  readonly nextLagGenerations: number;
  /** Share of the other nations, by GDP, that side with it. */
  readonly alignedShare: number;
}

/** The field of a nation that says how it and a power trust each other. */
export const TRUST_IN = { us: 'usTrust', china: 'chinaTrust' } as const satisfies Record<
  Power,
  keyof NationState
>;
const SIDING_WITH: Readonly<Record<Power, Stance>> = { us: 'alignUsa', china: 'alignChina' };

/** All nations but the superpowers, in scenario order. */
export function alliesOf({ scenario, state }: GameOrTurn): Ally[] {
  const allies: Ally[] = [];
  for (let i = 0; i < state.countries.length; i++) {
    const nation = state.countries[i]!;
    const of = scenario.countries[i]!;
    if (nation.role !== 'nation' || of.role !== 'nation' || nation.superpower !== null) continue;
    allies.push({ id: nation.id, gdpUsdTn: of.start.gdpUsdTn, nation });
  }
  return allies;
}

/** Mean trust of the nations in a power, by GDP; null where there are no nations. */
export function meanTrust(allies: readonly Ally[], power: Power): number | null {
  let trust = 0;
  let size = 0;
  for (const { gdpUsdTn, nation } of allies) {
    trust += gdpUsdTn * nation[TRUST_IN[power]];
    size += gdpUsdTn;
  }
  return size > 0 ? trust / size : null;
}

export function sidesWith({ nation }: Ally, power: Power): boolean {
  return nation.stance === SIDING_WITH[power];
}

function alignedShare(allies: readonly Ally[], power: Power): number {
  let aligned = 0;
  let size = 0;
  for (const ally of allies) {
    if (sidesWith(ally, power)) aligned += ally.gdpUsdTn;
    size += ally.gdpUsdTn;
  }
  return size > 0 ? aligned / size : 0;
}

/** The lag of the country that is furthest ahead, one left out; the greatest lag there is where no other remains. */
export function nextLagGenerations({ state }: Pick<Game, 'state'>, but: CountryId): number {
  let least = Number.POSITIVE_INFINITY;
  for (const country of state.countries)
    if (country.id !== but) least = Math.min(least, country.lagGenerations);
  return Number.isFinite(least) ? least : FARTHEST_LAG_GENERATIONS;
}

const FARTHEST_LAG_GENERATIONS = 4;

/** What a superpower is measured by; null for nations, and for superpowers with another goal. */
export function leadOf(now: GameOrTurn, nation: NationState): Lead | null {
  const { superpower } = nation;
  if (superpower === null || superpower.goal !== 'leadAndAllies') return null;
  const next = nextLagGenerations(now, nation.id);
  return {
    generations: next - nation.lagGenerations,
    nextLagGenerations: next,
    alignedShare: alignedShare(alliesOf(now), superpower.sells),
  };
}
