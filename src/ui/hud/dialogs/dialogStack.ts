// Which dialogs are open, the last on top, and where focus goes back to; any part of the page may open one.

import { signal } from '@preact/signals';
import type { Assignment } from '../../../types/assignment';
import type { KeptGame } from '../../../types/keptGame';
import type { CountryId } from '../../../types/names';
import type { GlossaryEntry } from '../glossary/entries';
import { type GivenNumbers, givenNumbers } from '../why/given';

/** The way into an explanation: terms by their number, parts by the name of their quantity. */
export type WhyPath = readonly (number | string)[];

/** A world that is passed on: of the running game, of a kept one, or one that stands already. */
export type WorldToPass =
  | { readonly kind: 'running' }
  | { readonly kind: 'kept'; readonly game: KeptGame }
  | { readonly kind: 'world'; readonly world: Assignment };

export type OpenDialog =
  /** `saved`: the name under which the game has just been kept. */
  | { readonly kind: 'menu'; readonly saved?: string }
  | { readonly kind: 'briefing' }
  /** A chapter of the calendar, from 0. */
  | { readonly kind: 'chapter'; readonly index: number }
  | { readonly kind: 'opening' }
  /** What really happened in the half-year that begins. */
  | { readonly kind: 'notices' }
  | { readonly kind: 'project' }
  | { readonly kind: 'adviser' }
  /** How all countries have fared, and what is public of them. */
  | { readonly kind: 'world' }
  /** The table of every decision of this turn. */
  | { readonly kind: 'levers' }
  /** How the model works; `parameter` is the one to show, as `group.name`. */
  | { readonly kind: 'model'; readonly parameter?: string }
  /** How far the model can be trusted. */
  | { readonly kind: 'trust' }
  /** What this turn's orders are likely to bring. */
  | { readonly kind: 'forecast' }
  /** Sets a game for a class; of this scenario where one is named. */
  | { readonly kind: 'class'; readonly scenario?: string }
  /** A sheet of an assignment to be printed. */
  | {
      readonly kind: 'paper';
      readonly assignment: Assignment;
      readonly sheet: 'pupil' | 'teacher';
    }
  /** Hands the running game in to its teacher. */
  | { readonly kind: 'handIn' }
  /** The games kept on this device. */
  | { readonly kind: 'games' }
  /** The player's finished games, and those that were left. */
  | { readonly kind: 'history' }
  /** Keeps the running game as it stands under a name. */
  | { readonly kind: 'saveAs' }
  /** Gives a kept game another name. */
  | { readonly kind: 'rename'; readonly game: KeptGame }
  /** The address of a world to be copied. */
  | { readonly kind: 'address'; readonly of: WorldToPass }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  /** What the words of the game mean; at this entry where one is named. */
  | { readonly kind: 'glossary'; readonly entry?: GlossaryEntry }
  /** The licences of everything that ships with the game. */
  | { readonly kind: 'licences' }
  | { readonly kind: 'event' }
  /** What is ordered ahead at a chapter’s end. */
  | { readonly kind: 'ahead' }
  /** What the ministers wish for, and how loyal they are. */
  | { readonly kind: 'ministers' }
  /** Deals with other nations. */
  | { readonly kind: 'offers' }
  /** What a superpower asks for. */
  | { readonly kind: 'demand' }
  /** What a played superpower asks others for. */
  | { readonly kind: 'asking' }
  /** The joint platform that a country has proposed. */
  | { readonly kind: 'proposal'; readonly from: CountryId }
  | { readonly kind: 'report'; readonly turn: number }
  /** The end of a lesson. */
  | { readonly kind: 'lessonEnd' }
  | WhyQuestion
  | { readonly kind: 'confirm'; readonly question: ConfirmQuestion };

export interface WhyQuestion {
  readonly kind: 'why';
  readonly quantity: string;
  /** As they were when the question was asked, whatever becomes of who gave them. */
  readonly given: GivenNumbers;
  /** The terms that were opened, beginning at the number that was asked about. */
  readonly path: WhyPath;
}

export interface ConfirmQuestion {
  readonly title: string;
  readonly body: string;
  /** The quantities of its numbers. */
  readonly why?: string;
  /** Words of the yellow button, which name the result. */
  readonly accept: string;
  readonly onAccept: () => void;
}

export const dialogStack = signal<readonly OpenDialog[]>([]);

export function openDialog(dialog: OpenDialog): void {
  dialogStack.value = [...dialogStack.peek(), dialog];
}

/** What opens, in this order, once all dialogs are closed; what is not needed any more opens nothing. */
let waiting: readonly (() => void)[] = [];

function openNext(): void {
  while (dialogStack.peek().length === 0 && waiting.length > 0) {
    const [open, ...later] = waiting;
    waiting = later;
    open!();
  }
}

/** Opens one dialog after the other, each when the one before has been closed. */
export function openOneByOne(opens: readonly (() => void)[]): void {
  waiting = [...waiting, ...opens];
  openNext();
}

/** Closes the dialog on top; if it was the last one, the next that waits opens. */
export function closeDialog(): void {
  dialogStack.value = dialogStack.peek().slice(0, -1);
  openNext();
}

/** Closes all dialogs and forgets what waits. */
export function closeAllDialogs(): void {
  waiting = [];
  dialogStack.value = [];
}

/** Opens "Why?" for a number that the explanations know, or that is given. */
export function openWhy(quantity: string): void {
  openDialog({ kind: 'why', quantity, given: givenNumbers(quantity), path: [] });
}

export function confirmFirst(question: ConfirmQuestion): void {
  openDialog({ kind: 'confirm', question });
}

/** In the open "Why?", goes to the end of `path`. */
export function followWhy(path: WhyPath): void {
  const open = dialogStack.peek();
  const top = open[open.length - 1];
  if (top?.kind === 'why') dialogStack.value = [...open.slice(0, -1), { ...top, path }];
}

/** Where focus returns to before the next frame, unless another dialog or a key has moved it by then. */
let returning: Element | null = null;

/** What had focus, or the heading of the main screen where that has left the page or nothing had focus. */
function placeOf(before: Element | null): HTMLElement | null {
  const isHere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  return isHere ? before : document.querySelector<HTMLElement>('[data-main-title]');
}

/** A dialog has gone: focus goes back to where it was before. */
export function returnFocus(before: Element | null): void {
  returning = before;
  window.requestAnimationFrame(() => {
    if (document.activeElement === document.body) placeOf(returning)?.focus();
    returning = null;
  });
}

/** A dialog takes the focus; gives where it was, or was about to go back to. */
export function takeFocus(): Element | null {
  const before = returning ?? document.activeElement;
  returning = null;
  return before;
}
