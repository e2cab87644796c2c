// Waits for a moment in which the page has nothing better to do.

/** Browsers that do not tell give the next free turn. */
export function atLeisure(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve());
  });
}
