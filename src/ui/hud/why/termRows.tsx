// The terms of an explanation, one row each; a term that leads on is a button.

import type { ComponentChildren } from 'preact';
import type { Explanation } from '../../../types/explanation';
import type { Ruleset } from '../../../types/ruleset';
import { signOf } from '../../../why';
import { t } from '../../text';
import { signed } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { type Unit, unitOf, withUnit } from './nodeUnits';
import { nodeName, nodeValue, scaleOf } from './nodeWords';
import { waterfall } from './waterfall';

export interface TermRowsProps {
  readonly node: Explanation;
  readonly unit: Unit;
  readonly rules: Ruleset;
  /** Size of the shown numbers against the node's own; see `scaleOf`. */
  readonly scale: number;
  /** The row whose sheet is open beside this one. */
  readonly open: number | string | undefined;
  readonly onOpen: (term: number) => void;
}

interface RowProps {
  readonly term: Explanation;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly bar?: ComponentChildren;
  readonly value: ComponentChildren;
  readonly note?: ComponentChildren;
}

/** A plain number of a formula leads nowhere. */
function leadsOn({ name }: Explanation): boolean {
  return name !== 'literal';
}

function Row({ term, isOpen, onOpen, bar, value, note }: RowProps) {
  const name = leadsOn(term) ? nodeName(term) : t('why.literal');
  return (
    <li class={`why-row ${isOpen ? 'is-open' : ''} ${bar === undefined ? '' : 'has-bar'}`}>
      {leadsOn(term) ? (
        <button type="button" class="link-dotted" aria-expanded={isOpen} onClick={onOpen}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      {bar}
      <b>{value}</b>
      {note === undefined ? null : <span class="muted small">{note}</span>}
    </li>
  );
}

/** Sums and differences: every part with its bar in a waterfall. */
function SumRows({ node, unit, rules, scale, open, onOpen }: TermRowsProps) {
  const values = node.terms.map(({ value }, i) => {
    return signOf(node, i) * value * scale;
  });
  const largest = Math.max(...values.map(Math.abs));
  const step = largest >= 10 ? 0.1 : largest >= 1 ? 0.01 : 0.001;
  const parts = waterfall(values, step);
  return (
    <>
      {node.terms.map((term, i) => {
        const { from, to, shown } = parts[i]!;
        const isLoss = values[i]! < 0;
        const known =
          scale === 1
            ? withUnit(values[i]!, unitOf(term, rules, { op: node.op, unit }))
            : withUnit(shown, 'points');
        return (
          <Row
            key={i}
            term={term}
            isOpen={open === i}
            onOpen={() => onOpen(i)}
            bar={
              <span class="fall" aria-hidden="true">
                <span
                  class={`fall-part ${isLoss ? 'is-loss' : ''}`}
                  style={{ '--from': `${from * 100}%`, '--to': `${to * 100}%` }}
                />
              </span>
            }
            value={signed(values[i]!, known)}
          />
        );
      })}
    </>
  );
}

const SIGNS: Partial<Record<Explanation['op'], string>> = { product: '×', ratio: '÷' };

function PlainRows({ node, unit, rules, open, onOpen }: TermRowsProps) {
  const sign = SIGNS[node.op] ?? '';
  const counts = node.op === 'min' || node.op === 'max';
  return (
    <>
      {node.terms.map((term, i) => (
        <Row
          key={i}
          term={term}
          isOpen={open === i}
          onOpen={() => onOpen(i)}
          value={`${i > 0 ? sign : ''} ${nodeValue(term, unitOf(term, rules, { op: node.op, unit }), scaleOf(term))}`}
          note={
            counts && term.value === node.value ? (
              <Icon name="check" label={t('why.counts')} />
            ) : undefined
          }
        />
      ))}
    </>
  );
}

type Rows = (props: TermRowsProps) => preact.JSX.Element;

const ROWS: Partial<Record<Explanation['op'], Rows>> = {
  sum: SumRows,
  difference: SumRows,
};

export function TermRows(props: TermRowsProps) {
  const Chosen = ROWS[props.node.op] ?? PlainRows;
  return (
    <ul>
      <Chosen {...props} />
    </ul>
  );
}
