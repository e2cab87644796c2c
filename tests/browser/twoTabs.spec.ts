// Two tabs with one game: no tab goes back behind what another has kept, and what both have done is there afterwards.

import { expect, type BrowserContext, type Page, test } from '@playwright/test';
import { caseCount } from '../support/tier';
import { endTurn, goOn, openTitle, putOff, startGame, withoutExtras } from './course';
import { keptGame, keptGames, keptSaves } from './keptGame';

const INTERLEAVINGS = caseCount({ quick: 1, full: 8 });
const STEPS = 7;
/** What cannot be done by then, because a dialog stands over it, is left for later. */
const PATIENCE_MS = 10_000;

const movedOn = (page: Page) =>
  page.getByRole('alertdialog', { name: 'This game has gone on in another tab' });

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await withoutExtras(page);
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Opens the title screen and goes on with the newest game. */
async function goOnHere(page: Page): Promise<void> {
  await openTitle(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'End turn' })).toBeVisible();
}

/** Plays on in a tab of its own with the game that the first tab has begun. */
async function playOnBeside(context: BrowserContext): Promise<Page> {
  const second = await newTab(context);
  await goOnHere(second);
  await endTurn(second);
  await goOn(second);
  return second;
}

async function beginHere(page: Page): Promise<void> {
  await openTitle(page);
  await startGame(page);
  await putOff(page);
  await press(page, 'Less Chips');
  await expect.poll(() => keptSaves(page)).toBeGreaterThan(1);
}

test('should not let an older tab write over the turns of another, and keep both when that is chosen', {
  tag: '@quick',
}, async ({ page, context }) => {
  await withoutExtras(page);
  await beginHere(page);
  const second = await playOnBeside(context);
  await expect.poll(async () => (await keptGame(second)).turns).toBe(1);
  await second.close();
  await expect(movedOn(page)).toContainText('turn 1 of 20');
  await expect(movedOn(page)).toContainText('turn 2 of 20');
  expect((await keptGame(page)).turns).toBe(1);
  await movedOn(page).getByRole('button', { name: 'Keep both' }).click();
  await press(page, 'Less Talent');
  await expect.poll(() => keptGames(page)).toBe(2);
  expect((await keptGame(page)).turns).toBe(0);
  await openTitle(page);
  await page.getByRole('button', { name: 'All 2 games on this device' }).click();
  const list = page.getByRole('dialog', { name: 'My games' });
  await expect(list.locator('.game-row')).toHaveCount(2);
  await list
    .locator('.game-row', { hasText: 'turn 2 of 20' })
    .getByRole('button', { name: 'Continue' })
    .click();
  await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
});

test('should go on with the newer game when that is chosen, and forget the older order', {
  tag: '@ci',
}, async ({ page, context }) => {
  await withoutExtras(page);
  await beginHere(page);
  const second = await playOnBeside(context);
  await movedOn(page)
    .getByRole('button', { name: /Go on with the other tab/ })
    .click();
  await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
  await press(page, 'Less Power');
  await expect(movedOn(second)).toBeVisible();
  expect(await keptGames(page)).toBe(1);
});

test('should say so on an older title screen before it goes on, where tabs cannot tell each other', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  });
  await withoutExtras(page);
  await beginHere(page);
  const title = await newTab(context);
  await openTitle(title);
  await endTurn(page);
  await goOn(page);
  await expect.poll(async () => (await keptGame(page)).turns).toBe(1);
  await title.getByRole('button', { name: 'Continue' }).click();
  const told = title.getByRole('alertdialog');
  await expect(told).toContainText('turn 1 of 20');
  await expect(told).toContainText('turn 2 of 20');
  await told.getByRole('button', { name: /Go on/ }).click();
  await expect(title.getByText('2026 H2, turn 2 of 20')).toBeVisible();
});

/** Whole numbers from 0, the same for the same seed. */
function draws(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const ACTS = ['order', 'order', 'endTurn', 'continue', 'reload', 'answer'] as const;

/** One step in one tab; what is not possible there is passed by. */
async function act(page: Page, kind: (typeof ACTS)[number], keepsBoth: boolean): Promise<void> {
  if (kind === 'reload') return openTitle(page);
  if (kind === 'continue') return goOnHere(page);
  if (await movedOn(page).isVisible()) {
    const name = keepsBoth ? 'Keep both' : /Go on with the other tab/;
    await movedOn(page).getByRole('button', { name }).click();
    return expect(movedOn(page)).toBeHidden();
  }
  if (!(await page.getByRole('button', { name: 'End turn' }).isVisible())) return undefined;
  if (kind !== 'order' && kind !== 'endTurn') return undefined;
  // The word of the other tab may come while this one acts: then its dialog is answered in a later step.
  const done = kind === 'order' ? press(page, 'Less Chips') : endTurn(page).then(() => goOn(page));
  return done.catch(() => undefined);
}

/** The turns of each game that is kept, by its id. */
async function turnsKept(page: Page): Promise<ReadonlyMap<string, number>> {
  const { keptValues } = await import('./keptGame');
  const rows = [...(await keptValues(page))].filter(([key]) => key.startsWith('game/'));
  return new Map(
    rows.map(([key, value]) => [key, (value as { game: { turn: number } }).game.turn]),
  );
}

test(`should never put a game back in ${INTERLEAVINGS} interleavings of two tabs`, async ({
  page,
  context,
}) => {
  test.setTimeout(120_000 + INTERLEAVINGS * 120_000);
  await withoutExtras(page);
  await beginHere(page);
  const tabs = [page, await newTab(context)] as const;
  await goOnHere(tabs[1]);
  for (const tab of tabs) tab.setDefaultTimeout(PATIENCE_MS);
  let before = await turnsKept(page);
  for (let run = 0; run < INTERLEAVINGS; run++) {
    const draw = draws(run);
    for (let step = 0; step < STEPS; step++) {
      const tab = tabs[draw(2)]!;
      await tab.bringToFront();
      await act(tab, ACTS[draw(ACTS.length)]!, draw(2) === 0);
      const now = await turnsKept(page);
      for (const [id, turns] of before) expect(now.get(id)).toBeGreaterThanOrEqual(turns);
      before = now;
    }
  }
  console.log(`${INTERLEAVINGS} interleavings of ${STEPS} steps, ${before.size} games kept`);
});
