// "Why?" by a press on a number or by a key: whatever has focus or was pressed, the nearest quantities answer.

import { openWhy } from '../ui/hud/dialogs/dialogStack';

/** What does something of its own when it is pressed. */
const CONTROLS = 'button, a, input, select, textarea, label, summary, [role="button"]';

function quantitiesAt(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>('[data-why]')?.dataset['why'];
}

/** Asks about what has focus; false where that has no numbers. */
export function askFocused(): boolean {
  const quantities = quantitiesAt(document.activeElement);
  if (quantities !== undefined) openWhy(quantities);
  return quantities !== undefined;
}

/** Asks about what has focus, else about the first numbers of the dialog on top. */
export function askInDialog(): void {
  if (askFocused()) return;
  const dialogs = document.querySelectorAll('dialog[open]');
  const quantities = quantitiesAt(dialogs[dialogs.length - 1]?.querySelector('[data-why]') ?? null);
  if (quantities !== undefined) openWhy(quantities);
}

/** Numbers that stand in plain words answer a press; those on a control leave the press to it. */
export function listenToPresses(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest(CONTROLS) !== null) return;
    if (target.closest('.why-dialog') !== null || window.getSelection()?.isCollapsed === false)
      return;
    const quantities = quantitiesAt(target);
    if (quantities !== undefined) openWhy(quantities);
  });
}
