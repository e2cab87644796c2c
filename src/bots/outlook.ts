// What a bot expects of the next turns, and how it moves money to what will be short.

import { connectedPowerMw } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { ByPillar } from '../types/names';

const TURNS_AHEAD = 3;
/** By which factor the chips' draw is expected to grow until then. */
const EXPECTED_GROWTH = 1.18;
const SHORTAGE_GAIN = 2.2;
const SURPLUS_LOSS = 1.6;
const ENOUGH_TALENT = 1.1;
const TALENT_KEPT = 0.6;
const ENOUGH_INFRASTRUCTURE = 0.9;
const CHIPS_LOSS = 0.55;
const CHIPS_LOSS_RANGE = 0.5;
const FEWEST_CHIPS = 0.03;

/** Expected halls and power for each MW that the chips will draw. */
export interface Outlook {
  readonly dataCentreRatio: number;
  readonly powerRatio: number;
}

function nextArrivals(pipelineMw: readonly number[]): number {
  let arriving = 0;
  for (let turn = 0; turn < TURNS_AHEAD; turn++) arriving += pipelineMw[turn] ?? 0;
  return arriving;
}

/** Halls and power that are there or arrive within three turns, against the chips' expected draw. */
export function outlookOf({ own, ruleset }: PlayerView): Outlook {
  const drawMw = (own.chipPowerMw + 1) * EXPECTED_GROWTH;
  const hostedMw = ruleset.parameters.hosting.powerShare * own.hostedPowerMw;
  const { gas, variable, firm } = own.powerPipelineMw;
  const comingMw = nextArrivals(gas) + nextArrivals(variable) + nextArrivals(firm);
  const comingHallsMw =
    nextArrivals(own.dataCentrePipelineMw) +
    nextArrivals(own.hallsLentMw) -
    nextArrivals(own.hallsBorrowedMw);
  return {
    dataCentreRatio: (own.dataCentreMw + comingHallsMw) / drawMw,
    powerRatio: (connectedPowerMw(own) - hostedMw + comingMw) / drawMw,
  };
}

function leaning(ratio: number): number {
  return ratio < 1 ? 1 + SHORTAGE_GAIN * (1 - ratio) : 1 / (1 + SURPLUS_LOSS * (ratio - 1));
}

/** The weights with more for halls and power where they will be short, and less where they would idle. */
export function adaptWeights(view: PlayerView, weights: ByPillar<number>): ByPillar<number> {
  const { dataCentreRatio, powerRatio } = outlookOf(view);
  const scarcest = Math.min(dataCentreRatio, powerRatio);
  const missing = Math.max(0, ENOUGH_INFRASTRUCTURE - scarcest);
  const chipsKept = 1 - (CHIPS_LOSS * missing) / CHIPS_LOSS_RANGE;
  return {
    chips: Math.max(FEWEST_CHIPS, weights.chips * chipsKept),
    dataCentres: weights.dataCentres * leaning(dataCentreRatio),
    power: weights.power * leaning(powerRatio),
    talent: weights.talent * (view.own.talentRatio > ENOUGH_TALENT ? TALENT_KEPT : 1),
    models: weights.models,
  };
}
