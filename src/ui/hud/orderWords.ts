// One order in words: its kind as everywhere, and what is ordered.

import { PILLARS, type Premium } from '../../types/names';
import type { BudgetPercents, Order, OrderKind, OrderOf, PlanKind } from '../../types/order';
import type { Scenario } from '../../types/scenario';
import { inLanguage, t, tNamed } from '../text';
import { wholePercent } from '../text/numbers';
import {
  championName,
  countryName,
  demandAnswerName,
  demandName,
  eventName,
  lotName,
  optionName,
  projectName,
} from './names';

function budgetWords(percents: BudgetPercents): string {
  const lines = PILLARS.filter((pillar) => percents[pillar] > 0).map((pillar) =>
    t('orderWords.line', {
      pillar: t(`pillar.${pillar}`),
      percent: wholePercent(percents[pillar]),
    }),
  );
  return lines.length === 0 ? t('orderWords.nothing') : lines.join(', ');
}

function cardWords(
  { country: owner, card, target, champion }: OrderOf<'playCard'>,
  scenario: Scenario,
): string {
  const name = t(`card.${card}`);
  if (champion !== undefined)
    return t('orderWords.with', { name, country: championName(scenario, owner, champion) });
  if (target === undefined) return name;
  return t('orderWords.with', { name, country: countryName(scenario, target) });
}

function acceptedWords(
  { country, countries }: OrderOf<'acceptPlatformsFrom'>,
  scenario: Scenario,
): string {
  const nations = scenario.countries.filter(({ id, role }) => role === 'nation' && id !== country);
  if (countries.length === 0) return t('orderWords.noOne');
  if (countries.length === nations.length) return t('orderWords.everyone');
  return countries.map((id) => countryName(scenario, id)).join(', ');
}

function consentWords(order: OrderOf<'acceptPlatformsFrom'>, scenario: Scenario): string {
  const accepted = acceptedWords(order, scenario);
  const { declined = [] } = order;
  if (declined.length === 0) return accepted;
  const names = declined.map((id) => countryName(scenario, id)).join(', ');
  return t('orderWords.declined', { accepted, declined: names });
}

function openingWords({ country, option }: OrderOf<'chooseOpening'>, scenario: Scenario): string {
  const nation = scenario.countries.find(({ id }) => id === country);
  const options = nation?.role === 'nation' ? nation.opening?.options : undefined;
  const name = options?.find(({ id }) => id === option)?.name;
  return name === undefined ? option : inLanguage(name);
}

function exportWords({ rule, exceptions }: OrderOf<'setExportRule'>, scenario: Scenario): string {
  const name = t(`exportRule.${rule}`);
  if (exceptions.length === 0) return name;
  const countries = exceptions.map((id) => countryName(scenario, id)).join(', ');
  return t('orderWords.exceptions', { name, countries });
}

function askingWords({ demand, to }: OrderOf<'makeDemand'>, scenario: Scenario): string {
  if (demand === undefined) return t('orderWords.usualDemands');
  const countries = to.map((id) => countryName(scenario, id)).join(', ');
  return t('orderWords.asking', { demand: demandName(scenario, demand), countries });
}

function bidWords(lot: string, premium: Premium, scenario: Scenario): string {
  return t('orderWords.bid', { lot: lotName(scenario, lot), premium: t(`premium.${premium}`) });
}

function bidsWords(order: OrderOf<'bidForLots'>, scenario: Scenario): string {
  const { lot, premium, secondLot, secondPremium = 'list' } = order;
  const first = bidWords(lot, premium, scenario);
  if (secondLot === undefined) return first;
  return t('orderWords.bids', { first, second: bidWords(secondLot, secondPremium, scenario) });
}

type Write<K extends OrderKind> = (order: OrderOf<K>, scenario: Scenario) => string;
/** A decision of the plan needs no entry: its setting is a message of its own, or a percent. */
type Words = { readonly [K in Exclude<OrderKind, PlanKind>]: Write<K> } & {
  readonly [K in PlanKind]?: Write<K>;
};

const WORDS: Words = {
  allocateBudget: ({ percents }) => budgetWords(percents),
  setFiscalStance: ({ fiscalStance }) => t(`fiscal.${fiscalStance}`),
  setPowerMix: ({ powerMix }) => t(`plan.${powerMix}`),
  setStance: ({ stance }) => t(`stance.${stance}`),
  setModelProgramme: ({ programme }) => t(`programme.${programme}`),
  setDataLaw: ({ law }) => t(`law.${law}`),
  playCard: cardWords,
  answerEvent: ({ event, option }, scenario) =>
    t('orderWords.answer', {
      event: eventName(scenario, event),
      option: optionName(scenario, event, option),
    }),
  offerDeal: ({ to, gives, wants }, scenario) =>
    t('orderWords.deal', {
      country: countryName(scenario, to),
      gives: t(`good.${gives}`),
      wants: t(`good.${wants}`),
    }),
  answerDeals: ({ accepted }, scenario) =>
    accepted.map((id) => countryName(scenario, id)).join(', '),
  answerDemand: ({ demand, answer }, scenario) =>
    t('orderWords.demand', {
      demand: demandName(scenario, demand),
      answer: demandAnswerName(demand, answer),
    }),
  makeDemand: askingWords,
  acceptPlatformsFrom: consentWords,
  chooseFocus: ({ pillar }) => t(`pillar.${pillar}`),
  makePledge: ({ pledge }) => t(`pledge.${pledge}`),
  reviewPledge: ({ review }) => t(`review.${review}`),
  orderAhead: ({ line, percent }) =>
    t('orderWords.line', { pillar: t(`pillar.${line}`), percent: wholePercent(percent) }),
  beginProject: ({ country, project }, scenario) => projectName(scenario, country, project),
  chooseOpening: openingWords,
  setExportRule: exportWords,
  bidForLots: bidsWords,
};

function plainWords({ kind, country: _seat, ...fields }: Order): string {
  const [setting] = Object.values<unknown>(fields);
  return typeof setting === 'number'
    ? wholePercent(setting)
    : tNamed(`order.${kind}.${String(setting)}`, String(setting));
}

/** What an order says, without the name of its kind. */
export function orderContent(order: Order, scenario: Scenario): string {
  const words = WORDS[order.kind] as ((given: Order, names: Scenario) => string) | undefined;
  return words === undefined ? plainWords(order) : words(order, scenario);
}

/** `Stance: Hedge` */
export function orderWords(order: Order, scenario: Scenario): string {
  return t('orderWords.order', {
    kind: t(`order.${order.kind}`),
    content: orderContent(order, scenario),
  });
}
