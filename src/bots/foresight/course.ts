// A course is a style that is followed to the end of the game, with changes for good, changes for this chapter, and focuses to come.

import { chapterIndex } from '../../engine/index';
import type { PlayerView } from '../../types/game';
import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import { isChapterStart } from '../chapters';
import { standingExports } from '../exports';
import type { MutablePlan, Plan, Style } from '../plan';

export type Posture = Pick<
  Plan,
  'stance' | 'powerMix' | 'modelProgramme' | 'dataLaw' | 'buildPercent' | 'exports'
>;

/** What is done otherwise than by the style. */
export interface Change {
  readonly posture: Partial<Posture>;
  readonly factors: Readonly<ByPillar<number>>;
}

export interface Course {
  readonly style: Style;
  readonly always: Change;
  /** The place in the game of the chapter in which `now` holds. */
  readonly chapter: number;
  readonly now: Change;
  /** Focuses by the place of the chapter; null leaves the choice to the style. */
  readonly focuses: readonly (Pillar | null)[];
}

export const NO_CHANGE: Change = {
  posture: {},
  factors: { chips: 1, dataCentres: 1, power: 1, talent: 1, models: 1 },
};

/** The posture of a nation by its standing orders. */
export function standingPosture(view: PlayerView): Posture {
  const { own } = view;
  const { stance, powerMix, modelProgramme, dataLaw } = own;
  const { buildPercent } = own;
  return {
    stance,
    powerMix,
    modelProgramme,
    dataLaw,
    buildPercent,
    exports: standingExports(view),
  };
}

function change(plan: MutablePlan, { posture, factors }: Change): void {
  Object.assign(plan, posture);
  const weights = { ...plan.weights };
  for (const line of PILLARS) weights[line] *= factors[line];
  plan.weights = weights;
}

/** How a course differs from its style in the chapter of its `now` and in all others, as one text. */
function readChanges({ always, now, focuses }: Course): string {
  const present = { ...always.posture, ...now.posture };
  return JSON.stringify([always, present, now.factors, focuses]);
}

/** Whether two courses lead to the same orders; changes for one chapter are compared by their effect. */
export function areSameCourses(a: Course, b: Course): boolean {
  return a.style === b.style && readChanges(a) === readChanges(b);
}

/** The style that follows a course. */
export function follow(course: Course): Style {
  return (view) => {
    const plan = { ...course.style(view) };
    const chapter = chapterIndex(view.ruleset.parameters, view.turn);
    if (course.always !== NO_CHANGE) change(plan, course.always);
    if (course.now !== NO_CHANGE && chapter === course.chapter) change(plan, course.now);
    const focus = course.focuses[chapter] ?? null;
    if (focus !== null && isChapterStart(view)) plan.focus = focus;
    return plan;
  };
}
