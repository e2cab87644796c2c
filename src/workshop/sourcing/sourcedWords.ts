// Sourcing in words: a tally of grades, and what a figure is about.

import { GRADES, type Sourced, type SourcingTally } from '../../selectors/index';
import { inLanguage, t, tNamed } from '../../ui/text';

const PERCENT = 100;

/** A part of the whole in whole percent. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((PERCENT * part) / whole);
}

/** How many figures have which grade, without the grades that none has. */
export function tallyWords({ byGrade, count }: SourcingTally): string {
  return GRADES.filter((grade) => byGrade[grade] > 0)
    .map((grade) =>
      t('sourcing.share', {
        grade: t(`sourcing.grade.${grade}`),
        count: byGrade[grade],
        percent: percentOf(byGrade[grade], count),
      }),
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
