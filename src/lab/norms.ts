// Sets the bars of the chapters' questions for each country, so that balanced earns the same share of each on average.

import {
  botOrders,
  chapterAt,
  chapterCount,
  chapterIndex,
  chapterStarts,
  computeNeedH100e,
  createGame,
  nationOf,
  nationScenarioOf,
  resolveTurn,
  snapshotOf,
  verdictOf,
} from '../engine/index';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import { CHAPTERS, type ByChapter, type ChapterId, type CountryId } from '../types/names';
import type { ChapterSnapshot } from '../types/state';
import type { LabContent } from './job';

/** The share of a full answer that balanced is to earn on average. */
export const FAIR_SHARE = 0.45;

const STEPS = 40;
const WIDEST = 5;
const DECIMALS = 1000;

interface Answer {
  /** The place of the chapter in the game, from 0. */
  readonly place: number;
  readonly chapter: ChapterId;
  readonly before: ChapterSnapshot;
  readonly after: ChapterSnapshot;
}

function answerIn(game: Game, country: CountryId): Answer {
  const { state, ruleset, scenario } = game;
  const p = ruleset.parameters;
  const nation = nationOf(state, country);
  const { start } = nationScenarioOf(scenario, country);
  return {
    place: chapterIndex(p, state.turn - 1),
    chapter: chapterAt(p, state, state.turn - 1),
    before: nation.chapterStart,
    after: snapshotOf(nation, computeNeedH100e(p, state, start, nation)),
  };
}

/** Balanced plays the country in one world, the others their styles. */
function answersIn(
  { ruleset, scenario }: LabContent,
  bots: BotTable,
  country: CountryId,
  seed: number,
): Answer[] {
  const countries = scenario.countries.map((one) =>
    one.id === country && one.role === 'nation' ? { ...one, style: 'balanced' as const } : one,
  );
  const variant = scenario.variants[0]!.id;
  let game = createGame(ruleset, { ...scenario, countries }, { seed, variant });
  const answers: Answer[] = [];
  while (game.state.outcome === 'running') {
    ({ game } = resolveTurn(game, botOrders(game, bots, [])));
    if (chapterStarts(ruleset.parameters, game.state.turn)) answers.push(answerIn(game, country));
  }
  return answers;
}

function meanShare({ ruleset }: LabContent, answers: readonly Answer[], norm: number): number {
  let sum = 0;
  for (const { chapter, before, after } of answers)
    sum += verdictOf(ruleset.parameters, chapter, before, after, norm);
  return sum / answers.length;
}

/** The bar at which these answers earn the fair share: the share falls as the bar rises. */
function normFor(content: LabContent, answers: readonly Answer[]): number {
  if (answers.length === 0) return 0;
  let low = -WIDEST;
  let high = WIDEST;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (meanShare(content, answers, middle) > FAIR_SHARE) low = middle;
    else high = middle;
  }
  return Math.round(((low + high) / 2) * DECIMALS) / DECIMALS;
}

/** How far a country's bar for every question lies above the common one at each place, from games on these seeds. */
export function normsOf(
  content: LabContent,
  bots: BotTable,
  country: CountryId,
  seeds: readonly number[],
): ByChapter<number[]> {
  const answers = seeds.flatMap((seed) => answersIn(content, bots, country, seed));
  const turns = content.scenario.variants[0]!.turns;
  const places = Array.from({ length: chapterCount(content.ruleset.parameters, turns) });
  const normsFor = (chapter: ChapterId) =>
    places.map((_, place) =>
      normFor(
        content,
        answers.filter((answer) => answer.chapter === chapter && answer.place === place),
      ),
    );
  return Object.fromEntries(CHAPTERS.map((one) => [one, normsFor(one)])) as ByChapter<number[]>;
}
