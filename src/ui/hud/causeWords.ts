// A cause of a turn in words: its sentence, and its headline for the gazette.

import type { TurnCause } from '../../selectors';
import type { DemandAnswer } from '../../types/names';
import { t, type TextKey, tNamed, type TextValues } from '../text';
import { dateWords } from '../text/dates';
import { duration } from '../text/duration';
import {
  count,
  exact,
  generations,
  isAtFrontier,
  money,
  percent,
  plain,
  points,
  power,
} from '../text/numbers';
import {
  championName,
  countryName,
  datedEvent,
  demandAnswerName,
  demandName,
  eventName,
  lotName,
  type Names,
  optionName,
  projectName,
} from './names';

type Written = (value: number) => string;

/** How a value of a cause is written, by its name, which holds the unit. */
const NUMBER_WORDS: Readonly<Record<string, Written>> = {
  h100e: count,
  orderedH100e: count,
  gotH100e: count,
  gpus: exact,
  powerMw: power,
  cashUsdBn: (value) => money(Math.abs(value)),
  supportPoints: (value) => points(Math.abs(value), 1),
  points: (value) => points(value, 1),
  others: exact,
  billUsdBn: (value) => money(value),
  percent: (value) => t('unit.percent', { value: plain(value, 0) }),
  came: count,
  left: count,
  gainGenerations: generations,
  lagGenerations: generations,
  keptShare: percent,
  shift: (value) => percent(Math.abs(value)),
  spentUsdBn: (value) => money(value),
  owedUsdBn: (value) => money(value),
  turns: duration,
  behindGenerations: (value) => generations(Math.abs(value)),
  before: (value) => points(value, 1),
  after: (value) => points(value, 1),
};

/** How something that was changed is named, by the kind of cause. */
const CHOICES: Partial<Record<TurnCause['kind'], (value: string) => string>> = {
  stanceChanged: (value) => tNamed(`stance.${value}`, value),
  exportRuleChanged: (value) => tNamed(`exportRule.${value}`, value),
  dataLawChanged: (value) => tNamed(`law.${value}`, value),
  programmeChanged: (value) => tNamed(`programme.${value}`, value),
};

function idWords(cause: TurnCause, name: string, value: string, names: Names): string {
  if (name === 'event') return eventName(names, value);
  if (name === 'demand') return demandName(names, value);
  if (name === 'power') return tNamed(`capital.${value}`, value);
  if (name === 'answer')
    return demandAnswerName(String(cause.values.demand), value as DemandAnswer);
  if (name === 'test') return tNamed(`test.${value}`, value);
  if (name === 'lot') return lotName(names, value);
  if (name === 'option') return optionName(names, String(cause.values.event), value);
  if (name === 'chapter') return tNamed(`chapter.${value}`, value);
  if (name === 'project') return projectName(names, String(cause.values.owner), value);
  if (name === 'pledge') return tNamed(`pledge.${value}`, value);
  if (name === 'pillar' || name === 'line') return tNamed(`pillar.${value}`, value);
  if (name === 'premium') return tNamed(`premium.${value}`, value);
  if (name === 'card') return tNamed(`card.${value}`, value);
  if (name === 'champion') return championName(names, String(cause.values.owner), value);
  if (name === 'country' || name === 'partner')
    return value === '' ? '' : countryName(names, value);
  if (name === 'to' && cause.kind === 'demandMade') return countryName(names, value);
  if (name === 'gives' || name === 'wants') return tNamed(`good.${value}`, value);
  if (name === 'code') return tNamed(`why.${value}`, t('why.other'));
  if (name === 'wish') return tNamed(`wish.${value}`, value);
  if (name === 'minister') return tNamed(`voice.name.${value}`, value);
  if (name === 'input') return tNamed(`headline.input.${value}`, value);
  return CHOICES[cause.kind]?.(value) ?? value;
}

/** When a dated event happened, or is supposed to, in words. */
function eventDate(names: Names, { values }: TurnCause): string {
  const dated = datedEvent(names, String(values.event));
  if (dated === undefined) return '';
  const date = dateWords(dated.date);
  return 'isSupposed' in dated ? t('history.supposedDate', { date }) : date;
}

