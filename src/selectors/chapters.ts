// The calendar of the game: the chapters behind with their points, the present one with its meter, the next one, and those that are still hidden.

import {
  chapterCount,
  chapterIndex,
  chaptersKnown,
  nationOf,
  pledgeReward,
  pledgeWorth,
} from '../engine';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { ChapterId, CountryId, Pledge } from '../types/names';
import { deadlinesOf, type Deadline } from './deadlines';
import { lastingWorksOf, type LastingWorks } from './lastingWorks';
import { answerNow, expectedAnswer, questionFacts, type QuestionFacts } from './question';
import { orderOf, type SeatState } from './seatState';

/** `hidden`: nobody knows yet what it will be. */
export type ChapterTileState = 'past' | 'present' | 'next' | 'hidden';

/** A pledge on a question, and what has become of it. */
export interface TilePledge {
  readonly pledge: Pledge;
  readonly outcome: 'open' | 'kept' | 'broken' | 'withdrawn';
  /** Points gained or lost; for an open pledge, what can be lost. */
  readonly points: number;
  /** What an open pledge brings when it is kept; else null. */
  readonly rewardPoints: number | null;
}

export interface ChapterTile {
  /** From 0. */
  readonly index: number;
  readonly state: ChapterTileState;
  /** Null while it is hidden. */
  readonly chapter: ChapterId | null;
  /** The half-years of its first and last turn, since 2026 H1. */
  readonly firstHalfYear: number;
  readonly lastHalfYear: number;
  /** Null while the chapter is hidden. */
  readonly question: QuestionFacts | null;
  /** Points that were banked in a past chapter, or as the present one's question is answered now; else null. */
  readonly points: number | null;
  /** Points of the present question at the end of the chapter, at present orders. */
  readonly expectedPoints: number | null;
  readonly pledge: TilePledge | null;
  /** What a full answer brings in the chapter after; null while the chapter is hidden, and in the last one. */
  readonly works: LastingWorks | null;
  /** Whether one of the four tests comes true in its last turn. */
  readonly isTested: boolean;
  /** Given for the present and the next question. */
  readonly deadlines: readonly Deadline[];
}

/** The seat's fact of one kind in the turn that ended a chapter. */
function factAtEnd<K extends GameEvent['kind']>(
  { history }: SeatState,
  country: CountryId,
  lastTurn: number,
  kind: K,
): Extract<GameEvent, { kind: K }> | undefined {
  return history
    .find(({ turn }) => turn === lastTurn)
    ?.events.find(
      (event): event is Extract<GameEvent, { kind: K }> =>
        event.kind === kind && event.country === country,
    );
}

/** The pledge that was withdrawn in the chapter with this last turn, if one was. */
function withdrawnPledge(
  { game, history }: SeatState,
  country: CountryId,
  lastTurn: number,
): TilePledge | null {
  const first = lastTurn - game.ruleset.parameters.chapters.turns;
  const turns = history.filter(({ turn }) => turn > first && turn <= lastTurn);
  const withdrawn = turns
    .flatMap(({ events }) => events)
    .find(
      (event): event is Extract<GameEvent, { kind: 'pledgeReviewed' }> =>
        event.kind === 'pledgeReviewed' && event.country === country && event.review === 'withdraw',
    );
  if (withdrawn === undefined) return null;
  const { pledge, points } = withdrawn;
  return { pledge, outcome: 'withdrawn', points, rewardPoints: null };
}

function pastPledge(state: SeatState, country: CountryId, lastTurn: number): TilePledge | null {
  const settled = factAtEnd(state, country, lastTurn, 'pledgeSettled');
  if (settled === undefined) return withdrawnPledge(state, country, lastTurn);
  const { pledge, kept, points } = settled;
  return { pledge, outcome: kept ? 'kept' : 'broken', points, rewardPoints: null };
}

function openPledge(seat: SeatState, country: CountryId, lastTurn: number): TilePledge | null {
  const { ruleset, state } = seat.game;
  const { pledge: inForce, pledgeRaised } = nationOf(state, country);
  const ordered = orderOf(seat.orders, 'makePledge')?.pledge;
  const pledge = ordered ?? inForce;
  if (pledge === null) return withdrawnPledge(seat, country, lastTurn);
  const p = ruleset.parameters;
  const raised = { pledgeRaised: pledgeRaised && ordered === undefined };
  return {
    pledge,
    outcome: 'open',
    points: pledgeWorth(p, state.length, pledge),
    rewardPoints: pledgeReward(p, state.length, pledge, raised),
  };
}

function stateOf(index: number, present: number): ChapterTileState {
  if (index < present) return 'past';
  if (index === present) return 'present';
  return index === present + 1 ? 'next' : 'hidden';
}

/** The game right after a turn that has been played; the present game for the present turn. */
function gameFor({ game, history }: SeatState, lastTurn: number): Game {
  return history.find(({ turn }) => turn === lastTurn)?.after ?? game;
}

function tileAt(state: SeatState, country: CountryId, index: number): ChapterTile {
  const { game } = state;
  const p = game.ruleset.parameters;
  const { turns } = p.chapters;
  const { turn, halfYear, outcome, chapters } = game.state;
  const isOver = outcome !== 'running';
  const present = isOver ? chapterIndex(p, turn - 1) + 1 : chapterIndex(p, turn);
  const tile = isOver && index >= present ? 'hidden' : stateOf(index, present);
  const isKnown = tile !== 'hidden' && index < chaptersKnown(p, turn);
  const chapter = isKnown ? chapters[index]! : null;
  const lastTurn = (index + 1) * turns - 1;
  const span = {
    firstHalfYear: halfYear + index * turns - turn,
    lastHalfYear: halfYear + lastTurn - turn,
  };
  const question = isKnown ? questionFacts(gameFor(state, lastTurn), country, index) : null;
  const isPresent = tile === 'present';
  const ahead = isPresent || tile === 'next';
  const banked = nationOf(game.state, country).chapterPoints[index] ?? null;
  return {
    index,
    state: tile,
    chapter,
    ...span,
    question,
    points: isPresent ? answerNow(game, country) : banked,
    expectedPoints: isPresent ? expectedAnswer(state, country) : null,
    pledge: (isPresent ? openPledge : pastPledge)(state, country, lastTurn),
    works: chapter === null ? null : lastingWorksOf(state, country, chapter, index),
    isTested: lastTurn + 1 === game.state.length && p.finalTest.depth > 0,
    deadlines:
      ahead && question !== null ? deadlinesOf(state, country, question.chapter, span) : [],
  };
}

/** All chapters of the game in their order. */
export function selectChapters(state: SeatState, country: CountryId): ChapterTile[] {
  const { ruleset, state: now } = state.game;
  const count = chapterCount(ruleset.parameters, now.length);
  return Array.from({ length: count }, (_, index) => tileAt(state, country, index));
}
