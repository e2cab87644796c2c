// The words in which the state of a game is described: from a description follow its type, its copy and its fingerprint.

import type { CountryId } from './names';

declare const HELD: unique symbol;

/** Carries the type of what a shape describes; nothing of it exists when the game runs. */
interface Holds<T> {
  readonly [HELD]?: T;
}

/** What is said of a value beside its shape. */
interface Remarks {
  /** It has no value of its own to begin with: whoever makes a state must give one. */
  readonly isGiven?: true;
  /** It is replaced whole and never changed in place, so that copies share it. */
  readonly isWhole?: true;
  /** Its type forbids to change it in place; it is whole too. */
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

/** One word that is always the same and tells records apart; the fingerprint knows it by the record. */
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

/** Numbers one behind the other, as many as stand there at first, all 0. */
interface RowShape extends Remarks {
  readonly holds: 'row';
  readonly length: number;
}

/** Any number of the same, none at first. */
export interface ListShape extends Remarks {
  readonly holds: 'list';
  readonly of: Shape;
  /** Every entry is taken into the fingerprint as a record of its own, behind the record that it stands in. */
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

/** One of two records that begin with the same id and then tell themselves apart by their role. */
export interface EitherShape extends Remarks {
  readonly holds: 'either';
  readonly of: readonly [RecordShape, RecordShape];
}

/** It, or null; null at first. */
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

/** The fields of a record that have a value to begin with. */
export type BlankOf<S extends RecordShape> = TypesOf<{
  [K in keyof S['fields'] as S['fields'][K] extends Given ? never : K]: S['fields'][K];
}>;

/** A public value as whoever looks on has it: lists and tables are not theirs to change. */
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

/** What something is multiplied by: 1 at first. */
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

/** A list whose entries the fingerprint takes one by one, last of all. */
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

/** Without a value to begin with. */
export function given<S extends Shape>(of: S): S & Given {
  return { ...of, isGiven: true };
}

/** Replaced whole, never changed in place. */
export function whole<S extends Shape>(of: S): S & Whole {
  return { ...of, isWhole: true };
}

/** The same, and its type says so. */
export function fixed<S extends Shape>(of: S): S & Fixed {
  return { ...of, isWhole: true, isFixed: true };
}

/** What everybody may know of. */
export function open<S extends Shape>(of: S): S & Public {
  return { ...of, isPublic: true };
}

/** Not in the fingerprint where it is empty; it stands at the end of its record. */
export function passedOver<S extends Shape>(of: S): S {
  return { ...of, isPassedOver: true };
}
