// Findings of earlier sources, and which of them no longer hold after something new was taken in.

import type { Handed } from './handed';
import type { SourceFault } from './source';

/** What was taken in now. */
export interface TakenIn {
  /** The names of its files as they are shown; an empty one for pasted text. */
  readonly files: ReadonlySet<string>;
  /** The codes that were read in it. */
  readonly codes: readonly string[];
}

/** Most findings of a class; the oldest go first. */
const MOST_FINDINGS = 1000;
/** Letters by which a code is known, its checksum among them. */
const HEADING_LETTERS = 15;

/** Findings on what a class was then, not on a place. */
export const PASSING: readonly SourceFault['code'][] = ['classFull', 'pile'];
/** Findings on one code, which begins as the finding tells. */
const ON_CODES: readonly SourceFault['code'][] = ['codeCut', 'codeChanged', 'codeOtherCase'];

function headingOf(code: string): string {
  return code
    .replace(/[^0-9A-Za-z.]/g, '')
    .slice(0, HEADING_LETTERS)
    .toLowerCase();
}

/** The rows without findings that no longer hold: of a file that came again, of a code that is there now. */
export function stillHolding(rows: readonly Handed[], { files, codes }: TakenIn): Handed[] {
  const headings = new Set(codes.map(headingOf));
  return rows.filter(({ source, content }) => {
    if (content.ok) return true;
    const { code, detail = '' } = content.error;
    if (PASSING.includes(code)) return false;
    if (ON_CODES.includes(code) && headings.has(headingOf(detail))) return false;
    const isOfText = source.file === '' && ON_CODES.includes(code);
    return isOfText || !files.has(source.file);
  });
}

/** The rows without the oldest findings beyond the most that are kept. */
export function withoutOldest(rows: readonly Handed[]): readonly Handed[] {
  let more = rows.filter(({ content }) => !content.ok).length - MOST_FINDINGS;
  return more <= 0 ? rows : rows.filter(({ content }) => content.ok || more-- <= 0);
}
