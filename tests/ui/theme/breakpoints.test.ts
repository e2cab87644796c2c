// The look changes at five named breakpoints, and where a piece has little room of its own.

import { describe, expect, it } from 'vitest';
import { queriesOf, sheetNames } from './sheets';

const PHONE = '(max-width: 600px)';
const ABOVE_PHONE = '(min-width: 601px)';
const TABLET = '(max-width: 1200px)';
const ABOVE_TABLET = '(min-width: 1201px)';
const WIDE = '(min-width: 1700px)';
const LOW = '(max-height: 619px)';
const NOT_LOW = '(min-height: 620px)';
/** Of a tablet held upright, which is too narrow for what stands beside each other on one that lies. */
const UPRIGHT = '(max-width: 900px)';
/** A phone is higher than wide: what is low for it is higher. */
const LOW_PHONE = '(max-height: 739px)';
const and = (...parts: readonly string[]) => parts.join(' and ');

/** What may stand between the commas of a query about the window. */
const WINDOWS = [
  PHONE,
  ABOVE_PHONE,
  TABLET,
  ABOVE_TABLET,
  WIDE,
  and(ABOVE_PHONE, TABLET),
  and(ABOVE_PHONE, TABLET, LOW),
  and(ABOVE_PHONE, TABLET, NOT_LOW),
  and(ABOVE_PHONE, NOT_LOW),
  and(ABOVE_PHONE, UPRIGHT, NOT_LOW),
  and(ABOVE_TABLET, LOW),
  and(TABLET, LOW),
  and(PHONE, LOW_PHONE),
];

/** What else the reader's device may be asked; the shape and the dots of the screen choose the chart behind the title. */
const DEVICES = [
  '(pointer: coarse)',
  '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)',
  'print',
  '(min-resolution: 1.5dppx)',
  '(orientation: portrait)',
  and(PHONE, '(orientation: portrait)'),
];

/** From wide to narrow: a later rule of equal weight wins. */
const LADDER = [WIDE, TABLET, PHONE].map((query) => `@media ${query}`);
const byLadder = (a: string, b: string) => LADDER.indexOf(a) - LADDER.indexOf(b);
const WISHES = /forced-colors|reduced-motion|print/;

/** Pieces that ask how much room they have themselves. */
const ROOMS = ['arrivals', 'chart', 'ends', 'rail', 'timeline'];

const queries = sheetNames.flatMap(queriesOf);
const ofKind = (kind: string) =>
  queries.filter((query) => query.startsWith(kind)).map((query) => query.slice(kind.length));

describe('queries', () => {
  it('should be about five breakpoints and the reader’s device', () => {
    const asked = ofKind('@media ').flatMap((query) => query.split(/, ?/));
    expect(asked.length).toBeGreaterThan(80);
    const known = new Set([...WINDOWS, ...DEVICES]);
    expect(asked.filter((query) => !known.has(query))).toEqual([]);
    expect([...known].filter((query) => !asked.includes(query))).toEqual([]);
  });

  it('should stand in each sheet from wide to narrow, and end with what the reader asks for', () => {
    const names = sheetNames.filter((sheet) => {
      const asked = queriesOf(sheet);
      const windows = asked.filter((query) => LADDER.includes(query));
      const isLast = asked.findIndex((query) => WISHES.test(query));
      const isOrdered = windows.every((query, at) => query === [...windows].sort(byLadder)[at]);
      return (
        !isOrdered || (isLast >= 0 && !asked.slice(isLast).every((query) => WISHES.test(query)))
      );
    });
    expect(names).toEqual([]);
  });

  it('should else be about the room that a piece has', () => {
    const rooms = ofKind('@container ').map((query) => query.split(' ')[0]!);
    expect([...new Set(rooms)].sort((a, b) => (a < b ? -1 : 1))).toEqual(ROOMS);
  });
});
