// One description of the orders serves files and codes: whatever it allows comes back from both as it was.

import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { codeOf, readCodes } from '../../src/classroom/code';
import { Reader, Writer } from '../../src/classroom/code/coder';
import { Countries, Ids } from '../../src/classroom/code/known';
import { textOfDigits } from '../../src/classroom/code/letters';
import { Orders, type ShapedOrder } from '../../src/classroom/code/orders';
import { makeReplay, parseReplay } from '../../src/files';
import type { HandIn } from '../../src/types/handIn';
import { PILLARS, type CountryId } from '../../src/types/names';
import { ORDER_SHAPES, type Order } from '../../src/types/order';
import { type FieldShape, MOST_LISTED, type OrderFields } from '../../src/types/orderShapes';
import { REPLAY } from '../files/entryPoints';
import { HELD_OF_EVERY_ORDER } from '../support/everyOrder';
import { caseCount } from '../support/tier';

const RUNS = caseCount({ quick: 100, full: 1000 });
const HUMANS: readonly CountryId[] = ['KOR', 'JPN', 'FRA'];

const percent = fc.integer({ min: 0, max: 100 });
const country = fc.stringMatching(/^[A-Z]{3}$/);

function valueOf(shape: FieldShape): fc.Arbitrary<unknown> {
  switch (shape.holds) {
    case 'percent':
      return percent;
    case 'percents':
      return fc.record(Object.fromEntries(PILLARS.map((pillar) => [pillar, percent])));
    case 'word':
      return fc.constantFrom(...shape.words);
    case 'country':
      return country;
    case 'countries':
      return fc.array(country, { maxLength: MOST_LISTED });
    case 'id':
      return fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,63}$/);
    case 'optional':
      return fc.option(valueOf(shape.of), { nil: undefined });
  }
}

function orderOf(kind: string, fields: OrderFields): fc.Arbitrary<ShapedOrder> {
  const values = Object.entries(fields).map(([name, shape]) => [name, valueOf(shape)]);
  return fc.record({
    ...(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>),
    kind: fc.constant(kind),
    country: fc.constantFrom(...HUMANS),
  });
}

