// What a bot reads from public chapters: the question and its line, what money buys, which projects may be begun.

import {
  chapterAt,
  chapterCount,
  chapterIndex,
  chapterStarts,
  computeNeedH100e,
  offeredProjects,
  projectCard,
  questionLine,
  questionNorm,
  snapshotOf,
  verdictOf,
} from '../engine/index';
import type { PlayerView } from '../types/game';
import type { ChapterId, Pillar, ProjectId } from '../types/names';
import type { ProjectCard } from '../types/ruleset';

export function isChapterStart({ ruleset, turn }: PlayerView): boolean {
  return chapterStarts(ruleset.parameters, turn);
}

export function presentChapter(view: PlayerView): ChapterId {
  return chapterAt(view.ruleset.parameters, view, view.turn);
}

/** The next chapter; calm after the last one. */
export function nextChapter(view: PlayerView): ChapterId {
  const p = view.ruleset.parameters;
  return chapterAt(p, view, view.turn + p.chapters.turns);
}

/** The line that answers the present question, or null. */
export function presentQuestion(view: PlayerView): Pillar | null {
  return questionLine(presentChapter(view));
}

export function isLastChapter({ ruleset, turn, length }: PlayerView): boolean {
  const p = ruleset.parameters;
  return chapterIndex(p, turn) === chapterCount(p, length) - 1;
}

/** The line that will answer the next question; null in the last chapter too. */
export function nextQuestion(view: PlayerView): Pillar | null {
  return isLastChapter(view) ? null : questionLine(nextChapter(view));
}

/** Whether the present question would be answered in full if the chapter ended now. */
export function isAnswered(view: PlayerView): boolean {
  if (isChapterStart(view)) return false;
  const { own, ownScenario } = view;
  const p = view.ruleset.parameters;
  const chapter = presentChapter(view);
  const now = snapshotOf(own, computeNeedH100e(p, view, ownScenario.start, own));
  const norm = questionNorm(ownScenario, chapter, chapterIndex(p, view.turn));
  return verdictOf(p, chapter, own.chapterStart, now, norm) >= 1;
}

/** The offered projects that may be begun now. */
export function openProjects(view: PlayerView): ProjectCard[] {
  const { ruleset, own, ownScenario } = view;
  if (own.project !== null) return [];
  const cards: ProjectCard[] = [];
  for (const id of offeredProjects(ruleset.parameters, view, own)) {
    const card = projectCard(ruleset, ownScenario, id);
    if (card !== null) cards.push(card);
  }
  return cards;
}

/** The open project that is worth most, if it is worth more than `least`; the first of equals, or null. */
export function bestProject(
  view: PlayerView,
  worth: (card: ProjectCard) => number,
  least = 0,
): ProjectId | null {
  let best: ProjectId | null = null;
  let bestWorth = least;
  for (const card of openProjects(view)) {
    const worthOfIt = worth(card);
    if (worthOfIt <= bestWorth) continue;
    bestWorth = worthOfIt;
    best = card.id;
  }
  return best;
}
