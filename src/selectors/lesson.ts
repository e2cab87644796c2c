// Where a lesson stands: its present step, found from the orders and the turns played, and the parts of the screen that are shown.

import { checkOrder, nationOf } from '../engine';
import type { Lesson, LessonAct, LessonStep, LessonView, ScreenPart } from '../types/lesson';
import type { CountryId } from '../types/names';
import { orderOf, type SeatState } from './seatState';

/** What a device remembers of the lesson of one game, because the game itself does not tell it. */
export interface LessonNotes {
  readonly isLeft: boolean;
  /** The ids of steps that were skipped, and of those whose action leaves no trace in the game. */
  readonly passed: readonly string[];
}

export const NO_NOTES: LessonNotes = { isLeft: false, passed: [] };

export interface LessonFacts {
  /** The step that is to be done now; null where none is left in this turn. */
  readonly step: LessonStep | null;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** What is shown of the main screen. */
  readonly shown: ReadonlySet<ScreenPart>;
}

/** The action of a view that leaves no trace in the game. */
export type UntoldAct =
  | { readonly kind: 'ask' }
  | { readonly kind: 'open'; readonly view: LessonView };

/** The turn of each step, from 0. */
function turnsOf({ steps }: Lesson): readonly number[] {
  let turn = 0;
  return steps.map(({ until }) => (until.kind === 'endTurn' ? turn++ : turn));
}

/** Whether the orders of this turn show that an action was done. */
function stands({ game, orders }: SeatState, country: CountryId, act: LessonAct): boolean {
  if (act.kind === 'order') return orderOf(orders, act.order) !== undefined;
  if (act.kind === 'raise') {
    const before = nationOf(game.state, country).budgetPercents[act.line];
    const order = orderOf(orders, 'allocateBudget');
    return order !== undefined && order.percents[act.line] > before;
  }
  if (act.kind === 'bid') {
    const bid = orderOf(orders, 'bidForLots');
    return bid !== undefined && (bid.lot === act.lot || bid.secondLot === act.lot);
  }
  return false;
}

/** Whether a lot that a step of the last turn asks for can still be had: it was not bought, and is still wanted. */
function isStillOffered({ game }: SeatState, country: CountryId, act: LessonAct): boolean {
  if (act.kind !== 'bid') return false;
  return checkOrder(game, { kind: 'bidForLots', country, lot: act.lot, premium: 'list' }).ok;
}

/** The place of the first step that is not done, of this turn, or of the last one and still on offer; -1 where none is left. */
function placeNow(
  state: SeatState,
  country: CountryId,
  lesson: Lesson,
  notes: LessonNotes,
): number {
  const now = state.history.length;
  const turns = turnsOf(lesson);
  return lesson.steps.findIndex(
    ({ id, until }, at) =>
      (turns[at] === now || (turns[at] === now - 1 && isStillOffered(state, country, until))) &&
      !notes.passed.includes(id) &&
      !stands(state, country, until),
  );
}

/** The last place whose parts are shown. */
function shownTo(lesson: Lesson, place: number, turn: number): number {
  return place >= 0 ? place : turnsOf(lesson).filter((each) => each <= turn).length - 1;
}

/** The lesson of a game as it stands for its seat; null where the scenario has none, it was left, or the game is over. */
export function selectLesson(
  state: SeatState,
  country: CountryId,
  notes: LessonNotes,
): LessonFacts | null {
  const { scenario, state: now } = state.game;
  const { lesson } = scenario;
  if (lesson === undefined || notes.isLeft || now.outcome !== 'running') return null;
  if (state.history.length > (turnsOf(lesson).at(-1) ?? 0)) return null;
  const place = placeNow(state, country, lesson, notes);
  const last = shownTo(lesson, place, state.history.length);
  return {
    step: lesson.steps[place] ?? null,
    number: last + 1,
    count: lesson.steps.length,
    shown: new Set(lesson.steps.slice(0, last + 1).flatMap(({ shows }) => shows)),
  };
}

/** Whether a part of the screen is shown: all are, but in a lesson. */
export function isIntroduced(facts: LessonFacts | null, part: ScreenPart): boolean {
  return facts === null || facts.shown.has(part);
}

/** Notes with a step skipped. */
export function withPassed(notes: LessonNotes, id: string): LessonNotes {
  return notes.passed.includes(id) ? notes : { ...notes, passed: [...notes.passed, id] };
}

function isSame(act: LessonAct, done: UntoldAct): boolean {
  if (act.kind === 'ask') return done.kind === 'ask';
  return act.kind === 'open' && done.kind === 'open' && act.view === done.view;
}

/** Notes once such an action was done: it counts for the present step, and for later ones of the turn that may be done early. */
export function withDone(
  state: SeatState,
  country: CountryId,
  notes: LessonNotes,
  done: UntoldAct,
): LessonNotes {
  const { lesson } = state.game.scenario;
  const facts = selectLesson(state, country, notes);
  if (lesson === undefined || facts === null || facts.step === null) return notes;
  const turns = turnsOf(lesson);
  const met = lesson.steps.filter(
    ({ id, until, early }, at) =>
      turns[at] === state.history.length &&
      isSame(until, done) &&
      (id === facts.step?.id || early === true),
  );
  return met.reduce((after, { id }) => withPassed(after, id), notes);
}
