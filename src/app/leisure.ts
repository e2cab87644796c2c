// Waits for a moment in which the page has nothing better to do.

/** A page that is never at rest goes on after this. */
const LONGEST_MS = 2000;

/** Browsers that do not tell give the next free turn. */
export function atLeisure(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: LONGEST_MS });
  });
}
