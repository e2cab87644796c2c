// Opens the panels of the main screen, and what a digit key does in them.

import type { DecisionPlace } from '../../types/decisions';
import { t } from '../text';
import type { PanelName } from './panels/panels';
import { homePanel, type OpenPanel, openPanel, setHome } from './viewState';

/** The letters that open panels, in the order in which keys are listed. */
export const PANEL_LETTERS: Readonly<Record<string, PanelName>> = {
  B: 'budget',
  T: 'train',
  Q: 'quay',
  D: 'deals',
  S: 'stance',
  P: 'plan',
};

/** The letter of a panel; not every one needs one. */
export function letterOf(panel: OpenPanel): string | undefined {
  return Object.keys(PANEL_LETTERS).find((letter) => PANEL_LETTERS[letter] === panel);
}

/** The names of the panels that have letters. */
export function letteredPanels(): string {
  return Object.values(PANEL_LETTERS)
    .map((panel) => t(`panel.${panel}`))
    .join(', ');
}

type PanelPlace = Exclude<DecisionPlace, 'opening' | 'chapter' | 'project' | 'event' | 'demand'>;

/** The panel that a place means: for a superpower the panel of exports in place of that of the stance. */
export function panelAt(place: PanelPlace): PanelName {
  return place === 'exports' ? 'stance' : place;
}

/** The name of a panel, which differs for a superpower. */
export function panelName(panel: OpenPanel, sells: boolean): string {
  return t(panel === 'stance' && sells ? 'panel.exports' : `panel.${panel}`);
}

/** Opens a panel and, once it is drawn, shows its top with focus on its heading. */
export function showPanel(panel: OpenPanel): void {
  openPanel.value = panel;
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('[data-panel-title]');
    heading?.closest('[data-region="panel"]')?.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  });
}

/** From the bridge to all instruments, or back. */
export function toggleInstruments(): void {
  setHome(homePanel.peek() === 'bridge' ? 'budget' : 'bridge');
  showPanel(homePanel.peek());
}

/** Opens a panel and, once it is drawn, gives focus to the control that gives an order; what is folded there is opened. */
export function showControl(panel: PanelName, find: string): void {
  showPanel(panel);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(find);
      const control =
        found?.querySelector<HTMLElement>('input:checked') ??
        found?.querySelector<HTMLElement>('input, button') ??
        found;
      if (control?.ariaExpanded === 'false') control.click();
      control?.focus();
      found?.scrollIntoView({ block: 'center' });
      requestAnimationFrame(() => found?.scrollIntoView({ block: 'nearest' }));
    }),
  );
}

/** Focuses the line or presses the option that carries this digit; false when there is none. */
export function pressDigit(digit: number): boolean {
  const found = document.querySelector<HTMLElement>(`[data-digit="${digit}"]`);
  if (found === null) return false;
  const size =
    found.querySelector<HTMLElement>('.sizes input:checked') ??
    found.querySelector<HTMLElement>('.sizes input');
  const control = size ?? found;
  control.focus();
  control.scrollIntoView({ block: 'nearest' });
  const isMoved = size !== null || (found instanceof HTMLInputElement && found.type === 'range');
  if (!isMoved) found.click();
  return true;
}

/** Presses End turn, which shows its warnings. */
export function pressEndTurn(): void {
  document.querySelector<HTMLElement>('[data-end-turn]')?.click();
}
