// Opens "Why?" for the number that was pressed or has focus: the nearest element around it that names quantities answers.

import { openWhy } from '../ui/hud/dialogs/dialogStack';

/** Elements for which a press already means something else. */
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
