// What the reader of the page looks at, kept while the page is open and never part of a game.

import { signal } from '@preact/signals';
import type { WorldMeasure } from '../../selectors';
import type { Advice } from '../../types/advice';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Order } from '../../types/order';
import type { LeverKind } from './levers/lever';
import type { PanelName } from './panels/panels';

/** What can stand beside the chart: a panel of the instruments, or the bridge. */
export type OpenPanel = PanelName | 'bridge';

/** What every turn begins with: the bridge, or the budget among all instruments. */
export type HomePanel = Extract<OpenPanel, 'bridge' | 'budget'>;
export const homePanel = signal<HomePanel>('bridge');

export const openPanel = signal<OpenPanel>('bridge');

/** Whether the screen around the panels is that of the bridge: few numbers, the rest one key away. */
export function isOnBridge(): boolean {
  return homePanel.value === 'bridge';
}

/** Goes to the bridge, or to all instruments; another panel stays open. It is kept as a setting. */
export function setHome(home: HomePanel): void {
  if (openPanel.peek() === homePanel.peek()) openPanel.value = home;
  homePanel.value = home;
}

export type WorldTab = 'standing' | 'rivals';
export type WorldForm = 'chart' | 'table';

export const worldTab = signal<WorldTab>('standing');
export const worldForm = signal<WorldForm>('chart');
export const worldMeasure = signal<WorldMeasure>('capability');

/** The rivals that the reader chose, and the scenario in which; null before that. */
export const chosenByHand = signal<{
  readonly scenario: string;
  readonly countries: readonly CountryId[];
} | null>(null);

/** Which rows the table of all levers holds. */
export const leverSearch = signal('');
export const leverKind = signal<LeverKind | 'all'>('all');
export const showsLocked = signal(true);

/** The scenario whose rules are read on the title screen; empty before one was chosen. */
export const modelScenario = signal('');

/** Whether half-years run by themselves, and how often they were let run: an earlier run that wakes up late ends. */
export const watching = signal({ isOn: false, runs: 0 });

export interface Answer {
  readonly game: Game;
  readonly country: CountryId;
  /** The seat's orders when it asked. */
  readonly asked: readonly Order[];
  readonly advice: Advice;
}

/** What the adviser answered last; it holds for its turn and its seat alone. */
export const latestAnswer = signal<Answer | null>(null);

interface SeatOfTurn {
  readonly game: Game;
  readonly country: CountryId;
}

/** The seats that want no project in this turn, which no order says. */
const withoutProject = signal<readonly SeatOfTurn[]>([]);

/** Notes that this seat wants none in this turn. */
export function declineProject(seat: SeatOfTurn): void {
  withoutProject.value = [...withoutProject.peek().filter(({ game }) => game === seat.game), seat];
}

/** Whether this seat has said in this turn that it wants none. */
export function hasDeclinedProject({ game, country }: SeatOfTurn): boolean {
  return withoutProject.value.some((seat) => seat.game === game && seat.country === country);
}
