// Methods that others may take over: who leads in each, how much a nation would gain from it, and what its leader keeps.

import { isMethod, METHODS, type ByMethod, type CountryId } from '../../types/names';
import type { CopiedCard, GoodCard, Parameters, Ruleset } from '../../types/ruleset';
import type { GameState, NationState } from '../../types/state';
import { readQuantity, type QuantityContext } from './quantities';

/** The highest or lowest value of a method’s quantity, and whose it is. */
interface Lead {
  readonly id: CountryId;
  readonly value: number;
}

/** Who leads in each method; null where nobody is behind. */
export type Leads = ByMethod<Lead | null>;

function leadIn(actors: readonly QuantityContext[], { quantity, better }: CopiedCard): Lead | null {
  let leader: QuantityContext | null = null;
  let best = 0;
  let dealers = 0;
  for (const actor of actors) {
    const { nation } = actor;
    if (nation.superpower !== null) continue;
    dealers += 1;
    const value = readQuantity(quantity, actor);
    const isBetter = leader === null || (better === 'more' ? value > best : value < best);
    const isLevel = leader !== null && value === best;
    const isAhead = isLevel && nation.indices.composite > leader!.nation.indices.composite;
    if (!isBetter && !isAhead) continue;
    leader = actor;
    best = value;
  }
  return leader === null || dealers < 2 ? null : { id: leader.nation.id, value: best };
}

/** Who is ahead in each method among all who deal, of several the one with the highest composite, so that the order of nations decides nothing; null where nobody is behind. */
export function leadsOf(
  { goods }: Pick<Ruleset, 'goods'>,
  actors: readonly QuantityContext[],
): Leads {
  const leads: Leads = { law: null, model: null, programme: null };
  for (const { id, copied } of goods)
    if (isMethod(id) && copied !== undefined) leads[id] = leadIn(actors, copied);
  return leads;
}

/** What part of a method a nation would gain: all of it from `full` behind the leader on, 0 where it is not behind. */
export function gainedPart(
  { quantity, better, full }: CopiedCard,
  lead: Lead,
  place: QuantityContext,
): number {
  const nationValue = readQuantity(quantity, place);
  const behind = better === 'more' ? lead.value - nationValue : nationValue - lead.value;
  return Math.min(1, Math.max(0, behind / full));
}

/** What part of a method a nation gains now, as it has told by what the method is worth to it. */
export function toldPart(
  { id, worth }: Pick<GoodCard, 'id' | 'worth'>,
  { goodWorth }: Pick<NationState, 'goodWorth'>,
): number {
  return worth > 0 ? Math.min(1, goodWorth[id] / worth) : 1;
}

/** What is left of a lead: 1 while nobody has taken the method over, half once one has, a third after two. */
export function leadLeft(timesTakenOver: number): number {
  return 1 / (1 + timesTakenOver);
}

/** What a lead that was taken over so often adds to the private money of its nation, as a share. */
export function leadGainShare(
  { privateMoney }: Pick<Parameters, 'privateMoney'>,
  timesTakenOver: number,
): number {
  return privateMoney.leadGain * leadLeft(timesTakenOver);
}

/** What the leads of a nation add to its private money, as a share: each less, the more often others have taken its method over. */
export function leadsGain(
  p: Pick<Parameters, 'privateMoney'>,
  { leaders }: Pick<GameState['world'], 'leaders'>,
  { id, takenOver }: Pick<NationState, 'id' | 'takenOver'>,
): number {
  let gain = 0;
  for (const method of METHODS)
    if (leaders[method] === id) gain += leadGainShare(p, takenOver[method]);
  return gain;
}

/** How often others have taken over something of a nation. */
export function timesCopied({ takenOver }: Pick<NationState, 'takenOver'>): number {
  let times = 0;
  for (const method of METHODS) times += takenOver[method];
  return times;
}
