// What decided which way of a choice counts, in words: two numbers beside each other, or a question with its answer.

import type { Condition, Explanation } from '../../../types/explanation';
import type { Ruleset } from '../../../types/ruleset';
import { t, tNamed } from '../../text';
import { exact } from '../../text/numbers';
import { bareName, type Unit, unitOf } from './nodeUnits';
import { nodeName, nodeValue, ownChoiceWords, termWords } from './nodeWords';

/** Whether a number is called something: by the rules, by its own name, or by what it is worked out from. */
function isCalled({ name, op, parameter, terms }: Explanation): boolean {
  if (parameter !== undefined) return true;
  return name === '' ? terms.some(isCalled) : op !== 'constant' && termWords(bareName(name)) !== '';
}

function relation(left: number, right: number): string {
  if (left === right) return 'same';
  return left > right ? 'above' : 'below';
}

/** Both numbers with their names; one without a unit is measured as what it is compared with. */
function comparedWords({ sides }: Condition, rules: Pick<Ruleset, 'notes'>): string {
  const [left, right] = sides;
  if (left === undefined || right === undefined || !isCalled(left)) return '';
  const own = unitOf(left, rules);
  const isBare = own === 'plain' && right.parameter !== undefined;
  const unit: Unit = isBare ? unitOf(right, rules) : own;
  const rightValue = nodeValue(right, unitOf(right, rules, { op: 'min', unit }));
  const values = {
    left: nodeName(left),
    leftValue: nodeValue(left, unit),
    relation: relation(left.value, right.value),
    rightValue: right.value === 0 ? exact(0) : rightValue,
  };
  if (right.name === 'literal') return t('why.comparedNumber', values);
  return isCalled(right) ? t('why.compared', { ...values, right: nodeName(right) }) : '';
}

/** The question of a condition, in words of its own or in those for the choice at the end of its name. */
function questionWords({ name }: Condition): string {
  const [whole = '', ...rest] = name.split('.');
  const choice = ownChoiceWords(rest.join('.'));
  const ofChoice = choice === '' ? '' : tNamed(`condition.${whole}`, '', { choice });
  return tNamed(`condition.${name}`, ofChoice);
}

/** What decided in one sentence or two; empty where there are no words for it. */
export function conditionWords(condition: Condition, rules: Pick<Ruleset, 'notes'>): string {
  const question = questionWords(condition);
  if (question === '') return comparedWords(condition, rules);
  return t('why.asked', { question, answer: condition.isYes ? 'yes' : 'no' });
}

/** Why a number was chosen; empty where nothing was, or where not all of it can be said. */
export function chosenWords(
  { conditions = [] }: Explanation,
  rules: Pick<Ruleset, 'notes'>,
): string {
  const all = conditions.map((each) => conditionWords(each, rules));
  return all.length === 0 || all.includes('') ? '' : t('why.chosen', { conditions: all.join(' ') });
}
