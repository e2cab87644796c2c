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

/** The next shorter and the next longer length of whole chapters and whole rounds, as far as there are such. */
function lengthsBeside({ turns, roundTurns = 1 }: Variant, chapterTurns: number): number[] {
  const { least, most } = GAME_TURNS;
  const fitting = Array.from({ length: most - least + 1 }, (_, i) => least + i).filter(
    (one) => one % chapterTurns === 0 && one % roundTurns === 0,
  );
  const shorter = fitting.filter((one) => one < turns).slice(-1);
  return [...shorter, ...fitting.filter((one) => one > turns).slice(0, 1)];
}

/** The nearer length; of two that are as near nobody knows which was meant. */
function nearer(path: Path, turns: number, lengths: readonly number[]): Fix | undefined {
  const away = lengths.map((one) => Math.abs(one - turns));
  const nearest = lengths.filter((_, i) => away[i] === Math.min(...away));
  return nearest.length === 1 ? setTo(path, nearest[0]) : undefined;
}

/** Where the chapters of a scenario are too long for its rounds, no length may be left. */
function remedy(lengths: readonly number[]): string {
  return lengths.length === 0
    ? `no length up to ${GAME_TURNS.most} is`
    : `take ${lengths.join(' or ')}, and tell it in "name" and "minutes" too`;
}

function notWhole(variant: Variant, at: number, chapterTurns: number): Finding[] {
  const { turns, roundTurns = 1 } = variant;
  const path = ['variants', at, 'turns'];
  const isCut = turns % chapterTurns !== 0;
  if (!isCut && turns % roundTurns === 0) return [];
  const lengths = lengthsBeside(variant, chapterTurns);
  const whole = isCut
    ? `whole chapters of ${chapterTurns} turns, because no chapter is cut short`
    : `whole rounds of ${roundTurns} turns`;
  const message = `"turns" must be ${whole}, but here it is ${turns}; ${remedy(lengths)}.`;
  const fix = nearer(path, turns, lengths);
  return [fault(path, isCut ? 'cutChapter' : 'wrongLength', message, { fix })];
}

/** Asked once it is known how long a chapter is. */
const wholeChaptersAndRounds: Check = (file, context) => {
  const chapterTurns = patchedNumber(file, context, CHAPTER_TURNS);
  if (chapterTurns === undefined) return [];
  return file.variants.flatMap((variant, at) => notWhole(variant, at, chapterTurns));
};

export const LENGTH_CHECKS: readonly Check[] = [wholeChaptersAndRounds];
