// The table of all levers with its columns, each row with the same actions as its panel.

import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { SortTable } from '../controls/sortTable';
import type { SortColumn } from '../controls/sorting';
import type { IconName } from '../../theme/icons';
import { LEVER_KINDS, type LeverKind, type LeverRow, type LeverStand } from './lever';
import { leverWhy } from './leverWhy';

export const KIND_ICONS: Readonly<Record<LeverKind, IconName>> = {
  budget: 'budget',
  cards: 'card',
  models: 'models',
  deals: 'deal',
  policy: 'stance',
  chapter: 'flag',
};

const STANDS: readonly LeverStand[] = ['open', 'done', 'inForce', 'locked'];
const STAND_ICONS: Readonly<Record<LeverStand, IconName>> = {
  open: 'done',
  done: 'check',
  inForce: 'leadTime',
  locked: 'locked',
};

function Stand({ row }: { readonly row: LeverRow }) {
  const { stand, reason } = row;
  const look = stand === 'locked' ? 'is-bad' : stand === 'inForce' ? 'muted' : 'is-good';
  return (
    <span class={`lever-stand ${look}`}>
      <Icon name={STAND_ICONS[stand]} size="s" />
      {reason ?? t(`levers.stand.${stand}`)}
    </span>
  );
}

function Actions({ row }: { readonly row: LeverRow }) {
  return (
    <span class="row lever-actions">
      {row.actions.map(({ words, name, locked, run }) => (
        <Button key={name} label={name} locked={locked} onPress={run}>
          {words}
        </Button>
      ))}
    </span>
  );
}

const COLUMNS: readonly (() => SortColumn<LeverRow>)[] = [
  () => ({
    id: 'name',
    head: t('levers.head.name'),
    isHead: true,
    sort: ({ name }) => name,
    cell: ({ name, kind }) => (
      <span class="row lever-name">
        <Icon name={KIND_ICONS[kind]} size="s" /> {name}
      </span>
    ),
  }),
  () => ({
    id: 'kind',
    head: t('levers.head.kind'),
    sort: ({ kind }) => LEVER_KINDS.indexOf(kind),
    cell: ({ kind }) => t(`levers.kind.${kind}`),
  }),
  () => ({
    id: 'place',
    head: t('levers.head.place'),
    sort: ({ place }) => place,
    cell: ({ place }) => place,
  }),
  () => ({
    id: 'now',
    head: t('levers.head.now'),
    isLong: true,
    sort: ({ now }) => now,
    cell: ({ now }) => now,
  }),
  () => ({
    id: 'cost',
    head: t('levers.head.cost'),
    isLong: true,
    sort: ({ capital }) => capital,
    cell: ({ cost }) => cost,
  }),
  () => ({
    id: 'effect',
    head: t('levers.head.effect'),
    isLong: true,
    cell: ({ effect }) => effect,
  }),
  () => ({
    id: 'stand',
    head: t('levers.head.stand'),
    isLong: true,
    sort: ({ stand }) => STANDS.indexOf(stand),
    cell: (row) => <Stand row={row} />,
  }),
  () => ({
    id: 'actions',
    head: t('levers.head.actions'),
    isLong: true,
    cell: (row) => <Actions row={row} />,
  }),
];

export function LeverTable({ rows }: { readonly rows: readonly LeverRow[] }) {
  return (
    <SortTable
      caption={t('levers.caption')}
      columns={COLUMNS.map((column) => column())}
      rows={rows}
      rowKey={({ id }) => id}
      rowClass={({ stand }) => `lever-row is-${stand}`}
      rowWhy={({ id }) => leverWhy(id)}
      initial={null}
      className="levers-table"
    />
  );
}
