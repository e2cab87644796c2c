// What a bot does with its pledge once the whole bar is known: by where the answer goes if everything goes on as in this chapter so far.

import {
  bolderPledge,
  chapterIndex,
  computeNeedH100e,
  isReviewTurn,
  measureFor,
  pledgeBar,
  questionMeasure,
  questionNorm,
  snapshotOf,
  turnOfChapter,
} from '../engine/index';
import type { PlayerView } from '../types/game';
import type { PledgeReview } from '../types/names';
import type { ChapterSnapshot } from '../types/state';
import { presentChapter } from './chapters';

/** What may be done with a pledge; `keep` is silence. */
export type PledgeWish = PledgeReview | 'keep';

/** How far beside a bar the answer must be going, share of a full one, before a bot that is told nothing else acts on it. */
const USUAL_MARGIN = 0.3;
/** Measured of answers of bots: what is reached where the course heads for nothing, and how much of a full course comes true. */
const MIDDLE_VERDICT = 0.38;
const COURSE_WEIGHT = 0.28;

/** What may be done with the pledge in this turn; nothing where it cannot be reviewed. */
export function reviewsOpen({ ruleset, turn, own }: PlayerView): readonly PledgeWish[] {
  if (!isReviewTurn(ruleset.parameters, turn) || own.pledge === null) return [];
  return bolderPledge(own.pledge) === null ? ['keep', 'withdraw'] : ['keep', 'raise', 'withdraw'];
}

/** The snapshot at the chapter’s end, if everything goes on as it did. */
function goneOn(before: ChapterSnapshot, now: ChapterSnapshot, times: number): ChapterSnapshot {
  const end = { ...now };
  for (const name of Object.keys(now) as (keyof ChapterSnapshot)[])
    end[name] = now[name] + times * (now[name] - before[name]);
  return end;
}

/** The share of a full answer that the question’s measure heads for; below 0 and above 1 where it goes beyond either end. */
function courseOf(view: PlayerView): number {
  const { own, ownScenario, turn } = view;
  const p = view.ruleset.parameters;
  const chapter = presentChapter(view);
  const passed = turnOfChapter(p, turn) - 1;
  const now = snapshotOf(own, computeNeedH100e(p, view, ownScenario.start, own));
  const end = goneOn(own.chapterStart, now, (p.chapters.turns - passed) / passed);
  const none = measureFor(p, chapter, questionNorm(ownScenario, chapter, chapterIndex(p, turn)), 0);
  return (questionMeasure(chapter, own.chapterStart, end) - none) / p.questions.scale[chapter];
}

/** The answer to be expected, share of a full one: courses change, so that most answers lie nearer to the middle. */
function expectedVerdict(view: PlayerView): number {
  return MIDDLE_VERDICT + COURSE_WEIGHT * courseOf(view);
}

/** What a bot does with its pledge: it raises one that is going to be kept with ease, and withdraws one that is out of reach. */
export function reviewOf(view: PlayerView, margin: number = USUAL_MARGIN): PledgeWish {
  const { pledge } = view.own;
  if (pledge === null || reviewsOpen(view).length === 0) return 'keep';
  const p = view.ruleset.parameters;
  const expected = expectedVerdict(view);
  const bolder = bolderPledge(pledge);
  if (bolder !== null && expected >= pledgeBar(p, view.world, bolder) + margin) return 'raise';
  return expected < pledgeBar(p, view.world, pledge) - margin ? 'withdraw' : 'keep';
}
