// Digits choose an answer in a dialog, and Enter on it gives it.

/** Whether a key came from a choice or from the title, where focus is at first; one held down since before does not count there. */
export function isOnChoice({ target, repeat }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return true;
  return target instanceof HTMLElement && target.matches('[data-title]') && !repeat;
}

/** What a dialog does with a key; `null` stands for an answer that cannot be given. */
export function answerKeys<T>(
  answers: readonly (T | null)[],
  choose: (answer: T) => void,
  give: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const chosen = /^[1-9]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
    if (chosen !== undefined && chosen !== null) choose(chosen);
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // Focus returns while the key is still down, and the key would press what has focus then.
    event.preventDefault();
    give();
  };
}
