// Grades and confidence by country: a small bar with its numbers beside it.

import {
  type Behind,
  behindOf,
  GRADES,
  type Sourcing,
  type SourcingTally,
} from '../../selectors/index';
import type { Scenario } from '../../types/scenario';
import { SortTable } from '../../ui/hud/controls/sortTable';
import type { SortColumn } from '../../ui/hud/controls/sorting';
import { countryName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import { percentOf, tallyWords } from './sourcedWords';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly tally: SourcingTally;
  /** Missing for the whole scenario. */
  readonly behind?: Behind;
}

function behindWords({ behind }: Row): string | null {
  if (behind === undefined || behind.count === 0) return null;
  const { count, byGrade } = behind;
  return t('sourcing.behindShare', { count, percent: percentOf(byGrade.retrieved, count) });
}

function shareOf({ count }: SourcingTally, part: number): number {
  return count === 0 ? 0 : part / count;
}

/** For screen readers it is hidden: the words beside it say the same. */
function GradeBar({ tally }: { readonly tally: SourcingTally }) {
  return (
    <div class="seg-bar sourcing-bar" aria-hidden="true">
      {GRADES.filter((grade) => tally.byGrade[grade] > 0).map((grade) => (
        <span
          key={grade}
          class={`seg-part is-${grade}`}
          style={{ '--share': `${100 * shareOf(tally, tally.byGrade[grade])}%` }}
        />
      ))}
    </div>
  );
}

function columns(): SortColumn<Row>[] {
  return [
    {
      id: 'country',
      head: t('sourcing.country'),
      isHead: true,
      sort: ({ name }) => name,
      cell: ({ name }) => name,
    },
    {
      id: 'grades',
      head: t('sourcing.grades'),
      isLong: true,
      sort: ({ tally }) => shareOf(tally, tally.byGrade.judged),
      cell: ({ tally }) => (
        <div>
          <GradeBar tally={tally} />
          {tallyWords(tally)}
        </div>
      ),
    },
    {
      id: 'behind',
      head: t('sourcing.behind'),
      isLong: true,
      sort: ({ behind }) =>
        behind === undefined ? null : percentOf(behind.byGrade.retrieved, behind.count),
      cell: behindWords,
    },
    {
      id: 'confidence',
      head: t('sourcing.confidence'),
      isLong: true,
      sort: ({ tally }) => shareOf(tally, tally.byConfidence.low),
      cell: ({ tally }) => t('sourcing.sure', tally.byConfidence),
    },
  ];
}

export interface GradesTableProps {
  readonly scenario: Scenario;
  readonly sourcing: Sourcing;
}

export function GradesTable({ scenario, sourcing }: GradesTableProps) {
  const rows: Row[] = [
    { id: '', name: t('sourcing.whole'), tally: sourcing.whole },
    ...sourcing.countries.map(({ country, tally }) => ({
      id: country,
      name: countryName(scenario, country),
      tally,
      behind: behindOf(scenario, country),
    })),
  ];
  return (
    <SortTable
      caption={t('sourcing.byCountry')}
      columns={columns()}
      rows={rows}
      rowKey={({ id }) => id}
      initial={null}
      className="sourcing-table"
    />
  );
}
