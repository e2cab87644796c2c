// The champions of a nation: what their chips do for the use of AI, and what one more compact is worth.

import type { CountryId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { Champion, Scenario } from '../../types/scenario';
import type { NationState } from '../../types/state';
import { nationScenarioOf } from './nations';

const NONE: readonly Champion[] = [];
/** What is left of 1 when all shares are added up: less than this is rounding. */
const ROUNDING = 1e-9;

/** The champions that the scenario names, in its order. */
export function championsOf(scenario: Scenario, country: CountryId): readonly Champion[] {
  return nationScenarioOf(scenario, country).champions ?? NONE;
}

/** Share of the private chips that firms without a name run. */
export function otherFirmsShare(champions: readonly Champion[]): number {
  let rest = 1;
  for (const { chipShare } of champions) rest -= chipShare.value;
  return rest < ROUNDING ? 0 : rest;
}

/** The champion whose compact is in force, or null. */
export function compactChampion(
  nation: Pick<NationState, 'timers' | 'compactPartners'>,
  champions: readonly Champion[],
): Champion | null {
  if (nation.timers.compact <= 0) return null;
  const newest = nation.compactPartners[nation.compactPartners.length - 1];
  return champions.find(({ id }) => id === newest) ?? null;
}

/** What the compact in force adds to the use of AI: more where the champion spreads it more. */
function compactGain(
  p: Parameters,
  nation: Pick<NationState, 'timers' | 'compactPartners'>,
  champions: readonly Champion[],
): number {
  if (nation.timers.compact <= 0) return 0;
  const champion = compactChampion(nation, champions);
  return p.adoption.compactGain * (champion === null ? 1 : champion.adoptionGain.value);
}

/** What a champion's chips add to the use of AI, as a part of the factor of target adoption. */
export function championUse(
  p: Parameters,
  { governmentChipShare }: Pick<NationState, 'governmentChipShare'>,
  { chipShare, adoptionGain }: Champion,
): number {
  return p.adoption.championGain * (1 - governmentChipShare) * chipShare.value * adoptionGain.value;
}

/** The factor of target adoption by firms: each by its part of the private chips, and the compact in force. */
export function firmsFactor(
  p: Parameters,
  nation: NationState,
  champions: readonly Champion[],
): number {
  let factor = 1;
  for (const champion of champions) factor += championUse(p, nation, champion);
  factor += p.adoption.championGain * (1 - nation.governmentChipShare) * otherFirmsShare(champions);
  return factor + compactGain(p, nation, champions);
}

/** How strong the effects of the next compact with a champion are: each earlier one with it leaves less to agree on. */
export function compactStrength(
  p: Parameters,
  { compactPartners }: Pick<NationState, 'compactPartners'>,
  champion: string,
): number {
  let strength = 1;
  for (const earlier of compactPartners)
    if (earlier === champion) strength *= p.championsCompact.repeatFactor;
  return strength;
}
