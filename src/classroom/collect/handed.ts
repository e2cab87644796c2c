// A row of the class: what was taken in, and the verdict on it.

import type { GameVerdict, PlayedCourse } from '../../lab';
import type { HandIn } from '../../types/handIn';
import type { Found, Source } from './source';

/** The verdict, or why the game could not be played again here. */
export type Verdict =
  | GameVerdict
  /** In the rules it was played under, which are no longer played here. */
  | { readonly kind: 'verifiedEarlier'; readonly rules: number }
  /** Its scenario neither comes with the game nor was opened here. */
  | { readonly kind: 'unknownScenario' }
  /** Its scenario, which does not come with the game, has other figures here. */
  | { readonly kind: 'otherFigures' }
  /** The files of its scenario could not be had. */
  | { readonly kind: 'noContent' };

export interface Judgement {
  readonly verdict: Verdict;
  /** Null unless it is verified. */
  readonly course: PlayedCourse | null;
}

export interface Handed extends Found {
  /** In the order in which they were taken in, from 1; a removed row leaves a gap. */
  readonly id: number;
}

/** A row that holds a game. */
export interface HandedGame {
  readonly id: number;
  readonly handIn: HandIn;
  /** Null until it was played again. */
  readonly judgement: Judgement | null;
  /** From where it came again. */
  readonly again?: readonly Source[];
}

export type Judgements = ReadonlyMap<number, Judgement>;

/** The rows that hold games, in the order of taking in. */
export function gamesOf(rows: readonly Handed[], judgements: Judgements): HandedGame[] {
  return rows.flatMap(({ id, content, again }) => {
    if (!content.ok) return [];
    const judgement = judgements.get(id) ?? null;
    return [{ id, handIn: content.value, judgement, ...(again === undefined ? {} : { again }) }];
  });
}
