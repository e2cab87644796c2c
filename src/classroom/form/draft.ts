// What the form for a class holds: an assignment of one scenario, and how a new one begins.

import { type Assignment, type FreeChoice, NOTHING_SET } from '../../types/assignment';
import { DECISIONS } from '../../types/decisions';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import { KINDS_OF_A_TURN, type OrderKind } from '../../types/order';

/** Decisions of which a teacher may ask for a reason, in the order of a turn. */
export const REASONED = KINDS_OF_A_TURN.filter((kind) => DECISIONS[kind].isReasoned);

/** A new assignment: the first length, a world for each name, and taking orders back is allowed. */
export function draftOf(scenario: CatalogueEntry): Assignment {
  const { id, variants } = scenario;
  const [first] = variants;
  return {
    ...NOTHING_SET,
    scenario: id,
    length: first === undefined ? null : { variant: first.id, turns: first.turns },
    level: 0,
    sight: 'openSea',
    seed: 'alias',
    free: ['undo'],
    reasons: ['chooseOpening', 'chooseFocus'],
  };
}

/** The same choices for another scenario, without those that only the old one has. */
export function movedTo(draft: Assignment, scenario: CatalogueEntry): Assignment {
  const { length } = draftOf(scenario);
  return { ...draft, scenario: scenario.id, seats: [], length, lastTurn: null };
}

export function withFree(draft: Assignment, choice: FreeChoice, isFree: boolean): Assignment {
  const others = draft.free.filter((each) => each !== choice);
  return { ...draft, free: isFree ? [...others, choice] : others };
}

export function withReason(draft: Assignment, kind: OrderKind, isAsked: boolean): Assignment {
  const wanted = new Set(draft.reasons);
  if (isAsked) wanted.add(kind);
  else wanted.delete(kind);
  return { ...draft, reasons: REASONED.filter((each) => wanted.has(each)) };
}

/** How many rounds the chosen length has. */
export function roundsOf(
  { variants }: CatalogueEntry,
  { length }: Assignment,
): { readonly round: 'turn' | 'year'; readonly rounds: number } {
  const variant = variants.find(({ id }) => id === length?.variant) ?? variants[0];
  const each = variant?.roundTurns ?? 1;
  return {
    round: each === 2 ? 'year' : 'turn',
    rounds: Math.ceil((variant?.turns ?? 1) / each),
  };
}
