// Names and numbers of an explanation's nodes as they are shown.

import type { Explanation, Operation } from '../../../types/explanation';
import { signOf } from '../../../why';
import { inLanguage, t, tNamed } from '../../text';
import { duration } from '../../text/duration';
import { exact, MINUS } from '../../text/numbers';
import { isBracketed, LOOSE } from './formula';
import { bareName, parameterName, type Unit, withUnit } from './nodeUnits';

/** How much larger the shown number is: 100 for shares that stand on a scale of 0 to 100. */
export function scaleOf({ name }: Explanation): number {
  return /^(layer|test)\./.test(name) ? 100 : 1;
}

/** The value with its unit; `scale` comes from the number it is a part of. */
export function nodeValue({ value }: Explanation, unit: Unit, scale = 1): string {
  return scale === 1 ? withUnit(value, unit) : withUnit(value * scale, 'points');
}

/** Where the words of a choice or a part may stand, in this order. */
const CHOICES = [
  'stance',
  'law',
  'programme',
  'layer',
  'test',
  'index',
  'pillar',
  'source',
  'card',
  'chapter',
  'fiscal',
  'exportRule',
  'project',
  'medal',
  'pledge',
  'lot',
  'good',
] as const;

/** The name of a choice or a part; empty where the key is none. */
export function ownChoiceWords(key: string): string {
  const words = CHOICES.map((catalogue) => tNamed(`${catalogue}.${key}`, ''));
  return words.find((name) => name !== '') ?? '';
}

/** The name of the choice or part that a last key stands for. */
function choiceWords(group: string, key: string): string {
  const first = group === 'exports' ? tNamed(`exportRule.${key}`, '') : '';
  return first || ownChoiceWords(key) || key;
}

function parameterWords(path: string): string {
  const [group = '', , key] = path.split('.');
  const name = tNamed(`parameter.${parameterName(path)}`, path);
  return key === undefined ? name : t('why.withChoice', { name, choice: choiceWords(group, key) });
}

/** What has words of its own, among the numbers of the state and among the facts. */
function knownWords(name: string): string {
  return tNamed(`term.${name}`, tNamed(`fact.${name}`, ''));
}

/** Rows whose places are turns to come, the first one this turn. */
const QUEUES: ReadonlySet<string> = new Set([
  'powerPipelineMw',
  'dataCentrePipelineMw',
  'hallsLentMw',
  'hallsBorrowedMw',
  'expertPipeline',
  'chipResearchPipelineUsdBn',
]);

/** What stands at a place of a row: how many turns later it comes, the question of which chapter, or its number. */
function placeWords(row: string, place: number): string {
  if (row === 'chapterPoints') return t('why.question', { number: place + 1 });
  if (!QUEUES.has(row)) return exact(place + 1);
  return place === 0 ? t('why.thisTurn') : t('why.later', { time: duration(place) });
}

/** What stands behind a name on the way to a number: a choice or a place; empty for others. */
function partWords(whole: string, key: string): string {
  return /^\d+$/.test(key) ? placeWords(whole, Number(key)) : ownChoiceWords(key);
}

/** The words of a whole and, behind them, of those of its parts that the rest of the name tells. */
function wholeWords(whole: string, rest: readonly string[]): string {
  const name = knownWords(whole);
  const parts = rest.map((key) => partWords(whole, key));
  if (name === '' || parts.includes('')) return '';
  return withWords(name, parts);
}

function withWords(name: string, choices: readonly string[]): string {
  return choices.length === 0
    ? name
    : t('why.withChoice', { name, choice: choices.join(t('effect.join')) });
}

/** What is said behind a number of what it belongs to: a contract, the start of a chapter. */
function belongingWords(keys: readonly string[]): string[] {
  return keys.map((key) => tNamed(`belonging.${key}`, '')).filter((words) => words !== '');
}

/** How many a list holds, whatever it lists. */
const COUNT = 'count';

/** The words of a name: of as much of it as has words, from its beginning or from a later identifier on. */
export function termWords(name: string): string {
  const keys = name.split('.');
  if (keys[0] === COUNT) return knownWords(COUNT);
  for (let start = 0; start < keys.length; start++)
    for (let end = keys.length; end > start; end--) {
      const words = wholeWords(keys.slice(start, end).join('.'), keys.slice(end));
      if (words !== '') return withWords(words, belongingWords(keys.slice(0, start)));
    }
  return keys.length === 1 ? ownChoiceWords(name) : '';
}

/** What a part of a change is called: the programme card whose parameter it is, or the step. */
export function stepWords(name: string): string {
  const [group = ''] = name.split('.');
  return tNamed(`card.${group}`, '') || termWords(name);
}

const SIGNS: Partial<Record<Operation, string>> = {
  sum: ' + ',
  difference: ` ${MINUS} `,
  product: ' × ',
  ratio: ' ÷ ',
};
/** Operations whose result goes by what they are done to. */
const SILENT: ReadonlySet<Operation> = new Set<Operation>([
  'choice',
  'clamp',
  'softClamp',
  'saturate',
  'hill',
  'floor',
  'ceil',
  'round',
  'whole',
]);
/** A longer name tells nobody more. */
const LONGEST = 72;

function signBefore(node: Explanation, place: number): string {
  if (place === 0) return '';
  return signOf(node, place) < 0 ? SIGNS.difference! : SIGNS[node.op]!;
}

/** What has no name in the rules is told by its operation and the names of its terms. */
function madeWords(node: Explanation): string {
  const { op, terms } = node;
  const [first] = terms;
  if (node.isSealed === true) return t('why.sealed');
  if (first === undefined) return t('why.literal');
  if (SILENT.has(op)) return nodeName(first);
  if (!(op in SIGNS)) return tNamed(`why.made.${op}`, op, { name: nodeName(first) });
  const words = terms.map((term, i) => {
    const name = term.name === 'literal' ? exact(term.value) : nodeName(term);
    const isLoose = term.name === '' && LOOSE.has(term.op);
    return `${signBefore(node, i)}${isLoose && isBracketed(node, i) ? `(${name})` : name}`;
  });
  const all = words.join('');
  return all.length > LONGEST ? tNamed(`why.made.${op}`, op) : all;
}

/** What a number says of the country, in a sentence; nothing for most. */
export function aboutWords({ name }: Explanation): string {
  return tNamed(`about.${name}`, '');
}

/** The node's name, with whom it is about. */
export function nodeName(node: Explanation): string {
  const name = ownName(node);
  // What has no name is told by its terms, which say whom they are about.
  const isToldByTerms = node.name === '' && node.isSealed !== true;
  return node.actor === undefined || isToldByTerms
    ? name
    : t('why.ofActor', { name, actor: inLanguage(node.actor) });
}

function ownName(node: Explanation): string {
  const { name, parameter, op } = node;
  if (op === 'constant' && parameter !== undefined) return parameterWords(parameter);
  if (op === 'figure') return tNamed(`figure.${bareName(name)}`, name);
  if (name.startsWith('effect.')) return tNamed(name, name);
  const words = termWords(bareName(name));
  if (op === 'previousTurn') return t('why.before', { name: words === '' ? name : words });
  return words === '' ? madeWords(node) : words;
}
