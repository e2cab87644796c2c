// When each card makes sense for a policy, and which one it wants.

import { isCardFor } from '../../engine/index';
import type { PlayerView } from '../../types/game';
import { CARDS, type ByCard, type Card } from '../../types/names';
import type { Policy } from '../../types/policy';
import { turnsInForce } from '../../types/timers';
import { withPartner, type CardChoice } from '../cardPartner';

/** A card of a higher priority is wanted. */
export const CARD_WANTED = 0.35;
const RELEASE_LAG_GENERATIONS = 1.1;
const ENOUGH_TALENT = 1;
const TURNS_A_CAMPUS_NEEDS = 8;

/** What more is asked of a card than that it is not in force. */
const APPLIES: Partial<ByCard<(view: PlayerView) => boolean>> = {
  jointPlatform: ({ own, ruleset: { parameters: p } }) =>
    own.platformPartners.length < p.jointPlatform.limit,
  sovereignUnit: ({ own, ruleset: { parameters: p } }) => own.unitLevel < p.sovereignUnit.limit,
  foreignCampus: ({ own, ownScenario, turn, length, ruleset: { parameters: p } }) =>
    own.hostedPowerTargetMw <= p.foreignCampus.limit * ownScenario.start.gridConnectionMw &&
    turn <= length - TURNS_A_CAMPUS_NEEDS,
  talentVisa: ({ own }) => own.talentRatio <= ENOUGH_TALENT,
  bulkExportApproval: ({ own, ruleset: { parameters: p } }) =>
    own.usTrust >= p.bulkExportApproval.usTrust,
  supplyLeverage: ({ own, world, ruleset: { parameters: p } }) =>
    own.supplyLeverage >= p.supplyLeverage.threshold &&
    (world.clampTurns > 0 ||
      world.squeezeTurns > 0 ||
      own.chipDeliveryRatio < p.supplyLeverage.deliveryBelow),
  modelRelease: ({ own, ruleset: { parameters: p } }) =>
    own.modelProgramme === 'pretrain' &&
    own.lagGenerations <= RELEASE_LAG_GENERATIONS &&
    own.ownModelLog10Flop >=
      own.releasedModelLog10Flop + p.modelRelease.step * p.training.generationOom,
};

function choiceOf(view: PlayerView, card: Card): CardChoice | null {
  const { own } = view;
  const applies = isCardFor(own, card) && turnsInForce(own, card) <= 0;
  return applies && (APPLIES[card]?.(view) ?? true) ? withPartner(view, card) : null;
}

/** The applicable card of highest priority, once it can be paid; until then the policy saves up for it. */
export function wantedCard(view: PlayerView, priorities: Policy['cards']): CardChoice | null {
  let best: CardChoice | null = null;
  let highest = CARD_WANTED;
  for (const card of CARDS) {
    const priority = priorities[card] ?? 0;
    if (priority <= highest) continue;
    const choice = choiceOf(view, card);
    if (choice === null) continue;
    best = choice;
    highest = priority;
  }
  if (best === null) return null;
  return view.own.politicalCapital < view.ruleset.parameters.cardCost[best.card] ? null : best;
}
