// Draws what a game's world will be like: its chapters, and which projects are offered.

import { assert } from '../../lib/assert';
import type { Random } from '../../lib/rng';
import { CHAPTER_PAIRS, PROJECTS, type ChapterId, type ProjectId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';

function pairOf(chapter: ChapterId): number {
  return CHAPTER_PAIRS.findIndex((pair) => (pair as readonly ChapterId[]).includes(chapter));
}

/** Pairs of which no face has come yet since all pairs had their turn last. */
function freePairs(chapters: readonly ChapterId[]): number[] {
  const inRound = (chapters.length - 1) % CHAPTER_PAIRS.length;
  const used = chapters.slice(chapters.length - inRound).map(pairOf);
  return CHAPTER_PAIRS.map((_, pair) => pair).filter((pair) => !used.includes(pair));
}

/**
 * The chapters of a game: those known, then drawn ones up to `count`. The first is calm; after it every pair
 * comes once, in one of its faces, before any comes again.
 */
export function drawChapters(
  random: Random,
  known: readonly ChapterId[],
  count: number,
): ChapterId[] {
  const chapters = known.slice(0, count);
  while (chapters.length < count) {
    if (chapters.length === 0) {
      chapters.push('calm');
      continue;
    }
    const free = freePairs(chapters);
    const pair = CHAPTER_PAIRS[free[random.nextBelow(free.length)]!]!;
    chapters.push(pair[random.chance(0.5) ? 0 : 1]);
  }
  return chapters;
}

function drawOffer(random: Random, size: number): ProjectId[] {
  const common = PROJECTS.filter((project) => project !== 'own');
  assert(size <= common.length, 'an offer holds more projects than there are');
  const offer: ProjectId[] = [];
  while (offer.length < size) {
    const project = common[random.nextBelow(common.length)]!;
    if (!offer.includes(project)) offer.push(project);
  }
  return offer;
}

/** Every offer of projects of a game: those that are known, then drawn ones. One offer holds the own project of each country. */
export function drawProjectOffers(
  random: Random,
  { projects }: Parameters,
  known: readonly ProjectId[][],
): ProjectId[][] {
  return projects.offerTurns.map((_, place) => {
    const drawn = drawOffer(random, projects.offered);
    if (place === projects.ownOffer) drawn[0] = 'own';
    return known[place] ?? drawn;
  });
}
