// The player's own games on the built page: saved under a name and gone on with, found in the history, the best told, and the same world opened from its address.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { readAddress } from '../../src/classroom/address';
import { begin, chooseScenario, endTurn, goOn, openTitle, putOff, withoutExtras } from './course';
import { keptGames, keptSaves } from './keptGame';
import { openGame } from './mainScreenPage';

const LESSON = 'First data centre';
const SEED = 7;

const models = (page: Page) => page.getByRole('slider', { name: 'Models' });
const list = (page: Page) => page.getByRole('dialog', { name: 'My games' });
const history = (page: Page) => page.getByRole('dialog', { name: 'History' });
const addressOf = (page: Page) => page.getByRole('dialog', { name: 'Address of this world' });
const today = (page: Page) => page.getByRole('region', { name: 'World of the day' });

async function openMenu(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await expect(menu).toBeVisible();
  return menu;
}

/** Opens the dialog that asks for a name, over the running game. */
async function askName(page: Page): Promise<Locator> {
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: 'Save as …' }).click();
  const asked = page.getByRole('dialog', { name: 'Save as …' });
  await expect(asked.getByRole('textbox', { name: 'Name' })).toBeFocused();
  return asked;
}

async function saveAs(page: Page, name: string): Promise<void> {
  const asked = await askName(page);
  await asked.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(asked).toBeHidden();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await expect(menu.getByText(`Saved as ${name}.`)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** From the title to the list of games. */
async function openList(page: Page): Promise<void> {
  await today(page).getByRole('button', { name: 'My games' }).click();
  await expect(list(page)).toBeVisible();
}

/** From the briefing of the lesson to its whole main screen. */
async function beginLesson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const leave = page.getByRole('button', { name: 'Leave lesson' });
  await expect(leave.or(page.locator('dialog[open]')).first()).toBeVisible();
  if (await leave.isVisible()) await leave.click();
  await putOff(page);
}

/** Plays the short scenario of four turns from the title to its debrief. */
async function playLesson(page: Page): Promise<void> {
  const setUp = await chooseScenario(page, LESSON);
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  await expect(setUp).toBeHidden();
  await beginLesson(page);
  await playOn(page);
}

/** Ends turns until the debrief stands. */
async function playOn(page: Page): Promise<void> {
  const fingerprint = page.getByRole('region', { name: 'Fingerprint' });
  for (let turn = 1; turn <= 4; turn++) {
    await endTurn(page);
    await goOn(page);
  }
  await expect(fingerprint).toBeVisible();
}

/** The address in the open dialog, from # on. */
async function shownAddress(page: Page): Promise<string> {
  const link = await addressOf(page).getByRole('textbox', { name: 'Address' }).inputValue();
  return link.slice(link.indexOf('#'));
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should keep a stand under a name, and go on from it as often as one likes', {
  tag: '@ci',
}, async ({ page }) => {
  await openGame(page);
  await page.getByRole('button', { name: 'More Models', exact: true }).click();
  const saved = await models(page).inputValue();
  await saveAs(page, 'Before the storm');
  await page.getByRole('button', { name: 'More Models', exact: true }).click();
  const later = await models(page).inputValue();
  expect(later).not.toBe(saved);
  await expect.poll(() => keptSaves(page)).toBeGreaterThan(2);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(models(page)).toHaveValue(later);
  await page.reload();
  await openList(page);
  const save = list(page).getByRole('listitem').filter({ hasText: 'Before the storm' });
  await expect(save.locator('.game-picture')).toBeVisible();
  await save.getByRole('button', { name: 'Continue' }).click();
  await expect(models(page)).toHaveValue(saved);
  expect(await keptGames(page)).toBe(2);
  await page.getByRole('button', { name: 'Less Models', exact: true }).click();
  await expect.poll(() => keptGames(page)).toBe(3);
  await page.reload();
  await openList(page);
  await expect(list(page).getByText('Begun from the save “Before the storm”')).toBeVisible();
  const named = list(page).getByRole('listitem').filter({ hasText: 'South Korea, turn 1 of 20' });
  await expect(named).toHaveCount(3);
});

