// Sends ids and countries through a channel: one that was sent before by its number, a new one letter by letter.

import type { CountryId } from '../../types/names';
import { Choice, evenly, Flag } from './choices';
import type { Channel } from './coder';
import { ID_ALPHABETS, Spelling } from './spelling';

const LONGEST_ID = 64;
const COUNTRY_LETTERS = 3;
const CAPITALS = 26;
const FIRST_CAPITAL = 65;

/** Texts that occur again and again. */
export class Known {
  readonly #texts: string[] = [];
  readonly #isKnown = new Flag();
  readonly #follows = new Flag();

  /** Sends a text; `spell` sends a new one. */
  through(channel: Channel, wanted: string, spell: (wanted: string) => string): string {
    const texts = this.#texts;
    const place = texts.indexOf(wanted);
    if (texts.length > 0 && this.#isKnown.through(channel, place >= 0))
      return texts[evenly(channel, texts.length, place)];
    const text = spell(wanted);
    texts.push(text);
    return text;
  }

  /** The same after the text `before`: texts often come again in the order in which they came first. */
  throughAfter(
    channel: Channel,
    before: string | undefined,
    wanted: string,
    spell: (wanted: string) => string,
  ): string {
    const next = before === undefined ? 0 : this.#texts.indexOf(before) + 1;
    const expected = this.#texts[next];
    if (expected !== undefined && this.#follows.through(channel, wanted === expected))
      return expected;
    return this.through(channel, wanted, spell);
  }
}

/** The ids in a code. Each field has its own list of ids that were sent; what is learnt of their letters is shared. */
export class Ids {
  readonly #spelling = new Spelling(ID_ALPHABETS);

  /** Sends an id as `known` knows it. */
  through(channel: Channel, known: Known, wanted: string): string {
    return known.through(channel, wanted, (id) => this.spell(channel, id));
  }

  spell(channel: Channel, wanted: string): string {
    return this.#spelling.through(channel, LONGEST_ID, 1, wanted);
  }
}

/** The countries of one code. */
export class Countries {
  readonly #known = new Known();
  readonly #letters = Array.from({ length: COUNTRY_LETTERS }, () => new Choice(CAPITALS));

  #spell(channel: Channel, wanted: CountryId): CountryId {
    const letters = this.#letters.map(
      (letter, at) =>
        FIRST_CAPITAL + letter.through(channel, wanted.charCodeAt(at) - FIRST_CAPITAL),
    );
    return String.fromCharCode(...letters);
  }

  /** Sends a country that comes after another one in a list; without `before` it comes first, or alone. */
  through(channel: Channel, before: CountryId | undefined, wanted: CountryId): CountryId {
    return this.#known.throughAfter(channel, before, wanted, (id) => this.#spell(channel, id));
  }
}
