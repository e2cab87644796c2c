// The champions of a nation: who they are, what a compact with each brings now, and what their chips do.

import {
  championsOf,
  championUse,
  compactChampion,
  compactStatus,
  compactStrength,
  nationOf,
  scaledEffect,
} from '../engine';
import type { ChampionSector, CountryId } from '../types/names';
import type { Refusal } from '../types/order';
import type { Champion, Text } from '../types/scenario';
import { selectContracts } from './contracts';
import { factOf, placeOf, type EffectFact } from './eventChoice';
import { selectRefusal } from './refusals';
import { orderOf, type SeatState } from './seatState';

export type ChampionState = 'chosen' | 'open' | 'closed';

/** What contracts set aside for a champion, in GPUs. */
export interface ChampionGpus {
  readonly gpus: number;
  readonly deliveredGpus: number;
}

export interface ChampionSheet {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly help: Text;
  readonly sector: ChampionSector;
  readonly state: ChampionState;
  /** Why no compact can be signed with it now; null otherwise. */
  readonly refusal: Refusal | null;
  /** What the next compact with it does, in figures. It does less than the first where there was one before. */
  readonly effects: readonly EffectFact[];
  /** How strong that is, as percent of a first compact. */
  readonly strengthPercent: number;
  readonly timesSigned: number;
  /** For how many more turns the compact with it is in force. */
  readonly turnsLeft: number;
  /** Points that its chips, and a compact while it is in force, add to the factor of the use of AI. */
  readonly usePoints: number;
  readonly compactPoints: number;
  /** Part of the private chips that it runs, 0 to 100. */
  readonly chipSharePercent: number;
  /** Null where no contract sets any GPUs aside for it. */
  readonly contract: ChampionGpus | null;
  readonly source: Champion['source'];
  readonly basis: Champion['basis'];
  readonly confidence: Champion['confidence'];
}

const PERCENT = 100;

function gpusOf(state: SeatState, country: CountryId, champion: string): ChampionGpus | null {
  const held = selectContracts(state, country).flatMap(({ holders }) =>
    holders.filter(({ id }) => id === champion),
  );
  if (held.length === 0) return null;
  return {
    gpus: held.reduce((sum, { gpus }) => sum + gpus, 0),
    deliveredGpus: held.reduce((sum, { deliveredGpus }) => sum + deliveredGpus, 0),
  };
}

/** All champions of the nation next to this turn's orders, in the order of the scenario. */
export function selectChampions(state: SeatState, country: CountryId): ChampionSheet[] {
  const { game, orders } = state;
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  const place = placeOf(game, country);
  const inForce = compactChampion(nation, championsOf(game.scenario, country));
  const chosen = orderOf(orders, 'playCard')?.champion;
  const given = orders.filter(({ kind }) => kind !== 'playCard');
  return compactStatus(game, country, given).map(({ champion, status }) => {
    const { id, name, text, help, sector, source, basis, confidence } = champion;
    const strength = compactStrength(p, nation, id);
    return {
      id,
      name,
      text,
      help,
      sector,
      state: chosen === id ? 'chosen' : status.ok ? 'open' : 'closed',
      refusal: status.ok ? null : selectRefusal(state, country, status.error),
      effects: champion.effects.map((effect) => factOf(scaledEffect(effect, strength), place)),
      strengthPercent: strength * PERCENT,
      timesSigned: nation.compactPartners.filter((partner) => partner === id).length,
      turnsLeft: inForce?.id === id ? nation.timers.compact : 0,
      usePoints: championUse(p, nation, champion) * PERCENT,
      compactPoints: p.adoption.compactGain * champion.adoptionGain.value * PERCENT,
      chipSharePercent: champion.chipShare.value * PERCENT,
      contract: gpusOf(state, country, id),
      source,
      basis,
      confidence,
    };
  });
}
