// A whole game by keyboard alone: every decision is changed, a card played, events answered, a Why opened, and the game reloaded.

import { expect, type Page, test } from '@playwright/test';
import { verifyExport } from './exported';
import { keptGame } from './keptGame';
import { endTurnByKeys, leaveControl, pressOn, tabTo } from './keys';
import { listen } from './listen';

/** Opens a panel by its letter. */
async function openPanel(page: Page, key: string, name: string): Promise<void> {
  await leaveControl(page);
  await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
}

/** Moves a slider one step up. */
async function moveSlider(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ArrowRight');
}

/** The yellow button of the dialog on top, which repeats the choice. */
function choiceButton(page: Page) {
  return page.locator('dialog[open]').last().locator('.dialog-foot .button-signal');
}

/** Takes the second option of whatever the turn brings, by its digit; tells how many events were among it. */
async function answer(page: Page): Promise<number> {
  let events = 0;
  const open = page.locator('dialog[open]');
  while ((await open.count()) > 0) {
    const dialog = await open.last().elementHandle();
    const radios = open.last().getByRole('radio');
    const count = await radios.count();
    if (count === 0) {
      // What happened only wants to be read; its button has the focus.
      await page.keyboard.press('Enter');
      await dialog?.waitForElementState('hidden');
      continue;
    }
    // The second answer, or the only one.
    const place = Math.min(2, count);
    await page.keyboard.press(String(place));
    await expect(radios.nth(place - 1)).toBeChecked();
    const words = await choiceButton(page).innerText();
    events += await open.last().locator('input[name="answer"]:checked').count();
    await tabTo(page, new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    await page.keyboard.press('Enter');
    await dialog?.waitForElementState('hidden');
  }
  return events;
}

/** Ends the turn, reads its report and goes on by Enter. */
async function endTurn(page: Page): Promise<void> {
  await endTurnByKeys(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Report on the/ })).toBeHidden();
}

/** Changes one radio group by the arrow key, from the option that is chosen. */
async function chooseNext(page: Page, chosen: RegExp): Promise<void> {
  await tabTo(page, chosen);
  await page.keyboard.press('ArrowDown');
}

/** Every decision of the five panels but the card, once. */
async function changeEverything(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowLeft');
  await chooseNext(page, /^Normal/);
  await openPanel(page, 't', 'Train');
  await chooseNext(page, /^Adapt/);
  await openPanel(page, 'd', 'Deals');
  await pressOn(page, /^Accept/, 'Space');
  await openPanel(page, 's', 'Stance');
  await chooseNext(page, /^Hedge/);
  await chooseNext(page, /^Residency/);
  await openPanel(page, 'p', 'Plan');
  await chooseNext(page, /^Wind, sun/);
  await moveSlider(page, /^(?!Why).*buy or build/);
}

const ORDERS =
  'National focus, Event answer, Budget, Fiscal stance, Model programme, Platform consent, Stance, Data law, Power mix, Build share';

/** Asks why autonomy is what it is, and why the layer below it is. */
async function askWhy(page: Page): Promise<void> {
  await pressOn(page, /^Autonomy \d/);
  const why = page.getByRole('dialog', { name: 'Why?' });
  await pressOn(page, /^Chips layer/);
  await expect(why.getByRole('heading', { name: /^Chips layer: \d/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
}

/** Plays the talent visa and takes it back and again with Ctrl+Z and Ctrl+Y. */
async function playCard(page: Page): Promise<void> {
  await openPanel(page, 'd', 'Deals');
  await pressOn(page, /Talent visa/);
  const card = page.getByRole('button', { name: /Talent visa/ });
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(card).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+y');
  await expect(card).toHaveAttribute('aria-pressed', 'true');
}

/** Reloads once six turns are kept, and continues. */
async function reload(page: Page): Promise<void> {
  await expect.poll(async () => (await keptGame(page)).turns).toBe(6);
  await page.reload();
  await pressOn(page, /^Continue$/);
  await expect(page.getByText('2029 H1, turn 7 of 20')).toBeVisible();
}

test(
  'should be played by keyboard alone, reloaded, and verified from its file',
  { tag: '@ci' },
  async ({ page }, testInfo) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const heard = listen(page);
    await page.goto('./#play?seed=7&sight=pilotAboard');
    await pressOn(page, /^Korea: 260,000 GPUs$/);
    await pressOn(page, /^To the briefing$/);
    await pressOn(page, /^Begin$/);
    await expect(page.getByRole('dialog', { name: /^Briefing/ })).toBeHidden();
    await expect(page.locator('dialog[open]')).toBeVisible();
    let answered = 0;
    for (let turn = 1; turn <= 20; turn++) {
      answered += await answer(page);
      if (turn === 1) await changeEverything(page);
      if (turn === 1) await expect(page.getByText(ORDERS)).toBeVisible();
      if (turn === 2) await askWhy(page);
      if (turn === 4) await playCard(page);
      if (turn === 7) await reload(page);
      await endTurn(page);
    }
    expect(answered).toBeGreaterThanOrEqual(2);
    expect(heard).toEqual({ complaints: [], strangers: [] });
    await expect(page.getByRole('heading', { level: 1, name: /2026 H1 to 2035 H2/ })).toBeFocused();
    const hash = await page.getByText(/^[0-9a-f]{16}$/).innerText();
    const path = testInfo.outputPath('game.replay.json');
    const save = () => pressOn(page, /^Save the replay file/);
    expect(await verifyExport(page, path, save)).toContain(hash);
    expect(heard).toEqual({ complaints: [], strangers: [] });
  },
);
