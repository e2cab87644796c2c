// What each answer to an event would do, as exact figures for the nation as it stands.

import {
  chipPowerKw,
  computeNeedH100e,
  eventCard,
  nationOf,
  nationScenarioOf,
  regularBudgetUsdBn,
} from '../engine';
import { clamp } from '../lib/detMath';
import type { Effect, EffectKind, EffectOf } from '../types/effect';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { EventOption } from '../types/ruleset';
import type { NationStart } from '../types/scenario';
import type { NationState } from '../types/state';
import { orderOf, type SeatState } from './seatState';

/** What kind of number an effect's amount is, so that it can be written with its unit. */
export type AmountUnit =
  | 'usdBn'
  | 'points'
  | 'percent'
  | 'people'
  | 'chips'
  | 'mw'
  | 'turns'
  | 'none';

/** One effect in figures. */
export interface EffectFact {
  readonly kind: EffectKind;
  /** Signed; in the unit's own size (percent and points on 0 to 100). */
  readonly amount: number;
  readonly unit: AmountUnit;
  /** Whether the nation gains by it; null where it cuts both ways. */
  readonly good: boolean | null;
  /** A second number that a sentence may name: the chips of a campus. */
  readonly second?: number;
}

/** What an answer brings some turns after it, in figures of the nation as it stands today. */
export interface LaterFacts {
  readonly turns: number;
  readonly effects: readonly EffectFact[];
  /** The second card that it opens, or null. */
  readonly event: string | null;
}

export interface EventOptionFacts {
  readonly id: string;
  readonly effects: readonly EffectFact[];
  readonly later: LaterFacts | null;
}

/** A nation's event of this turn. */
export interface EventChoice {
  readonly event: string;
  readonly options: readonly EventOptionFacts[];
  /** The option that was ordered, or null while there is none. */
  readonly answered: string | null;
  /** What happens without an answer. */
  readonly defaultOption: string;
}

/** The nation that effects are told for, as it stands. */
export interface Place {
  readonly game: Game;
  readonly nation: NationState;
  readonly start: NationStart;
  readonly regularBudgetUsdBn: number;
}

type FactTable = {
  readonly [K in EffectKind]: (effect: EffectOf<K>, place: Place) => Omit<EffectFact, 'kind'>;
};

/** A share of 1 as a signed number of points; more is better unless `sign` is −1. */
function points(amount: number, sign: 1 | -1 = 1): Omit<EffectFact, 'kind'> {
  return { amount: amount * 100, unit: 'points', good: amount * sign > 0 };
}

function turns(count: number, good: boolean | null): Omit<EffectFact, 'kind'> {
  return { amount: count, unit: 'turns', good };
}

/** A lasting factor as a change in percent; more is better unless `sign` is −1. */
function percent(factor: number, sign: 1 | -1): Omit<EffectFact, 'kind'> {
  return { amount: (factor - 1) * 100, unit: 'percent', good: (factor - 1) * sign > 0 };
}

