// Planner: plays what was found for its country, all styles and many changes out on guessed futures, and follows the best course. It sees what a seat may see.

import { chapterCount, chapterIndex } from '../../engine/index';
import type { Bot } from '../../types/bot';
import type { PlayerView } from '../../types/game';
import type { Order } from '../../types/order';
import { isChapterStart } from '../chapters';
import type { Plan, Style } from '../plan';
import { ordersOf } from '../planOrders';
import { type FoundPolicies } from '../policies/found';
import { policyPlan } from '../policies/policyBot';
import { styleNames, STYLES } from '../styles';
import { areSameCourses, follow, NO_CHANGE, standingPosture, type Course } from './course';
import { futuresOf } from './future';
import {
  exportMoves,
  focusMoves,
  LASTING_MOVES,
  MONEY_MOVES,
  PASSING_MOVES,
  type Move,
} from './moves';
import { Race } from './race';
import { differs, turnChoices } from './turnChoices';

const FUTURES = 2;
/** By how many points a change must be better to be made. */
const GAIN = 0.02;
/** For how many chapters ahead the focus is planned. */
const FOCUSES_AHEAD = 2;

/** What was found for the seat's country, if anything was, and the styles that it may follow. */
function stylesOf(view: PlayerView, found: FoundPolicies): Style[] {
  const policy = found[view.seat];
  const styles: Style[] = styleNames(view).map((name) => STYLES[name]);
  return policy === undefined ? styles : [(seen) => policyPlan(seen, policy), ...styles];
}

function firstCourses(view: PlayerView, found: FoundPolicies): Course[] {
  const chapter = chapterIndex(view.ruleset.parameters, view.turn);
  const kept = { ...NO_CHANGE, posture: standingPosture(view) };
  const changes = view.turn === 0 ? [NO_CHANGE] : [kept, NO_CHANGE];
  const styles = stylesOf(view, found);
  return changes.flatMap((always) =>
    styles.map((style) => ({ style, always, chapter, now: NO_CHANGE, focuses: [] })),
  );
}

function movesOf(view: PlayerView): readonly Move[] {
  if (!isChapterStart(view)) return MONEY_MOVES;
  const p = view.ruleset.parameters;
  const present = chapterIndex(p, view.turn);
  const moves: Move[] = [];
  const end = Math.min(chapterCount(p, view.length), present + FOCUSES_AHEAD);
  for (let chapter = present; chapter < end; chapter++) moves.push(...focusMoves(chapter));
  return [...moves, ...LASTING_MOVES, ...exportMoves(view), ...PASSING_MOVES];
}

/** Yields once for every way it tries. */
function* bestCourse(
  view: PlayerView,
  found: FoundPolicies,
  race: Race,
): Generator<number, Course> {
  const courses = firstCourses(view, found);
  let best = courses[0]!;
  for (const course of courses) {
    if (race.enter(follow(course), null, 0)) best = course;
    yield race.turnsResolved;
  }
  for (const move of movesOf(view)) {
    const moved = move(best);
    if (!areSameCourses(moved, best) && race.enter(follow(moved), null, GAIN)) best = moved;
    yield race.turnsResolved;
  }
  return best;
}

/** The plan of the course for this turn, with the choices of this turn that turn out better; yields once for every choice. */
function* bestPlan(view: PlayerView, course: Course, race: Race): Generator<number, Plan> {
  const style = follow(course);
  let best: Plan = style(view);
  for (const choice of turnChoices(view)) {
    const plan = { ...best, ...choice };
    if (differs(best, choice) && race.enter(style, plan, GAIN)) best = plan;
    yield race.turnsResolved;
  }
  return best;
}

/** How often `planSteps` yields before it has its orders. */
export function planStepCount(view: PlayerView, found: FoundPolicies): number {
  return firstCourses(view, found).length + movesOf(view).length + turnChoices(view).length;
}

/** The planner's orders, found step by step, so that the work can be watched and stopped in between; each step tells the turns that were resolved so far. */
export function* planSteps(view: PlayerView, found: FoundPolicies): Generator<number, Order[]> {
  const race = new Race(futuresOf(view, FUTURES));
  const course = yield* bestCourse(view, found, race);
  return ordersOf(view, yield* bestPlan(view, course, race));
}

/** Hears how many turns of guessed games were resolved for one turn's orders. */
export type TellTurns = (turns: number) => void;

export function plannerTelling(found: FoundPolicies, tell: TellTurns): Bot {
  return (view) => {
    const steps = planSteps(view, found);
    let turns = 0;
    let step = steps.next();
    while (step.done !== true) {
      turns = step.value;
      step = steps.next();
    }
    tell(turns);
    return step.value;
  };
}

export function planner(found: FoundPolicies): Bot {
  return plannerTelling(found, () => {});
}
