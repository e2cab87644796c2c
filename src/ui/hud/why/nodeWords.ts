// Names and numbers of an explanation's nodes as they are shown.

import type { Explanation } from '../../../types/explanation';
import { inLanguage, t, tNamed } from '../../text';
import { duration } from '../../text/duration';
import { bareName, parameterName, type Unit, withUnit } from './nodeUnits';

/** How much larger the shown number is: 100 for shares that stand on a scale of 0 to 100. */
export function scaleOf({ name }: Explanation): number {
  return /^(layer|test)\./.test(name) ? 100 : 1;
}

/** The value with its unit; `scale` comes from the number it is a part of. */
export function nodeValue({ value }: Explanation, unit: Unit, scale = 1): string {
  return scale === 1 ? withUnit(value, unit) : withUnit(value * scale, 'points');
}

/** The name of the choice or part that a parameter's last key stands for. */
function choiceWords(group: string, key: string): string {
  const names = [
    group === 'exports' ? tNamed(`exportRule.${key}`, '') : '',
    tNamed(`stance.${key}`, ''),
    tNamed(`law.${key}`, ''),
    tNamed(`programme.${key}`, ''),
    tNamed(`layer.${key}`, ''),
    tNamed(`test.${key}`, ''),
    tNamed(`index.${key}`, ''),
  ];
  return names.find((name) => name !== '') ?? key;
}

function parameterWords(path: string): string {
  const [group = '', , key] = path.split('.');
  const name = tNamed(`parameter.${parameterName(path)}`, path);
  return key === undefined ? name : t('why.withChoice', { name, choice: choiceWords(group, key) });
}

/** The oldest of the last turns, or how much later than that one. */
function recentWords(turnsLater: number): string {
  return turnsLater === 0 ? t('why.oldest') : t('why.later', { time: duration(turnsLater) });
}

/** The name of a number that is found beside the state; a choice may stand behind it. */
function factWords(name: string): string {
  const [first = '', last] = name.split('.');
  const known = tNamed(`term.${name}`, tNamed(`fact.${name}`, ''));
  if (known !== '') return known;
  const whole = tNamed(`fact.${first}`, tNamed(`term.${last}`, tNamed(`fact.${last}`, name)));
  const choice = last === undefined ? '' : tNamed(`pillar.${last}`, tNamed(`card.${last}`, ''));
  return choice === '' ? whole : t('why.withChoice', { name: whole, choice });
}

/** What a number says of the country, in a sentence; nothing for most. */
export function aboutWords({ name }: Explanation): string {
  return tNamed(`about.${name}`, '');
}

/** The node's name, with whom it is about. */
export function nodeName(node: Explanation): string {
  const name = ownName(node);
  return node.actor === undefined
    ? name
    : t('why.ofActor', { name, actor: inLanguage(node.actor) });
}

function ownName({ name, parameter, op }: Explanation): string {
  if (op === 'constant' && parameter !== undefined) return parameterWords(parameter);
  if (op === 'previousTurn') return t('why.before', { name: tNamed(`term.${name}`, name) });
  if (op === 'figure') return tNamed(`figure.${bareName(name)}`, name);
  if (name.startsWith('recent.')) return recentWords(Number(name.slice(7)));
  if (name.startsWith('question.')) return t('why.question', { number: name.slice(9) });
  if (name.startsWith('effect.')) return tNamed(name, name);
  if (name.startsWith('inTurnsMw.'))
    return t('why.later', { time: duration(Number(name.slice(10))) });
  return factWords(bareName(name).replace(/\.\d+$/, ''));
}
