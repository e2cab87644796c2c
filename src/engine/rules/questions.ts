// The chapter's question: how a nation's state is measured against what it was when the chapter began.

import { clamp } from '../../lib/detMath';
import type { ByChapter, ChapterId, Pillar } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationScenario } from '../../types/scenario';
import type { ChapterSnapshot, NationState } from '../../types/state';
import { installedH100e } from './compute';

/** The budget line that answers a chapter's question; null where standing orders answer it. */
export const QUESTION_PILLARS: Readonly<ByChapter<Pillar | null>> = {
  calm: 'chips',
  glut: 'chips',
  famine: 'chips',
  grid: 'power',
  heat: 'dataCentres',
  openLeap: null,
  closedFrontier: 'models',
  talentWar: 'talent',
  blocs: null,
};

/** Everything that a question may measure, as it is now. */
export function snapshotOf(nation: NationState, needH100e: number): ChapterSnapshot {
  return {
    usedShare: nation.usedChipsH100e / needH100e,
    homeChipShare: nation.domesticChipsH100e / (installedH100e(nation) || 1),
    availablePowerMw: nation.availablePowerMw,
    dataCentreMw: nation.dataCentreMw,
    adoption: nation.adoption,
    lagGenerations: nation.lagGenerations,
    talentRatio: nation.talentRatio,
    usTrust: nation.usTrust,
    chinaTrust: nation.chinaTrust,
  };
}

/**
 * What the next chapter is measured against: the nation as it is, but of chips in use, power, halls and experts the
 * most it had at the start of a chapter, as far as the rules remember it, so that what was let go counts as lost.
 */
export function baseOf(
  p: Parameters,
  now: ChapterSnapshot,
  before: ChapterSnapshot,
): ChapterSnapshot {
  const { memory } = p.questions;
  return {
    usedShare: Math.max(now.usedShare, memory * before.usedShare),
    availablePowerMw: Math.max(now.availablePowerMw, memory * before.availablePowerMw),
    dataCentreMw: Math.max(now.dataCentreMw, memory * before.dataCentreMw),
    talentRatio: Math.max(now.talentRatio, memory * before.talentRatio),
    homeChipShare: now.homeChipShare,
    adoption: now.adoption,
    lagGenerations: now.lagGenerations,
    usTrust: now.usTrust,
    chinaTrust: now.chinaTrust,
  };
}

type Measure = (before: ChapterSnapshot, now: ChapterSnapshot) => number;

const useGrowth: Measure = (before, now) => now.usedShare / before.usedShare;

const MEASURES: ByChapter<Measure> = {
  calm: useGrowth,
  glut: useGrowth,
  famine: useGrowth,
  grid: (before, now) => now.availablePowerMw / before.availablePowerMw,
  heat: (before, now) => now.dataCentreMw / before.dataCentreMw,
  openLeap: (before, now) => now.adoption - before.adoption,
  closedFrontier: (before, now) => before.lagGenerations - now.lagGenerations,
  talentWar: (before, now) => now.talentRatio / before.talentRatio,
  blocs: (before, now) =>
    Math.max(now.usTrust - before.usTrust, now.chinaTrust - before.chinaTrust),
};

/** How far a nation's bar for a question lies above the common one, where the chapter is number `index` of the game, from 0. */
export function questionNorm(
  { questionNorms }: Pick<NationScenario, 'questionNorms'>,
  chapter: ChapterId,
  index: number,
): number {
  const norms = questionNorms?.[chapter] ?? [];
  return norms[Math.min(index, norms.length - 1)] ?? 0;
}

/** What a question is about, as growth (1: unchanged) or change (0: unchanged). */
export function questionMeasure(
  chapter: ChapterId,
  before: ChapterSnapshot,
  now: ChapterSnapshot,
): number {
  return MEASURES[chapter](before, now);
}

/** The measure at which a given share of a full answer is earned, for a nation whose bar is shifted by its norm. */
export function measureFor(
  p: Parameters,
  chapter: ChapterId,
  norm: number,
  verdict: number,
): number {
  const { floor, scale } = p.questions;
  return floor[chapter] + norm + verdict * scale[chapter];
}

/**
 * How well the question is answered, 0 to 1. `norm` is how far this nation's bar lies above the common one,
 * in the units of the measure.
 */
export function verdictOf(
  p: Parameters,
  chapter: ChapterId,
  before: ChapterSnapshot,
  now: ChapterSnapshot,
  norm: number,
): number {
  const { floor, scale, homeChipsWeight, homeChipsScale } = p.questions;
  const reached = MEASURES[chapter](before, now) - norm - floor[chapter];
  const answered = clamp(reached / scale[chapter]);
  const weight = homeChipsWeight[chapter];
  const home = clamp((now.homeChipShare - before.homeChipShare) / homeChipsScale);
  return (1 - weight) * answered + weight * home;
}
