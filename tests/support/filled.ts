// Makes a value of a described shape in which everything is there and no number is like another.

import type { Shape, TypeOf } from '../../src/types/shape';

/** Counts on, so that no two values are alike. */
interface Counter {
  next: number;
}

/** Two, so that their order can be seen; where a list may hold either of two records, each of them. */
function entriesOf(of: Shape): readonly Shape[] {
  return of.holds === 'either' ? of.of : [of, of];
}

function wordOf(words: readonly string[], counter: Counter): string {
  return words[counter.next++ % words.length]!;
}

function fieldsOf(fields: readonly (readonly [string, Shape])[], counter: Counter): unknown {
  return Object.fromEntries(fields.map(([key, of]) => [key, fill(of, counter)]));
}

function fill(shape: Shape, counter: Counter): unknown {
  switch (shape.holds) {
    case 'number':
      return counter.next++ + 0.5;
    case 'flag':
      return true;
    case 'constant':
      return shape.nothing;
    case 'text':
      return `text${counter.next++}`;
    case 'word':
      return wordOf(shape.words, counter);
    case 'row':
      return Array.from({ length: Math.max(2, shape.length) }, () => counter.next++ + 0.5);
    case 'list':
      return entriesOf(shape.of).map((of) => fill(of, counter));
    case 'table':
      return fieldsOf(
        shape.keys.map((key) => [key, shape.of]),
        counter,
      );
    case 'record':
      return fieldsOf(Object.entries(shape.fields), counter);
    case 'orNull':
      return fill(shape.of, counter);
    case 'either':
      return fill(shape.of[0], counter);
  }
}

/** A value of the shape with two entries in every list and nothing missing. */
export function filledOf<S extends Shape>(shape: S): TypeOf<S> {
  return fill(shape, { next: 1 }) as TypeOf<S>;
}

/** All closed lists that words of the shape are from. */
export function closedListsOf(shape: Shape): (readonly string[])[] {
  switch (shape.holds) {
    case 'word':
      return [shape.words];
    case 'list':
    case 'table':
    case 'orNull':
      return closedListsOf(shape.of);
    case 'record':
      return Object.values(shape.fields).flatMap(closedListsOf);
    case 'either':
      return shape.of.flatMap(closedListsOf);
    case 'constant':
    case 'flag':
    case 'number':
    case 'row':
    case 'text':
      return [];
  }
}
