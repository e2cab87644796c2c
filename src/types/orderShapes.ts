// What an order of each kind holds, field by field, as data: files are read by it and codes are written by it.

import {
  CARDS,
  DATA_LAWS,
  EXPORT_RULES,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  PROJECTS,
  STANCES,
  type ByPillar,
} from './names';
import type { OrderKind, OrderOf } from './order';

/** Countries that one list of an order may name. */
export const MOST_LISTED = 40;

/** A whole percent, 0 to 100. */
export interface PercentShape {
  readonly holds: 'percent';
}

/** A whole percent for each line of the budget. */
export interface PercentsShape {
  readonly holds: 'percents';
}

/** One word of a closed list. */
export interface WordShape<W extends string = string> {
  readonly holds: 'word';
  readonly words: readonly W[];
}

/** A country as three capital letters. */
export interface CountryShape {
  readonly holds: 'country';
}

/** At most `MOST_LISTED` countries, in the order in which they were named. */
export interface CountriesShape {
  readonly holds: 'countries';
}

/** An id that a scenario or a ruleset gives: a small letter, then at most 63 letters, digits and hyphens. */
export interface IdShape {
  readonly holds: 'id';
}

/** A field that is always there. */
export type NeededShape =
  | PercentShape
  | PercentsShape
  | WordShape
  | CountryShape
  | CountriesShape
  | IdShape;

/** A field that may be left out. */
export interface OptionalShape<S extends NeededShape = NeededShape> {
  readonly holds: 'optional';
  readonly of: S;
}

export type FieldShape = NeededShape | OptionalShape;

/** The fields of one kind of order beside its kind and its country. */
export type OrderFields = Readonly<Record<string, FieldShape>>;

/** The shapes that a field of this type may have. */
type ShapeFor<T> = [T] extends [number]
  ? PercentShape
  : [T] extends [Readonly<ByPillar<number>>]
    ? PercentsShape
    : [T] extends [readonly string[]]
      ? CountriesShape
      : string extends T
        ? CountryShape | IdShape
        : [T] extends [string]
          ? WordShape<T>
          : never;

type ShapesFor<O> = {
  readonly [F in Exclude<keyof O, 'kind' | 'country'>]-?: undefined extends O[F]
    ? OptionalShape<Extract<ShapeFor<Exclude<O[F], undefined>>, NeededShape>>
    : ShapeFor<O[F]>;
};

function word<const W extends string>(words: readonly W[]): WordShape<W> {
  return { holds: 'word', words };
}

const percent: PercentShape = { holds: 'percent' };
const percents: PercentsShape = { holds: 'percents' };
const country: CountryShape = { holds: 'country' };
const countries: CountriesShape = { holds: 'countries' };
const id: IdShape = { holds: 'id' };

function optional<S extends NeededShape>(of: S): OptionalShape<S> {
  return { holds: 'optional', of };
}

/** What describes every kind of order and every field of it. */
export type OrderShapes = { readonly [K in OrderKind]: ShapesFor<OrderOf<K>> };

/** One description for every kind of order; a kind or a field without one does not compile. */
export const ORDER_SHAPES = {
  allocateBudget: { percents },
  setFiscalStance: { fiscalStance: word(FISCAL_STANCES) },
  setBuildShare: { percent },
  setChinaShare: { percent },
  setGovernmentShare: { percent },
  setPowerMix: { powerMix: word(POWER_MIXES) },

  setStance: { stance: word(STANCES) },
  setModelProgramme: { programme: word(MODEL_PROGRAMMES) },
  setDataLaw: { law: word(DATA_LAWS) },
  playCard: { card: word(CARDS), target: optional(country), champion: optional(id) },
  answerEvent: { event: id, option: id },
  acceptPlatformsFrom: { countries, declined: optional(countries) },
  chooseFocus: { pillar: word(PILLARS) },
  makePledge: { pledge: word(PLEDGES) },
  beginProject: { project: word(PROJECTS) },
  chooseOpening: { option: id },
  setExportRule: { rule: word(EXPORT_RULES), exceptions: countries },
} satisfies OrderShapes;
