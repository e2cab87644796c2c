// Explains the points of a chapter's question: what a full answer is worth by how far it was answered.

import type { ChapterId } from '../../types/names';
import type { Explanation } from '../../types/explanation';
import type { Parameters } from '../../types/ruleset';
import type { ChapterSnapshot } from '../../types/state';
import { questionMeasure } from '../rules/questions';
import type { NationTrace } from '../trace';
import { clamped, difference, literal, measured, parameter, product, ratio, sum } from './nodes';

/** What is measured, before and now, in one word each. */
export interface Judged {
  readonly chapter: ChapterId;
  readonly before: ChapterSnapshot;
  readonly now: ChapterSnapshot;
  /** How far this country's bar lies above the common one. */
  readonly norm: number;
}

/** How well a question is answered, 0 to 1. */
export function verdictNode(p: Parameters, { chapter, before, now, norm }: Judged): Explanation {
  const q = p.questions;
  const weight = parameter(`questions.homeChipsWeight.${chapter}`, q.homeChipsWeight[chapter]);
  const reached = difference('questionReached', [
    measured('questionMeasure', questionMeasure(chapter, before, now)),
    measured('questionNorm', norm),
    parameter(`questions.floor.${chapter}`, q.floor[chapter]),
  ]);
  const scale = parameter(`questions.scale.${chapter}`, q.scale[chapter]);
  const home = ratio(
    'homeChipsWon',
    difference('homeChipsWon', [
      measured('homeChipShare', now.homeChipShare),
      measured('homeChipShare', before.homeChipShare),
    ]),
    parameter('questions.homeChipsScale', q.homeChipsScale),
  );
  return sum('verdict', [
    product('verdictByMeasure', [
      difference('measureWeight', [literal(1), weight]),
      clamped('questionAnswered', ratio('questionAnswered', reached, scale)),
    ]),
    product('verdictByHomeChips', [weight, clamped('homeChipsWon', home)]),
  ]);
}

/** The points of a question once it is judged. */
export function explainAnswer(
  p: Parameters,
  place: number,
  judged: Judged,
  trace: NationTrace,
): void {
  const { firstPoints, points } = p.chapters;
  const worth =
    place === 0
      ? parameter('chapters.firstPoints', firstPoints)
      : parameter('chapters.points', points);
  const name = 'chapterPoints';
  trace.detail(`${name}.${place}`, product(name, [worth, verdictNode(p, judged)]));
}
