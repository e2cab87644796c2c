// Names and numbers of an explanation's nodes as they are shown.

import type { Explanation } from '../../../types/explanation';
import { t, tNamed } from '../../text';
import { count, generations, money, plain, power } from '../../text/numbers';

/** Indices are on 0 to 100; layers and tests are kept as shares and shown on 0 to 100 as well. */
const POINTS = new Set([
  'score',
  'composite',
  'capability',
  'autonomy',
  'prosperity',
  'resilience',
  'support',
]);

type Written = (value: number) => string;

/** Units that a name carries at its end. */
const ENDINGS: readonly (readonly [RegExp, Written])[] = [
  [/UsdBn$/, money],
  [/^(taxes|taxOnAi|debtService|hostingFees|publicMoney|budgetFloor|budget[A-Z]\w*)$/, money],
  [/H100e$/, count],
  [/Mw$|^hostedDraw$|^chipDraw$|^(gas|variable|dependable)Power$|^power(After|For)\w*$/, power],
  [/Generations$|^feltLag$|^languageAdvantage$/, generations],
  [/^(experts|expertNeed|expertFlows|expertsStaying|trainedExperts|immigrants|graduates)$/, count],
  [/^contract\./, count],
];

/** What figures of the scenario are called and measured in goes by the name without its prefix. */
function bareName(name: string): string {
  return name.startsWith('figure.') ? name.slice('figure.'.length) : name;
}

/** How much larger the shown number is: 100 for shares that stand on a scale of 0 to 100. */
export function scaleOf({ name }: Explanation): number {
  return /^(layer|test)\./.test(name) ? 100 : 1;
}

/** The value with its unit; `scale` comes from the number it is a part of. */
export function nodeValue({ name, value }: Explanation, scale = 1): string {
  if (scale !== 1 || POINTS.has(name)) return plain(value * scale, 1);
  const known = ENDINGS.find(([pattern]) => pattern.test(bareName(name)));
  return known === undefined ? plain(value, 3) : known[1](value);
}

/** `group.name.key` of a parameter without the key. */
export function parameterName(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

/** The name of the choice or part that a parameter's last key stands for. */
function choiceWords(key: string): string {
  const names = [
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
  const [, , key] = path.split('.');
  const name = tNamed(`parameter.${parameterName(path)}`, path);
  return key === undefined ? name : t('why.withChoice', { name, choice: choiceWords(key) });
}

/** The node's name. */
export function nodeName({ name, parameter, op }: Explanation): string {
  if (op === 'constant' && parameter !== undefined) return parameterWords(parameter);
  if (op === 'previousTurn') return t('why.before', { name: tNamed(`term.${name}`, name) });
  if (op === 'figure') return tNamed(`figure.${bareName(name)}`, name);
  if (name.startsWith('recent.')) return t('why.turnsAgo', { count: Number(name.slice(7)) });
  return tNamed(`term.${bareName(name)}`, name);
}
