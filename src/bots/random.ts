// Random: draws every decision anew each turn. Any thought must beat it.

import type { Bot, BotRandom } from '../types/bot';
import { eventCard, type Bid } from '../engine/index';
import type { PlayerView } from '../types/game';
import {
  CARDS,
  DATA_LAWS,
  EXPORT_RULES,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  STANCES,
  type CountryId,
} from '../types/names';
import type { OrderAhead } from '../types/state';
import { aheadFor } from './ahead';
import { type Asked, demandsToMake } from './asking';
import { bidsFor } from './bids';
import type { CardChoice } from './cardPartner';
import { openProjects } from './chapters';
import { anyOffers, openOffers, type Offer } from './deals';
import type { ExportChoice } from './exports';
import { answersOpen, openDemand } from './demands';
import type { Plan } from './plan';
import { ordersOf } from './planOrders';
import { type PledgeWish, reviewsOpen } from './pledges';

const PERCENTS = 101;
/** The number of options of most events; without an event it does not matter. */
const ANSWERS = 2;
const LEAST_WEIGHT = 1e-9;

function pick<T>(random: BotRandom, choices: readonly T[]): T {
  return choices[random.nextBelow(choices.length)]!;
}

function drawWeight(random: BotRandom): number {
  return LEAST_WEIGHT + random.nextUnit();
}

/** Any card with any partner, or none; one that may not be played is left out later. */
function drawCard(view: PlayerView, random: BotRandom): CardChoice | null {
  const drawn = random.nextBelow(CARDS.length + 1);
  const partner = random.nextBelow(view.rivals.length + 1);
  const card = CARDS[drawn];
  if (card === undefined) return null;
  if (card !== 'jointPlatform') return { card, target: null, champion: null };
  const target = view.rivals[partner];
  return target === undefined ? null : { card, target: target.id, champion: null };
}

/** The card with any champion where it is a compact and the country has some. */
function withChampion(
  chosen: CardChoice | null,
  { ownScenario: { champions = [] } }: PlayerView,
  random: BotRandom,
): CardChoice | null {
  if (chosen?.card !== 'championsCompact' || champions.length === 0) return chosen;
  return { ...chosen, champion: pick(random, champions).id };
}

function answers(view: PlayerView): number {
  const { own } = view;
  if (own.announcedEvent === null) return ANSWERS;
  const card = eventCard(view, own.announcedEvent);
  return card.scope === 'country' ? card.options.length : ANSWERS;
}

function drawChapter(
  view: PlayerView,
  random: BotRandom,
): Pick<Plan, 'focus' | 'pledge' | 'project' | 'opening'> {
  const open = openProjects(view).map(({ id }) => id);
  const options = view.ownScenario.opening?.options.length ?? 1;
  return {
    focus: pick(random, PILLARS),
    pledge: pick(random, [null, ...PLEDGES]),
    project: pick(random, [null, ...open]),
    opening: random.nextBelow(options),
  };
}

/** The champion is drawn last, so that all other draws are the same in a country without champions. */
function drawLast(
  view: PlayerView,
  random: BotRandom,
): Pick<Plan, 'card' | 'focus' | 'pledge' | 'project' | 'opening'> {
  const card = drawCard(view, random);
  return { ...drawChapter(view, random), card: withChampion(card, view, random) };
}

/** Any rule with any number of exceptions; only a superpower draws it. */
function drawExports({ own, ruleset }: PlayerView, random: BotRandom): ExportChoice | null {
  if (own.superpower === null) return null;
  const friends = random.nextBelow(ruleset.parameters.exports.mostExceptions + 1);
  return { rule: pick(random, EXPORT_RULES), friends };
}

/** Any one bid that it can bear, or none. */
function drawBids(view: PlayerView, random: BotRandom): Bid[] {
  const bids = bidsFor(view);
  const drawn = bids[random.nextBelow(bids.length + 1)];
  return drawn === undefined ? [] : [drawn];
}

/** Any one offer that it may make, or none. */
function drawOffers(view: PlayerView, random: BotRandom): Offer[] {
  const offers = anyOffers(view);
  const drawn = offers[random.nextBelow(offers.length + 1)];
  return drawn === undefined ? [] : [drawn];
}

/** Any one offer that it may take, or none. */
function drawTaken(view: PlayerView, random: BotRandom): CountryId[] {
  const open = openOffers(view);
  const drawn = open[random.nextBelow(open.length + 1)];
  return drawn === undefined ? [] : [drawn];
}

/** Anything that it may do with its pledge. */
function drawReview(view: PlayerView, random: BotRandom): PledgeWish {
  const open = reviewsOpen(view);
  return open.length === 0 ? 'keep' : pick(random, open);
}

/** Anything that may be ordered ahead, or nothing. */
function drawAhead(view: PlayerView, random: BotRandom): OrderAhead[] {
  const open = aheadFor(view);
  if (open.length === 0) return [];
  const drawn = open[random.nextBelow(open.length + 1)];
  return drawn === undefined ? [] : [drawn];
}

/** Any one demand to one nation, or what the ministry would ask. */
function drawAsks(view: PlayerView, random: BotRandom): Asked | null {
  const open = demandsToMake(view);
  return open.length === 0 ? null : (open[random.nextBelow(open.length + 1)] ?? null);
}

export const random: Bot = (view, draws) =>
  ordersOf(view, {
    weights: {
      chips: drawWeight(draws),
      dataCentres: drawWeight(draws),
      power: drawWeight(draws),
      talent: drawWeight(draws),
      models: drawWeight(draws),
    },
    fiscalStance: pick(draws, FISCAL_STANCES),
    buildPercent: draws.nextBelow(PERCENTS),
    powerMix: pick(draws, POWER_MIXES),
    stance: pick(draws, STANCES),
    modelProgramme: pick(draws, MODEL_PROGRAMMES),
    dataLaw: pick(draws, DATA_LAWS),
    answer: draws.nextBelow(answers(view)),
    demand: openDemand(view) === null ? null : pick(draws, answersOpen(view)),
    ...drawLast(view, draws),
    exports: drawExports(view, draws),
    taste: null,
    bids: drawBids(view, draws),
    offers: drawOffers(view, draws),
    taken: drawTaken(view, draws),
    review: drawReview(view, draws),
    ahead: drawAhead(view, draws),
    asks: drawAsks(view, draws),
  });
