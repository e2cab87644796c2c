// What the reader of the page looks at, kept while the page is open and never part of a game.

import { signal } from '@preact/signals';
import type { WorldMeasure } from '../../selectors';
import type { Advice } from '../../types/advice';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Order } from '../../types/order';
import type { LeverKind } from './levers/lever';
import type { PanelName } from './panels/panels';

/** The panel beside the chart; every turn begins with the budget. */
export const openPanel = signal<PanelName>('budget');

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
