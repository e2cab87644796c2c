// Waits until what a page draws anew stands, and asks it to draw once more where it fell asleep over it.

import type { Page } from '@playwright/test';

/** Once in many thousand sizes a page did not come to rest at all, for a reason that is not known: it is looked at again. */
const PATIENCE_MS = 20_000;
const TRIES = 3;

/** Runs in the page; null once it stands, else what it still waited for when patience was over. */
async function waitInPage(patienceMs: number): Promise<string | null> {
  let awaited = 'a frame';
  const stand = async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const isSeen = ({ effect }: Animation) =>
      effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true;
    const moving = document
      .getAnimations()
      .filter(isSeen)
      .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    const nameOf = ({ effect, playState, currentTime }: Animation) =>
      `${(effect as KeyframeEffect).target?.outerHTML.slice(0, 120)} ${playState} at ${String(currentTime)}`;
    awaited = `the end of ${moving.map(nameOf).join(', ')}`;
    await Promise.allSettled(moving.map(({ finished }) => finished));
    return null;
  };
  const tire = new Promise<string>((resolve) => {
    setTimeout(() => resolve(`${awaited} (${document.visibilityState})`), patienceMs);
  });
  return Promise.race([stand(), tire]);
}

/** A size of its own for a moment makes the page draw. */
async function wake(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (size === null) return;
  await page.setViewportSize({ ...size, height: size.height + 1 });
  await page.setViewportSize(size);
}

/**
 * Resolves once what a new size or theme has drawn anew stands, and all that is seen to fade or slide in has come to
 * its end; what is not drawn never moves on. Throws when the page does not stand although it was woken.
 */
export async function comeToRest(page: Page): Promise<void> {
  let awaited: string | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    awaited = await page.evaluate(waitInPage, PATIENCE_MS);
    if (awaited === null) return;
    console.log(`The page fell asleep over ${awaited}`);
    await wake(page);
  }
  throw new Error(`The page does not come to rest; it waits for ${awaited}.`);
}
