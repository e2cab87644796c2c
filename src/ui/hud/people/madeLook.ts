// The look of a leader whom nobody drew: by rule from the country's id, the same each time.

import { foldText } from '../../../lib/hash';
import type { CountryId } from '../../../types/names';
import { BADGES } from './badges';
import { DRESSES } from './dress';
import { HAIRS } from './hair';
import { AGES, GLASSES, HAIR_INKS, HEADS, INKS, type Look, SKINS } from './look';
import { OFFICES } from './offices';

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table) as K[];
}

/** One of a list, by the id and what it is for. */
function pick<T>(list: readonly T[], country: CountryId, of: string): T {
  return list[foldText(`${of} ${country}`) % list.length]!;
}

/** Clothes of these inks stand out from every wall. */
const CLOTHS = INKS.filter((ink) => ink !== 'paper');
const WALLS = INKS.filter((ink) => ink !== 'ink');

export function madeLook(country: CountryId): Look {
  const of = <T>(what: string, list: readonly T[]) => pick(list, country, what);
  const cloth = of('cloth', CLOTHS);
  return {
    head: of('head', HEADS),
    skin: of('skin', SKINS),
    hair: of('hair', keysOf(HAIRS)),
    hairInk: of('hairInk', HAIR_INKS),
    age: of('age', AGES),
    glasses: of('glasses', GLASSES),
    beard: 'none',
    hasEarrings: of('earrings', [true, false]),
    dress: of('dress', keysOf(DRESSES)),
    cloth,
    trim: of(
      'trim',
      INKS.filter((ink) => ink !== cloth),
    ),
    office: of('office', keysOf(OFFICES)),
    wall: of(
      'wall',
      WALLS.filter((ink) => ink !== cloth),
    ),
    badge: of('badge', keysOf(BADGES)),
    looksRight: of('looksRight', [true, false]),
  };
}
