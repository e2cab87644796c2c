// What is said of a round to those who are read to: the headline of its report and why.

import { type PastTurn, selectHeadline, selectReport } from '../../../selectors';
import { t } from '../../text';
import { points } from '../../text/numbers';
import { deckSentences, headlineWords } from './headlineWords';

/** The spoken line of a round, from the turns played until its end. */
export function turnSummary(
  round: PastTurn,
  history: readonly PastTurn[],
  country: string,
): string {
  const { scenario } = round.after;
  const report = selectReport(round, country);
  const headline = selectHeadline(history, round.turn, country);
  return t('app.turnSummary', {
    round: report.round,
    turn: report.turnNumber,
    score: points(report.score.after, 1),
    headline: headlineWords(headline, scenario),
    cause: deckSentences(headline, scenario, null).join(' '),
  });
}
