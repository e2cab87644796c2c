// What nations deal in: what each good is worth to a nation, whether it has some to give, and what changes hands.

import { exp10 } from '../../lib/detMath';
import { onceForEach } from '../../lib/once';
import type { Effect, EffectOf } from '../../types/effect';
import { GOODS, isMethod, type ByGood, type Good, type Pillar } from '../../types/names';
import type { CopiedCard, GoodCard, Parameters, Ruleset } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';
import type { TwoWayEffect } from '../../types/twoWayEffects';
import { scaledEffect } from '../events/scaled';
import { connectedPowerMw } from './compute';
import { usDesignH100e } from './exports';
import { gainedPart, leadLeft, type Leads } from './methods';
import { conditionsHold } from './quantities';
import { gapOf } from './quay';

/** Where a good is weighed. */
interface Place {
  readonly state: Pick<GameState, 'world' | 'halfYear'>;
  readonly nation: NationState;
  readonly start: NationStart;
}

/** What every good of a nation is held against, worked out once for all of them. */
export interface Means {
  /** The usual budget of a turn, in USD bn. */
  readonly budgetUsdBn: number;
  /** What a chip costs this half-year, in USD bn. */
  readonly chipPriceUsdBn: number;
}

/** What is said of a good. */
export function goodCard({ goods }: Pick<Ruleset, 'goods'>, id: Good): GoodCard {
  return goods[GOODS.indexOf(id)]!;
}

/** What a nation of this size usually spends in a turn, in USD bn; everybody knows it. */
export function usualBudgetUsdBn(
  p: Parameters,
  { spendingGrowthOom }: Pick<GameState['world'], 'spendingGrowthOom'>,
  { budgetUsdBn }: Pick<NationStart, 'budgetUsdBn'>,
): number {
  return budgetUsdBn * exp10(p.money.spendingFollowed * spendingGrowthOom);
}

/** What a nation’s goods are held against now, where a chip costs so much. */
export function meansOf(
  p: Parameters,
  { state, start }: Omit<Place, 'nation'>,
  chipPriceUsdBn: number,
): Means {
  return { budgetUsdBn: usualBudgetUsdBn(p, state.world, start), chipPriceUsdBn };
}

type TwoWay = EffectOf<TwoWayEffect>;

/** Whether an effect goes along with the budgets of the two. */
function isSized(effect: Effect): effect is Extract<TwoWay, { readonly budgetShare: number }> {
  return 'budgetShare' in effect;
}

/** How much of an effect a nation with this usual budget gives at most, in the unit of the effect. */
function mostAsked(effect: TwoWay, budgetUsdBn: number): number {
  if (isSized(effect)) return effect.budgetShare * budgetUsdBn;
  return effect.kind === 'addSupport' ? effect.points : effect.amount;
}

/** What a nation has of what each effect moves, in the unit of the effect; money can always be found. */
const STOCK: {
  readonly [K in TwoWayEffect]: (p: Parameters, nation: NationState, means: Means) => number;
} = {
  addCash: () => Number.POSITIVE_INFINITY,
  moveChips: (_p, nation, { chipPriceUsdBn }) => usDesignH100e(nation) * chipPriceUsdBn,
  movePower: (p, nation) => connectedPowerMw(nation) * p.power.costUsdBnPerMw.variable,
  lendHalls: (p, nation) => nation.dataCentreMw * p.dataCentres.costUsdBnPerMw,
  moveExperts: (p, nation) => nation.experts * p.talent.costUsdBnPerExpert,
  addSupplyLeverage: (_p, nation) => nation.supplyLeverage,
  addSupport: (_p, nation) => nation.support,
};

/** How much of what a nation has a good would add; 1 for goods that are told as they are. */
function addedShare(
  p: Parameters,
  nation: NationState,
  means: Means,
  { effects, line }: GoodCard,
): number {
  if (line === undefined) return 1;
  let added = 0;
  for (const effect of effects as readonly TwoWay[]) {
    const stock = STOCK[effect.kind](p, nation, means);
    const asked = mostAsked(effect, means.budgetUsdBn);
    added += asked < stock ? asked / stock : 1;
  }
  return Math.min(1, added);
}

/** What a good of a line is worth to a nation: the more, the more it adds to what there is, more where the line’s provision is lacking, less where there is too much, and more while lots of the line are dear. */
function worthInLine(
  p: Parameters,
  place: Place,
  means: Means,
  card: GoodCard,
  line: Pillar,
): number {
  const { state, nation, start } = place;
  const { mostLack, lackWeight } = p.deals;
  const gap = gapOf(p, state, start, nation, line);
  const keptGap = Math.min(mostLack, Math.max(-mostLack, gap));
  const wanted = Math.max(0, 1 + lackWeight * keptGap);
  const added = addedShare(p, nation, means, card);
  const priceNow = state.world.lotPrices[line];
  return card.worth * added * wanted * priceNow;
}