test('should go from the menu of a running game to another one, and lose neither', async ({
  page,
}) => {
  await openGame(page);
  const before = await models(page).inputValue();
  await saveAs(page, 'The start');
  await page.getByRole('button', { name: 'More Models', exact: true }).click();
  const later = await models(page).inputValue();
  const menu = await openMenu(page);
  await expect(menu.getByText('Saved as')).toHaveCount(0);
  await menu.getByRole('button', { name: 'My games' }).click();
  const save = list(page).getByRole('listitem').filter({ hasText: 'The start' });
  await save.getByRole('button', { name: 'Continue' }).click();
  await expect(list(page)).toBeHidden();
  await expect(models(page)).toHaveValue(before);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).first().click();
  await expect(models(page)).toHaveValue(later);
});

test('should say over a running game that an address opens another one, and then open it', async ({
  page,
}) => {
  await openGame(page);
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: 'Address of this world' }).click();
  const world = await shownAddress(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, world);
  const notice = page.locator('.page-notice', { hasText: 'This address opens another game.' });
  await expect(notice).toContainText('Menu, “To the title screen”');
  await openMenu(page);
  await menu.getByRole('button', { name: 'To the title screen' }).click();
  await expect(page.locator('dialog[open]:has(.set-up)')).toContainText(/Fixed world: seed \d+/);
  await expect(notice).toBeHidden();
});

