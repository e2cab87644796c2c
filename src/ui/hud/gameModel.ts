// The running game as signals: everything the main screen shows, derived once from the session's state.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defined } from '../../lib/assert';
import {
  selectAnnouncements,
  selectArrivalDates,
  selectCards,
  selectCaretaker,
  selectChampions,
  selectChapters,
  selectChipPlan,
  selectCloud,
  selectContracts,
  selectDecisions,
  selectExports,
  selectFocusInForce,
  selectLaws,
  selectLeadTimes,
  selectLedger,
  selectLevers,
  selectMapPicture,
  selectMixes,
  selectModelLines,
  selectBottlenecks,
  selectBudgetSizing,
  selectMatters,
  selectOpeningTaken,
  selectOutlook,
  selectPace,
  selectPlanDecisions,
  selectPlatforms,
  selectPowerSlack,
  selectProgrammes,
  selectProjectOffer,
  selectProjects,
  selectProposals,
  selectPurchases,
  selectQuay,
  selectRedLines,
  selectResults,
  selectStances,
  selectStandings,
  selectTimeline,
  selectTurnCheck,
  selectVictories,
  type SeatState,
} from '../../selectors';
import type { Session, SessionState } from '../../session';
import type { CountryId } from '../../types/names';
import type { Order, OrderKind, Refusal } from '../../types/order';
import { afterPaint } from '../afterPaint';
import { passage } from './chart/passage';
import { playCue } from './voice';
import { dialogStack } from './dialogs/dialogStack';

const SELECTORS = {
  announcements: selectAnnouncements,
  arrivalDates: selectArrivalDates,
  cards: selectCards,
  caretaker: selectCaretaker,
  champions: selectChampions,
  chapters: selectChapters,
  chipPlan: selectChipPlan,
  cloud: selectCloud,
  contracts: selectContracts,
  decisions: selectDecisions,
  exports: selectExports,
  focus: selectFocusInForce,
  laws: selectLaws,
  leadTimes: selectLeadTimes,
  ledger: selectLedger,
  levers: selectLevers,
  mapPicture: selectMapPicture,
  mixes: selectMixes,
  modelLines: selectModelLines,
  bottlenecks: selectBottlenecks,
  budgetSizing: selectBudgetSizing,
  matters: selectMatters,
  openingTaken: selectOpeningTaken,
  outlook: selectOutlook,
  pace: selectPace,
  planDecisions: selectPlanDecisions,
  platforms: selectPlatforms,
  powerSlack: selectPowerSlack,
  programmes: selectProgrammes,
  projectOffer: selectProjectOffer,
  projects: selectProjects,
  proposals: selectProposals,
  purchases: selectPurchases,
  quay: selectQuay,
  redLines: selectRedLines,
  results: selectResults,
  stances: selectStances,
  standings: selectStandings,
  timeline: selectTimeline,
  turnCheck: selectTurnCheck,
  victories: selectVictories,
} satisfies Record<string, (state: SeatState, country: CountryId) => unknown>;

type Shown = {
  readonly [K in keyof typeof SELECTORS]: ReadonlySignal<ReturnType<(typeof SELECTORS)[K]>>;
};

/** An order that was refused, shown at its control until the next order. */
export interface RefusedOrder {
  readonly kind: OrderKind;
  readonly refusal: Refusal;
}

export interface GameModel extends Shown {
  readonly session: Session;
  readonly country: CountryId;
  readonly state: ReadonlySignal<SessionState>;
  /** Whether orders have been given that are not shown yet. */
  readonly isBehind: ReadonlySignal<boolean>;
  readonly refused: ReadonlySignal<RefusedOrder | null>;
  /** Gives an order; a refusal is kept in `refused`. */
  readonly issue: (order: Order) => boolean;
  readonly withdraw: (kind: OrderKind) => void;
  dispose(): void;
}

function shownOf(state: Signal<SessionState>, country: CountryId): Shown {
  const entries = Object.entries(SELECTORS).map(([name, select]) => [
    name,
    computed(() => select(state.value, country)),
  ]);
  return Object.fromEntries(entries) as Shown;
}

