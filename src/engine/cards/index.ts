// How a programme card is checked and played.

import type { Card, Pillar } from '../../types/names';
import type { Actor } from '../actor';
import { CARD_RULES } from '../made/cardRules';
import { copyCards } from '../made/copy';
import { championsOf } from '../rules/champions';
import { isCardFor } from '../rules/exports';
import { actorOf, type Turn } from '../turnContext';
import { refuse, type CardCheck, type CardContext, type CardPartners } from './cardRule';

/** The line of the budget that a card helps; null for none. */
export function helpOfCard(card: Card): Pillar | null {
  return CARD_RULES[card].helps;
}

/** Whether a card can be paid with this much political capital and its condition holds. */
export function checkCardIn(context: CardContext, card: Card, capital: number): CardCheck {
  if (!isCardFor(context.nation, card))
    return refuse('notForSuperpower', { country: context.nation.id });
  const cost = context.p.cardCost[card];
  if (capital < cost) return refuse('notEnoughCapital', { cost, capital });
  return CARD_RULES[card].check(context);
}

/** The same within a turn that is being resolved. */
export function checkCard(
  turn: Turn,
  actor: Actor,
  card: Card,
  { target, champion }: CardPartners,
  proposals = turn.state.proposals,
): CardCheck {
  const { nation, start } = actor;
  const partner = target === null ? undefined : actorOf(turn, target);
  const context: CardContext = {
    p: turn.p,
    scenario: turn.scenario,
    world: turn.state.world,
    nation,
    start,
    stance: nation.stance,
    dataLaw: nation.dataLaw,
    target,
    partner: partner?.nation ?? null,
    proposals,
    champion,
    champions: championsOf(turn.scenario, nation.id),
  };
  return checkCardIn(context, card, nation.politicalCapital);
}

/** Carries out a card that was checked, and pays it; gives the political capital that it cost. */
export function payCard(turn: Turn, actor: Actor, card: Card, partners: CardPartners): number {
  const { nation } = actor;
  const capital = turn.p.cardCost[card];
  CARD_RULES[card].apply(turn, actor, partners);
  nation.politicalCapital -= capital;
  nation.cardsPlayed = copyCards(nation.cardsPlayed);
  nation.cardsPlayed[card]++;
  return capital;
}
