// Fits an assignment to a scenario as it is now: the game that it sets, what is left to choose, and what had to be replaced.

import { assignmentIn, isForClass } from './address';
import type { AssignedTerms, Assignment } from '../types/assignment';
import type { CatalogueEntry } from '../types/catalogueEntry';
import type { ScenarioVariant } from '../types/scenario';
import { ALL_OPEN, type OpenChoices } from '../ui/hud/title/setUpDialog';
import { ANY_GAME, type ChosenGame, gameOf } from '../ui/hud/title/catalogue';

/** Something that the assignment asks for and the scenario does not have. */
export type FitNote =
  | { readonly kind: 'length'; readonly asked: string; readonly taken: ScenarioVariant }
  | { readonly kind: 'seats'; readonly asked: readonly string[] }
  /** Assumptions that the rules do not have, or not so far from the usual; none is taken. */
  | { readonly kind: 'assumptions'; readonly asked: readonly string[] }
  /** The scenario has other figures here than where the link was made. */
  | { readonly kind: 'content' };

export interface Fitted {
  readonly game: ChosenGame;
  readonly notes: readonly FitNote[];
}

/** The length that is asked for, else the one with the nearest number of turns. */
function variantFor(
  { variants }: CatalogueEntry,
  { variant, turns }: NonNullable<Assignment['length']>,
): ScenarioVariant {
  const named = variants.find(({ id }) => id === variant);
  if (named !== undefined) return named;
  const away = (one: ScenarioVariant) => Math.abs(one.turns - (turns ?? one.turns));
  return variants.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** Puts what the assignment sets into a game of the scenario; what it does not set is not changed. */
export function fitAssignment(
  assignment: Assignment,
  scenario: CatalogueEntry,
  offered: ChosenGame = gameOf(scenario, ANY_GAME),
): Fitted {
  const notes: FitNote[] = [];
  let game: ChosenGame = { ...offered, scenario };
  const { seats, length, level, sight } = assignment;
  if (seats.length > 0) {
    const isKnown = seats.every((id) => scenario.seats.some(({ country }) => country === id));
    if (isKnown) game = { ...game, humans: seats };
    else notes.push({ kind: 'seats', asked: seats });
  }
  if (length !== null) {
    const taken = variantFor(scenario, length);
    game = { ...game, variant: taken.id };
    if (taken.id !== length.variant) notes.push({ kind: 'length', asked: length.variant, taken });
  }
  if (level !== null) game = { ...game, level };
  if (sight !== null) game = { ...game, sight };
  if (Object.keys(assignment.assumptions).length > 0)
    game = { ...game, assumptions: assignment.assumptions };
  return { game, notes };
}

/** What may still be chosen: what the teacher leaves free, or everything where no game is set. */
export function openChoices(assignment: Assignment): OpenChoices {
  const { scenario, seats, free } = assignment;
  if (scenario === null) return ALL_OPEN;
  return {
    seats: seats.length === 0,
    length: free.includes('length'),
    level: free.includes('level'),
    sight: free.includes('sight'),
    assumptions: !isForClass(assignment),
  };
}

/** The terms of the assignment in whose address a game was kept; null for a game of the player's own. */
export function termsIn(kept: string | undefined): AssignedTerms | null {
  return kept === undefined ? null : termsOf(assignmentIn(kept));
}

/** The part of it that binds the game under way. */
export function termsOf(assignment: Assignment): AssignedTerms {
  const { free, lastTurn } = assignment;
  const forbidsPilot = !openChoices(assignment).sight;
  return { forbidsUndo: !free.includes('undo'), forbidsPilot, lastTurn };
}
