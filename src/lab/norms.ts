// Sets the bars of the chapters' questions for each country so that `balanced` earns the same share of each on average.

import { chapterCount, chapterStarts, verdictOf } from '../engine/index';
import { CHAPTERS, type ByChapter, type ChapterId, type CountryId } from '../types/names';
import type { LabContent, QuestionAnswer } from './job';
import { playOut } from './match';
import { seatsOf } from './players';
import { meanOf } from './statistics';
import { answerIn } from './trial';

/** The share of a full answer that `balanced` is to earn on average. */
export const FAIR_SHARE = 0.45;

const STEPS = 40;
const WIDEST = 5;
const DECIMALS = 1000;

/** Games in which `balanced` plays the country and all others follow their styles. */
function answersIn(content: LabContent, country: CountryId, seed: number): QuestionAnswer[] {
  const { scenario } = content;
  const seats = seatsOf(scenario, { [country]: { bot: 'balanced' } });
  const answers: QuestionAnswer[] = [];
  playOut(content, scenario.variants[0]!.id, seats, seed, (game) => {
    if (chapterStarts(game.ruleset.parameters, game.state.turn))
      answers.push(answerIn(game, country));
  });
  return answers;
}

/** The share of a full answer that each answer earns under the bars of the norms, 0 to 1. */
export function sharesUnder(
  { ruleset }: LabContent,
  answers: readonly QuestionAnswer[],
  normOf: (answer: QuestionAnswer) => number,
): number[] {
  return answers.map((answer) =>
    verdictOf(ruleset.parameters, answer.chapter, answer.before, answer.after, normOf(answer)),
  );
}

const fromZero = () => 0;

/** How far above the common bar the bar must be for these answers to earn the share on average, to a thousandth. */
export function normFor(
  content: LabContent,
  answers: readonly QuestionAnswer[],
  share = FAIR_SHARE,
  baseOf: (answer: QuestionAnswer) => number = fromZero,
): number {
  if (answers.length === 0) return 0;
  let low = -WIDEST;
  let high = WIDEST;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const shares = sharesUnder(content, answers, (answer) => baseOf(answer) + middle);
    if (meanOf(shares) > share) low = middle;
    else high = middle;
  }
  return Math.round(((low + high) / 2) * DECIMALS) / DECIMALS;
}

/** The bars of a country by chapter and place in the game, from answers to any of them. */
export function normsFrom(
  content: LabContent,
  answers: readonly QuestionAnswer[],
): ByChapter<number[]> {
  const turns = content.scenario.variants[0]!.turns;
  const places = Array.from({ length: chapterCount(content.ruleset.parameters, turns) });
  const normsOfChapter = (chapter: ChapterId) =>
    places.map((_, place) =>
      normFor(
        content,
        answers.filter((answer) => answer.chapter === chapter && answer.place === place),
      ),
    );
  return Object.fromEntries(CHAPTERS.map((one) => [one, normsOfChapter(one)])) as ByChapter<
    number[]
  >;
}

/** How far a country's bar for every question lies above the common one at each place, from games on these seeds. */
export function normsOf(
  content: LabContent,
  country: CountryId,
  seeds: readonly number[],
): ByChapter<number[]> {
  return normsFrom(
    content,
    seeds.flatMap((seed) => answersIn(content, country, seed)),
  );
}