function valuesOf(cause: TurnCause, names: Names): TextValues {
  const entries = Object.entries(cause.values).map(([name, value]) => {
    if (typeof value === 'string') return [name, idWords(cause, name, value, names)];
    return [name, (NUMBER_WORDS[name] ?? ((each: number) => plain(each)))(value)];
  });
  return { date: eventDate(names, cause), ...(Object.fromEntries(entries) as TextValues) };
}

const LAPSES: Readonly<Record<string, TextKey>> = {
  declined: 'cause.proposalDeclined',
  unanswered: 'cause.proposalUnanswered',
  blocked: 'cause.proposalBlocked',
};

function isSet(value: number | string | undefined): boolean {
  return value !== undefined && value !== '';
}

type KeyChooser = (values: TurnCause['values']) => TextKey;

/** Causes whose sentence depends on their values. */
const KEYS: Partial<Record<TurnCause['kind'], KeyChooser>> = {
  chipsIdle: ({ input }) => (input === 'power' ? 'cause.idlePower' : 'cause.idleDataCentres'),
  eventAnswered: ({ chosen }) =>
    chosen === 'yes' ? 'cause.eventAnswered' : 'cause.eventDefaulted',
  demandAnswered: ({ chosen }) =>
    chosen === 'yes' ? 'cause.demandAnswered' : 'cause.demandUnheard',
  pledgeBarDrawn: ({ shift }) =>
    shift === 0
      ? 'cause.pledgeBarAsTold'
      : Number(shift) > 0
        ? 'cause.pledgeBarHigher'
        : 'cause.pledgeBarLower',
  wishSettled: ({ isMet }) => (isMet === 'yes' ? 'cause.wishMet' : 'cause.wishMissed'),
  pledgeReviewed: ({ review }) =>
    review === 'raise' ? 'cause.pledgeRaised' : 'cause.pledgeWithdrawn',
  pledgeSettled: ({ kept }) => (kept === 'yes' ? 'cause.pledgeKept' : 'cause.pledgeBroken'),
  bidVoid: ({ cause }) => (cause === 'money' ? 'cause.bidUnpaid' : 'cause.bidVoid'),
  lotWon: ({ others }) => (others === 0 ? 'cause.lotWonAlone' : 'cause.lotWon'),
  projectFinished: ({ mated }) =>
    mated === 'yes' ? 'cause.projectMated' : 'cause.projectFinished',
  exportRuleChanged: ({ from, to }) =>
    from === to ? 'cause.exceptionsChanged' : 'cause.exportRuleChanged',
  cardPlayed: ({ country, champion }) => {
    if (isSet(champion)) return 'cause.compactSigned';
    return country === '' ? 'cause.cardPlayed' : 'cause.cardPlayedWith';
  },
  modelTrained: ({ lagGenerations }) =>
    isAtFrontier(Number(lagGenerations)) ? 'cause.modelAtFrontier' : 'cause.modelTrained',
  proposalLapsed: ({ cause, code }) =>
    code === 'notEnoughCapital'
      ? 'cause.proposalUnpaid'
      : (LAPSES[String(cause)] ?? 'cause.proposalUnanswered'),
  dealLapsed: ({ cause }) => (cause === 'blocked' ? 'cause.dealBlocked' : 'cause.dealUnanswered'),
  defeated: ({ cause }) => (cause === 'crises' ? 'cause.defeatedCrises' : 'cause.defeatedAutonomy'),
};

/** The sentence of a cause. */
export function causeSentence(cause: TurnCause, names: Names): string {
  const key = KEYS[cause.kind]?.(cause.values) ?? (`cause.${cause.kind}` as TextKey);
  const why = cause.kind === 'chipsShort' ? t(`cause.${cause.values.cause as 'pool'}`) : '';
  return t(key, { ...valuesOf(cause, names), why, refusal: valuesOf(cause, names).code ?? '' });
}

/** Which way a cause moved its number; `other` where it moved none. */
function directionOf({ before, after }: TurnCause['values']): 'up' | 'down' | 'other' {
  if (typeof before !== 'number' || typeof after !== 'number') return 'other';
  return after > before ? 'up' : 'down';
}

/** The headline of a cause. */
export function causeHeadline(cause: TurnCause, names: Names): string {
  const isCompact = cause.kind === 'cardPlayed' && isSet(cause.values.champion);
  const key: TextKey = isCompact ? 'headline.compactSigned' : `headline.${cause.kind}`;
  return t(key, { ...valuesOf(cause, names), direction: directionOf(cause.values) });
}
