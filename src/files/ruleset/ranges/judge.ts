// What is wrong with the value of a parameter: its shape, or a number outside its range.

import { setTo } from '../../fix';
import { numberIn } from '../../guess';
import { fault, type Finding } from '../../issue';
import type { Path } from '../../path';
import { nameAt, quote } from '../../shapeMessage';
import { judgeNames } from './names';
import type { CurveRange, ListRange, NamedRange, NumberRange, Range } from './range';

/** A value, where it stands in its file, and the name of its parameter. */
interface Given {
  readonly value: unknown;
  readonly path: Path;
  readonly name: string;
}

function wrongShape({ path, value }: Given, what: string): Finding[] {
  const message = `${nameAt(path)} must be ${what}, but here it is ${quote(value)}.`;
  const number = typeof value === 'string' && what === 'a number' ? numberIn(value) : undefined;
  const fix = number === undefined ? undefined : setTo(path, number);
  return [fault(path, 'wrongType', message, { fix })];
}

function judgeNumber(given: Given, { least, most, isWhole, because }: NumberRange): Finding[] {
  const { value, path, name } = given;
  if (typeof value !== 'number') return wrongShape(given, 'a number');
  if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return [];
  const what = isWhole ? 'a whole number' : 'a number';
  const message = `"${name}" must be ${what} from ${least} to ${most}, because ${because}; here it is ${quote(value)}.`;
  return [fault(path, 'outOfRange', message)];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The index of the first entry that is not above the one before it; below 0 where all rise. */
function fallsAt(values: readonly unknown[]): number {
  return values.findIndex((value, at) => at > 0 && !(Number(value) > Number(values[at - 1])));
}

function judgeEach(
  values: readonly unknown[],
  each: NumberRange,
  { path, name }: Given,
): Finding[] {
  return values.flatMap((value, at) => judgeNumber({ value, path: [...path, at], name }, each));
}

function judgeRising(values: readonly unknown[], path: Path): Finding[] {
  const at = fallsAt(values);
  if (at < 0) return [];
  const message = `The numbers must rise, but ${quote(values[at])} does not come after ${quote(values[at - 1])}.`;
  return [fault([...path, at], 'wrongOrder', message)];
}

function judgeList(given: Given, { each, longest, rises }: ListRange): Finding[] {
  const { value, path } = given;
  if (!isList(value) || value.length === 0 || value.length > longest)
    return wrongShape(given, `a list of 1 to ${longest} numbers`);
  const found = judgeEach(value, each, given);
  return found.length > 0 || !rises ? found : judgeRising(value, path);
}

const LONGEST_CURVE = 60;

function judgeCurve(given: Given, range: CurveRange): Finding[] {
  const { value, path, name } = given;
  if (!isNamed(value)) return wrongShape(given, 'a curve with lists "x" and "y"');
  const { x, y, ...others } = value;
  if (!isList(x) || !isList(y) || Object.keys(others).length > 0)
    return wrongShape(given, 'a curve with lists "x" and "y" and nothing else');
  if (x.length !== y.length || x.length === 0 || x.length > LONGEST_CURVE || fallsAt(x) >= 0) {
    const message = `A curve needs as many entries in "y" as in "x", 1 to ${LONGEST_CURVE}, and "x" must rise.`;
    return [fault(path, 'wrongOrder', message)];
  }
  return [
    ...judgeEach(x, range.x, { value: x, path: [...path, 'x'], name }),
    ...judgeEach(y, range.y, { value: y, path: [...path, 'y'], name }),
  ];
}

function judgeNamed(given: Given, { names, each }: NamedRange): Finding[] {
  const { value, path, name } = given;
  if (!isNamed(value)) return wrongShape(given, `numbers by name: ${names.join(', ')}`);
  const found = judgeNames(Object.keys(value), names, path, `part of "${name}" with the name`);
  if (found.length > 0) return found;
  return names.flatMap((one) =>
    judgeValue({ value: value[one], path: [...path, one], name: `${name}.${one}` }, each),
  );
}

/** The findings about the value of a parameter, each at its place. */
export function judgeValue(given: Given, range: Range): Finding[] {
  switch (range.kind) {
    case 'number':
      return judgeNumber(given, range);
    case 'named':
      return judgeNamed(given, range);
    case 'curve':
      return judgeCurve(given, range);
    case 'list':
      return judgeList(given, range);
  }
}
