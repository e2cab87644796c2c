// The question of a chapter as its nation meets it: what is measured, in real units, and how it is answered so far.

import {
  baseOf,
  chapterIndex,
  chapterStarts,
  computeNeedH100e,
  measureFor,
  nationOf,
  nationScenarioOf,
  questionMeasure,
  questionNorm,
  questionWorth,
  snapshotOf,
  verdictOf,
} from '../engine';
import type { Game } from '../types/game';
import { CHAPTER_ROWS } from '../types/chapters';
import type { ChapterId, CountryId } from '../types/names';
import type { ChapterSnapshot } from '../types/state';
import { measuredIn, type QuestionKind } from './questionKinds';
import type { SeatState } from './seatState';
import { rollOut } from './trial';

/** What must be reached for a share of a full answer. */
export interface Needed {
  readonly figure: number;
  /** Points of home chips' share that must be gained as well; 0 where they do not count or are not needed. */
  readonly homeChipPoints: number;
}

export interface QuestionFacts {
  readonly chapter: ChapterId;
  readonly kind: QuestionKind;
  /** What a full answer is worth, points. */
  readonly worth: number;
  /** The figure at the chapter's start and now. */
  readonly before: number;
  readonly now: number;
  /** The figures at which nothing and everything is earned. */
  readonly nothing: Needed;
  readonly all: Needed;
  /** The same two as growth (1: unchanged) or change (0: unchanged). */
  readonly nothingMeasure: number;
  readonly allMeasure: number;
  /** Share of the answer that home chips make, 0 to 1. */
  readonly homeChipsWeight: number;
}

/** How far a nation is in a chapter: what it is measured against, and what it is now. */
interface ChapterProgress {
  readonly chapter: ChapterId;
  readonly before: ChapterSnapshot;
  readonly now: ChapterSnapshot;
  readonly norm: number;
}

/** A nation in a chapter; one that has not begun is measured against today. */
function progressOf(
  game: Game,
  country: CountryId,
  chapter: ChapterId,
  hasBegun = !chapterStarts(game.ruleset.parameters, game.state.turn),
): ChapterProgress {
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  const scenario = nationScenarioOf(game.scenario, country);
  const { start } = scenario;
  const now = snapshotOf(nation, computeNeedH100e(p, game.state, start, nation));
  const norm = questionNorm(scenario, chapter, game.state.chapters.indexOf(chapter));
  const before = hasBegun ? nation.chapterStart : baseOf(p, now, nation.chapterStart);
  return { chapter, now, norm, before };
}

/** The present chapter; null after the last turn. */
export function presentChapter({ ruleset, state }: Game): ChapterId | null {
  return state.chapters[chapterIndex(ruleset.parameters, state.turn)] ?? null;
}

function neededIn(game: Game, progress: ChapterProgress, share: number): Needed {
  const p = game.ruleset.parameters;
  const { chapter, before, norm } = progress;
  const measured = measuredIn(chapter);
  const home = p.questions.homeChipsWeight[chapter];
  const grown = Math.min(1, share / (1 - home));
  const rest = Math.max(0, share - (1 - home));
  return {
    figure: measured.at(measured.figure(before), measureFor(p, chapter, norm, grown)),
    homeChipPoints: home > 0 ? (rest / home) * p.questions.homeChipsScale * 100 : 0,
  };
}

/** What must be reached for a share of a full answer to the present question; growth counts first, home chips for the rest. */
export function neededFor(game: Game, country: CountryId, share: number): Needed {
  return neededIn(game, progressOf(game, country, presentChapter(game) ?? 'calm'), share);
}

/** What is measured, as it reads for this nation. */
function kindFor(game: Game, country: CountryId, chapter: ChapterId): QuestionKind {
  const kind = CHAPTER_ROWS[chapter].asks;
  const isPower = nationOf(game.state, country).superpower !== null;
  return kind === 'trust' && isPower ? 'othersTrust' : kind;
}

/** The facts of a chapter's question; null while the chapter is hidden. One that has not begun is measured against today. `game` is before the chapter, in it, or right at its end for one that is over. */
export function questionFacts(game: Game, country: CountryId, index: number): QuestionFacts | null {
  const p = game.ruleset.parameters;
  const chapter = game.state.chapters[index];
  if (chapter === undefined) return null;
  const present = chapterIndex(p, game.state.turn);
  const begun = index === present ? undefined : index < present;
  const progress = progressOf(game, country, chapter, begun);
  const { before, now, norm } = progress;
  const measured = measuredIn(chapter);
  const from = measured.figure(before);
  return {
    chapter,
    kind: kindFor(game, country, chapter),
    worth: questionWorth(p, game.state.length),
    before: from,
    now: measured.at(from, questionMeasure(chapter, before, now)),
    nothing: neededIn(game, progress, 0),
    all: neededIn(game, progress, 1),
    nothingMeasure: measureFor(p, chapter, norm, 0),
    allMeasure: measureFor(p, chapter, norm, 1),
    homeChipsWeight: p.questions.homeChipsWeight[chapter],
  };
}

/** Points of the present question as it is answered now; null after the last turn. */
export function answerNow(game: Game, country: CountryId): number | null {
  const p = game.ruleset.parameters;
  const chapter = presentChapter(game);
  if (chapter === null) return null;
  const { before, now, norm } = progressOf(game, country, chapter);
  return questionWorth(p, game.state.length) * verdictOf(p, chapter, before, now, norm);
}

/** Points of the present question at its end if this turn's orders stand; null after the last turn. */
export function expectedAnswer(state: SeatState, country: CountryId): number | null {
  const { game } = state;
  const p = game.ruleset.parameters;
  const index = chapterIndex(p, game.state.turn);
  if (presentChapter(game) === null) return null;
  const turns = (index + 1) * p.chapters.turns - game.state.turn;
  const future = rollOut(state, country, turns, 'standing');
  return future[turns - 1]?.chapterPoints[index] ?? null;
}
