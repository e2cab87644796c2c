// The table of all levers with its columns, each row with the same actions as its panel.

import { useRef } from 'preact/hooks';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { SortTable } from '../controls/sortTable';
import type { SortColumn } from '../controls/sorting';
import type { IconName } from '../../theme/icons';
import { GainWords } from '../forecast/gainWords';
import {
  LEVER_KINDS,
  type LeverKind,
  type LeverOption,
  type LeverRow,
  type LeverStand,
} from './lever';
import { type LeverGain, type LeverGains, useGainNumbers } from './leverGains';
import { useGivenNumbers } from '../why/given';

const KIND_ICONS: Readonly<Record<LeverKind, IconName>> = {
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

/** Gives the share that an option leads to, where it is a share, and by which step. */
function useShare(row: string, option: LeverOption): string | undefined {
  const { id, orderedPercent, stepPercent } = option;
  const why = useGivenNumbers(`option-${row}-${id}`, () => ({ orderedPercent, stepPercent }));
  return orderedPercent === undefined ? undefined : why;
}

function bestWords({ words }: LeverOption): string {
  return words === '' ? t('gain.best') : t('levers.best', { option: words });
}

/** The points that the best option of the lever is likely to add. */
function Gain({ row, gain }: { readonly row: string; readonly gain: LeverGain }) {
  const { option, gains } = gain;
  const share = useShare(row, option);
  useGainNumbers(row, gain);
  return (
    <span class="lever-gain">
      <GainWords gains={gains} of={option.id} />
      <span class="small" data-why={share}>
        {gains.best === null ? option.words : bestWords(option)}
      </span>
    </span>
  );
}

type Ranks = ReadonlyMap<string, number>;

function gainColumn({ byRow }: LeverGains, ranks: Ranks): SortColumn<LeverRow> {
  return {
    id: 'gain',
    head: t('gain.name'),
    isLong: true,
    first: 'descending',
    sort: ({ id }) => ranks.get(id) ?? null,
    cell: ({ id, trial }) => {
      const gain = byRow.get(id);
      if (gain !== undefined) return <Gain row={id} gain={gain} />;
      return <span class="muted">{trial === null ? '–' : '…'}</span>;
    },
  };
}

const NO_RANKS: Ranks = new Map();

/** Rows are sorted anew once all levers have been tried, but not while a pointer or focus is on one of them. */
function useRanks({ byRow, tried, all }: LeverGains): Ranks {
  const ranks = useRef(NO_RANKS);
  const isHeld = document.activeElement?.closest('.lever-row') !== null;
  if (tried === all && (ranks.current === NO_RANKS || !isHeld))
    ranks.current = new Map([...byRow].map(([id, { points }]) => [id, points]));
  return ranks.current;
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

const BEST_FIRST = { column: 'gain', way: 'descending' } as const;

function isBest({ byRow }: LeverGains, id: string): boolean {
  const gain = byRow.get(id);
  return gain !== undefined && gain.gains.best !== null;
}

export interface LeverTableProps {
  readonly rows: readonly LeverRow[];
  readonly gains: LeverGains;
}

export function LeverTable({ rows, gains }: LeverTableProps) {
  const ranks = useRanks(gains);
  const [name, ...others] = COLUMNS.map((column) => column());
  const whyOf = ({ id, why }: LeverRow) =>
    [why, gains.byRow.get(id)?.gains.why ?? ''].join(' ').trim();
  return (
    <SortTable
      caption={t('levers.caption')}
      columns={[name!, ...(gains.isShown ? [gainColumn(gains, ranks)] : []), ...others]}
      rows={rows}
      rowKey={({ id }) => id}
      rowClass={({ id, stand }) => `lever-row is-${stand} ${isBest(gains, id) ? 'is-best' : ''}`}
      rowWhy={whyOf}
      initial={gains.isShown ? BEST_FIRST : null}
      className="levers-table"
    />
  );
}
