// How well one figure or claim is sourced, whatever its author calls it.

import type { Basis, FigureInput, Source } from '../../types/figure';

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

/** The grade of a figure or a claim in a file of this author. */
export function gradeOf({ basis, source, inputs }: Claim, author?: string): Graded {
  if (basis === 'tuned' || isOwnWord(source, author)) return { grade: 'judged' };
  if (basis !== 'estimated') return { grade: basis };
  if (inputs === undefined || inputs.length === 0) return { grade: 'judged' };
  const each = inputs.map(
    ({ basis: known, source: of }) => gradeOf({ basis: known, source: of }, author).grade,
  );
  return { grade: 'calculated', from: weakest(each) };
}
