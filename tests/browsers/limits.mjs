// What all three browsers share: the window, and how long the page may take to come to what is waited for.

/** In CSS pixels: a small laptop. */
export const SIZE = { width: 1366, height: 768 };

/** A hang is reported, slowness is not judged. */
export const LIMIT_MS = 120_000;

/** How often the page is asked. */
export const POLL_MS = 100;
