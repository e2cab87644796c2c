// The history of the player's games on this device: every finished one with its result, and those that were left, in a table to sort.

import { useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { KeptGame } from '../../../types/keptGame';
import type { PastGame } from '../../../types/pastGame';
import { inLanguage, t } from '../../text';
import { points } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';
import { Segmented } from '../controls/segmented';
import { SortTable } from '../controls/sortTable';
import type { SortColumn } from '../controls/sorting';
import { countryName } from '../names';
import { clockWords, roundWords, seatWords, titleWords } from '../title/keptWords';
import { MedalWords } from '../title/medalWords';
import { isBestOfItsKind } from './best';

export interface HistoryDialogProps {
  /** The latest first. */
  readonly past: readonly PastGame[];
  /** Games that are kept and have not come to their end. */
  readonly left: readonly KeptGame[];
  readonly scenarios: readonly CatalogueEntry[];
  /** Whether the browser keeps what is added. */
  readonly isKept: boolean;
  readonly onAddress: (game: PastGame) => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** One row of the table. */
interface Row {
  readonly key: string;
  readonly at: number;
  readonly scenario: string;
  readonly seat: string;
  readonly length: string;
  readonly sight: string;
  readonly rivals: string;
  readonly score: number | null;
  /** The finished game; null for one that was left. */
  readonly past: PastGame | null;
  /** How far it came, of a game that was left. */
  readonly place: string;
  readonly seed: number | null;
  readonly isBest: boolean;
}

type Names = Pick<HistoryDialogProps, 'scenarios'>;

function lengthName(scenario: CatalogueEntry | undefined, variant: string): string {
  const found = scenario?.variants.find(({ id }) => id === variant);
  return found === undefined ? variant : inLanguage(found.name);
}

function pastRow(game: PastGame, past: readonly PastGame[], { scenarios }: Names): Row {
  const scenario = scenarios.find(({ id }) => id === game.scenario);
  return {
    key: `${game.endedAt} ${game.seat} ${game.seed}`,
    at: game.endedAt,
    scenario: scenario === undefined ? game.scenario : inLanguage(scenario.texts.title),
    seat: countryName({ countries: scenario?.countries ?? [] }, game.seat),
    length: lengthName(scenario, game.variant),
    sight: t(`sight.${game.sight}`),
    rivals: t(`level.${game.level}`),
    score: game.score,
    past: game,
    place: '',
    seed: game.seed,
    isBest: isBestOfItsKind(game, past),
  };
}

function leftRow(game: KeptGame, { scenarios }: Names): Row {
  const scenario = scenarios.find(({ id }) => id === game.scenario);
  return {
    key: game.id,
    at: game.keptAt,
    scenario: titleWords(game, scenario),
    seat: seatWords(game, scenario),
    length: lengthName(scenario, game.variant),
    sight: game.sight === undefined ? '' : t(`sight.${game.sight}`),
    rivals: t(`level.${game.level}`),
    score: game.picture?.scores.at(-1) ?? null,
    past: null,
    place: roundWords(game),
    seed: game.seed ?? null,
    isBest: false,
  };
}

function Medal({ past, place, isBest }: Row) {
  if (past === null) return <span class="muted">{t('mine.left', { place })}</span>;
  return (
    <span class="past-result">
      <MedalWords medal={past.medal} sight={past.sight} noMedal={t('mine.noMedal')} />
      {isBest ? (
        <b class="past-result">
          <Icon name="trophy" size="s" />
          {t('mine.best')}
        </b>
      ) : null}
    </span>
  );
}

function columnsFor(onAddress: HistoryDialogProps['onAddress']): readonly SortColumn<Row>[] {
  const text = (id: 'scenario' | 'seat' | 'length' | 'sight' | 'rivals'): SortColumn<Row> => ({
    id,
    head: t(`mine.${id}`),
    isHead: id === 'scenario',
    sort: (row) => row[id],
    cell: (row) => row[id],
  });
  return [
    text('scenario'),
    {
      id: 'at',
      head: t('mine.when'),
      first: 'descending',
      sort: ({ at }) => at,
      cell: ({ at }) => <time>{clockWords(at)}</time>,
    },
    text('seat'),
    text('length'),
    text('sight'),
    text('rivals'),
    {
      id: 'score',
      head: t('mine.score'),
      isRight: true,
      first: 'descending',
      sort: ({ score }) => score,
      cell: ({ score, past }) => (
        <span data-past>{score === null ? '–' : points(score, past === null ? 0 : 1)}</span>
      ),
    },
    { id: 'medal', head: t('mine.result'), cell: (row) => <Medal {...row} /> },
    {
      id: 'seed',
      head: t('mine.seed'),
      isRight: true,
      sort: ({ seed }) => seed,
      cell: ({ seed }) => <span data-hash>{seed === null ? '–' : String(seed)}</span>,
    },
    {
      id: 'address',
      head: t('mine.addressField'),
      isRight: true,
      cell: ({ seed, past, scenario }) =>
        past === null ? (
          '–'
        ) : (
          <Button
            icon="link"
            label={t('mine.addressOf', { name: scenario, seed: String(seed) })}
            onPress={() => onAddress(past)}
          />
        ),
    },
  ];
}

function Foot({
  past,
  onExport,
  onClear,
}: Pick<HistoryDialogProps, 'past' | 'onExport' | 'onClear'>) {
  const none = past.length === 0 ? t('mine.noHistory') : undefined;
  return (
    <>
      <Button icon="export" locked={none} onPress={onExport}>
        {t('mine.export')}
      </Button>
      <span class="grow" />
      <Button icon="letGo" locked={none} onPress={onClear}>
        {t('mine.clear')}
      </Button>
    </>
  );
}

export function HistoryDialog(props: HistoryDialogProps) {
  const { past, left, isKept, onAddress, onClose } = props;
  const [shown, show] = useState<'all' | 'best'>('all');
  const ended = past.map((game) => pastRow(game, past, props));
  const rows =
    shown === 'best'
      ? ended.filter(({ isBest }) => isBest)
      : [...ended, ...left.map((game) => leftRow(game, props))];
  return (
    <Dialog
      title={t('mine.history')}
      subtitle={t('mine.historyNote')}
      onClose={onClose}
      foot={<Foot {...props} />}
    >
      <div class="stack past-games">
        {isKept ? null : <p class="note note-warn">{t('mine.historyNotKept')}</p>}
        <Segmented
          label={t('mine.shown')}
          value={shown}
          options={(['all', 'best'] as const).map((value) => ({
            value,
            label: t(`mine.shown.${value}`),
          }))}
          onChange={show}
        />
        {rows.length === 0 ? (
          <p>{t('mine.noHistory')}</p>
        ) : (
          <SortTable
            caption={t('mine.history')}
            columns={columnsFor(onAddress)}
            rows={rows}
            rowKey={({ key }) => key}
            initial={{ column: 'at', way: 'descending' }}
          />
        )}
      </div>
    </Dialog>
  );
}