function connected(gridShare: number, { start }: Place): Omit<EffectFact, 'kind'> {
  return { amount: gridShare * start.gridConnectionMw, unit: 'mw', good: gridShare > 0 };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function campus(effect: EffectOf<'hostCampus'>, { game, start }: Place): Omit<EffectFact, 'kind'> {
  const campusMw = effect.baseMw + effect.gridShare * start.gridConnectionMw;
  const kw = chipPowerKw(game.ruleset.parameters, game.state.halfYear);
  const second = (campusMw / (kw * 1e-3)) * effect.chipsShare;
  return { amount: campusMw, unit: 'mw', good: null, second };
}

function delayed(share: number, { nation }: Place): Omit<EffectFact, 'kind'> {
  const pipeline = nation.dataCentrePipelineMw.slice(0, -1);
  const lateMw = pipeline.reduce((sum, mw) => sum + mw * share, 0);
  return { amount: -lateMw, unit: 'mw', good: false, second: share * 100 };
}

const FACTS: FactTable = {
  addCash: ({ budgetShare }, { regularBudgetUsdBn: budget }) => ({
    amount: budgetShare * budget,
    unit: 'usdBn',
    good: budgetShare > 0,
  }),
  addSupport: ({ points: amount }) => ({ amount, unit: 'points', good: amount > 0 }),
  addDataProtection: ({ amount }) => points(amount),
  addRetention: ({ amount }) => points(amount),
  addLockIn: ({ amount }) => points(amount, -1),
  addPrestige: ({ amount }) => points(amount),
  addUsTrust: ({ amount }) => points(amount),
  addChinaTrust: ({ amount }) => points(amount),
  addPrivateMoney: ({ share }, { start }) => ({
    amount: share * start.privateMoneyUsdBn,
    unit: 'usdBn',
    good: share > 0,
  }),
  multiplyAdoption: ({ factor }, { nation }) => points(nation.adoption * (factor - 1)),
  multiplyExperts: ({ factor }, { nation }) => ({
    amount: nation.experts * (factor - 1),
    unit: 'people',
    good: factor > 1,
  }),
  multiplyAlgorithmicGap: ({ factor }) => percent(factor, -1),
  delayDataCentres: ({ share }, place) => delayed(share, place),
  hostCampus: campus,
  cutPower: ({ share }, { nation }) => ({
    amount: -share * nation.availablePowerMw,
    unit: 'mw',
    good: false,
  }),
  startReskilling: (effect) => turns(effect.turns, true),
  addPoliticalCapital: ({ amount }) => ({ amount, unit: 'points', good: amount > 0 }),
  addKnowHow: ({ amount }) => points(amount),
  addAdoption: ({ amount }) => points(amount),
  addHomeModelShare: ({ amount }) => points(amount),
  addCloudShare: ({ amount }) => points(amount),
  addSupplyLeverage: ({ amount }) => points(amount),
  addHomeChipPerformance: ({ amount }) => points(amount),
  addHomeChipCapacity: ({ usdBn, perIndustryUsdBn }, { start }) => ({
    amount: usdBn + perIndustryUsdBn * start.industrialBase,
    unit: 'usdBn',
    good: true,
  }),
  addPower: (effect, place) => connected(effect.gridShare, place),
  connectPower: (effect, place) => connected(effect.gridShare, place),
  addDataCentres: (effect, place) => connected(effect.gridShare, place),
  scrapDataCentres: ({ share }, { nation }) => ({
    amount: -share * total(nation.dataCentrePipelineMw),
    unit: 'mw',
    good: false,
  }),
  addChips: ({ needShare }, { game, nation, start }) => ({
    amount: needShare * computeNeedH100e(game.ruleset.parameters, game.state, start, nation),
    unit: 'chips',
    good: true,
  }),
  buyOutHosted: ({ share, keptShare }, { nation }) => ({
    amount: share * keptShare * nation.hostedChipsH100e,
    unit: 'chips',
    good: true,
  }),
  addUnitLevel: ({ levels }) => ({ amount: levels, unit: 'none', good: true }),
  lendExperts: ({ share, ceiling, floor }, { nation }) => ({
    amount: -share * clamp(ceiling - nation.operatingShare, floor, 1) * nation.experts,
    unit: 'people',
    good: false,
  }),
  startLeverage: (effect) => turns(effect.turns, true),
  multiplyGridQueue: ({ factor }) => percent(factor, 1),
  multiplyDataCentreCost: ({ factor }) => percent(factor, -1),
  multiplyGraduates: ({ factor }) => percent(factor, 1),
  multiplyOutflow: ({ factor }) => percent(factor, -1),
  addHomeAdvantage: ({ generations }) => ({
    amount: generations,
    unit: 'none',
    good: generations > 0,
  }),
  addCloudCeiling: ({ amount }) => points(amount),
  addSkill: ({ amount }) => points(amount),
  startClamp: (effect) => turns(effect.turns, false),
  endClamp: () => ({ amount: 0, unit: 'none', good: true }),
  startSupplyShock: (effect) => turns(effect.turns, false),
  startEnergyShock: (effect) => turns(effect.turns, false),
  startSqueeze: (effect) => turns(effect.turns, false),
  addTension: ({ amount }) => points(amount, -1),
  addAlgorithms: ({ oom }) => ({ amount: oom, unit: 'none', good: null }),
  shiftOpenWeights: ({ generations }) => ({ amount: generations, unit: 'none', good: null }),
};

/** The nation in its game as a place for effects. */
export function placeOf(game: Game, country: CountryId): Place {
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const { parameters } = game.ruleset;
  const budget = regularBudgetUsdBn(parameters, game.state.turn, nation, start);
  return { game, nation, start, regularBudgetUsdBn: budget };
}

/** One effect of an event, a project or an opening in figures. */
export function factOf<K extends EffectKind>(effect: EffectOf<K>, place: Place): EffectFact {
  const facts = FACTS[effect.kind] as (given: Effect, at: Place) => Omit<EffectFact, 'kind'>;
  return { kind: effect.kind, ...facts(effect as Effect, place) };
}

function optionFacts({ id, effects, later }: EventOption, place: Place): EventOptionFacts {
  const factsOf = (given: readonly Effect[]) => given.map((effect) => factOf(effect, place));
  return {
    id,
    effects: factsOf(effects),
    later:
      later === undefined
        ? null
        : { turns: later.turns, effects: factsOf(later.effects), event: later.event ?? null },
  };
}

/** The event that waits for the seat's answer this turn, or null. */
export function selectEventChoice(
  { game, orders }: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
): EventChoice | null {
  const nation = nationOf(game.state, country);
  if (nation.announcedEvent === null || game.state.outcome !== 'running') return null;
  const card = eventCard(game, nation.announcedEvent);
  if (card.scope !== 'country') return null;
  const place = placeOf(game, country);
  return {
    event: card.id,
    options: card.options.map((option) => optionFacts(option, place)),
    answered: orderOf(orders, 'answerEvent')?.option ?? null,
    defaultOption: card.options[0]!.id,
  };
}
