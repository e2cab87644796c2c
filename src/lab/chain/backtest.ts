// What the chain alone makes of the past: from the figures of 2022, with states that pay little and no firms from abroad, beside those of 2026.

import {
  beginChain,
  type ChainNation,
  type ChainRules,
  knownFrom,
  lagGenerations,
  startHalfYear,
  stepNation,
  worldsOf,
} from '../../engine/index';
import type { Scenario } from '../../types/scenario';
import { chainCountries } from './plans';

/** What is compared; halls and power in MW, the lag in generations. */
export const PAST_FIGURES = ['chipsH100e', 'dataCentreMw', 'powerMw', 'experts', 'lag'] as const;
export type PastFigure = (typeof PAST_FIGURES)[number];

export interface PastRow {
  readonly country: string;
  readonly figure: PastFigure;
  readonly begun: number;
  readonly reached: number;
  readonly measured: number;
  readonly isNear: boolean;
}

/** A figure is near within this factor; a lag within so many generations. */
const NEAR_FACTOR = 1.5;
const NEAR_GENERATIONS = 0.4;
const CHAPTER_TURNS = 4;
/** What states really put into the lines before 2026, as far as anybody knows: about half of what they could, most of it for people and power. */
const PAST_SPLIT = { chips: 0.07, dataCentres: 0.1, power: 0.15, talent: 0.2, models: 0.06 };
/** Foreign firms looked for sites abroad only later. */
const PAST_FOREIGN_OFFERS = 0;

type Figures = Readonly<Record<PastFigure, number>>;

function figuresOf(rules: ChainRules, { lines }: ChainNation): Figures {
  return {
    chipsH100e: lines.chips.stock,
    dataCentreMw: lines.dataCentres.stock,
    powerMw: lines.power.stock,
    experts: lines.talent.stock,
    lag: lagGenerations(rules, lines.models.stock),
  };
}

function isNear(figure: PastFigure, reached: number, measured: number): boolean {
  if (figure === 'lag') return Math.abs(reached - measured) <= NEAR_GENERATIONS;
  return reached <= measured * NEAR_FACTOR && reached >= measured / NEAR_FACTOR;
}

/** Plays from the past to the half-year 0 and compares country by country. */
export function pastRows(rules: ChainRules, past: Scenario, present: Scenario): PastRow[] {
  const halfYear = startHalfYear(past);
  const turns = -halfYear;
  const then = { ...rules, foreignOffers: PAST_FOREIGN_OFFERS };
  const plan = { turns: turns + 16, chapters: [], chapterTurns: CHAPTER_TURNS };
  const worlds = worldsOf(then, { ...plan, halfYear });
  const now = beginChain(
    rules,
    knownFrom(worldsOf(rules, { ...plan, halfYear: 0 }), 0, CHAPTER_TURNS),
    chainCountries(present),
  );
  return beginChain(then, knownFrom(worlds, 0, CHAPTER_TURNS), chainCountries(past)).flatMap(
    (begun) => {
      let nation = begun;
      for (let turn = 0; turn < turns; turn++)
        nation = stepNation(knownFrom(worlds, turn, CHAPTER_TURNS), nation, PAST_SPLIT);
      const measured = now.find(({ id }) => id === begun.id);
      if (measured === undefined) return [];
      const [from, to, real] = [begun, nation, measured].map((one) => figuresOf(rules, one));
      return PAST_FIGURES.map((figure) => ({
        country: begun.id,
        figure,
        begun: from![figure],
        reached: to![figure],
        measured: real![figure],
        isNear: isNear(figure, to![figure], real![figure]),
      }));
    },
  );
}