/** How long a forecast of the orders usually takes. */
const FORECAST_FIRST_MS = 80;
/** The longest that the views around the panels are behind. */
const LONGEST_BEHIND_MS = 400;
/** How long a new turn waits to be drawn once its report has been painted over the main screen. */
const NEW_TURN_AFTER_MS = 100;

/** Acts once, when the passage between two turns reaches the new numbers or is cut short. */
function whenNew(act: () => void): () => void {
  const stop = passage.subscribe((now) => {
    if (now?.stage === 'old') return;
    queueMicrotask(() => stop());
    act();
  });
  return stop;
}

/** Acts whenever a report that covered the main screen is closed. */
function whenReportCloses(act: () => void): () => void {
  let isCovered = false;
  return dialogStack.subscribe((open) => {
    const wasCovered = isCovered;
    isCovered = open.some(({ kind }) => kind === 'report');
    if (wasCovered && !isCovered) act();
  });
}

/** Shows every state of the session as one seat sees it: orders at once; a new turn once its report covers the page or has been closed, where there is one. */
function follow(session: Session, shown: Signal<SessionState>, onShow: () => void): () => void {
  const { active } = session.get();
  const isWatched = session.setup.scenario.watch === true;
  let callOff: (() => void) | null = null;
  let stopWaiting: () => void = () => undefined;
  const show = () => {
    callOff?.();
    callOff = null;
    shown.value = session.get();
    onShow();
  };
  const stop = session.subscribe(
    (now) => now,
    (now) => {
      const isDue = callOff !== null;
      callOff?.();
      stopWaiting();
      if (now.active !== active) return;
      const isSameTurn = now.history.length === shown.peek().history.length;
      if (isDue || isWatched || isSameTurn) show();
      else if (passage.peek() === null) callOff = afterPaint(NEW_TURN_AFTER_MS, show);
      else stopWaiting = whenNew(show);
    },
  );
  const stopLooking = whenReportCloses(() => {
    if (callOff !== null) show();
  });
  return () => {
    callOff?.();
    stopWaiting();
    stopLooking();
    stop();
  };
}

/** Follows a session for the seat at the device until it is disposed of. */
export function createGameModel(session: Session): GameModel {
  const state = signal(session.get());
  const country = session.get().active;
  const refused = signal<RefusedOrder | null>(null);
  const stop = follow(session, state, () => {
    refused.value = null;
  });
  return {
    ...shownOf(state, country),
    session,
    country,
    state,
    isBehind: signal(false),
    refused,
    issue: (order) => {
      const result = session.issue(order);
      if (result.ok) playCue('click');
      else refused.value = { kind: order.kind, refusal: result.error };
      return result.ok;
    },
    withdraw: (kind) => session.withdraw(kind),
    dispose: stop,
  };
}

/** The same game for the views around the panels. An order gets there a moment after it is shown at its control; while a control is being moved, only now and then. */
export function createTrailingModel(model: GameModel): GameModel {
  const state = signal(model.state.peek());
  const isBehind = signal(false);
  let stopWaiting: () => void = () => undefined;
  let behindSince = 0;
  const show = () => {
    stopWaiting();
    isBehind.value = false;
    state.value = model.state.peek();
  };
  const stop = model.state.subscribe((now) => {
    if (now === state.peek()) return;
    const time = performance.now();
    if (!isBehind.peek()) behindSince = time;
    if (now.game !== state.peek().game || time - behindSince > LONGEST_BEHIND_MS) return show();
    isBehind.value = true;
    stopWaiting();
    stopWaiting = afterPaint(FORECAST_FIRST_MS, show);
  });
  return {
    ...model,
    ...shownOf(state, model.country),
    state,
    isBehind,
    dispose: () => {
      stopWaiting();
      stop();
    },
  };
}

export const GameContext = createContext<GameModel | undefined>(undefined);

/** The game in which a component of the main screen is. */
export function useGame(): GameModel {
  return defined(useContext(GameContext), 'the game of this component');
}
