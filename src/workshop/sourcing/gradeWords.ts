// Grades of sources in words: one grade, a tally, and the sentence on a whole scenario.

import {
  type Graded,
  GRADES,
  type Sourced,
  type SourcingTally,
  type SourcingVerdict,
} from '../../selectors/index';
import { inLanguage, t, tNamed } from '../../ui/text';

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

/** How many are of which grade: those that there are. */
export function tallyWords({ byGrade }: SourcingTally): string {
  return GRADES.filter((grade) => byGrade[grade] > 0)
    .map((grade) =>
      t('sourcing.share', { grade: t(`sourcing.grade.${grade}`), count: byGrade[grade] }),
    )
    .join(', ');
}

/** Which of the two figures of a firm is meant. */
function firmWords(name: string, part: string | number | undefined): string {
  if (part === 'chipShare' || part === 'adoptionGain') return t(`sourcing.of.${part}`, { name });
  return name;
}

/** What a figure or a claim is about. */
export function sourcedName({ kind, name, path }: Sourced): string {
  if (typeof name !== 'string') {
    const own = inLanguage(name);
    return kind === 'champion' ? firmWords(own, path[4]) : own;
  }
  if (kind === 'world') return tNamed(`sourcing.world.${name}`, name);
  if (kind === 'measured') return tNamed(`sourcing.series.${name}`, name);
  return tNamed(`figure.${name}`, tNamed(`sourcing.power.${name}`, name));
}
