// What a number that is asked about is called: the names on the way to it, as far as they say something.

import type { Asked } from '../../../why';
import { POWER_MIXES } from '../../../types/names';
import type { Text } from '../../../types/scenario';
import { hasText, inLanguage, t, tNamed } from '../../text';
import { countryName, demandName, eventName, type Names, optionName, projectName } from '../names';
import { shortDate } from '../shortDate';
import { nodeName } from './nodeWords';

/** Where the words of an id may stand, in this order. */
const CATALOGUES = [
  'pillar',
  'fiscal',
  'stance',
  'law',
  'programme',
  'source',
  'index',
  'layer',
  'test',
  'medal',
  'pledge',
  'card',
  'exportRule',
  'chapter',
  'demandAnswer',
  'voice.name',
] as const;

const MIXES: ReadonlySet<string> = new Set(POWER_MIXES);

/** What a number is when it is only an amount of what stands above it. */
const SILENT = /^(amount|value|values)$/;

interface Facts {
  readonly name?: Text | string;
  readonly halfYear?: number;
  readonly firstHalfYear?: number;
  readonly kind?: string;
  readonly line?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly card?: string;
}

function isText(name: unknown): name is Text {
  return typeof name === 'object' && name !== null && 'en' in name;
}

/** What passes between home and another, with the name of the other. */
function flowName({ kind = '', from, to }: Facts, scenario: Names, home: string): string {
  const other = from === home ? to : from;
  const name = tNamed(`flowKind.${kind}`, kind);
  const isCountry = other !== undefined && /^[A-Z]{3}$/.test(other);
  return isCountry ? t('why.withChoice', { name, choice: countryName(scenario, other) }) : name;
}

/** What another country did, by its name and that of the card that it played. */
function actName({ country = '', card }: Facts, scenario: Names): string {
  const played = card === undefined ? [] : [tNamed(`card.${card}`, card)];
  return [countryName(scenario, country), ...played].join(t('effect.join'));
}

/** What the facts themselves are called: by their own name, their half-year, their effect, whom they tie, or who acted. */
function ownName(facts: unknown, scenario: Names, home: string): string {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return '';
  const { name, halfYear, kind, line, country } = facts as Facts;
  if (isText(name)) return inLanguage(name);
  if ('from' in facts && 'to' in facts) return flowName(facts as Facts, scenario, home);
  if (kind !== undefined && 'amount' in facts && hasText(`effect.${kind}`))
    return 'ofOthers' in facts ? t('effect.trustOfOthers') : tNamed(`effect.${kind}`, '');
  if (line !== undefined) return tNamed(`plan.line.${line}`, '');
  if (kind !== undefined && country !== undefined && country !== home)
    return actName(facts as Facts, scenario);
  return typeof halfYear === 'number' ? shortDate(halfYear) : '';
}

function idName(name: string, scenario: Names, home: string): string {
  if (/^[A-Z]{3}$/.test(name)) return countryName(scenario, name);
  if (MIXES.has(name)) return tNamed(`plan.${name}`, name);
  const key = CATALOGUES.find((catalogue) => hasText(`${catalogue}.${name}`));
  if (key !== undefined) return tNamed(`${key}.${name}`, '');
  const event = eventName(scenario, name);
  if (event !== name) return event;
  const demand = demandName(scenario, name);
  if (demand !== name) return demand;
  const project = projectName(scenario, home, name);
  return project === name ? '' : project;
}

/** What an answer to the event of the facts is called; empty for other ids. */
function answerName({ owners, trail }: Asked, place: number, scenario: Names): string {
  const { event } = (owners[0] ?? {}) as { readonly event?: unknown };
  if (typeof event !== 'string' || trail[place - 1] !== 'options') return '';
  return optionName(scenario, event, trail[place]!);
}

/** The half-year of a place in a course, where the facts are a course. */
function pointName(facts: unknown, trail: readonly string[]): string {
  const { halfYears } = (facts ?? {}) as { readonly halfYears?: readonly number[] };
  const halfYear = halfYears?.[Number(trail.at(-1))];
  return halfYear === undefined ? '' : shortDate(halfYear);
}

/** What a number is called: its own name, and what it is about, which others may share. */
export interface AskedWords {
  readonly name: string;
  readonly about: string;
}

/** Names of facts say what a number is; ids and names say what it is about. */
export function askedWords(asked: Asked, scenario: Names, home: string): AskedWords {
  const { trail, owners, node, source } = asked;
  if (source === null || source === 'parameters') return { name: nodeName(node), about: '' };
  const fields: string[] = [];
  const about: string[] = [];
  for (const [i, name] of trail.entries()) {
    const own = ownName(owners[i + 1], scenario, home);
    if (own !== '') about.push(own);
    else if (SILENT.test(name)) continue;
    else if (hasText(`fact.${name}`)) fields.push(tNamed(`fact.${name}`, ''));
    else if (!/^\d+$/.test(name))
      about.push(answerName(asked, i, scenario) || idName(name, scenario, home));
  }
  const said = about.filter((word) => word !== '');
  const field = fields.at(-1) ?? said.pop() ?? nodeName(node);
  const point = pointName(owners[0], trail);
  const before = [...new Set([...said, ...fields.slice(0, -1), point])].filter(
    (word) => word !== '',
  );
  return { name: field, about: before.join(t('effect.join')) };
}

/** The whole name of a number. */
export function askedName(asked: Asked, scenario: Names, home: string): string {
  const { name, about } = askedWords(asked, scenario, home);
  return about === '' ? name : t('why.withChoice', { name, choice: about });
}

/** How numbers of these facts are found, in a sentence; some parts of them in one of their own. */
export function howWords({ source, trail: [part = ''] }: Asked): string | undefined {
  if (source === null) return undefined;
  const words = tNamed(`how.${source}.${part}`, tNamed(`how.${source}`, ''));
  return words === '' ? undefined : words;
}