test('should rename a save, and delete it only when it is sure', async ({ page }) => {
  await openGame(page);
  await saveAs(page, 'First thoughts');
  await page.reload();
  await openList(page);
  await list(page).getByRole('button', { name: 'Rename: First thoughts' }).click();
  const asked = page.getByRole('dialog', { name: 'Rename' });
  await asked.getByRole('textbox', { name: 'Name' }).fill('Second thoughts');
  await asked.getByRole('button', { name: 'Rename' }).click();
  await expect(asked).toBeHidden();
  await page.reload();
  await openList(page);
  await list(page).getByRole('button', { name: 'Delete: Second thoughts' }).click();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(list(page).getByText('Second thoughts')).toBeVisible();
  await list(page).getByRole('button', { name: 'Delete: Second thoughts' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(list(page).getByText('Second thoughts')).toBeHidden();
  expect(await keptGames(page)).toBe(1);
});

test('should say that no room is left for a save, lose nothing, and offer a file', async ({
  page,
}) => {
  await openGame(page);
  const asked = await askName(page);
  await expect(asked.getByRole('textbox', { name: 'Name' })).toHaveValue(
    'South Korea, first half of 2026',
  );
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await asked.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(asked.getByRole('alert')).toContainText('This browser has no room left');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    asked.getByRole('button', { name: 'Take it out as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/KOR/);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(models(page)).toBeVisible();
});

test('should find a finished game in the history, tell the best, and open its world from the address', async ({
  page,
}) => {
  await openTitle(page);
  await playLesson(page);
  const card = page.getByRole('region', { name: 'Fingerprint' });
  await expect(card).toContainText('Your first finished game of this kind');
  await card.getByRole('button', { name: 'Address of this world' }).click();
  const address = await shownAddress(page);
  expect(readAddress(address)).toMatchObject({
    ok: true,
    value: { by: 'player', scenario: 'first-data-centre', seats: ['KOR'], seed: SEED },
  });
  await page.keyboard.press('Escape');
  await page.goto('about:blank');
  await page.goto(`./${address}`);
  const setUp = page.getByRole('dialog', { name: LESSON, exact: true });
  await expect(setUp).toContainText(`Fixed world: seed ${SEED}`);
  await expect(setUp.getByRole('radio', { name: 'Pilot aboard' })).toBeChecked();
  await expect(setUp).toContainText(/Your best so far: \d/);
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  await beginLesson(page);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'More Models', exact: true }).click();
  await playOn(page);
  await expect(card).toContainText(`Seed ${SEED}`);
  await expect(card).toContainText(/Your best so far|As good as your best/);
  await page.getByRole('button', { name: 'To the title' }).click();
  await openList(page);
  await list(page).getByRole('button', { name: 'History' }).click();
  const rows = history(page).getByRole('row').filter({ hasText: LESSON });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(String(SEED));
  await history(page).getByRole('radio', { name: 'Your best' }).check({ force: true });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Best');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    history(page).getByRole('button', { name: 'Take the history out' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('own-bearings-history.csv');
  await history(page).getByRole('button', { name: 'Clear the history' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clear the history' }).click();
  await expect(history(page)).toContainText('No game has been finished yet.');
});

test('should set up the world of the day, and say what was reached in it', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T10:00:00Z');
  await openTitle(page);
  await today(page).getByRole('button', { name: 'Set it up' }).click();
  const setUp = page.locator('dialog[open]:has(.set-up)');
  await expect(setUp).toContainText(/Fixed world: seed \d+/);
  const world = new URL(page.url()).hash;
  await page.keyboard.press('Escape');
  await expect(setUp).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  const read = readAddress(world);
  if (!read.ok) throw new Error('the address of the day cannot be read');
  const { scenario, seats, length, seed } = read.value;
  const past = {
    endedAt: 1,
    rules: 0,
    scenario,
    seats,
    seat: seats[0],
    variant: length?.variant,
    turns: 8,
    seed,
    score: 43.2,
    medal: 'silver',
    sight: 'fog',
    level: 0,
  };
  await page.evaluate(
    (line) => localStorage.setItem('own-bearings-history', line),
    JSON.stringify(past),
  );
  await openTitle(page);
  await expect(today(page)).toContainText('Played today: 43.2 points');
  await expect(today(page)).toContainText('Silver');
  await page.clock.setFixedTime('2026-12-02T10:00:00Z');
  await openTitle(page);
  await expect(today(page)).toContainText('the same for everybody');
});

test('should say at the choice what a link asks for in vain, and keep what it can', async ({
  page,
}) => {
  const asked = 'scenario=korea-260000-gpus&seats=FRA&length=endless.8&seed=3&assume=nonsense~4';
  await page.goto(`./#play?by=player&${asked}`);
  const setUp = page.locator('dialog[open]:has(.set-up)');
  await expect(setUp.getByRole('region', { name: 'Who plays' })).toContainText('no seat FRA');
  await expect(setUp).toContainText('The length “endless” is not offered any more');
  await expect(setUp.locator('input[name=length]:checked')).toHaveCount(1);
  await setUp.getByRole('radio', { name: 'Full course' }).check({ force: true });
  await expect(setUp.getByText('is not offered any more')).toHaveCount(0);
  await expect(setUp).toContainText('nonsense');
  await expect(setUp).toContainText('Fixed world: seed 3');
  await setUp.getByRole('button', { name: 'Another world' }).click();
  await expect(setUp.getByText('Fixed world')).toHaveCount(0);
  await expect(setUp.getByRole('button', { name: 'Address of this world' })).toBeFocused();
  for (const [bad, told] of [
    ['by=player&scenario=korea-260000-gpus&seed=many', 'seed=many'],
    ['by=player&scenario=nowhere&seed=3', 'nowhere'],
    ['v=1-000000&by=player&scenario=korea-260000-gpus&seed=3', 'not whole'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./#play?${bad}`);
    const notice = page.locator('.page-notice');
    await expect(notice).toContainText('This link cannot be followed');
    await expect(notice).toContainText(told);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
});

test('should give the address of a game from menu and set-up, and copy it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page);
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: 'Address of this world' }).click();
  await addressOf(page).getByRole('button', { name: 'Copy the address' }).click();
  await expect(addressOf(page)).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await shownAddress(page));
  expect(await shownAddress(page)).toContain(`seed=${SEED}`);
  await page.goto('about:blank');
  await page.goto('./');
  const setUp = await chooseScenario(page);
  await setUp.getByRole('button', { name: 'Address of this world' }).click();
  const address = await shownAddress(page);
  await page.keyboard.press('Escape');
  const [, seed] = /seed=(\d+)/.exec(address)!;
  await expect(setUp).toContainText(`Fixed world: seed ${seed}`);
});
