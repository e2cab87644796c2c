// The operations of formulas: on plain values they are what they always were, on traced ones they make a node.

import {
  isNumber,
  made,
  plain,
  lifted,
  type Question,
  RANKS,
  TracedNumber,
  type Step,
} from './node';

type Value = unknown;

function isTraced(a: Value, b: Value): boolean {
  return a instanceof TracedNumber || b instanceof TracedNumber;
}

function numberOf(x: Value): number {
  return plain(x) as number;
}

/** Terms of the same operation without a name are joined into one list. It is worked out from the left, so that the bits stay the same. */
function joined(step: Step, a: Value, b: Value): TracedNumber[] {
  const isSame = a instanceof TracedNumber && a.step === step && a.name === null;
  return isSame ? [...a.terms, lifted(b)] : [lifted(a), lifted(b)];
}

export function sum(a: Value, b: Value): Value {
  if (!isTraced(a, b)) return (a as number) + (b as number);
  if (typeof a === 'string' || typeof b === 'string') return `${String(a)}${String(b)}`;
  return made('sum', numberOf(a) + numberOf(b), joined('sum', a, b));
}

export function difference(a: Value, b: Value): Value {
  if (!isTraced(a, b)) return (a as number) - (b as number);
  return made('difference', numberOf(a) - numberOf(b), joined('difference', a, b));
}

export function product(a: Value, b: Value): Value {
  if (!isTraced(a, b)) return (a as number) * (b as number);
  return made('product', numberOf(a) * numberOf(b), joined('product', a, b));
}

export function ratio(a: Value, b: Value): Value {
  if (!isTraced(a, b)) return (a as number) / (b as number);
  return made('ratio', numberOf(a) / numberOf(b), [lifted(a), lifted(b)]);
}

export function remainder(a: Value, b: Value): Value {
  if (!isTraced(a, b)) return (a as number) % (b as number);
  return made('remainder', numberOf(a) % numberOf(b), [lifted(a), lifted(b)]);
}

export function negative(a: Value): Value {
  return a instanceof TracedNumber ? made('negative', -a.value, [a]) : -(a as number);
}

export function or(a: Value, other: () => Value): Value {
  return plain(a) ? a : other();
}

export function and(a: Value, other: () => Value): Value {
  return plain(a) ? other() : a;
}

/** The value that stands in for a missing one. */
export function orElse(a: Value, other: () => Value): Value {
  return a === undefined ? other() : a;
}

/** The value of `x++` inside an expression: what x was before. */
export function before(x: Value): Value {
  return x;
}

/** What a condition asks; `sides` are what it compares, which may be no numbers. */
export function question(
  text: string,
  name: string,
  isTurned: boolean,
  ...sides: readonly Value[]
): Question {
  const numbers = sides.every(isNumber) ? sides.map(lifted) : [];
  return { text, name, isTurned, sides: numbers };
}

function chosen(asked: Question, isTrue: boolean, value: Value): TracedNumber {
  const node = made('choice', numberOf(value), [lifted(value)]);
  node.condition = { ...asked, isTrue };
  return node;
}

/** `test ? yes : no`; where both are numbers, the node keeps which way the condition went. */
export function choice(asked: Question, test: Value, yes: () => Value, no: () => Value): Value {
  const value = test ? yes() : no();
  return isNumber(value) ? chosen(asked, Boolean(test), value) : value;
}

const JOINED: ReadonlySet<string> = new Set(['sum', 'difference', 'product']);
const UNNAMED: ReadonlySet<string> = new Set(['read', 'draw']);

/** Gives a number the name that it has in the code. */
export function named(name: string, value: Value): Value {
  if (value instanceof TracedNumber && value.rank < RANKS.local && !UNNAMED.has(value.step)) {
    value.name = name;
    value.rank = RANKS.local;
  }
  return value;
}

/** `name += b` and the like: what a loop adds up is one list of terms. */
export function gathered(
  name: string,
  operation: (a: Value, b: Value) => Value,
  a: Value,
  b: Value,
): Value {
  const node = named(name, operation(a, b));
  const isMore =
    node instanceof TracedNumber &&
    a instanceof TracedNumber &&
    a.step === node.step &&
    a.name === name &&
    JOINED.has(node.step);
  if (!isMore) return node;
  const [, ...added] = node.terms;
  return named(name, made(node.step, node.value, [...a.terms, ...added]));
}

/** What a function returns; `reason` is what was asked before it is a bare number. */
export function result(name: string, value: Value, reason?: () => Question, isTrue = true): Value {
  if (!isNumber(value)) return value;
  const isBare = typeof value === 'number' && reason !== undefined;
  const node = isBare ? chosen(reason(), isTrue, value) : lifted(value);
  if (node.rank <= RANKS.result && !UNNAMED.has(node.step)) {
    node.name = name;
    node.rank = RANKS.result;
  }
  return node;
}
