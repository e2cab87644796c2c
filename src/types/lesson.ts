// A lesson: steps that lead a newcomer through the turns of a scenario, each at a real control of the page.

import type { OrderKind } from './order';
import type { Pillar } from './names';
import type { Text } from './text';

/** Parts of the main screen that a lesson shows one after another. */
export const SCREEN_PARTS = [
  'results',
  'pace',
  'calendar',
  'tabs',
  'money',
  'line.chips',
  'line.dataCentres',
  'line.power',
  'line.talent',
  'line.models',
  'matters',
  'lots',
  'ahead',
  'victory',
  'forecast',
  'timeline',
  'instruments',
  'report',
] as const;
export type ScreenPart = (typeof SCREEN_PARTS)[number];

/** Controls that a step may point at. */
export const LESSON_CONTROLS = [
  'line.chips',
  'line.dataCentres',
  'line.power',
  'line.talent',
  'line.models',
  'limit',
  'lots',
  'forecast',
  'endTurn',
] as const;
export type LessonControl = (typeof LESSON_CONTROLS)[number];

/** What a step may wait to see opened. */
export const LESSON_VIEWS = [
  'forecast',
  'chapter',
  'report',
  'world',
  'levers',
  'quay',
  'deals',
  'train',
  'stance',
  'plan',
] as const;
export type LessonView = (typeof LESSON_VIEWS)[number];

/** The action that a step waits for. */
export type LessonAct =
  /** The line gets more than it had when the turn began. */
  | { readonly kind: 'raise'; readonly line: Pillar }
  /** A bid for this kind of lot stands. */
  | { readonly kind: 'bid'; readonly lot: string }
  /** An order of this kind stands. */
  | { readonly kind: 'order'; readonly order: LessonOrder }
  | { readonly kind: 'endTurn' }
  /** A “Why?” is opened. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'open'; readonly view: LessonView };

export interface LessonStep {
  readonly id: string;
  readonly text: Text;
  readonly at: LessonControl;
  readonly until: LessonAct;
  /** Parts of the screen that are shown from this step on. */
  readonly shows: readonly ScreenPart[];
  /** Of what leaves no trace in the game: whether it counts too where it was done earlier in the turn. */
  readonly early?: true;
}

export interface Lesson {
  /** In order; one that waits for the end of a turn closes that turn. */
  readonly steps: readonly LessonStep[];
  /** What is known when the lesson is over. */
  readonly learned: readonly Text[];
  /** Where it leads on to, and the next idea. */
  readonly next: { readonly scenario: string; readonly text: Text };
}

/** Orders that a step may wait for. */
export const LESSON_ORDERS = [
  'allocateBudget',
  'setFiscalStance',
  'setBuildShare',
  'setPowerMix',
  'setStance',
  'setModelProgramme',
  'setDataLaw',
  'playCard',
  'answerEvent',
  'acceptPlatformsFrom',
  'chooseFocus',
  'makePledge',
  'beginProject',
  'chooseOpening',
  'setExportRule',
  'bidForLots',
  'answerDemand',
  'offerDeal',
  'answerDeals',
  'reviewPledge',
  'orderAhead',
  'makeDemand',
] as const satisfies readonly OrderKind[];
export type LessonOrder = (typeof LESSON_ORDERS)[number];
