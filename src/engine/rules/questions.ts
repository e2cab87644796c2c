// The chapter's question: how a nation's state is measured against what it was when the chapter began.

import { clamp } from '../../lib/detMath';
import { CHAPTER_ROWS, type QuestionMeasure } from '../../types/chapters';
import type { ChapterId, Pillar } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationScenario } from '../../types/scenario';
import type { ChapterSnapshot, NationState } from '../../types/state';
import { installedH100e } from './compute';

/** The budget line that answers a chapter's question; null where standing orders answer it. */
export function questionLine(chapter: ChapterId): Pillar | null {
  return CHAPTER_ROWS[chapter].line;
}

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

/** What there is now against what there was; 1, as if nothing had changed, where there was nothing. */
function growth(before: number, now: number): number {
  return before > 0 ? now / before : 1;
}

const MEASURES: Readonly<Record<QuestionMeasure, Measure>> = {
  use: (before, now) => growth(before.usedShare, now.usedShare),
  power: (before, now) => growth(before.availablePowerMw, now.availablePowerMw),
  halls: (before, now) => growth(before.dataCentreMw, now.dataCentreMw),
  adoption: (before, now) => now.adoption - before.adoption,
  lag: (before, now) => before.lagGenerations - now.lagGenerations,
  talent: (before, now) => growth(before.talentRatio, now.talentRatio),
  trust: (before, now) =>
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
  return MEASURES[CHAPTER_ROWS[chapter].asks](before, now);
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
  const reached = MEASURES[CHAPTER_ROWS[chapter].asks](before, now) - norm - floor[chapter];
  const answered = clamp(reached / scale[chapter]);
  const weight = homeChipsWeight[chapter];
  const homeChipsWon = clamp((now.homeChipShare - before.homeChipShare) / homeChipsScale);
  const verdictByMeasure = (1 - weight) * answered;
  const verdictByHomeChips = weight * homeChipsWon;
  return verdictByMeasure + verdictByHomeChips;
}
