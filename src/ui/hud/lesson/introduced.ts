// Which parts of the main screen are shown: all of them, but in a lesson, which brings them one after another.

import { useContext } from 'preact/hooks';
import {
  isIntroduced,
  type LessonFacts,
  type LessonNotes,
  NO_NOTES,
  selectLesson,
} from '../../../selectors';
import type { SessionState } from '../../../session';
import type { Game } from '../../../types/game';
import type { ScreenPart } from '../../../types/lesson';
import { GameContext, type GameModel } from '../gameModel';
import { lessonNotes } from './notes';

export type { ScreenPart } from '../../../types/lesson';

/** The name under which the notes of a game are kept: its scenario and its seed. */
function nameOf({ scenario, state }: Game): string {
  return `${scenario.id} ${state.seed}`;
}

/** Notes of so many games are kept, the newest ones. */
const MOST_KEPT = 8;

/** What was noted of the lesson of this game. Read it while rendering and the page follows. */
export function notesOf(game: Game): LessonNotes {
  return lessonNotes.value[nameOf(game)] ?? NO_NOTES;
}

/** Keeps notes of a game in place of the earlier ones. */
export function note(game: Game, notes: LessonNotes): void {
  if (notes === lessonNotes.peek()[nameOf(game)]) return;
  const { [nameOf(game)]: _before, ...others } = lessonNotes.peek();
  const kept = Object.entries(others).slice(1 - MOST_KEPT);
  lessonNotes.value = Object.fromEntries([...kept, [nameOf(game), notes]]);
}

/** Whether a game is led by a lesson that was not left. */
export function isGuided(game: Game): boolean {
  return game.scenario.lesson !== undefined && !notesOf(game).isLeft;
}

/** The lesson of a game as its seat has it. */
export function lessonIn(state: SessionState): LessonFacts | null {
  return selectLesson(state, state.active, notesOf(state.game));
}

function lessonOf(game: GameModel | undefined): LessonFacts | null {
  return game === undefined ? null : lessonIn(game.state.value);
}

/** The lesson that is under way on the main screen; null outside of lessons. */
export function useLesson(): LessonFacts | null {
  return lessonOf(useContext(GameContext));
}

/** Asks whether a part of the screen is shown: true for all outside a lesson, and once it is left. */
export function useIntroduced(): (part: ScreenPart) => boolean {
  const facts = useLesson();
  return (part) => isIntroduced(facts, part);
}
