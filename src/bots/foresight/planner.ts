// Planner: plays its options out on guessed futures and follows the best course it finds. It sees what a seat may see.

import { chapterCount, chapterIndex } from '../../engine/index';
import type { Bot } from '../../types/bot';
import type { PlayerView } from '../../types/game';
import { hasChapters, isChapterStart } from '../chapters';
import type { Plan } from '../plan';
import { ordersOf } from '../planOrders';
import { STYLES, type StyleName } from '../styles';
import { follow, NO_CHANGE, standingPosture, type Course } from './course';
import { futuresOf } from './future';
import { focusMoves, LASTING_MOVES, MONEY_MOVES, PASSING_MOVES, type Move } from './moves';
import { Race } from './race';
import { differs, turnChoices } from './turnChoices';

const FUTURES = 2;
/** Points by which a change must be better. */
const GAIN = 0.02;
/** Chapters whose focus is thought of ahead. */
const FOCUSES_AHEAD = 2;

function firstCourses(view: PlayerView): Course[] {
  const chapter = Math.max(0, chapterIndex(view.ruleset.parameters, view.turn));
  const kept = { ...NO_CHANGE, posture: standingPosture(view) };
  const changes = view.turn === 0 ? [NO_CHANGE] : [kept, NO_CHANGE];
  const styles = Object.keys(STYLES) as StyleName[];
  return changes.flatMap((always) =>
    styles.map((style) => ({ style, always, chapter, now: NO_CHANGE, focuses: [] })),
  );
}

function movesOf(view: PlayerView): readonly Move[] {
  if (!hasChapters(view)) return LASTING_MOVES;
  if (!isChapterStart(view)) return MONEY_MOVES;
  const p = view.ruleset.parameters;
  const present = chapterIndex(p, view.turn);
  const moves: Move[] = [];
  const end = Math.min(chapterCount(p, view.length), present + FOCUSES_AHEAD);
  for (let chapter = present; chapter < end; chapter++) moves.push(...focusMoves(chapter));
  return [...moves, ...LASTING_MOVES, ...PASSING_MOVES];
}

function bestCourse(view: PlayerView, race: Race): Course {
  const courses = firstCourses(view);
  let best = courses[0]!;
  for (const course of courses) if (race.enter(follow(course), null, 0)) best = course;
  for (const move of movesOf(view)) {
    const moved = move(best);
    if (race.enter(follow(moved), null, GAIN)) best = moved;
  }
  return best;
}

/** The course's plan for this turn with what is better done otherwise now. */
function bestPlan(view: PlayerView, course: Course, race: Race): Plan {
  const style = follow(course);
  let best: Plan = style(view);
  for (const choice of turnChoices(view)) {
    if (!differs(best, choice)) continue;
    const plan = { ...best, ...choice };
    if (race.enter(style, plan, GAIN)) best = plan;
  }
  return best;
}

export const planner: Bot = (view) => {
  const race = new Race(futuresOf(view, FUTURES));
  const course = bestCourse(view, race);
  return ordersOf(view, bestPlan(view, course, race));
};
