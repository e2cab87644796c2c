// An order of every kind with its words: what tests of files, codes and words go through kind by kind.

import type { Order, OrderKind, OrderOf } from '../../src/types/order';

interface Example<K extends OrderKind> {
  readonly order: OrderOf<K>;
  /** In English, in South Korea's scenario. */
  readonly words: string;
}

const country = 'KOR';

/** A kind without an example does not compile; a new one goes to the end. */
export const EXAMPLES: { readonly [K in OrderKind]: Example<K> } = {
  allocateBudget: {
    order: {
      kind: 'allocateBudget',
      country,
      percents: { chips: 40, dataCentres: 20, power: 20, talent: 10, models: 5 },
    },
    words: 'Budget: Chips 40%, Data centres 20%, Power 20%, Talent 10%, Models 5%',
  },
  setFiscalStance: {
    order: { kind: 'setFiscalStance', country, fiscalStance: 'surge' },
    words: 'Fiscal stance: Surge',
  },
  setBuildShare: {
    order: { kind: 'setBuildShare', country, percent: 30 },
    words: 'Build share: 30%',
  },
  setPowerMix: {
    order: { kind: 'setPowerMix', country, powerMix: 'firm' },
    words: 'Power mix: Nuclear',
  },
  setStance: {
    order: { kind: 'setStance', country, stance: 'alone' },
    words: 'Stance: Go alone',
  },
  setModelProgramme: {
    order: { kind: 'setModelProgramme', country, programme: 'pretrain' },
    words: 'Model programme: Pretrain a national model',
  },
  setDataLaw: {
    order: { kind: 'setDataLaw', country, law: 'sovereignCloud' },
    words: 'Data law: Sovereign cloud',
  },
  playCard: {
    order: { kind: 'playCard', country, card: 'jointPlatform', target: 'JPN' },
    words: 'Programme card: Joint platform with Japan',
  },
  answerEvent: {
    order: { kind: 'answerEvent', country, event: 'breach', option: 'repair' },
    words: 'Event answer: Patient records leak – Repair it now',
  },
  acceptPlatformsFrom: {
    order: {
      kind: 'acceptPlatformsFrom',
      country,
      countries: ['JPN', 'FRA'],
      declined: ['DEU'],
    },
    words: 'Platform consent: Japan, France; declined: Germany',
  },
  chooseFocus: {
    order: { kind: 'chooseFocus', country, pillar: 'chips' },
    words: 'National focus: Chips',
  },
  makePledge: {
    order: { kind: 'makePledge', country, pledge: 'bold' },
    words: 'Pledge: Bold',
  },
  beginProject: {
    order: { kind: 'beginProject', country, project: 'own' },
    words: 'National project: Yongin memory campus',
  },
  chooseOpening: {
    order: { kind: 'chooseOpening', country, option: 'swap' },
    words: 'Opening: Swap against memory',
  },
  setExportRule: {
    order: { kind: 'setExportRule', country, rule: 'withheld', exceptions: ['JPN'] },
    words: 'Export rule: Withhold, more freely to Japan',
  },
  bidForLots: {
    order: {
      kind: 'bidForLots',
      country,
      lot: 'turbineSlot',
      premium: 'raised',
      secondLot: 'halfBuiltHall',
      secondPremium: 'double',
    },
    words: 'Bids on the quay: Turbine slot (raised), Half-built data centre (double)',
  },
  answerDemand: {
    order: { kind: 'answerDemand', country, demand: 'usCloud', answer: 'counter' },
    words: 'Answer to a demand: Public data in our cloud – Cloud at home, open books',
  },
  offerDeal: {
    order: { kind: 'offerDeal', country, to: 'JPN', gives: 'memory', wants: 'experts' },
    words: 'Offer of a deal: Japan – memory for experts',
  },
  answerDeals: {
    order: { kind: 'answerDeals', country, accepted: ['FRA'] },
    words: 'Offers taken: France',
  },
  reviewPledge: {
    order: { kind: 'reviewPledge', country, review: 'withdraw' },
    words: 'Pledge reviewed: Withdraw it',
  },
  orderAhead: {
    order: { kind: 'orderAhead', country, line: 'power', percent: 15 },
    words: 'Order ahead: Power 15%',
  },
  makeDemand: {
    order: { kind: 'makeDemand', country, way: 'chosen', demand: 'usCloud', to: ['JPN', 'FRA'] },
    words: 'Demands made: Public data in our cloud – Japan, France',
  },
};

/** In the order in which codes count their kinds. */
export const EVERY_ORDER: readonly Order[] = Object.values(EXAMPLES).map(({ order }) => order);

/**
 * What the code of a game of all of them but the card holds behind its heading, which stands for all words: it changes
 * where there is a new kind or a new level of rivals, and nowhere else.
 */
export const HELD_OF_EVERY_ORDER =
  'RyiCwg3eB1fgwc7M8teK18UiBmt53NR31Ox0Gszzq79JMS5xConUguGt2lGrbBSOvbd4F8tFgYv3fFkYG5zwF6BEM4CUjpzYu9j4I5bmqL1xrMB0d9BNseZbmmYZihKg2TYAjfFZpOgfuqrqAMNHGFfZUDyf1hWLL';