function turnsOf(kinds: Readonly<Record<string, OrderFields>>): fc.Arbitrary<ShapedOrder[][]> {
  const order = fc.oneof(...Object.entries(kinds).map(([kind, fields]) => orderOf(kind, fields)));
  const turn = fc.uniqueArray(order, {
    selector: ({ kind, country: seat }) => `${seat} ${kind}`,
    maxLength: 20,
  });
  return fc.array(turn, { maxLength: 8 });
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function handInOf(turns: readonly (readonly Order[])[]): HandIn {
  const marks = turns.map((_turn, at) => (at === turns.length - 1 ? 0xef : at));
  return {
    aliases: [],
    assignment: 'ffffff',
    game: {
      rules: 1_000_000,
      scenario: 'a',
      content: '00000000',
      seed: 4_294_967_295,
      variant: 'z',
      level: 3,
      sight: 'fog',
      humans: HUMANS,
      turns,
      marks,
      fingerprint: '0123456789abcdef',
    },
    reasons: [],
  };
}

describe('orders of any kind', () => {
  it('should come back from a code as they were given, in their order', () => {
    fc.assert(
      fc.property(turnsOf(ORDER_SHAPES), (turns) => {
        const handIn = handInOf(plain(turns) as unknown as Order[][]);
        const code = codeOf(handIn);
        expect(readCodes(code)).toEqual([{ kind: 'read', handIn, code }]);
      }),
      { numRuns: RUNS },
    );
  });

  it('should come back from a file as they were given, in their order', () => {
    fc.assert(
      fc.property(turnsOf(ORDER_SHAPES), (given) => {
        const turns = plain(given) as unknown as Order[][];
        const hashes = [...turns, null].map(() => '0123456789abcdef');
        const replay = { ...REPLAY, turns, hashes };
        expect(parseReplay(makeReplay(replay))).toEqual({ ok: true, value: replay });
      }),
      { numRuns: RUNS },
    );
  });

  it('should have the types that their shapes tell, field by field', () => {
    interface Of<K extends string> {
      readonly kind: K;
      readonly country: CountryId;
    }
    expectTypeOf<Of<'setStance'> & { readonly stance: 'hedge' }>().toExtend<Order>();
    expectTypeOf<Of<'setStance'> & { readonly stance: 'residency' }>().not.toExtend<Order>();
    expectTypeOf<Of<'setBuildShare'>>().not.toExtend<Order>();
    expectTypeOf<Of<'setBuildShare'> & { readonly percent: '5' }>().not.toExtend<Order>();
    expectTypeOf<Of<'playCard'> & { readonly card: 'reskilling' }>().toExtend<Order>();
    expectTypeOf<Of<'playCard'> & { card: 'reskilling'; target: 5 }>().not.toExtend<Order>();
    expectTypeOf<Of<'acceptPlatformsFrom'> & { countries: string[] }>().toExtend<Order>();
    expectTypeOf<Of<'leaseHalls'>>().not.toExtend<Order>();
  });

  it('should come back when a kind is made up, from its shape alone', () => {
    const kinds: Readonly<Record<string, OrderFields>> = {
      ...ORDER_SHAPES,
      leaseHalls: {
        from: { holds: 'country' },
        share: { holds: 'percent' },
        years: { holds: 'optional', of: { holds: 'word', words: ['one', 'five', 'ten'] } },
      },
    };
    const shared = () => ({ ids: new Ids(), countries: new Countries() });
    fc.assert(
      fc.property(turnsOf(kinds), (given) => {
        const turns = plain(given);
        const writer = new Writer();
        const writing = new Orders(kinds, HUMANS, shared());
        for (const turn of turns) writing.turn(writer, turn);
        const reader = new Reader(writer.finish());
        const reading = new Orders(kinds, HUMANS, shared());
        expect(turns.map(() => reading.turn(reader, []))).toEqual(turns);
      }),
      { numRuns: RUNS },
    );
  });
});

/** What a code holds behind its version, its length, the mark of all words and the checksum. */
function heldBy(code: string): string {
  return code.slice('OB1.'.length + 3 + 2 + 6);
}

describe('the form of codes', () => {
  /** A game of every kind of order, from `REPLAY`; but cards, whose list grows with the rules. */
  const HAND_IN: HandIn = {
    ...handInOf(REPLAY.turns.map((turn) => turn.filter(({ kind }) => kind !== 'playCard'))),
    aliases: ['김민수', 'Zoë 7B'],
  };

  it('should stay as it is: where it changes, and no word or kind did, the version must rise', () => {
    expect(heldBy(codeOf(HAND_IN))).toBe(HELD_OF_EVERY_ORDER);
  });

  it('should stay as it is for cards, of which there were eleven', () => {
    const words = Array.from({ length: 11 }, (_, at) => `card${at}`);
    const card = { holds: 'word', words } as const;
    const writer = new Writer();
    const shared = { ids: new Ids(), countries: new Countries() };
    const orders = new Orders({ playCard: { ...ORDER_SHAPES.playCard, card } }, HUMANS, shared);
    for (const [at, partner] of [{ target: 'JPN' }, { champion: 'a' }, {}].entries())
      orders.turn(writer, [
        { kind: 'playCard', country: 'KOR', card: `card${at * 5}`, ...partner },
      ]);
    expect(heldBy(textOfDigits(writer.finish()))).toBe('0WFMHyqVn');
  });

  it('should tell a code of other words from one that was changed', () => {
    const told = (code: string) =>
      readCodes(code).map((read) => read.kind === 'fault' && read.reason);
    expect(told('OB1.009zzxdKdKk0WFMHyqVn')).toEqual(['otherVersion']);
    expect(told('OB1.009zzxdKdKk0WFMHyqVo')).toEqual(['changed']);
  });
});