/** What a method is worth: to its leader what is left of the lead, to any other the part that it would gain. */
function methodWorth(card: GoodCard, copied: CopiedCard, place: Place, leads: Leads): number {
  const { nation } = place;
  if (!isMethod(card.id)) return 0;
  const lead = leads[card.id];
  if (lead === null) return 0;
  return lead.id === nation.id
    ? copied.kept * leadLeft(nation.takenOver[card.id])
    : card.worth * gainedPart(copied, lead, place);
}

/** What a good is worth to a nation now, in a deal with one of its own size, where these lead. */
function worthNow(ruleset: Ruleset, place: Place, means: Means, leads: Leads, id: Good): number {
  const card = goodCard(ruleset, id);
  const { copied, line } = card;
  if (copied !== undefined) return methodWorth(card, copied, place, leads);
  if (line !== undefined) return worthInLine(ruleset.parameters, place, means, card, line);
  return card.worth;
}

/** The same of each good. */
export function goodWorths(
  ruleset: Ruleset,
  place: Place,
  means: Means,
  leads: Leads,
): ByGood<number> {
  return {
    money: worthNow(ruleset, place, means, leads, 'money'),
    chips: worthNow(ruleset, place, means, leads, 'chips'),
    power: worthNow(ruleset, place, means, leads, 'power'),
    experts: worthNow(ruleset, place, means, leads, 'experts'),
    memory: worthNow(ruleset, place, means, leads, 'memory'),
    vote: worthNow(ruleset, place, means, leads, 'vote'),
    hosting: worthNow(ruleset, place, means, leads, 'hosting'),
    law: worthNow(ruleset, place, means, leads, 'law'),
    model: worthNow(ruleset, place, means, leads, 'model'),
    programme: worthNow(ruleset, place, means, leads, 'programme'),
  };
}

/** The goods of which all goes along with the budgets of the two. */
export const sizedGoods = onceForEach((goods: Ruleset['goods']): readonly Good[] =>
  goods.filter(({ effects }) => effects.every(isSized)).map(({ id }) => id),
);

/** Whether a nation has a good to give, at the most that it may be asked for; a method whoever leads in it. */
export function canGive(
  { parameters: p }: Pick<Ruleset, 'parameters'>,
  place: Place,
  means: Means,
  card: GoodCard,
): boolean {
  const { nation, state } = place;
  if (card.when !== undefined && !conditionsHold(card.when, place)) return false;
  if (isMethod(card.id)) return state.world.leaders[card.id] === nation.id;
  for (const effect of card.effects as readonly TwoWay[]) {
    const givable = p.deals.mostGiven * STOCK[effect.kind](p, nation, means);
    if (mostAsked(effect, means.budgetUsdBn) > givable) return false;
  }
  return true;
}

/** The goods that a nation has to give, in the list of before where they are the same; a superpower has none, it sells by its rule. */
export function goodsOf(ruleset: Ruleset, place: Place, means: Means): Good[] {
  const { superpower, goodsToGive: before } = place.nation;
  let count = 0;
  let given: Good[] | null = null;
  for (const card of ruleset.goods) {
    if (superpower !== null || !canGive(ruleset, place, means, card)) continue;
    if (given === null && before[count] !== card.id) given = before.slice(0, count);
    given?.push(card.id);
    count++;
  }
  return given ?? (count === before.length ? before : before.slice(0, count));
}

/** What decides how much of a good changes hands. */
export interface HandOver {
  /** The budget of a turn of whoever it is asked of, and the smaller of the two usual ones, in USD bn. */
  readonly budgetUsdBn: number;
  readonly smallerUsdBn: number;
  /** The part of a method that whoever gets it gains. */
  readonly part: number;
}

/** What a good does to whoever gets it (`way` 1) or gives it (−1): the same the other way round, or what a method brings its leader. */
export function goodEffects(
  { effects, copied }: Pick<GoodCard, 'effects' | 'copied'>,
  way: 1 | -1,
  { budgetUsdBn, smallerUsdBn, part }: HandOver,
): Effect[] {
  if (copied !== undefined)
    return way === 1 ? effects.map((effect) => scaledEffect(effect, part)) : [...copied.giver];
  const share = budgetUsdBn > 0 ? smallerUsdBn / budgetUsdBn : 0;
  return effects.map((effect) => scaledEffect(effect, way * (isSized(effect) ? share : 1)));
}
