// Every country and quantity: by how much the model that begins in 2022 misses the start state of 2026, shaded and signed.

import { ARRIVAL_KINDS, ARRIVAL_QUANTITIES, type ArrivalCell } from '../../../types/arrival';
import { t } from '../../text';
import { countryName } from '../names';
import { differenceWords, signOf, valueWords, verdictWords } from './cellWords';

/** Where the names of countries are. */
export type CountryNames = Parameters<typeof countryName>[0];

function Cell({ cell }: { readonly cell: ArrivalCell }) {
  const { quantity, model, start } = cell;
  const pair = t('trust.cell', {
    model: valueWords(quantity, model),
    start: valueWords(quantity, start),
  });
  return (
    <td class={`trust-cell is-${cell.verdict}`} title={pair}>
      <span class="trust-sign" aria-hidden="true">
        {signOf(cell)}
      </span>{' '}
      {differenceWords(cell)}
      <span class="visually-hidden">
        {' '}
        {verdictWords(cell)}. {pair}
      </span>
    </td>
  );
}

export interface CellsTableProps {
  readonly caption: string;
  readonly cells: readonly ArrivalCell[];
  readonly names: CountryNames;
}

export function CellsTable({ caption, cells, names }: CellsTableProps) {
  const countries = [...new Set(cells.map(({ country }) => country))];
  return (
    <div
      class="table-scroll"
      role="region"
      tabIndex={0}
      aria-label={t('trust.table', { name: caption })}
    >
      <table class="trust-table trust-cells">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trust.country')}</th>
            {ARRIVAL_QUANTITIES.map((quantity) => (
              <th key={quantity} scope="col" class="is-right">
                {t(`trust.quantity.${quantity}`)}
                <span class="muted small">{t(`trust.kind.${ARRIVAL_KINDS[quantity]}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <tr key={country} data-country={country}>
              <th scope="row">{countryName(names, country)}</th>
              {cells
                .filter((cell) => cell.country === country)
                .map((cell) => (
                  <Cell key={cell.quantity} cell={cell} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What shade and sign mean, in the same look as the cells. */
export function CellsKey() {
  return (
    <ul class="trust-key small">
      {(['pass', 'miss', 'far'] as const).map((verdict) => (
        <li key={verdict}>
          <span class={`trust-cell is-${verdict}`} aria-hidden="true">
            {verdict === 'pass' ? '✓' : verdict === 'miss' ? '▲ ▼' : '▲▲ ▼▼'}
          </span>{' '}
          {t(`trust.key.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}
