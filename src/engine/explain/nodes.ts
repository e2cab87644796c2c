// Builds the nodes of an explanation; each works out its value from its terms, so a tree always adds up.

import { clamp, type Curve, hill, interpolate, saturate, softClamp } from '../../lib/detMath';
import type { Explanation, Operation } from '../../types/explanation';

type Node = Explanation;

function node(name: string, op: Operation, value: number, terms: readonly Node[] = []): Node {
  return { name, op, value, terms };
}

/** A parameter of the ruleset, by `group.name` or `group.name.key`. */
export function parameter(path: string, value: number): Node {
  return { name: path, op: 'constant', value, terms: [], parameter: path };
}

/** A plain number of a formula, such as the 1 in 1 + growth. */
export function literal(value: number): Node {
  return node('literal', 'constant', value);
}

/** A number of a card or a contract, with the place in its file where it stands. */
export function cardTerm(name: string, value: number, place: string): Node {
  return { name, op: 'constant', value, terms: [], place };
}

/** A starting figure of the scenario, which carries its source. */
export function figure(country: string, name: string, value: number): Node {
  return { name: `figure.${name}`, op: 'figure', value, terms: [], figure: { country, name } };
}

/** What a player decided, as the number the formula uses. */
export function decision(name: string, value: number): Node {
  return node(name, 'decision', value);
}

/** The same quantity before this turn. */
export function previousTurn(name: string, value: number): Node {
  return node(name, 'previousTurn', value);
}

/** A working number of this turn that is not taken apart further. */
export function measured(name: string, value: number): Node {
  return node(name, 'measured', value);
}

export function sum(name: string, terms: readonly Node[]): Node {
  let value = terms[0]!.value;
  for (let i = 1; i < terms.length; i++) value += terms[i]!.value;
  return node(name, 'sum', value, terms);
}

/** The first term less all others. */
export function difference(name: string, terms: readonly Node[]): Node {
  let value = terms[0]!.value;
  for (let i = 1; i < terms.length; i++) value -= terms[i]!.value;
  return node(name, 'difference', value, terms);
}

export function product(name: string, terms: readonly Node[]): Node {
  let value = terms[0]!.value;
  for (let i = 1; i < terms.length; i++) value *= terms[i]!.value;
  return node(name, 'product', value, terms);
}

export function ratio(name: string, above: Node, below: Node): Node {
  return node(name, 'ratio', above.value / below.value, [above, below]);
}

export function least(name: string, terms: readonly Node[]): Node {
  return node(name, 'min', Math.min(...terms.map(({ value }) => value)), terms);
}

export function greatest(name: string, terms: readonly Node[]): Node {
  return node(name, 'max', Math.max(...terms.map(({ value }) => value)), terms);
}

/** The first term held between low and high. */
export function clamped(
  name: string,
  term: Node,
  low: Node = literal(0),
  high: Node = literal(1),
): Node {
  return node(name, 'clamp', clamp(term.value, low.value, high.value), [term, low, high]);
}

/** The first term on a scale of 0 to 1 whose ends are never reached. */
export function softened(name: string, term: Node, softness: Node): Node {
  return node(name, 'softClamp', softClamp(term.value, softness.value), [term, softness]);
}

export function saturated(name: string, term: Node): Node {
  return node(name, 'saturate', saturate(term.value), [term]);
}

export function diminishing(name: string, term: Node, half: Node): Node {
  return node(name, 'hill', hill(term.value, half.value), [term, half]);
}

export function squareRoot(name: string, term: Node): Node {
  return node(name, 'root', Math.sqrt(term.value), [term]);
}

/** What a curve of the ruleset gives at the term. */
export function looked(name: string, path: string, curve: Curve, at: Node): Node {
  return { name, op: 'table', value: interpolate(curve, at.value), terms: [at], parameter: path };
}

/** The term at a place, which is counted from 1, when all are put in order from the least. */
export function ranked(name: string, place: Node, terms: readonly Node[]): Node {
  const values = terms.map(({ value }) => value).sort((a, b) => a - b);
  return node(name, 'rank', values[place.value - 1]!, [place, ...terms]);
}

/** Weighted harmonic mean: all weights together over the sum of weight ÷ term. Terms come as weight, value, weight, value … */
export function harmonicMean(name: string, pairs: readonly Node[]): Node {
  let weights = 0;
  let inverse = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    weights += pairs[i]!.value;
    inverse += pairs[i]!.value / pairs[i + 1]!.value;
  }
  return node(name, 'harmonicMean', weights / inverse, pairs);
}
