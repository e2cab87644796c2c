// Every figure and claim of a country: its source, how it was made, and who answers for it.

import type { Origin, TellOrigins } from '../../files/index';
import { doubtOf, type Sourced } from '../../selectors/index';
import type { Figure } from '../../types/figure';
import { SortTable } from '../../ui/hud/controls/sortTable';
import type { SortColumn } from '../../ui/hud/controls/sorting';
import { SourceCell } from '../../ui/hud/title/sourcesTable';
import { DerivationWords } from '../../ui/hud/why/derivationWords';
import { t, tNamed } from '../../ui/text';
import { precise } from '../../ui/text/numbers';
import { gradeWords } from '../../ui/hud/title/gradeWords';
import { sourcedName } from './sourcedWords';

interface Row {
  readonly item: Sourced;
  readonly origin: Origin;
}

function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'file':
      return t('sourcing.origin.file', { line: origin.line });
    case 'base':
      return t('sourcing.origin.base', { id: origin.id, line: origin.line });
    case 'atlas':
      return t(
        origin.way === 'written' ? 'sourcing.origin.atlas' : `sourcing.origin.${origin.way}`,
      );
    case 'ruleset':
      return t('sourcing.origin.ruleset');
  }
}

/** Units of an author's own figures are shown as the file has them. */
function unitWords({ kind, name, path }: Sourced, unit: string): string {
  if (kind === 'champion') return tNamed(`sourcing.unit.${path[4]}`, unit);
  return typeof name === 'string' ? tNamed(`figureUnit.${name}`, unit) : unit;
}

function Value({ figure, item }: { readonly figure: Figure; readonly item: Sourced }) {
  return (
    <span>
      {precise(figure.value)} <span class="muted">{unitWords(item, figure.unit)}</span>
    </span>
  );
}

function SourceWords({ item }: { readonly item: Sourced }) {
  const { source, figure, name } = item;
  if (source === undefined) return <>{t('sourcing.madeUp')}</>;
  return (
    <div>
      <SourceCell source={source} />
      {figure?.derivation === undefined ? null : (
        <p class="muted">
          <DerivationWords figure={figure} name={typeof name === 'string' ? name : ''} />
        </p>
      )}
    </div>
  );
}

type NameOf = ((country: string) => string) | undefined;

/** The country of each row, where the rows are of several. */
function countryColumns(nameOf: NameOf): SortColumn<Row>[] {
  if (nameOf === undefined) return [];
  const name = ({ item }: Row) => (item.country === null ? null : nameOf(item.country));
  return [{ id: 'country', head: t('sourcing.country'), sort: name, cell: name }];
}

function columns(nameOf: NameOf): SortColumn<Row>[] {
  return [
    {
      id: 'figure',
      head: t('sourcing.figure'),
      isHead: true,
      sort: ({ item }) => sourcedName(item),
      cell: ({ item }) => sourcedName(item),
    },
    ...countryColumns(nameOf),
    {
      id: 'value',
      head: t('sourcing.value'),
      isRight: true,
      cell: ({ item }) =>
        item.figure === undefined ? null : <Value figure={item.figure} item={item} />,
    },
    {
      id: 'year',
      head: t('sourcing.year'),
      isRight: true,
      sort: ({ item }) => item.figure?.year ?? null,
      cell: ({ item }) => item.figure?.year ?? null,
    },
    {
      id: 'source',
      head: t('sourcing.source'),
      isLong: true,
      sort: ({ item }) => item.source?.publisher ?? null,
      cell: ({ item }) => <SourceWords item={item} />,
    },
    {
      id: 'grade',
      head: t('sourcing.gradeHead'),
      isLong: true,
      first: 'descending',
      sort: ({ item }) => doubtOf(item),
      cell: ({ item }) => (
        <span>
          {gradeWords(item.graded)}
          <span class="muted">, {t(`confidence.${item.confidence}`)}</span>
        </span>
      ),
    },
    {
      id: 'origin',
      head: t('sourcing.origin'),
      isLong: true,
      sort: ({ origin }) => originWords(origin),
      cell: ({ origin }) => originWords(origin),
    },
  ];
}

export interface SourcingTableProps {
  readonly caption: string;
  readonly items: readonly Sourced[];
  readonly tellOrigins: TellOrigins;
  /** The names of countries, where the rows are of several. */
  readonly nameOf?: NameOf;
}

export function SourcingTable({ caption, items, tellOrigins, nameOf }: SourcingTableProps) {
  const origins = tellOrigins(items.map(({ path }) => path));
  const rows = items.map((item, at): Row => ({ item, origin: origins[at]! }));
  if (rows.length === 0) return <p>{t('sourcing.empty')}</p>;
  return (
    <SortTable
      caption={caption}
      columns={columns(nameOf)}
      rows={rows}
      rowKey={({ item }) => item.path.join('.')}
      initial={null}
      className="sourcing-table"
    />
  );
}
