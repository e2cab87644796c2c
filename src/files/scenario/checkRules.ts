// Own rules: a patch names a number of the ruleset once, and the chapters given are ones that can follow each other.

import { CHAPTER_PAIRS, type ChapterId } from '../../types/names';
import { fault } from '../issue';
import { type Check, repeatedWords, unlessKnown } from './checkKind';

/** The names of all numbers in the ruleset's constants, as `group.name` or `group.name.key`. */
function numbersIn(tree: unknown, path: string): string[] {
  if (typeof tree === 'number') return [path];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  return Object.entries(tree).flatMap(([name, value]) =>
    numbersIn(value, path === '' ? name : `${path}.${name}`),
  );
}

const patchesAreKnown: Check = ({ rulePatches = [] }, { ruleset }) => {
  if (rulePatches.length === 0) return [];
  const numbers = numbersIn(ruleset.parameters, '');
  return rulePatches.flatMap(({ parameter }, at) => {
    if (numbers.includes(parameter)) return [];
    const path = ['rulePatches', at, 'parameter'];
    const [group = ''] = parameter.split('.');
    const near = numbers.filter((one) => one.startsWith(`${group}.`));
    if (near.length > 0) return unlessKnown(path, parameter, near, 'a number of this group');
    return unlessKnown(path, group, Object.keys(ruleset.parameters), 'a group of the ruleset');
  });
};

const patchedOnce: Check = ({ rulePatches = [] }) =>
  repeatedWords(
    rulePatches.map(({ parameter }) => parameter),
    (at) => ['rulePatches', at, 'parameter'],
    'patched',
  );

function pairOf(chapter: ChapterId): number {
  return CHAPTER_PAIRS.findIndex((pair) => (pair as readonly ChapterId[]).includes(chapter));
}

/** The first is calm and no other; after it every pair comes once, in one of its faces, before any comes again. */
const chaptersFollow: Check = ({ chapters = [] }) =>
  chapters.flatMap((chapter, at) => {
    const path = ['chapters', at];
    if ((at === 0) !== (chapter === 'calm'))
      return [fault(path, 'wrongOrder', 'The first chapter is "calm", and no other is.')];
    const round = chapters.slice(at - ((at - 1) % CHAPTER_PAIRS.length), at);
    if (at === 0 || !round.some((before) => pairOf(before) === pairOf(chapter))) return [];
    const message = `"${chapter}" or the other face of its pair has already come in this round of ${CHAPTER_PAIRS.length} chapters.`;
    return [fault(path, 'wrongOrder', message)];
  });

export const RULE_CHECKS: readonly Check[] = [patchesAreKnown, patchedOnce, chaptersFollow];
