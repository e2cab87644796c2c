// Which rows the table of all levers shows: a search, a kind, and whether locked ones are shown.

import { language, t } from '../../text';
import { Icon } from '../controls/icon';
import { Segmented } from '../controls/segmented';
import { Toggle } from '../controls/toggle';
import { leverKind, leverSearch, showsLocked } from '../viewState';
import { useGivenNumbers } from '../why/given';
import type { LeverGains } from './leverGains';
import { LEVER_KINDS, type LeverKind, type LeverRow } from './lever';

function plain(text: string): string {
  return text.toLocaleLowerCase(language.value);
}

export interface Wanted {
  readonly search: string;
  readonly kind: LeverKind | 'all';
  readonly locked: boolean;
}

/** The rows of this kind that contain every word of the search. */
export function wantedRows(rows: readonly LeverRow[], wanted: Wanted): LeverRow[] {
  const words = plain(wanted.search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (wanted.kind !== 'all' && row.kind !== wanted.kind) return false;
    if (!wanted.locked && row.stand === 'locked') return false;
    const { name, place, now, cost, effect, reason } = row;
    const text = plain([name, place, now, cost, effect, reason ?? ''].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function SearchField() {
  return (
    <label class="lever-search">
      <Icon name="filter" />
      <span class="visually-hidden">{t('levers.search')}</span>
      <input
        class="text-field"
        type="search"
        placeholder={t('levers.searchFor')}
        value={leverSearch.value}
        onInput={(event) => {
          leverSearch.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

export interface LeverFilterProps {
  readonly shown: number;
  readonly all: number;
  readonly gains: LeverGains;
}

/** How many levers have been tried; once all have, the forecast scores. */
function Tried({ gains }: { readonly gains: LeverGains }) {
  const { tried, all } = gains;
  const why = useGivenNumbers('leversTried', () => ({ tried, all }));
  if (all === 0) return null;
  return (
    <p class="muted" aria-busy={tried < all || undefined} data-why={why}>
      {tried === all ? t('levers.allTried') : t('levers.tried', { tried, all })}
    </p>
  );
}

export function LeverFilter({ shown, all, gains }: LeverFilterProps) {
  const kinds = ['all', ...LEVER_KINDS] as const;
  return (
    <div class="lever-filter" role="search">
      <SearchField />
      <Segmented
        label={t('levers.head.kind')}
        className="wrap-segmented"
        value={leverKind.value}
        options={kinds.map((value) => ({ value, label: t(`levers.kind.${value}`) }))}
        onChange={(kind) => {
          leverKind.value = kind;
        }}
      />
      <Toggle
        label={t('levers.showLocked')}
        isOn={showsLocked.value}
        onChange={(isOn) => {
          showsLocked.value = isOn;
        }}
      />
      <Tried gains={gains} />
      <p class="muted" role="status">
        {t('levers.shown', { shown, all })}
      </p>
    </div>
  );
}
