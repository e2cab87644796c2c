// Whether plain data has the shape of a replay, so that it can be played: small, because every kept piece holds a copy.

import { INDICES, PILLARS } from '../types/names';
import { ORDER_KINDS, ORDER_SHAPES } from '../types/order';
import { type FieldShape, MOST_LISTED } from '../types/orderShapes';

type Plain = Readonly<Record<string, unknown>>;
/** The place of the first thing that is not as it should be, or null. */
type Place = string | null;
type Check = (value: unknown) => boolean;

const MOST_TURNS = 40;
const MOST_ORDERS = 1000;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100;
}

function isPercent(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
}

function isListOf(check: Check, most: number): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

function hasExactly(names: readonly string[], check: Check): Check {
  return (value) =>
    isPlain(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && check(value[name]));
}

const isPercents = hasExactly(PILLARS, isPercent);
const isCountries = isListOf(isText, MOST_LISTED);
const isScore = hasExactly([...INDICES, 'total'], (points) => Number.isFinite(points));

function holds(shape: FieldShape, value: unknown): boolean {
  switch (shape.holds) {
    case 'percent':
      return isPercent(value);
    case 'percents':
      return isPercents(value);
    case 'word':
      return shape.words.some((word) => word === value);
    case 'countries':
      return isCountries(value);
    case 'country':
    case 'id':
      return isText(value);
    case 'optional':
      return value === undefined || holds(shape.of, value);
  }
}

function isOrder(value: unknown): boolean {
  if (!isPlain(value) || !isText(value['country'])) return false;
  const kind = ORDER_KINDS.find((known) => known === value['kind']);
  if (kind === undefined) return false;
  const fields: Readonly<Record<string, FieldShape>> = ORDER_SHAPES[kind];
  const own = Object.keys(value).filter((name) => name !== 'kind' && name !== 'country');
  return (
    own.every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, shape]) => holds(shape, value[name]))
  );
}

function isSeat(value: unknown): boolean {
  if (!isPlain(value) || !isText(value['country']) || !isText(value['player'])) return false;
  return value['level'] === undefined || Number.isInteger(value['level']);
}

const FIELDS: Readonly<Record<string, Check>> = {
  format: (value) => value === 1,
  rules: (value) => Number.isInteger(value),
  scenario: hasExactly(['id', 'hash'], isText),
  rulesetHash: isText,
  seed: (value) => typeof value === 'number',
  variant: isText,
  seats: isListOf(isSeat, MOST_LISTED),
  hashes: isListOf(isText, MOST_TURNS + 1),
  scores: (value) => isPlain(value) && Object.values(value).every(isScore),
};

function turnsPlace(turns: unknown): Place {
  if (!Array.isArray(turns) || turns.length > MOST_TURNS) return 'turns';
  const isTurn = isListOf(isOrder, MOST_ORDERS);
  const at = turns.findIndex((orders) => !isTurn(orders));
  return at < 0 ? null : `turns[${at}]`;
}

/** Where plain data is no replay, or null where it can be played. */
export function unsoundPlace(replay: unknown): Place {
  if (!isPlain(replay)) return 'replay';
  const field = Object.entries(FIELDS).find(([name, check]) => !check(replay[name]));
  return field === undefined ? turnsPlace(replay['turns']) : field[0];
}
