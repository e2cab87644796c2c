// The terms in which the state of a game is described; its type, its copy and its fingerprint are made from that description.

import type { CountryId } from './names';

declare const HELD: unique symbol;

/** Carries the type of what a shape describes; there is no such value when the game runs. */
interface Holds<T> {
  readonly [HELD]?: T;
}

/** What is said of a value beside its shape. */
interface Remarks {
  /** It has no first value of its own: whoever makes a state must give one. */
  readonly isGiven?: true;
  /** It is replaced whole and never changed in place, so that copies share it. */
  readonly isWhole?: true;
  /** Its type forbids changing it in place, and it is replaced whole. */
  readonly isFixed?: true;
  /** Everybody may know of it. */
  readonly isPublic?: true;
  /** The fingerprint passes over it where it is empty. */
  readonly isPassedOver?: true;
}

interface NumberShape extends Remarks {
  readonly holds: 'number';
  readonly nothing: number;
  readonly mayBeNegative: boolean;
}

interface FlagShape extends Remarks {
  readonly holds: 'flag';
  readonly nothing: false;
}

/** One word that is always the same and tells kinds of record apart; the fingerprint leaves it out. */
interface ConstantShape extends Remarks {
  readonly holds: 'constant';
  readonly nothing: string;
}

interface TextShape extends Remarks {
  readonly holds: 'text';
}

/** One word of a closed list. */
interface WordShape extends Remarks {
  readonly holds: 'word';
  readonly words: readonly string[];
  readonly nothing?: string;
}

/** A row of numbers, as many as given, all 0 at first. */
interface RowShape extends Remarks {
  readonly holds: 'row';
  readonly length: number;
}

/** A list of any length, empty at first. */
export interface ListShape extends Remarks {
  readonly holds: 'list';
  readonly of: Shape;
  /** Each entry goes into the fingerprint as a record of its own, after the record that holds the list. */
  readonly isApart: boolean;
}

/** The same for every word of a closed list. */
interface TableShape extends Remarks {
  readonly holds: 'table';
  readonly keys: readonly string[];
  readonly of: Shape;
}

export interface RecordShape<F extends Fields = Fields> extends Remarks {
  readonly holds: 'record';
  readonly fields: F;
}

/** One of two kinds of record that both begin with an id and differ by their role. */
export interface EitherShape extends Remarks {
  readonly holds: 'either';
  readonly of: readonly [RecordShape, RecordShape];
}

/** A value or null; null at first. */
export interface OrNullShape extends Remarks {
  readonly holds: 'orNull';
  readonly of: Shape;
}

export type Shape =
  | NumberShape
  | FlagShape
  | ConstantShape
  | TextShape
  | WordShape
  | RowShape
  | ListShape
  | TableShape
  | RecordShape
  | EitherShape
  | OrNullShape;

/** In the order in which the fingerprint takes them. */
export type Fields = Readonly<Record<string, Shape>>;

type Given = { readonly isGiven: true };
type Whole = { readonly isWhole: true };
type Fixed = { readonly isWhole: true; readonly isFixed: true };
type Public = { readonly isPublic: true };

type Held<S> = S extends Holds<infer T> ? T : never;

/** The type of what a shape describes. */
export type TypeOf<S> = S extends Fixed ? Readonly<Held<S>> : Held<S>;

type TypesOf<F> = { -readonly [K in keyof F]: TypeOf<F[K]> };

/** The fields of a record that have a first value of their own. */
export type BlankOf<S extends RecordShape> = TypesOf<{
  [K in keyof S['fields'] as S['fields'][K] extends Given ? never : K]: S['fields'][K];
}>;

/** A public value as others see it: lists and tables cannot be changed through it. */
type ShownOf<S> = S extends { readonly holds: 'list' | 'row' | 'table' }
  ? Readonly<TypeOf<S>>
  : TypeOf<S>;

/** The fields of a record that everybody may know of. */
export type PublicOf<S extends RecordShape> = {
  readonly [K in keyof S['fields'] as S['fields'][K] extends Public ? K : never]: ShownOf<
    S['fields'][K]
  >;
};

/** Zero or more. */
export const number: NumberShape & Holds<number> = {
  holds: 'number',
  nothing: 0,
  mayBeNegative: false,
};

/** A number that may be below zero. */
export const signed: NumberShape & Holds<number> = { ...number, mayBeNegative: true };

/** A factor: 1 at first. */
export const factor: NumberShape & Holds<number> = { ...number, nothing: 1 };

/** A figure or a turn that is −1 until there is one. */
export const notYet: NumberShape & Holds<number> = { ...signed, nothing: -1 };

export const flag: FlagShape & Holds<boolean> = { holds: 'flag', nothing: false };

export const text: TextShape & Given & Holds<string> = { holds: 'text', isGiven: true };

export const country: TextShape & Given & Holds<CountryId> = { ...text };

export function constant<const W extends string>(word: W): ConstantShape & Holds<W> {
  return { holds: 'constant', nothing: word };
}

export function word<W extends string>(words: readonly W[]): WordShape & Given & Holds<W> {
  return { holds: 'word', words, isGiven: true };
}

/** A word of a closed list that is this one at first. */
export function wordFrom<W extends string>(
  words: readonly W[],
  nothing: NoInfer<W>,
): WordShape & Holds<W> {
  return { holds: 'word', words, nothing };
}

export function row(length: number): RowShape & Holds<number[]> {
  return { holds: 'row', length };
}

export function list<S extends Shape>(of: S): ListShape & Holds<TypeOf<S>[]> {
  return { holds: 'list', of, isApart: false };
}

/** A list whose entries go into the fingerprint one by one, after everything else. */
export function listApart<S extends Shape>(of: S): ListShape & Holds<TypeOf<S>[]> {
  return { holds: 'list', of, isApart: true };
}

export function table<K extends string, S extends Shape>(
  keys: readonly K[],
  of: S,
): TableShape & Holds<Record<K, TypeOf<S>>> {
  return { holds: 'table', keys, of };
}

export function record<F extends Fields>(fields: F): RecordShape<F> & Holds<TypesOf<F>> {
  return { holds: 'record', fields };
}

export function either<A extends RecordShape, B extends RecordShape>(
  one: A,
  other: B,
): EitherShape & Holds<TypeOf<A> | TypeOf<B>> {
  return { holds: 'either', of: [one, other] };
}

export function orNull<S extends Shape>(of: S): OrNullShape & Holds<TypeOf<S> | null> {
  return { holds: 'orNull', of };
}

/** Marks a value that has no first value of its own. */
export function given<S extends Shape>(of: S): S & Given {
  return { ...of, isGiven: true };
}

/** Marks a value that is replaced whole and never changed in place. */
export function whole<S extends Shape>(of: S): S & Whole {
  return { ...of, isWhole: true };
}

/** The same, and its type forbids changing it in place. */
export function fixed<S extends Shape>(of: S): S & Fixed {
  return { ...of, isWhole: true, isFixed: true };
}

/** Marks a value that everybody may know of. */
export function open<S extends Shape>(of: S): S & Public {
  return { ...of, isPublic: true };
}

/** Marks a value that the fingerprint leaves out where it is empty; it must be at the end of its record. */
export function passedOver<S extends Shape>(of: S): S {
  return { ...of, isPassedOver: true };
}
