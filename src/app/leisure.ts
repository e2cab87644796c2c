// Waits until the page has nothing better to do.

/** On a page that is never idle it goes on after this time. */
const LONGEST_MS = 2000;

/** Browsers that do not report idle time go on with the next free turn of the event loop. */
export function atLeisure(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: LONGEST_MS });
  });
}
