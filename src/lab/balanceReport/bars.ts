// Reads how far the bars of the chapters' questions are off for every nation.

import { questionNorm } from '../../engine/index';
import { CHAPTERS, type ChapterId, type CountryId } from '../../types/names';
import type { QuestionAnswer } from '../job';
import { FAIR_SHARE, normFor, normsFrom, sharesUnder } from '../norms';
import { nationIdsOf, PAR } from '../portrait';
import { standardErrorOf } from '../statistics';
import { measured, type ReportGames } from './gamesOf';
import { mainVariant, nationIn, type BalancePlan } from './plan';
import type { BarReading, BarsReading, Measured } from './report';

/** The answers as they would be if every bar of the file were at 0. */
function ownNormOf(plan: BalancePlan, country: CountryId) {
  const nation = nationIn(plan, country);
  return ({ chapter, place }: QuestionAnswer) => questionNorm(nation, chapter, place);
}

/** How far bars would have to move from where they are. Its error comes from the error of the share. */
function shiftOf(
  plan: BalancePlan,
  answers: readonly QuestionAnswer[],
  normOf: (answer: QuestionAnswer) => number,
): Measured {
  const shiftTo = (share: number) => normFor(plan, answers, share, normOf);
  const value = shiftTo(FAIR_SHARE);
  const shares = sharesUnder(plan, answers, (answer) => normOf(answer) + value);
  const error = standardErrorOf(shares);
  const span = shiftTo(FAIR_SHARE - error) - shiftTo(FAIR_SHARE + error);
  return { value, error: span / 2, games: answers.length };
}

function barReading(
  plan: BalancePlan,
  country: CountryId,
  chapter: ChapterId,
  all: readonly QuestionAnswer[],
): BarReading[] {
  const answers = all.filter((answer) => answer.chapter === chapter);
  if (answers.length === 0) return [];
  const normOf = ownNormOf(plan, country);
  const share = measured(sharesUnder(plan, answers, normOf));
  return [{ chapter, share, shift: shiftOf(plan, answers, normOf) }];
}

/** The bars of every nation, from the games of the first length in which `balanced` plays it. */
export function readBars(plan: BalancePlan, games: ReportGames): BarsReading[] {
  if (!plan.parts.includes('bars')) return [];
  const variant = mainVariant(plan);
  return nationIdsOf(plan.scenario).map((country) => {
    const answers = games
      .plain(country)
      .filter(({ about }) => about.variant === variant && about.seat.player === PAR)
      .flatMap(({ nation }) => nation.questions);
    const questions = CHAPTERS.flatMap((chapter) => barReading(plan, country, chapter, answers));
    return { country, questions, norms: normsFrom(plan, answers) };
  });
}
