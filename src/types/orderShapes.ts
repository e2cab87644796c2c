// What a field of an order may hold, as data: types are derived from it, files are read and codes are written by it.

import type { ByPillar, CountryId } from './names';

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

/** What a field of one shape holds. */
type ValueOf<S> =
  S extends WordShape<infer W>
    ? W
    : S extends PercentShape
      ? number
      : S extends PercentsShape
        ? Readonly<ByPillar<number>>
        : S extends CountryShape
          ? CountryId
          : S extends CountriesShape
            ? readonly CountryId[]
            : S extends IdShape
              ? string
              : never;

type LeftOut<F extends OrderFields> = {
  [N in keyof F]: F[N] extends OptionalShape ? N : never;
}[keyof F];

/** The fields of an order as values: those that may be left out may be missing. */
export type FieldValues<F extends OrderFields> = {
  readonly [N in Exclude<keyof F, LeftOut<F>>]: ValueOf<F[N]>;
} & {
  readonly [N in LeftOut<F>]?: F[N] extends OptionalShape<infer S> ? ValueOf<S> : never;
};

export const percent: PercentShape = { holds: 'percent' };
export const percents: PercentsShape = { holds: 'percents' };
export const country: CountryShape = { holds: 'country' };
export const countries: CountriesShape = { holds: 'countries' };
export const id: IdShape = { holds: 'id' };

export function word<const W extends string>(words: readonly W[]): WordShape<W> {
  return { holds: 'word', words };
}

export function optional<S extends NeededShape>(of: S): OptionalShape<S> {
  return { holds: 'optional', of };
}
