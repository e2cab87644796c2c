// The keyboard map of a running game; dialogs keep their own keys.

import { hasMinisters, selectRounds } from '../selectors/index';
import type { Session } from '../session/index';
import { dialogStack, openDialog, openWhy } from '../ui/hud/dialogs/dialogStack';
import {
  PANEL_LETTERS,
  pressDigit,
  pressEndTurn,
  showPanel,
  toggleInstruments,
} from '../ui/hud/panelState';
import { shownIn } from '../ui/hud/sight';
import { homePanel, openPanel } from '../ui/hud/viewState';
import { askFocused, askInDialog } from './asking';
import { page } from './page';
import { preferences, toggleMute } from './preferences';

type Act = (session: Session) => void;

const PANEL_ACTS: Readonly<Record<string, Act>> = Object.fromEntries(
  Object.entries(PANEL_LETTERS).map(([letter, panel]) => [
    letter.toLowerCase(),
    () => showPanel(panel),
  ]),
);

/** Opens "Why?" for the focused number, or else for what limits most now. */
function askWhy(): void {
  if (askFocused()) return;
  const limit = document.querySelector<HTMLElement>('[data-why-limit]')?.dataset['whyLimit'];
  if (limit !== undefined) openWhy(limit);
}

/** Keys that are letters or digits; they can be switched off. */
const LETTERS: Readonly<Record<string, Act>> = {
  ...PANEL_ACTS,
  w: askWhy,
  a: (session) => {
    if (shownIn(session.get().sight).bands) openDialog({ kind: 'adviser' });
  },
  n: (session) => {
    if (hasMinisters(session.get().game)) openDialog({ kind: 'ministers' });
  },
  i: toggleInstruments,
  o: () => openDialog({ kind: 'world' }),
  l: () => openDialog({ kind: 'levers' }),
  r: (session) => {
    const { length } = selectRounds(session.get().history);
    if (length > 0) openDialog({ kind: 'report', turn: length - 1 });
  },
};

const WITH_CONTROL: Readonly<Record<string, Act>> = {
  z: (session) => void session.undo(),
  y: (session) => void session.redo(),
};

const REGIONS = ['coach', 'top', 'rail', 'calendar', 'map', 'panel', 'timeline', 'end'];

function nextRegion(step: 1 | -1): void {
  const regions = REGIONS.flatMap((name) => [
    ...document.querySelectorAll<HTMLElement>(`[data-region="${name}"]`),
  ]).filter((region) => region.offsetParent !== null);
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + step + regions.length) % regions.length];
  if (next === undefined) return;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
}

const PRESSED_BY_ENTER = 'button, a, summary';

/** Whether the key belongs to the element that has focus. What a pointer has pressed last Enter does not press again: it ends the turn. */
function isTaken({ target, key }: KeyboardEvent, pressedLast: Element | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body) return false;
  if (
    target.closest('textarea, select, input:not([type="range"], [type="radio"], [type="checkbox"])')
  )
    return true;
  const pressed = target.closest(PRESSED_BY_ENTER);
  return key === 'Enter' && pressed !== null && pressed !== pressedLast;
}

function isDialogOpen(): boolean {
  return dialogStack.peek().length > 0 || document.querySelector('dialog[open]') !== null;
}

function isGlossaryOpen(): boolean {
  return dialogStack.peek().some(({ kind }) => kind === 'glossary');
}

/** In a dialog and in the debrief, W is for what has focus; "Why?" itself asks no further. */
function asksFromDialog(): boolean {
  const isAside = isDialogOpen() || page.peek().kind !== 'game';
  return isAside && document.querySelector('.why-dialog') === null;
}

/** Keys that work everywhere and whatever is open. */
function pressAnywhere(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'm') toggleMute();
  else if (event.key === '?' && !isDialogOpen()) openDialog({ kind: 'keys' });
  else if (event.key.toLowerCase() === 'g' && !isGlossaryOpen()) openDialog({ kind: 'glossary' });
  else if (event.key.toLowerCase() === 'w' && asksFromDialog()) askInDialog();
  else return false;
  return true;
}

function pressLetter(event: KeyboardEvent, session: Session): boolean {
  if (/^[1-9]$/.test(event.key)) return pressDigit(Number(event.key));
  const act = LETTERS[event.key.toLowerCase()];
  act?.(session);
  return act !== undefined;
}

function pressInGame(event: KeyboardEvent, session: Session): boolean {
  if (event.key === 'F6') nextRegion(event.shiftKey ? -1 : 1);
  else if (event.key === 'Enter') pressEndTurn();
  else if (event.key === 'Escape' && openPanel.peek() !== homePanel.peek())
    showPanel(homePanel.peek());
  else return preferences.settings.peek().hasLetterKeys && pressLetter(event, session);
  return true;
}

function onKey(event: KeyboardEvent, session: Session | null): boolean {
  const hasLetters = preferences.settings.peek().hasLetterKeys;
  const inGame = session !== null && page.peek().kind === 'game' && !isDialogOpen();
  if (event.ctrlKey || event.metaKey) {
    const act = inGame ? WITH_CONTROL[event.key.toLowerCase()] : undefined;
    if (act !== undefined && session !== null) act(session);
    return act !== undefined;
  }
  if (event.altKey) return false;
  if (hasLetters && pressAnywhere(event)) return true;
  return inGame && pressInGame(event, session);
}

/** Listens to the whole page from now on. */
export function listenToKeys(sessionNow: () => Session | null): void {
  let pressedLast: Element | null = null;
  const onClick = ({ target, detail }: MouseEvent) => {
    const isByPointer = detail > 0 && target instanceof Element;
    pressedLast = isByPointer ? target.closest(PRESSED_BY_ENTER) : null;
  };
  document.addEventListener('click', onClick, { capture: true });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isTaken(event, pressedLast)) return;
    if (onKey(event, sessionNow())) event.preventDefault();
  });
}
