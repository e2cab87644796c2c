// What the value of a parameter may be: a number, numbers by name, a curve or a list, each with its reason.

/** The least and the most that a number may be, both allowed, and why neither may be passed. */
export interface NumberRange {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** The end of the sentence "It must lie from … to …, because …". */
  readonly because: string;
}

/** One value, or values in turn, under each of the names and no other. */
export interface NamedRange {
  readonly kind: 'named';
  readonly names: readonly string[];
  readonly each: Range;
}

/** Points of a curve; `x` must rise. */
export interface CurveRange {
  readonly kind: 'curve';
  readonly x: NumberRange;
  readonly y: NumberRange;
}

/** Numbers in a row. */
export interface ListRange {
  readonly kind: 'list';
  readonly each: NumberRange;
  readonly longest: number;
  readonly rises: boolean;
}

export type Range = NumberRange | NamedRange | CurveRange | ListRange;

export function between(least: number, most: number, because: string): NumberRange {
  return { kind: 'number', least, most, isWhole: false, because };
}

export function whole(least: number, most: number, because: string): NumberRange {
  return { kind: 'number', least, most, isWhole: true, because };
}

export function by(names: readonly string[], each: Range): NamedRange {
  return { kind: 'named', names, each };
}

export function curve(x: NumberRange, y: NumberRange): CurveRange {
  return { kind: 'curve', x, y };
}

export function list(each: NumberRange, longest: number, rises = false): ListRange {
  return { kind: 'list', each, longest, rises };
}

/** A range and the parameters of one group that keep to it. */
export type Row<N extends string = string> = readonly [range: Range, ...names: N[]];
