// The shape of an order of each kind, as replays and saves hold it.

import {
  CARDS,
  DATA_LAWS,
  EXPORT_RULES,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  PROJECTS,
  STANCES,
} from '../../types/names';
import type { OrderKind } from '../../types/order';
import { closedObject, countryId, each, id, listOf, oneOf, optional, wholeWithin } from '../parts';
import * as z from '../zod';

const percent = wholeWithin(0, 100, 'orders are given in whole percents');
const MOST_COUNTRIES = 40;

function orderOf<K extends OrderKind, S extends z.core.$ZodLooseShape>(kind: K, fields: S) {
  return closedObject({ kind: z.literal(kind), country: countryId, ...fields });
}

/** One schema for every kind of order; a kind without one does not compile. */
const ORDERS = {
  allocateBudget: orderOf('allocateBudget', { percents: each(PILLARS, percent) }),
  setFiscalStance: orderOf('setFiscalStance', { fiscalStance: oneOf(FISCAL_STANCES) }),
  setBuildShare: orderOf('setBuildShare', { percent }),
  setChinaShare: orderOf('setChinaShare', { percent }),
  setGovernmentShare: orderOf('setGovernmentShare', { percent }),
  setPowerMix: orderOf('setPowerMix', { powerMix: oneOf(POWER_MIXES) }),
  setStance: orderOf('setStance', { stance: oneOf(STANCES) }),
  setModelProgramme: orderOf('setModelProgramme', { programme: oneOf(MODEL_PROGRAMMES) }),
  setDataLaw: orderOf('setDataLaw', { law: oneOf(DATA_LAWS) }),
  playCard: orderOf('playCard', {
    card: oneOf(CARDS),
    target: optional(countryId),
    champion: optional(id),
  }),
  answerEvent: orderOf('answerEvent', { event: id, option: id }),
  acceptPlatformsFrom: orderOf('acceptPlatformsFrom', {
    countries: listOf(countryId, 0, MOST_COUNTRIES),
    declined: optional(listOf(countryId, 0, MOST_COUNTRIES)),
  }),
  chooseFocus: orderOf('chooseFocus', { pillar: oneOf(PILLARS) }),
  makePledge: orderOf('makePledge', { pledge: oneOf(PLEDGES) }),
  beginProject: orderOf('beginProject', { project: oneOf(PROJECTS) }),
  chooseOpening: orderOf('chooseOpening', { option: id }),
  setExportRule: orderOf('setExportRule', {
    rule: oneOf(EXPORT_RULES),
    exceptions: listOf(countryId, 0, MOST_COUNTRIES),
  }),
} satisfies { readonly [K in OrderKind]: z.core.$ZodType };

export const order = z.discriminatedUnion('kind', [
  ORDERS.allocateBudget,
  ORDERS.setFiscalStance,
  ORDERS.setBuildShare,
  ORDERS.setChinaShare,
  ORDERS.setGovernmentShare,
  ORDERS.setPowerMix,
  ORDERS.setStance,
  ORDERS.setModelProgramme,
  ORDERS.setDataLaw,
  ORDERS.playCard,
  ORDERS.answerEvent,
  ORDERS.acceptPlatformsFrom,
  ORDERS.chooseFocus,
  ORDERS.makePledge,
  ORDERS.beginProject,
  ORDERS.chooseOpening,
  ORDERS.setExportRule,
]);

/** More than all countries could give in one turn. */
export const MOST_ORDERS_OF_A_TURN = 17 * MOST_COUNTRIES;

/** The orders of one turn. */
export const ordersOfTurn = listOf(order, 0, MOST_ORDERS_OF_A_TURN);
