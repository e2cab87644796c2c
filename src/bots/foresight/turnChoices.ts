// Choices that concern one turn only: borrowing, cards, answers, projects, pledge and its review, orders ahead and opening.

import { eventCard } from '../../engine/index';
import type { PlayerView } from '../../types/game';
import { CARDS, FISCAL_STANCES, PLEDGES, type Premium } from '../../types/names';
import { aheadFor } from '../ahead';
import { bidsFor } from '../bids';
import { withPartner, type CardChoice } from '../cardPartner';
import { isChapterStart, openProjects } from '../chapters';
import { goodOffers, openOffers } from '../deals';
import { answersOpen, openDemand } from '../demands';
import { exportChoices } from '../exports';
import type { Plan } from '../plan';
import { reviewsOpen } from '../pledges';

export type TurnChoice = Partial<Plan>;

/** The card with each champion of the country, for a compact; any other card as it is. */
function withEachChampion(
  { ownScenario: { champions = [] } }: PlayerView,
  choice: CardChoice,
): TurnChoice[] {
  if (choice.champion === null) return [{ card: choice }];
  const others = champions.filter(({ id }) => id !== choice.champion);
  return [choice, ...others.map(({ id }) => ({ ...choice, champion: id }))].map((card) => ({
    card,
  }));
}

export function cardChoices(view: PlayerView): TurnChoice[] {
  const choices: TurnChoice[] = [{ card: null }];
  for (const card of CARDS) {
    if (view.own.politicalCapital < view.ruleset.parameters.cardCost[card]) continue;
    const choice = withPartner(view, card);
    if (choice !== null) choices.push(...withEachChampion(view, choice));
  }
  return choices;
}

export function answerChoices(view: PlayerView): TurnChoice[] {
  const { own } = view;
  if (own.announcedEvent === null) return [];
  const card = eventCard(view, own.announcedEvent);
  return card.scope === 'country' ? card.options.map((_, answer) => ({ answer })) : [];
}

/** What may be said to a superpower’s demand. */
export function demandChoices(view: PlayerView): TurnChoice[] {
  return openDemand(view) === null ? [] : answersOpen(view).map((demand) => ({ demand }));
}

export function borrowingChoices(): TurnChoice[] {
  return FISCAL_STANCES.map((fiscalStance) => ({ fiscalStance }));
}

export function projectChoices(view: PlayerView): TurnChoice[] {
  const open = openProjects(view);
  if (open.length === 0) return [];
  return [{ project: null }, ...open.map(({ id }) => ({ project: id }))];
}

function openingChoices({ turn, ownScenario }: PlayerView): TurnChoice[] {
  if (turn > 0 || ownScenario.opening === undefined) return [];
  return ownScenario.opening.options.map((_, opening) => ({ opening }));
}

const TRIED_PREMIUM: Premium = 'raised';

/** No bid at all, or one bid at a middling premium. */
function bidChoices(view: PlayerView): TurnChoice[] {
  const bids = bidsFor(view).filter(({ premium }) => premium === TRIED_PREMIUM);
  if (bids.length === 0) return [];
  return [{ bids: [] }, ...bids.map((bid) => ({ bids: [bid] }))];
}

/** How many offers are tried. */
const TRIED_OFFERS = 2;

/** No offer at all, or one of the two that both like best; and each offer that may be taken, or none. */
function dealChoices(view: PlayerView): TurnChoice[] {
  if (view.own.superpower !== null) return [];
  const offers = goodOffers(view).slice(0, TRIED_OFFERS);
  const open = openOffers(view);
  return [
    ...(offers.length === 0 ? [] : [[], ...offers.map((offer) => [offer])]).map((offers) => ({
      offers,
    })),
    ...(open.length === 0 ? [] : [[], ...open.map((id) => [id])]).map((taken) => ({ taken })),
  ];
}

export function pledgeChoices(view: PlayerView): TurnChoice[] {
  return isChapterStart(view) ? [null, ...PLEDGES].map((pledge) => ({ pledge })) : [];
}

/** What may be done with the pledge once its bar is known. */
export function reviewChoices(view: PlayerView): TurnChoice[] {
  return reviewsOpen(view).map((review) => ({ review }));
}

/** Nothing ahead, or the most of each line. */
export function aheadChoices(view: PlayerView): TurnChoice[] {
  const open = aheadFor(view);
  if (open.length === 0) return [];
  return [{ ahead: [] }, ...open.map((one) => ({ ahead: [one] }))];
}

/** How to sell from now on; where the seat is no superpower there is nothing to choose. */
export function sellingChoices(view: PlayerView): TurnChoice[] {
  return exportChoices(view).map((exports) => ({ exports }));
}

/** All choices that concern this turn only. */
export function turnChoices(view: PlayerView): TurnChoice[] {
  return [
    ...projectChoices(view),
    ...answerChoices(view),
    ...demandChoices(view),
    ...openingChoices(view),
    ...borrowingChoices(),
    ...cardChoices(view),
    ...pledgeChoices(view),
    ...reviewChoices(view),
    ...aheadChoices(view),
    ...sellingChoices(view),
    ...bidChoices(view),
    ...dealChoices(view),
  ];
}

/** Whether a choice changes the plan at all. */
export function differs(plan: Plan, choice: TurnChoice): boolean {
  const { card, exports, bids, ahead, offers, taken, ...rest } = choice;
  if (ahead !== undefined) return JSON.stringify(ahead) !== JSON.stringify(plan.ahead);
  if (offers !== undefined) return JSON.stringify(offers) !== JSON.stringify(plan.offers);
  if (taken !== undefined) return JSON.stringify(taken) !== JSON.stringify(plan.taken);
  if (bids !== undefined) return JSON.stringify(bids) !== JSON.stringify(plan.bids);
  if (exports !== undefined)
    return exports?.rule !== plan.exports?.rule || exports?.friends !== plan.exports?.friends;
  if (card !== undefined)
    return (
      card?.card !== plan.card?.card ||
      card?.target !== plan.card?.target ||
      card?.champion !== plan.card?.champion
    );
  return (Object.keys(rest) as (keyof typeof rest)[]).some((name) => rest[name] !== plan[name]);
}
