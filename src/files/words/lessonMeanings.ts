// What every word of a lesson means, in one English sentence each.

import type {
  LessonAct,
  LessonOrder,
  LessonControl,
  LessonView,
  ScreenPart,
} from '../../types/lesson';

type Meanings<Word extends string> = { readonly [W in Word]: string };

export const screenParts: Meanings<ScreenPart> = {
  results: 'The results over the chart, the dial, and what other nations are worth.',
  pace: 'The score beside par, and how the rivals play.',
  calendar: 'The chapters.',
  tabs: 'The tabs of all panels.',
  money: 'The money that may be spent.',
  'line.chips': 'The budget line of chips.',
  'line.dataCentres': 'The budget line of data centres.',
  'line.power': 'The budget line of power.',
  'line.talent': 'The budget line of talent.',
  'line.models': 'The budget line of models.',
  matters: 'What waits for an answer.',
  lots: 'The lots on the quay.',
  ahead: 'What is short, and the places on the chart.',
  victory: 'How far the special victory is.',
  forecast: 'What the orders are likely to bring.',
  timeline: 'What is on its way.',
  instruments: 'All that is left of the full screen.',
  report: 'The report after a turn.',
};

export const lessonControls: Meanings<LessonControl> = {
  'line.chips': 'The line of chips, wherever it is set.',
  'line.dataCentres': 'The line of data centres, wherever it is set.',
  'line.power': 'The line of power, wherever it is set.',
  'line.talent': 'The line of talent, wherever it is set.',
  'line.models': 'The line of models, wherever it is set.',
  limit: 'The “Why?” of what is short.',
  lots: 'The bid for a lot, and the way there.',
  forecast: 'The way to the forecast.',
  endTurn: 'The end of the turn.',
};

export const lessonActs: Meanings<LessonAct['kind']> = {
  raise: 'The line gets more than it had when the turn began.',
  bid: 'A bid for a lot stands.',
  order: 'An order of a kind stands.',
  endTurn: 'The turn is ended.',
  ask: 'A “Why?” is opened.',
  open: 'A panel or a dialog is opened.',
};

export const lessonViews: Meanings<LessonView> = {
  forecast: 'What the orders are likely to bring, as a dialog.',
  chapter: 'The sheet of a chapter.',
  report: 'The report of a turn.',
  world: 'How all countries fare.',
  levers: 'The table of all decisions.',
  quay: 'The panel of lots.',
  deals: 'The panel of cards and deals.',
  train: 'The panel of models.',
  stance: 'The panel of the stance.',
  plan: 'The panel of what is built.',
};

export const orderKinds: Meanings<LessonOrder> = {
  allocateBudget: 'The shares of the five lines.',
  setFiscalStance: 'How much is spent.',
  setBuildShare: 'How much of the money for chips builds at home.',
  setPowerMix: 'Which power is built.',
  setStance: 'On whose side the nation stands.',
  setModelProgramme: 'How models are made.',
  setDataLaw: 'The law on data.',
  playCard: 'A programme card.',
  answerEvent: 'The answer to an event.',
  acceptPlatformsFrom: 'With whom joint platforms are opened.',
  chooseFocus: 'The focus of a chapter.',
  makePledge: 'The pledge of a chapter.',
  beginProject: 'A project.',
  chooseOpening: 'The first choice of the game.',
  setExportRule: 'What a superpower sells to whom.',
  bidForLots: 'Bids on the quay.',
  answerDemand: 'The answer to a superpower.',
  offerDeal: 'A deal that is offered.',
  answerDeals: 'Deals that are taken.',
  reviewPledge: 'The review of a pledge.',
  orderAhead: 'What is ordered ahead.',
  makeDemand: 'What a superpower demands.',
};
