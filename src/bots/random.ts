// Random: draws every decision anew each turn. The floor that any thought must beat.

import type { Bot, BotRandom } from '../types/bot';
import type { PlayerView } from '../types/game';
import {
  CARDS,
  DATA_LAWS,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  STANCES,
} from '../types/names';
import type { CardChoice } from './cardWishes';
import { ordersOf } from './plan';

const PERCENTS = 101;
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
  if (card !== 'jointPlatform') return { card, target: null };
  const target = view.rivals[partner];
  return target === undefined ? null : { card, target: target.id };
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
    chinaPercent: draws.nextBelow(PERCENTS),
    governmentPercent: draws.nextBelow(PERCENTS),
    powerMix: pick(draws, POWER_MIXES),
    stance: pick(draws, STANCES),
    modelProgramme: pick(draws, MODEL_PROGRAMMES),
    dataLaw: pick(draws, DATA_LAWS),
    answer: draws.nextBelow(ANSWERS),
    card: drawCard(view, draws),
    focus: null,
    pledge: null,
    project: null,
    opening: null,
  });
