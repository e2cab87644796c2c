// Turns standing orders and this turn's wishes, in whole percents and ids, into decisions the phases use.

import type { NationState } from '../types/state';
import type { Decisions } from './actor';
import { eventCard, type CardSource } from './rules/eventCards';
import { silentWishes } from './wishes';

const PERCENT = 100;

/** The place of an answer among those of an announced event; the first where it is none of them. */
export function answerIndex(source: CardSource, event: string | null, answer: string): number {
  if (event === null) return 0;
  const card = eventCard(source, event);
  if (card.scope !== 'country') return 0;
  return Math.max(
    0,
    card.options.findIndex(({ id }) => id === answer),
  );
}

/** The decisions of a nation that says nothing, at the start of a round or while one goes on. */
export function silentDecisions(nation: NationState, isStart = true): Decisions {
  const decisions: Decisions = {
    ...silentWishes(nation, isStart),
    shares: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
    carriedShare: 0,
    buildShare: 0,
    chinaShare: 0,
    governmentShare: 0,
    powerMix: nation.powerMix,
    acceptPlatformsFrom: nation.acceptPlatformsFrom,
  };
  takeStandingOrders(decisions, nation);
  return decisions;
}

/** Puts the standing orders into decisions, the one place where players' percents become shares. */
export function takeStandingOrders(decisions: Decisions, nation: NationState): void {
  const { chips, dataCentres, power, talent, models } = nation.budgetPercents;
  const { shares } = decisions;
  shares.chips = chips / PERCENT;
  shares.dataCentres = dataCentres / PERCENT;
  shares.power = power / PERCENT;
  shares.talent = talent / PERCENT;
  shares.models = models / PERCENT;
  decisions.carriedShare = (PERCENT - chips - dataCentres - power - talent - models) / PERCENT;
  decisions.buildShare = nation.buildPercent / PERCENT;
  decisions.chinaShare = nation.chinaPercent / PERCENT;
  decisions.governmentShare = nation.governmentPercent / PERCENT;
  decisions.powerMix = nation.powerMix;
  decisions.acceptPlatformsFrom = nation.acceptPlatformsFrom;
}
