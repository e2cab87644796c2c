// A table of the page "How far to trust it": a heading for each column, a row with its name, and a verdict where there is one.

import type { ComponentChildren } from 'preact';
import { t } from '../../text';

export interface TrustRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

export interface TrustTableProps {
  readonly caption: string;
  /** The first is that of the names. */
  readonly heads: readonly string[];
  readonly rows: readonly TrustRow[];
  readonly className?: string;
}

export function TrustTable({ caption, heads, rows, className = '' }: TrustTableProps) {
  return (
    <div
      class="table-scroll"
      role="region"
      tabIndex={0}
      aria-label={t('trust.table', { name: caption })}
    >
      <table class={`trust-table ${className}`}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" class={i === 0 ? '' : 'is-right'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={i} class="is-right">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether an aim is met, by colour, sign and word. */
export function Verdict({ isMet }: { readonly isMet: boolean }) {
  return (
    <span class={`tag ${isMet ? 'tag-good' : 'tag-bad'}`}>
      <span aria-hidden="true">{isMet ? '✓' : '✕'}</span>
      {t(isMet ? 'trust.met' : 'trust.missed')}
    </span>
  );
}
