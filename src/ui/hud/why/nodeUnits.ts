// What the numbers of explanations are measured in: by their names, by the notes of the rules, or as what they are part of or made of.

import type { Asked, Bounds } from '../../../why';
import type { Explanation, Operation } from '../../../types/explanation';
import type { Ruleset } from '../../../types/ruleset';
import { t, tNamed } from '../../text';
import { duration } from '../../text/duration';
import { count, generations, MINUS, money, percent, plain, power, short } from '../../text/numbers';
import { termUnit, type UnitName } from './termUnits';

/** A unit of the page, or the words that the rules have for the unit of a constant. */
export type Unit = UnitName | { readonly words: string };

const WRITERS: Readonly<Record<UnitName, (value: number) => string>> = {
  usdBn: money,
  budgets: (value) => t('unit.startingBudgets', { value: plain(value, 2) }),
  usdTn: (value) => money(value * 1000),
  h100e: (value) => t('unit.h100e', { value: count(value) }),
  mw: power,
  generations,
  people: (value) => t('unit.people', { value: count(value) }),
  gpus: (value) => t('unit.gpus', { value: count(value) }),
  points: (value) => t('unit.points', { value: plain(value, 1) }),
  shareOfGdp: (value) => t('unit.shareOfGdp', { value: plain(value * 100, 2) }),
  share: (value) => percent(value, 1),
  ofOne: (value) => t('unit.ofOne', { value: plain(value, 2) }),
  capital: (value) => t('unit.capital', { value: plain(value, 2) }),
  halfYears: (value) => t('unit.halfYears', { value: plain(value, 0) }),
  orders: (value) => t('unit.orders', { value: plain(value, 2) }),
  log10Flop: (value) => t('unit.log10Flop', { value: plain(value, 1) }),
  percents: (value) => t('unit.percent', { value: short(value, 1) }),
  turns: (value) => (value < 0 ? `${MINUS}${duration(-value)}` : duration(value)),
  factor: (value) => t('figure.factor', { value: short(value) }),
  plain: (value) => plain(value, Number.isInteger(value) ? 0 : 3),
};

/** Operations whose first terms, and all that are not constants, are measured as their value. */
const KEEPERS: ReadonlySet<Operation> = new Set<Operation>([
  'sum',
  'difference',
  'min',
  'max',
  'clamp',
  'softClamp',
  'choice',
  'rank',
  'negative',
  'abs',
  'floor',
  'ceil',
  'round',
  'whole',
]);

/** What stands above a node. */
export interface Whole {
  readonly op: Explanation['op'];
  readonly unit: Unit;
}

/** Units of the rules are written for designers; the page has its own words for those it shows. */
export function unitWords(unit: string): string {
  const [first = '', ...rest] = unit.split(/[^A-Za-z]+/);
  const words = rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
  return tNamed(`parameterUnit.${first.toLowerCase()}${words.join('')}`, unit);
}

/** Units of the rules for which the page has a short form. */
const RULE_UNITS: Readonly<Record<string, UnitName>> = {
  share: 'share',
  ratio: 'plain',
  'support points': 'points',
  'points of support': 'points',
  'index points': 'points',
  'share of GDP': 'shareOfGdp',
  trust: 'ofOne',
  tension: 'ofOne',
  'data protection': 'ofOne',
  experts: 'people',
  MW: 'mw',
  'USD bn': 'usdBn',
  'political capital': 'capital',
  'log10 FLOP': 'log10Flop',
  'orders of magnitude of effective compute': 'orders',
};

/** `group.name.key` of a parameter without the key. */
export function parameterName(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

function ruleUnit(path: string, { notes }: Pick<Ruleset, 'notes'>): Unit {
  const unit = notes[parameterName(path)]?.unit ?? 'ratio';
  return RULE_UNITS[unit] ?? { words: unitWords(unit) };
}

/** What figures of the scenario are called and measured in goes by the name without its prefix. */
export function bareName(name: string): string {
  return name.startsWith('figure.') ? name.slice('figure.'.length) : name;
}

/** A number of the code has no name of its own. */
const LITERAL = 'literal';

/** What a sum, a limit or a choice keeps: the unit of its first term that has one. */
function keptUnit({ op, terms }: Explanation): UnitName | undefined {
  if (!KEEPERS.has(op)) return undefined;
  for (const term of terms) {
    if (term.op === 'constant') continue;
    const unit = termUnit(bareName(term.name)) ?? keptUnit(term);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** What a node is measured in, under the node it is a term of. */
export function unitOf(node: Explanation, rules: Pick<Ruleset, 'notes'>, whole?: Whole): Unit {
  const { name, op, parameter } = node;
  if (op === 'constant' && parameter !== undefined) return ruleUnit(parameter, rules);
  const own = name === LITERAL ? undefined : termUnit(bareName(name));
  if (own !== undefined) return own;
  if (whole !== undefined && KEEPERS.has(whole.op)) return whole.unit;
  return keptUnit(node) ?? 'plain';
}

/** What a number that was asked about is measured in; an entry of a row may go by the name of the row alone. */
export function unitOfAsked(
  { node, trail }: Pick<Asked, 'node' | 'trail'>,
  rules: Pick<Ruleset, 'notes'>,
): Unit {
  const ofRow = trail.filter((name) => !/^\d+$/.test(name)).join('.');
  const isKnown = node.parameter !== undefined || termUnit(bareName(node.name)) !== undefined;
  return (isKnown ? undefined : termUnit(ofRow)) ?? unitOf(node, rules);
}

const OF_HUNDRED: Bounds = { low: 0, high: 100 };
const OF_ONE: Bounds = { low: 0, high: 1 };
const WHOLE: Bounds = { low: 0, isWhole: true };

/** What numbers of a unit can be. */
const BOUNDS: Partial<Record<UnitName, Bounds>> = {
  points: OF_HUNDRED,
  percents: OF_HUNDRED,
  share: OF_ONE,
  ofOne: OF_ONE,
  halfYears: WHOLE,
  turns: WHOLE,
};

/** What the number can be by its unit; nothing is said of one that lies outside: its unit is then another's. */
export function boundsOf(value: number, unit: Unit): Bounds {
  const bounds = (typeof unit === 'string' ? BOUNDS[unit] : undefined) ?? {};
  const { low = value, high = value } = bounds;
  return value < low || value > high ? {} : bounds;
}

/** The number with its unit. */
export function withUnit(value: number, unit: Unit): string {
  if (typeof unit === 'string') return WRITERS[unit](value);
  return t('unit.words', { value: plain(value, 3), unit: unit.words });
}
