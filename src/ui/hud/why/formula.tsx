// The formula of a number in figures, on one line, with the part that is open marked.

import { meaningfulNode, signOf } from '../../../why';
import type { Explanation, Operation } from '../../../types/explanation';
import { exact, MINUS } from '../../text/numbers';

/** Operations that are written between their terms. */
const SIGNS: Partial<Record<Operation, string>> = {
  sum: '+',
  difference: MINUS,
  product: '×',
  ratio: '÷',
};
/** Those whose terms need brackets inside others. */
export const LOOSE: ReadonlySet<Operation> = new Set<Operation>(['sum', 'difference']);
/** How deep terms are written out in figures. */
const DEPTH = 2;

function isWrittenOut({ op }: Explanation, depth: number): boolean {
  return depth > 0 && SIGNS[op] !== undefined;
}

const DIGITS = 3;

function figures(value: number): string {
  if (Math.abs(value) >= 1000) return exact(value);
  return String(Number(value.toPrecision(DIGITS))).replace('-', MINUS);
}

/** The sign before a term, which a negative one brings itself in a sum. */
function signBefore(
  words: string,
  node: Explanation,
  place: number,
): readonly [sign: string, words: string] {
  if (node.op !== 'sum') return [SIGNS[node.op] ?? '', words];
  const isLess = signOf(node, place) < 0;
  return words.startsWith(MINUS)
    ? [isLess ? '+' : MINUS, words.slice(MINUS.length)]
    : [isLess ? MINUS : '+', words];
}

/** Whether what is added up at this place of the whole needs brackets: not where it is itself added. */
export function isBracketed(whole: Explanation, place: number): boolean {
  return !LOOSE.has(whole.op) || signOf(whole, place) < 0;
}

/** The places of what is written: nothing is said of what adds nothing, but for the part that is open. */
function writtenPlaces(node: Explanation, open?: number | string): number[] {
  const places = node.terms.map((_, i) => i);
  if (!LOOSE.has(node.op)) return places;
  const written = places.filter((i) => node.terms[i]!.value !== 0 || i === open);
  const [first] = written;
  return first !== undefined && signOf(node, first) > 0 ? written : [...new Set([0, ...written])];
}

/** A term in figures, in brackets where the formula would be read otherwise without them. */
function termWords(whole: Explanation, place: number, depth: number): string {
  return wordsWithin(meaningfulNode(whole.terms[place]!), whole, place, depth);
}

function wordsWithin(node: Explanation, whole: Explanation, place: number, depth: number): string {
  if (!isWrittenOut(node, depth)) return figures(node.value);
  const places = writtenPlaces(node);
  if (places.length === 1)
    return wordsWithin(meaningfulNode(node.terms[places[0]!]!), whole, place, depth - 1);
  const words = places
    .map((i) => [i, termWords(node, i, depth - 1)] as const)
    .reduce(
      (all, [i, each]) => (all === '' ? each : `${all} ${signBefore(each, node, i).join(' ')}`),
      '',
    );
  const needsBrackets =
    (LOOSE.has(node.op) && isBracketed(whole, place)) ||
    (node.op === 'ratio' && !LOOSE.has(whole.op)) ||
    (node.op === 'product' && whole.op === 'ratio' && place > 0);
  return needsBrackets ? `(${words})` : words;
}

/** The terms of a number in figures; null where rows say the same, or where no formula can be written on one line. */
export function formulaTerms(node: Explanation): readonly string[] | null {
  const isNested = node.terms.some((term) => isWrittenOut(meaningfulNode(term), 1));
  if (SIGNS[node.op] === undefined || !isNested) return null;
  return node.terms.map((_, i) => termWords(node, i, DEPTH));
}

export interface FormulaProps {
  readonly node: Explanation;
  readonly open: number | string | undefined;
}

export function Formula({ node, open }: FormulaProps) {
  const terms = formulaTerms(node);
  if (terms === null) return null;
  return (
    <p class="formula">
      {writtenPlaces(node, open).map((place, i) => {
        const each = terms[place]!;
        const [sign, words] = i === 0 ? ['', each] : signBefore(each, node, place);
        return (
          <span key={place}>
            {i === 0 ? '' : ` ${sign} `}
            {open === place ? <mark>{words}</mark> : words}
          </span>
        );
      })}
      {` = ${figures(node.value)}`}
    </p>
  );
}
