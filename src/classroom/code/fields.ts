// How a field of an order is sent, by its shape: the value in the last order of the kind is expected again.

import { type ByPillar, type CountryId, PILLARS } from '../../types/names';
import { type FieldShape, MOST_LISTED } from '../../types/orderShapes';
import { Choice, evenly, Flag } from './choices';
import type { Channel } from './coder';
import { type Countries, type Ids, Known } from './known';

const PERCENTS = 101;

/** What all fields of one code share. */
export interface Shared {
  readonly ids: Ids;
  readonly countries: Countries;
}

/** Sends the value of a field; `before` is its value in that seat's last order of the kind, where there was one. */
export type SendField = (channel: Channel, wanted: unknown, before: unknown) => unknown;

function wholeOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly CountryId[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function percentsOf(value: unknown): Partial<ByPillar<unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}

function percentField(): SendField {
  const isSame = new Flag();
  return (channel, wanted, before) => {
    const isExpected = typeof before === 'number' && isSame.through(channel, wanted === before);
    return isExpected ? before : evenly(channel, PERCENTS, wholeOf(wanted));
  };
}

/** Each line takes a part of what the lines before it leave, and the last one usually all of it. */
function percentsField(): SendField {
  const fits = new Flag();
  const same = PILLARS.map(() => new Flag());
  const takesRest = new Flag();
  return (channel, wanted, before) => {
    const wishes = PILLARS.map((pillar) => wholeOf(percentsOf(wanted)[pillar]));
    const isWithin = fits.through(channel, wishes.reduce((sum, wish) => sum + wish, 0) <= 100);
    let rest = 100;
    const sent = PILLARS.map((pillar, at) => {
      const most = isWithin ? rest : 100;
      const wish = wishes[at];
      const expected = percentsOf(before)[pillar];
      const isLast = at === PILLARS.length - 1;
      const send = () => {
        if (isLast && takesRest.through(channel, wish === most)) return most;
        if (typeof expected === 'number' && expected <= most)
          if (same[at].through(channel, wish === expected)) return expected;
        return evenly(channel, most + 1, wish);
      };
      const percent = send();
      rest -= percent;
      return [pillar, percent];
    });
    return Object.fromEntries(sent);
  };
}

function wordField(words: readonly string[]): SendField {
  /** Odds by the word before; the last row where there was none. */
  const next = [...words, null].map(() => new Choice(words.length));
  return (channel, wanted, before) => {
    const place = typeof before === 'string' ? words.indexOf(before) : words.length;
    return words[next[place].through(channel, words.indexOf(textOf(wanted)))];
  };
}

function countriesField({ countries }: Shared): SendField {
  const isSame = new Flag();
  const lengths = new Choice(MOST_LISTED + 1);
  return (channel, wanted, before) => {
    const wishes = listOf(wanted);
    const expected = listOf(before);
    const isExpected =
      wishes.length === expected.length && wishes.every((wish, at) => wish === expected[at]);
    if (before !== undefined && isSame.through(channel, isExpected)) return expected;
    const sent: CountryId[] = [];
    const length = lengths.through(channel, wishes.length);
    while (sent.length < length)
      sent.push(countries.through(channel, sent.at(-1), wishes[sent.length] ?? ''));
    return sent;
  };
}

function optionalField(isThere: Flag, send: SendField): SendField {
  return (channel, wanted, before) =>
    isThere.through(channel, wanted !== undefined) ? send(channel, wanted, before) : undefined;
}

/** The sender of a field of this shape; it learns as it sends. */
export function fieldOf(shape: FieldShape, shared: Shared): SendField {
  switch (shape.holds) {
    case 'percent':
      return percentField();
    case 'percents':
      return percentsField();
    case 'word':
      return wordField(shape.words);
    case 'country':
      return (channel, wanted) => shared.countries.through(channel, undefined, textOf(wanted));
    case 'countries':
      return countriesField(shared);
    case 'id': {
      const known = new Known();
      return (channel, wanted) => shared.ids.through(channel, known, textOf(wanted));
    }
    case 'optional':
      return optionalField(new Flag(), fieldOf(shape.of, shared));
  }
}
