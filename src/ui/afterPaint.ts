// Acts once what the page shows has been painted.

/** A page that nobody looks at paints nothing. */
const LONGEST_UNPAINTED_MS = 1000;

/** Acts so long after what the page shows from now on has been painted; gives what calls it off. */
export function afterPaint(delayMs: number, act: () => void): () => void {
  let timer = window.setTimeout(act, LONGEST_UNPAINTED_MS + delayMs);
  const frame = window.requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, delayMs);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
