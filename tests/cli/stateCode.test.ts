// The code that is made of the ruleset's cards and of the description of the state is fresh, and a shape that it cannot serve is refused.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_CODE } from '../../src/cli/cardCode';
import { blankLines } from '../../src/cli/stateCode/blankCode';
import { copyCode, copyLines } from '../../src/cli/stateCode/copyCode';
import { putLines } from '../../src/cli/stateCode/hashCode';
import { STATE_CODE } from '../../src/cli/stateCode/index';
import { PILLARS, POWERS } from '../../src/types/names';
import {
  factor,
  fixed,
  flag,
  list,
  notYet,
  number,
  orNull,
  passedOver,
  record,
  row,
  type Shape,
  table,
  text,
  whole,
  word,
  wordFrom,
} from '../../src/types/shape';

describe('the code of the cards', () => {
  it.each(Object.entries(CARD_CODE))(
    'should stand in %s as the ruleset makes it (npm run cli -- schema cards --write)',
    (path, make) => {
      const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect(written).toBe(`${make()}\n`);
    },
  );
});

describe('the code of the state', () => {
  it.each(Object.entries(STATE_CODE))(
    'should stand in %s as the description makes it (npm run cli -- schema state --write)',
    (path, make) => {
      const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect(written).toBe(`${make()}\n`);
    },
  );

  it('should copy every record by a literal that JavaScript engines keep fast', () => {
    const most = Math.max(
      ...copyCode()
        .split(/^(?= *(?:return|const copy\b.*=) \{$)/m)
        .slice(1)
        .map((literal) => literal.split(/^ {2}\};$/m)[0]!.match(/^ {4}\w+:/gm)!.length),
    );
    expect(most).toBe(127);
  });

  it.each<[Shape, copy: string, put: string, blank: string]>([
    [number, 'x', 'v[i++] = x;', '0'],
    [factor, 'x', 'v[i++] = x;', '1'],
    [notYet, 'x', 'v[i++] = x;', '-1'],
    [flag, 'x', 'v[i++] = x ? 1 : 0;', 'false'],
    [wordFrom(POWERS, 'us'), 'x', 'v[i++] = placeIn(POWERS, x);', "'us'"],
    [orNull(word(PILLARS)), 'x', 'v[i++] = placeOrNone(PILLARS, x);', 'null'],
    [orNull(text), 'x', "v[i++] = foldText(x ?? '');", 'null'],
    [row(2), 'x.slice()', 'i = putNumbers(i, x);', '[0, 0]'],
    [whole(row(0)), 'x', 'i = putNumbers(i, x);', '[]'],
    [list(text), 'x.slice()', 'v[i++] = foldTexts(x);', '[]'],
    [fixed(list(text)), 'x', 'v[i++] = foldTexts(x);', '[]'],
    [passedOver(list(text)), 'x.slice()', 'if (x.length > 0) v[i++] = foldTexts(x);', '[]'],
    [list(word(POWERS)), 'x.slice()', 'i = putPlaces(i, POWERS, x);', '[]'],
    [
      table(POWERS, number),
      '{ us: x.us, china: x.china, }',
      'v[i++] = x.us; v[i++] = x.china;',
      '{ us: 0, china: 0, }',
    ],
    [
      record({ first: number, none: row(1) }),
      '{ first: x.first, none: x.none.slice(), }',
      'v[i++] = x.first; i = putNumbers(i, x.none);',
      '{ first: 0, none: [0], }',
    ],
    [
      whole(orNull(record({ of: word(POWERS), event: text, turn: number }))),
      'x',
      "if (x === null) { v[i++] = -1; v[i++] = foldText(''); v[i++] = 0; } else { v[i++] = placeIn(POWERS, x.of); v[i++] = foldText(x.event); v[i++] = x.turn; }",
      'null',
    ],
  ])('should copy, put and begin %j', (shape, copy, put, blank) => {
    const inOne = (lines: string[]) => lines.map((line) => line.trim()).join(' ');
    expect(inOne(copyLines(shape, 'x'))).toBe(copy);
    expect(inOne(putLines(shape, 'x'))).toBe(put);
    expect(inOne(blankLines(shape, 'x'))).toBe(blank);
  });

  it.each([
    ['a null that would count as 0', () => putLines(orNull(number), 'x')],
    [
      'what is passed over before the end',
      () => putLines(record({ told: passedOver(list(text)), turn: number }), 'x'),
    ],
    ['numbers passed over', () => putLines(passedOver(list(number)), 'x')],
    ['a word of no list in types/names.ts', () => putLines(word(['one', 'two']), 'x')],
    ['a record or null that copies would share', () => copyLines(orNull(record({})), 'x')],
    ['a list of records that nobody named', () => copyLines(list(record({})), 'x')],
    ['a word without a first one', () => blankLines(word(POWERS), 'x')],
    ['a text without a first one', () => blankLines(record({ name: text }), 'x')],
  ])('should be refused for %s', (_, make) => {
    expect(make).toThrow('Bug: ');
  });
});
