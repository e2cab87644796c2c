// Grades of sources in words: one grade, and the sentence on a whole scenario.

import { type Graded, type SourcingVerdict } from '../../../selectors/index';
import { t } from '../../text';

/** A grade, with the weakest figure that it was calculated from. */
export function gradeWords({ grade, from }: Graded): string {
  const own = t(`sourcing.grade.${grade}`);
  if (from === undefined) return own;
  return t('sourcing.from', { grade: own, from: t(`sourcing.grade.${from}`) });
}

/** One sentence on how well a scenario is sourced. */
export function verdictSentence(verdict: SourcingVerdict | null): string {
  if (verdict === null) return t('sourcing.none');
  const { grade, from, part, judged, retrieved, count } = verdict;
  if (grade === 'judged') return t('sourcing.leadJudged', { part, judged, retrieved, count });
  const made = gradeWords(from === null ? { grade } : { grade, from });
  return t('sourcing.lead', { part, made, judged, count });
}
