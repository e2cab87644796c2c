// Methods of lists, maps and sets, and functions that know nothing of traced numbers.

import { entries, list, object, read, write } from './kept';
import { made, plain, TracedNumber } from './node';

type Fields = Record<string, unknown>;
type Method = (...given: unknown[]) => unknown;

/** Methods that compare entries by their value. */
const BY_VALUE: ReadonlySet<string> = new Set([
  'includes',
  'indexOf',
  'lastIndexOf',
  'join',
  'keys',
]);
const IN_PLACE: ReadonlySet<string> = new Set([
  'sort',
  'splice',
  'pop',
  'shift',
  'unshift',
  'fill',
  'reverse',
]);
/** Methods whose function answers yes or no; a traced 0 would count as yes. */
const ASKING: ReadonlySet<string> = new Set([
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'some',
  'every',
]);

function methodOf(on: unknown, name: string): Method {
  const found = (on as Fields)[name] as Method;
  return (...given) => found.apply(on, given);
}

function kept(result: unknown): unknown {
  return Array.isArray(result) ? list(result) : result;
}

function inPlace(on: unknown[], name: string, given: readonly unknown[]): unknown {
  const moved = entries(on);
  const result = methodOf(moved, name)(...given);
  on.length = moved.length;
  moved.forEach((each, i) => write(on, i, each));
  return result === moved ? on : kept(result);
}

function answering(name: string, given: unknown): unknown {
  if (typeof given !== 'function') return Array.isArray(given) ? entries(given) : given;
  return ASKING.has(name) ? (...each: unknown[]) => plain((given as Method)(...each)) : given;
}

function ofList(on: unknown[], name: string, given: readonly unknown[]): unknown {
  if (BY_VALUE.has(name)) return methodOf(on, name)(...given.map(plain));
  if (name === 'push') {
    for (const each of given) write(on, on.length, each);
    return on.length;
  }
  if (IN_PLACE.has(name)) return inPlace(on, name, given);
  if (name === 'entries')
    return entries(on)
      .map((each, i) => list([i, each]))
      .values();
  return kept(methodOf(entries(on), name)(...given.map((each) => answering(name, each))));
}

/** Numbers in a map, by their keys. */
const inMaps = new WeakMap<object, Map<unknown, TracedNumber>>();

function nodesIn(map: object): Map<unknown, TracedNumber> {
  const nodes = inMaps.get(map) ?? new Map<unknown, TracedNumber>();
  inMaps.set(map, nodes);
  return nodes;
}

function fromMap(map: object, key: unknown, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const node = nodesIn(map).get(key);
  return node !== undefined && Object.is(node.value, value) ? node : value;
}

type AnyMap = Map<unknown, unknown>;

function ofMap(map: AnyMap, name: string, given: readonly unknown[]): unknown {
  const key = plain(given[0]);
  if (name === 'get') return fromMap(map, key, map.get(key));
  if (name === 'set') {
    const value = given[1];
    if (value instanceof TracedNumber) nodesIn(map).set(key, value);
    return map.set(key, plain(value));
  }
  if (name === 'values') return [...map].map(([each, value]) => fromMap(map, each, value)).values();
  if (name === 'entries')
    return [...map].map(([each, value]) => list([each, fromMap(map, each, value)])).values();
  if (name === 'forEach') {
    for (const [each, value] of map) (given[0] as Method)(fromMap(map, each, value), each, map);
    return undefined;
  }
  return methodOf(map, name)(...given.map(plain));
}

function drawn(result: unknown, on: unknown): unknown {
  const isDraw = typeof result === 'number' && typeof (on as Fields)['nextUnit'] === 'function';
  return isDraw ? made('draw', result) : result;
}

/** `on.name(…)`. */
export function call(on: unknown, name: string, given: unknown[]): unknown {
  if (Array.isArray(on)) return ofList(on, name, given);
  if (on instanceof Map || on instanceof WeakMap) return ofMap(on as AnyMap, name, given);
  if (on instanceof Set || typeof on === 'string') return methodOf(on, name)(...given.map(plain));
  if (on instanceof TracedNumber) return methodOf(on.value, name)(...given.map(plain));
  return drawn(methodOf(on, name)(...given), on);
}

/** `on?.name(…)`. */
export function callIfAny(on: unknown, name: string, given: unknown[]): unknown {
  return on === undefined || on === null ? undefined : call(on, name, given);
}

/** A function without a twin: it is given plain numbers, and its result is an end of trees. */
export function plainly(work: Method, given: readonly unknown[]): unknown {
  const result = work(...given.map(plain));
  return kept(result);
}

/** `new Made(…)`. */
export function construct(Made: new (...given: unknown[]) => object, given: unknown[]): object {
  if (Made !== (Map as unknown)) return new Made(...given.map(plain));
  const map = new Map<unknown, unknown>();
  for (const pair of entries(given[0] ?? [])) ofMap(map, 'set', [read(pair, 0), read(pair, 1)]);
  return map;
}

/** `Object.name(…)`. */
export function ofObject(name: string, given: unknown[]): unknown {
  const [of] = given as [object];
  if (name === 'entries') return list(Object.keys(of).map((key) => list([key, read(of, key)])));
  if (name === 'values') return list(Object.keys(of).map((key) => read(of, key)));
  if (name === 'fromEntries')
    return object(
      Object.fromEntries(
        entries(of).map((pair) => [plain(read(pair, 0)), read(pair, 1)]),
      ) as Fields,
    );
  if (name === 'assign') {
    for (const more of given.slice(1))
      for (const key of Object.keys(more as object)) write(of, key, read(more, key));
    return of;
  }
  return methodOf(Object, name)(...given.map(plain));
}
