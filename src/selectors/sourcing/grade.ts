// How well one figure or claim is sourced, whatever its author calls it.

import type { Basis, FigureInput, Ground, Source } from '../../types/figure';

/** retrieved: read on a page. calculated: made from other figures by the common rule. recalled: from memory of a source. judged: only its author answers for it. */
export const GRADES = ['retrieved', 'calculated', 'recalled', 'judged'] as const;
export type Grade = (typeof GRADES)[number];

/** A grade. What is calculated is worth no more than the weakest figure that went into it. */
export interface Graded {
  readonly grade: Grade;
  readonly from?: Grade;
}

/** What a grade is read from. */
export interface Claim {
  readonly basis: Basis;
  readonly source: Source;
  readonly from?: Ground;
  readonly inputs?: readonly FigureInput[];
}

/** The source that files of the game name for figures that its makers judged themselves. */
const OWN_WORKSHOP = 'own bearings';

function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether the only source is the makers of the game or the author of the file. */
function isOwnWord({ publisher }: Source, author: string | undefined): boolean {
  const named = plain(publisher);
  return named === OWN_WORKSHOP || (author !== undefined && named === plain(author));
}

/** The weakest of some grades. */
function weakest(grades: readonly Grade[]): Grade {
  return GRADES[Math.max(...grades.map((grade) => GRADES.indexOf(grade)))] ?? 'judged';
}

function gradeOfGround(ground: Ground): Grade {
  return ground === 'estimated' || ground === 'tuned' ? 'judged' : ground;
}

/** The weakest grade among the inputs, or what the figure says itself where it names none. */
function weakestOf({ from = 'estimated', inputs = [] }: Claim, author: string | undefined): Grade {
  if (inputs.length === 0) return gradeOfGround(from);
  return weakest(
    inputs.map((input) => {
      const { grade, from: deeper } = gradeOf(input, author);
      return deeper ?? grade;
    }),
  );
}

/** The grade of a figure or a claim in a file of this author. */
export function gradeOf(claim: Claim, author?: string): Graded {
  const { basis, source, inputs = [] } = claim;
  if (basis === 'tuned' || isOwnWord(source, author)) return { grade: 'judged' };
  if (basis === 'estimated' && inputs.length === 0) return { grade: 'judged' };
  if (basis === 'retrieved' || basis === 'recalled') return { grade: basis };
  return { grade: 'calculated', from: weakestOf(claim, author) };
}
