// Lengths: every game is whole chapters, and whole rounds of orders.

import type { Fix } from '../../types/issue';
import { setTo } from '../fix';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import type { Check } from './checkKind';
import { patchedNumber } from './checkPatches';
import { GAME_TURNS, type ScenarioFile } from './schema';

type Variant = ScenarioFile['variants'][number];

const CHAPTER_TURNS = 'chapters.turns';

/** The lengths of whole chapters and whole rounds that are nearest to this one: one, two as near as each other, or none. */
function nearestTurns({ turns, roundTurns = 1 }: Variant, chapterTurns: number): number[] {
  const { least, most } = GAME_TURNS;
  const fitting = Array.from({ length: most - least + 1 }, (_, i) => least + i).filter(
    (one) => one % chapterTurns === 0 && one % roundTurns === 0,
  );
  const away = Math.min(...fitting.map((one) => Math.abs(one - turns)));
  return fitting.filter((one) => Math.abs(one - turns) === away);
}

/** Of two lengths that are as near nobody knows which was meant. */
function fixFor(path: Path, [one, other]: readonly number[]): Fix | undefined {
  if (one === undefined) return undefined;
  return other === undefined
    ? setTo(path, one)
    : { words: `Did you mean ${one} or ${other}?`, edits: [] };
}

function notWhole(variant: Variant, at: number, chapterTurns: number): Finding[] {
  const { turns, roundTurns = 1 } = variant;
  const path = ['variants', at, 'turns'];
  const fix = fixFor(path, nearestTurns(variant, chapterTurns));
  if (turns % chapterTurns !== 0) {
    const message = `"turns" must be whole chapters of ${chapterTurns} turns, because no chapter is cut short, but here it is ${turns}; take another length, and tell it in "name" and "minutes" too.`;
    return [fault(path, 'cutChapter', message, { fix })];
  }
  if (turns % roundTurns === 0) return [];
  const message = `"turns" must be whole rounds of ${roundTurns} turns, but here it is ${turns}.`;
  return [fault(path, 'wrongLength', message, { fix })];
}

/** Asked once it is known how long a chapter is. */
const wholeChaptersAndRounds: Check = (file, context) => {
  const chapterTurns = patchedNumber(file, context, CHAPTER_TURNS);
  if (chapterTurns === undefined) return [];
  return file.variants.flatMap((variant, at) => notWhole(variant, at, chapterTurns));
};

export const LENGTH_CHECKS: readonly Check[] = [wholeChaptersAndRounds];
