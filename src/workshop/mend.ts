// What a text would become if findings were mended by their fixes.

import { mendText } from '../files/index';
import type { Issue } from '../types/issue';

export interface Mended {
  readonly text: string;
  /** The lines that would change, without their indent, as many as are shown; empty where lines only go. */
  readonly lines: readonly string[];
}

const MOST_LINES = 4;
const MOST_LETTERS = 160;

function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const first = now.findIndex((line, at) => line !== old[at]);
  if (first < 0) return [];
  let behind = 0;
  const most = Math.min(old.length, now.length) - first;
  while (behind < most && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  return now.slice(first, now.length - behind);
}

function shown(line: string): string {
  const text = line.trim();
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

export function canBeMended({ fix }: Issue): boolean {
  return fix !== undefined && fix.edits.length > 0;
}

/** The text with the fixes of these findings; null where none of them changes it. */
export function mendedText(text: string, issues: readonly Issue[]): Mended | null {
  const mended = mendText(text, issues);
  if (mended.text === text) return null;
  return {
    text: mended.text,
    lines: changedLines(text, mended.text).slice(0, MOST_LINES).map(shown),
  };
}
