// Own rules: what is patched stays sound, and the chapters given are ones that can follow each other.

import { CHAPTER_PAIRS, type ChapterId } from '../../types/names';
import type { Fix } from '../../types/issue';
import { fault } from '../issue';
import type { Check } from './checkKind';
import { PATCH_CHECKS } from './checkPatches';

function pairOf(chapter: ChapterId): number {
  return CHAPTER_PAIRS.findIndex((pair) => (pair as readonly ChapterId[]).includes(chapter));
}

/** The first chapter in the place of the only calm one. */
function calmFirst(chapters: readonly ChapterId[]): Fix | undefined {
  const calm = chapters.indexOf('calm');
  if (calm < 1 || chapters.lastIndexOf('calm') !== calm) return undefined;
  const words = 'Put "calm" first.';
  return { words, edits: [{ kind: 'swap', path: ['chapters', 0], other: ['chapters', calm] }] };
}

/** The first is calm and no other; after it every pair comes once, in one of its faces, before any comes again. */
const chaptersFollow: Check = ({ chapters = [] }) =>
  chapters.flatMap((chapter, at) => {
    const path = ['chapters', at];
    if ((at === 0) !== (chapter === 'calm')) {
      const message = 'The first chapter is "calm", and no other is.';
      return [fault(path, 'wrongOrder', message, { fix: calmFirst(chapters) })];
    }
    const round = chapters.slice(at - ((at - 1) % CHAPTER_PAIRS.length), at);
    if (at === 0 || !round.some((before) => pairOf(before) === pairOf(chapter))) return [];
    const message = `"${chapter}" or the other face of its pair has already come in this round of ${CHAPTER_PAIRS.length} chapters.`;
    return [fault(path, 'wrongOrder', message)];
  });

export const RULE_CHECKS: readonly Check[] = [...PATCH_CHECKS, chaptersFollow];
