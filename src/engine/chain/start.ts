// The chain before its first turn, from a country's figures, and the world as its rules and chapters let it come.

import { exp10, interpolate } from '../../lib/detMath';
import { PILLARS, type ByPillar, type ChapterId, type Pillar } from '../../types/names';
import type { NationStart } from '../../types/scenario';
import type { Ahead } from './cover';
import { needOf } from './links';
import { heldChipsH100e } from './chips';
import { strengthOfLag } from './models';
import { meansUsdBn, sizeOf } from './need';
import type { ChainRules } from './rules';
import type { ChainNation, ChainStart, ChainWorld, LineStock, Means } from './state';
import { heldExperts } from './talent';

/** Whose chain it is. */
export interface ChainCountry {
  readonly id: string;
  readonly isSuperpower: boolean;
  readonly figures: NationStart;
}

function meansOf(
  { figures, isSuperpower }: ChainCountry,
  { halfYear }: ChainWorld,
  leaderMeansUsdBn: number,
): Means {
  const { chipsCost, dataCentresCost, powerCost, talentCost, modelsCost } = figures;
  return {
    budgetUsdBn: figures.budgetUsdBn,
    privateMoneyUsdBn: figures.privateMoneyUsdBn,
    isSuperpower,
    halfYear,
    leaderMeansUsdBn,
    cost: {
      chips: chipsCost,
      dataCentres: dataCentresCost,
      power: powerCost,
      talent: talentCost,
      models: modelsCost,
    },
  };
}

function startOf(rules: ChainRules, means: Means): ChainStart {
  const holds = {
    chipsH100e: heldChipsH100e(rules, means),
    experts: heldExperts(rules, means),
    strength: sizeOf(rules, means),
  };
  return { ...means, holds };
}

function standing(rules: ChainRules, figures: NationStart): ByPillar<number> {
  return {
    chips: figures.usChipsH100e + figures.chinaChipsH100e + figures.domesticChipsH100e,
    dataCentres: figures.dataCentreMw,
    power: figures.aiPowerMw + figures.headroomMw,
    talent: figures.experts,
    models: strengthOfLag(rules, -figures.modelGenerations),
  };
}

/** What was ordered before the start: as much as keeps pace with the need. */
function lineAtStart(ahead: Ahead, start: ChainStart, line: Pillar, stock: number): LineStock {
  const { leadTurns, wear } = ahead(0).rules.lines[line];
  const coming: number[] = [];
  const needAtStart = needOf(calm(ahead(0)), start, line);
  for (let turn = 0; turn < leadTurns; turn++) {
    const before = needOf(calm(ahead(turn)), start, line) / needAtStart;
    const after = needOf(calm(ahead(turn + 1)), start, line) / needAtStart;
    coming.push(stock * (after - before * (1 - wear)));
  }
  return { stock, coming };
}

function calm(world: ChainWorld): ChainWorld {
  return { ...world, chapter: 'calm' };
}

/** All nations of a game before its first turn. */
export function beginChain(
  rules: ChainRules,
  ahead: Ahead,
  countries: readonly ChainCountry[],
): ChainNation[] {
  const world = ahead(0);
  const leader = Math.max(
    ...countries.map((country) => meansUsdBn(rules, meansOf(country, world, 0))),
  );
  return countries.map((country) => {
    const { id, figures } = country;
    const start = startOf(rules, meansOf(country, world, leader));
    const stocks = standing(rules, figures);
    const lines = { ...NO_LINES };
    for (const line of PILLARS) lines[line] = lineAtStart(ahead, start, line, stocks[line]);
    return { id, start, lines };
  });
}

const NOTHING: LineStock = { stock: 0, coming: [] };
const NO_LINES: ByPillar<LineStock> = {
  chips: NOTHING,
  dataCentres: NOTHING,
  power: NOTHING,
  talent: NOTHING,
  models: NOTHING,
};

/** The worlds of a game, turn by turn, from its first half-year and its chapters of so many turns. */
export function worldsOf(
  rules: ChainRules,
  { halfYear, turns, chapters, chapterTurns }: WorldPlan,
): ChainWorld[] {
  const worlds: ChainWorld[] = [];
  let grownOom = 0;
  for (let turn = 0; turn < turns; turn++) {
    const chapter = chapters[Math.floor(turn / chapterTurns)] ?? 'calm';
    worlds.push({ rules, turn, halfYear: halfYear + turn, spending: exp10(grownOom), chapter });
    grownOom += interpolate(rules.spendingGrowthOom, halfYear + turn);
  }
  return worlds;
}

export interface WorldPlan {
  readonly halfYear: number;
  readonly turns: number;
  readonly chapters: readonly ChapterId[];
  readonly chapterTurns: number;
}

/** What may be known of the world in a turn: this chapter and the next; any later one counts as calm. */
export function knownFrom(
  worlds: readonly ChainWorld[],
  turn: number,
  chapterTurns: number,
): Ahead {
  const firstUnknown = (Math.floor(turn / chapterTurns) + 2) * chapterTurns;
  return (turns) => {
    const world = worlds[turn + turns]!;
    return turn + turns < firstUnknown ? world : calm(world);
  };
}
