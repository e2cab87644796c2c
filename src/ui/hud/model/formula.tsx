// One step of an equation in words: the names of its terms between plain operators.

import { Fragment, type ComponentChildren } from 'preact';
import type { Explanation } from '../../../types/explanation';
import { signOf } from '../../../why';
import { t, type TextKey } from '../../text';
import { precise } from '../../text/numbers';
import { parameterName } from '../why/nodeUnits';
import { nodeName } from '../why/nodeWords';

/** After this many terms a sum is cut, because its terms are alike. */
const MOST_TERMS = 12;
const HOLE = '\u0001';

const SIGNS: Partial<Record<Explanation['op'], string>> = {
  sum: '+',
  difference: '−',
  product: '×',
  ratio: '÷',
};

/** Operators that are written as words around their terms. */
const WORDS: Partial<Record<Explanation['op'], TextKey>> = {
  min: 'model.op.min',
  max: 'model.op.max',
  clamp: 'model.op.clamp',
  softClamp: 'model.op.softClamp',
  saturate: 'model.op.saturate',
  hill: 'model.op.hill',
  root: 'model.op.root',
  table: 'model.op.table',
  power10: 'model.op.power10',
  log10: 'model.op.log10',
};

/** The id of a parameter's row on the page. */
export function parameterId(path: string): string {
  return `parameter-${path}`;
}

function ParameterLink({ node }: { readonly node: Explanation }) {
  return (
    <a class="model-parameter" href={`#${parameterId(parameterName(node.parameter!))}`}>
      {nodeName(node)} {t('model.valued', { value: precise(node.value) })}
    </a>
  );
}

function Leaf({ node }: { readonly node: Explanation }) {
  if (node.name === 'literal') return <>{precise(node.value)}</>;
  if (node.op === 'constant' && node.parameter !== undefined) return <ParameterLink node={node} />;
  if (node.op === 'decision') return <>{t('model.decision', { name: nodeName(node) })}</>;
  return <>{nodeName(node)}</>;
}

/** Numbers that leave as it is what they are added to or multiplied with. */
const IDLE: Partial<Record<Explanation['op'], number>> = { sum: 0, difference: 0, product: 1 };

/** The places of the terms that do something at present; parts that count only at times are left out meanwhile. */
function placesAtWork(node: Explanation): number[] {
  const idle = IDLE[node.op];
  const places = node.terms.map((_, i) => i);
  if (idle === undefined) return places;
  const working = places.filter((i) => {
    const { name, value } = atPresent(node.terms[i]!);
    return name !== 'literal' || value !== idle;
  });
  const [first] = working;
  const isLed = first !== undefined && signOf(node, first) > 0;
  return isLed ? working : [0, ...working.filter((i) => i > 0)];
}

/** What has no name of its own is, at present, its only part that does something. */
function atPresent(node: Explanation): Explanation {
  if (node.name !== '' || !(node.op === 'choice' || node.op in IDLE)) return node;
  const [only, ...others] = placesAtWork(node);
  return only === undefined || others.length > 0 ? node : atPresent(node.terms[only]!);
}

/** A term by its name, or written out where it has none or that of the whole. */
function Term({ node: term, whole }: { readonly node: Explanation; readonly whole: string }) {
  const node = atPresent(term);
  const isNamed = node.name !== '' && node.name !== whole;
  if (node.terms.length === 0 || isNamed) return <Leaf node={node} />;
  return (
    <>
      (<Formula node={node} />)
    </>
  );
}

function joined(
  parts: readonly ComponentChildren[],
  signs: (place: number) => string,
): ComponentChildren {
  return parts.map((part, i) => (
    <Fragment key={i}>
      {i === 0 ? '' : signs(i)}
      {part}
    </Fragment>
  ));
}

/** A message whose placeholders are filled with elements. */
function filled(message: string, parts: readonly ComponentChildren[]): ComponentChildren {
  return message.split(HOLE).map((words, i) => (
    <Fragment key={i}>
      {i === 0 ? '' : parts[i - 1]}
      {words}
    </Fragment>
  ));
}

function curveLink({ parameter }: Explanation): ComponentChildren {
  const path = parameterName(parameter ?? '');
  const name = nodeName({ name: path, op: 'constant', value: 0, terms: [], parameter: path });
  return (
    <a class="model-parameter" href={`#${parameterId(path)}`}>
      {name}
    </a>
  );
}

function listOf(node: Explanation): ComponentChildren {
  const places = placesAtWork(node);
  const parts = places
    .slice(0, MOST_TERMS)
    .map((i) => <Term key={i} node={node.terms[i]!} whole={node.name} />);
  const sign = SIGNS[node.op];
  const signAt = (i: number) =>
    ` ${node.op === 'sum' && signOf(node, places[i]!) < 0 ? SIGNS.difference : sign} `;
  const rest = places.length - MOST_TERMS;
  return (
    <>
      {joined(parts, sign === undefined ? () => ', ' : signAt)}
      {rest > 0 ? ` ${t('model.more', { count: rest })}` : ''}
    </>
  );
}

export function Formula({ node }: { readonly node: Explanation }) {
  const key = WORDS[node.op];
  if (node.terms.length === 0) return <>{t(`model.leaf.${leafKind(node)}`)}</>;
  if (key === undefined) return <>{listOf(node)}</>;
  const holes = { first: HOLE, second: HOLE, third: HOLE, terms: HOLE };
  const message = t(key, holes);
  if (node.op === 'min' || node.op === 'max') return <>{filled(message, [listOf(node)])}</>;
  const terms = node.terms.map((term, i) => <Term key={i} node={term} whole={node.name} />);
  return <>{filled(message, node.op === 'table' ? [curveLink(node), ...terms] : terms)}</>;
}

type LeafKind = 'constant' | 'figure' | 'decision' | 'previousTurn' | 'measured';

function leafKind({ op }: Explanation): LeafKind {
  const kinds: readonly string[] = ['constant', 'figure', 'decision', 'previousTurn'];
  return kinds.includes(op) ? (op as LeafKind) : 'measured';
}
