// Runs inside the measured page: tells when what a press leads to has been painted.

/**
 * The time when the next frame is painted, or undefined when `isReady` did not hold as it was drawn. The most urgent
 * task is the one right after the frame; a posted message would wait behind those that came before.
 */
function nextPaint(isReady) {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const ready = isReady();
      void scheduler.postTask(() => resolve(ready ? performance.now() : undefined), {
        priority: 'user-blocking',
      });
    });
  });
}

async function paintOf(isReady) {
  for (;;) {
    const painted = await nextPaint(isReady);
    if (painted !== undefined) return painted;
  }
}

/** Milliseconds from the next press of a key to the end of the first frame in which `isReady` holds. */
function msFromPress(isReady) {
  return new Promise((resolve) => {
    const onKey = ({ timeStamp }) =>
      void paintOf(isReady).then((painted) => resolve(painted - timeStamp));
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** `.report-desk`: what older pages, with which this one is compared, call the report's body. */
const REPORT = '.report-body, .report-desk';

const has = (selector) => document.querySelector(selector) !== null;

/** What the first line of the budget says of its money. */
const effectWords = () => document.querySelector('.budget-line')?.textContent ?? '';
let effectBefore = '';

/** What is still worked out: bands and gains of the orders before. */
const STALE = '[aria-busy="true"], b.is-stale, .gain.is-stale:not(:empty)';

/** Between two presses of a hand. */
const PAUSE_MS = 300;

/** Resolves after the pause of a hand, once every forecast is that of the orders. */
function rest() {
  return new Promise((resolve) => {
    const look = () => (has(STALE) ? setTimeout(look, PAUSE_MS) : resolve());
    setTimeout(look, PAUSE_MS);
  });
}

/** What is awaited, by name. */
const READY = {
  /** The line says something else than before the press. */
  effect: () => effectWords() !== effectBefore,
  /** So it does, and the ranges beside End turn are those of the new orders. */
  bands: () => effectWords() !== effectBefore && !has('.forecast-open [aria-busy]'),
  /** The main screen stands and its button can be pressed. */
  game: () => has('[data-end-turn]:not([aria-disabled])'),
  chart: () => has('.map-canvas canvas'),
  /** The report of the ended turn can be read and left. */
  report: () => has(REPORT) && document.activeElement.closest('dialog') !== null,
  /** The numbers of a sheet of "Why?" can be read. */
  why: () => has('.why-dialog [data-value]'),
  /** Nothing lies over the main screen. */
  free: () => !has('dialog[open]'),
  /** The report is gone: a dialog asks for the next decision, or the main screen does. */
  decision: () => !has(REPORT),
};

/** Set before a press, read after it: a press may overtake a question that is asked just before it. */
let measured;

globalThis.probe = {
  rest,
  awaitPress: (name) => {
    effectBefore = effectWords();
    measured = msFromPress(READY[name]);
  },
  msMeasured: () => measured,
};
