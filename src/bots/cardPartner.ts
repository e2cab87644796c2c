// With whom a bot plays a card: the closest country for a joint platform, the champion it needs most for a compact.

import { compactStrength } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { Bottleneck, Card, ChampionSector, CountryId } from '../types/names';
import { bestPartner } from './platformPartner';

/** A card and with whom it is played. */
export interface CardChoice {
  readonly card: Card;
  readonly target: CountryId | null;
  readonly champion: string | null;
}

/** The sectors that help against each bottleneck. */
const REMEDIES: Readonly<Record<Bottleneck, readonly ChampionSector[]>> = {
  power: ['energyAndCloud'],
  dataCentres: ['energyAndCloud', 'cloud'],
  chips: ['memory', 'chips'],
  talent: ['platform', 'models'],
  money: ['manufacturing'],
};
/** Factor for a champion that is needed: less than a first compact is worth against a repeated one. */
const NEEDED = 1.5;

/** The champion with whom the next compact promises most: one that is needed, and preferably not signed with before; null where there are none. */
export function neededChampion({ own, ownScenario, ruleset }: PlayerView): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id, sector } of ownScenario.champions ?? []) {
    const isNeeded = REMEDIES[own.bottleneck].includes(sector);
    const promise = compactStrength(ruleset.parameters, own, id) * (isNeeded ? NEEDED : 1);
    if (promise <= most) continue;
    most = promise;
    best = id;
  }
  return best;
}

/** The card with its best partner; null for a joint platform that nobody is close enough for. */
export function withPartner(view: PlayerView, card: Card): CardChoice | null {
  if (card === 'championsCompact') return { card, target: null, champion: neededChampion(view) };
  if (card !== 'jointPlatform') return { card, target: null, champion: null };
  const target = bestPartner(view);
  return target === null ? null : { card, target, champion: null };
}
