// An assignment on the built page: its link opens straight into the game as it was set, in its sight, up to its last turn.

import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '../../src/classroom/address';
import { readHandIns } from '../../src/classroom/handInText';
import { type Assignment, NOTHING_SET } from '../../src/types/assignment';
import type { PlayerSight } from '../../src/types/names';
import { putOff, withoutCanvas, withoutExtras } from './course';
import { listen } from './listen';

const SET: Assignment = {
  ...NOTHING_SET,
  scenario: 'korea-260000-gpus',
  seats: ['KOR'],
  length: { variant: 'full', turns: 20 },
  level: 0,
  sight: 'openSea',
  seed: 'alias',
  free: [],
  className: '3B – Geography',
  question: 'What did your country give up, and was it worth it?',
  reasons: ['chooseOpening', 'chooseFocus'],
};

const briefing = (page: Page) => page.getByRole('dialog', { name: /^Briefing/ });
const alias = (page: Page) => page.getByRole('textbox', { name: 'Your name' });

async function follow(page: Page, assignment: Assignment): Promise<void> {
  await page.goto(`./${addressOf(assignment)}`);
  await expect(briefing(page)).toBeVisible();
}

async function beginAs(page: Page, name: string): Promise<void> {
  await alias(page).fill(name);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(briefing(page)).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
}

async function toReport(page: Page): Promise<void> {
  await page.locator('[data-end-turn]').click();
  const sure = page.getByRole('alertdialog').getByRole('button', { name: 'End turn' });
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await sure.click();
  await expect(report).toBeVisible();
}

async function endTurn(page: Page): Promise<void> {
  await toReport(page);
  await putOff(page);
}

test('should open straight into the briefing with all of it fixed, and ask for a name alone', async ({
  page,
}) => {
  await withoutExtras(page);
  const { complaints, strangers } = listen(page);
  await follow(page, SET);
  await expect(briefing(page)).toContainText('3B – Geography');
  await expect(briefing(page)).toContainText(SET.question);
  await expect(alias(page)).toBeFocused();
  await expect(briefing(page).getByRole('button', { name: /Seats, length/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(briefing(page)).toContainText('Type a name before you begin.');
  await expect(alias(page)).toBeFocused();
  await beginAs(page, 'Mina');
  await expect(page.getByText('2026 H1, turn 1 of 20')).toBeVisible();
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await expect(page.locator('.top-buttons [aria-disabled]')).toHaveAttribute(
    'title',
    'Your teacher has switched taking back off',
  );
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Budget', { exact: true }).first()).toBeVisible();
  expect([...complaints, ...strangers]).toEqual([]);
});

test('should keep a game for each name on a shared browser, through a reload and a copied tab', {
  tag: '@ci',
}, async ({ page, context }) => {
  await withoutExtras(page);
  await follow(page, SET);
  await beginAs(page, 'Mina');
  await endTurn(page);
  await page.reload();
  const card = page.getByRole('region', { name: 'Your assignment' });
  await expect(card.getByRole('button', { name: 'Go on as Mina: turn 2 of 20' })).toBeVisible();
  await card.getByRole('button', { name: 'Begin under another name' }).click();
  await beginAs(page, '준');
  const copy = await context.newPage();
  await withoutExtras(copy);
  await copy.goto(page.url());
  await copy.getByRole('button', { name: 'Go on as 준: turn 1 of 20' }).click();
  await expect(copy.getByText(', turn 1 of 20')).toBeVisible();
  await copy.goto('about:blank');
  await copy.goto(page.url());
  await copy.getByRole('button', { name: 'My games' }).click();
  for (const name of ['준', 'Mina'])
    await expect(copy.getByRole('heading', { name: `Games of ${name}` })).toBeVisible();
  await copy.keyboard.press('Escape');
  await copy.getByRole('button', { name: 'Begin under another name' }).click();
  await alias(copy).fill(' mina ');
  await copy.getByRole('button', { name: 'Go on with your game: turn 2 of 20' }).click();
  await expect(copy.getByText(', turn 2 of 20')).toBeVisible();
});

test('should stop after the last turn that is asked for, and hand in what was played', async ({
  page,
}) => {
  await withoutExtras(page);
  await follow(page, { ...SET, lastTurn: 1, free: ['undo'] });
  await alias(page).fill('Mina');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(briefing(page)).toBeHidden();
  await page.locator('dialog[open] .choice').last().click();
  await page.locator('dialog[open] .button-signal').click();
  await putOff(page);
  await toReport(page);
  await page.getByRole('button', { name: 'Back to the chart' }).click();
  await expect(page.getByText('Your teacher stops the game here.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hand in' });
  await dialog.getByRole('textbox', { name: /Opening/ }).fill('Power comes first');
  const code = dialog.getByRole('textbox', { name: 'What your teacher gets' });
  await expect(code).toHaveValue(/Power comes first/);
  const [read, ...others] = readHandIns(await code.inputValue());
  expect(others).toEqual([]);
  if (read?.kind !== 'read') throw new Error('what is handed in can be read');
  const { aliases, game, reasons } = read.handIn;
  expect(aliases).toEqual(['Mina']);
  expect(game.turns).toHaveLength(1);
  expect(reasons).toEqual([{ turn: 0, kind: 'chooseOpening', text: 'Power comes first' }]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.menu-list').getByRole('button', { name: 'Hand in' }).click();
  await expect(dialog.getByRole('textbox', { name: /Opening/ })).toHaveValue('Power comes first');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save it as a file' }).click();
  expect((await download).suggestedFilename()).toBe('hand-in-Mina-korea-260000-gpus.json');
});

test('should be begun, played and handed in by keyboard alone', async ({ page }) => {
  await withoutExtras(page);
  await follow(page, { ...SET, lastTurn: 1, free: ['undo'] });
  await expect(alias(page)).toBeFocused();
  await page.keyboard.type('Mina');
  await page.keyboard.press('Enter');
  await expect(briefing(page)).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
  await page.keyboard.press('Enter');
  const sure = page.getByRole('alertdialog');
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await page.keyboard.press('Enter');
  await expect(report).toBeVisible();
  await putOff(page);
  await expect(page.getByText('Your teacher stops the game here.')).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hand in' });
  await expect(dialog.getByRole('button', { name: 'Copy it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(/Copied\.|copy it with Ctrl\+C/);
});

test('should say so where a sheet cannot be had for want of a network, and show it once it can', async ({
  page,
}) => {
  await withoutExtras(page);
  const files = '**/assets/*.json';
  await page.route(files, (route) => route.abort('internetdisconnected'));
  await page.goto('./');
  await page.getByRole('button', { name: 'For teachers' }).click();
  await page.getByRole('button', { name: 'Print a sheet for pupils' }).click();
  const missing = page.locator('dialog[open]').last();
  await expect(missing).toContainText('.json: no answer came');
  await page.unroute(files);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.paper h2')).toHaveText('First data centre');
});

test('should say what is wrong with a link and lose nothing', async ({ page }) => {
  await withoutExtras(page);
  const address = addressOf(SET);
  const notice = page.getByRole('alert');
  for (const [link, words] of [
    [address.slice(0, -9), 'The link is not whole'],
    [address.replace('v=1-', 'v=9-'), 'another version of the game'],
    ['#play?colour=red', 'It says colour=red'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./${link}`);
    await expect(notice).toContainText(words);
    await expect(page.getByRole('button', { name: /^Start: a lesson/ })).toBeVisible();
  }
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(briefing(page)).toBeVisible();
  await expect(notice).toBeHidden();
  await page.goto('about:blank');
  await follow(page, { ...SET, length: { variant: 'gone', turns: 11 } });
  await expect(briefing(page)).toContainText('The length “gone” is not offered any more.');
});

test('should go on speaking in simple words where its game is opened again without the link', async ({
  page,
}) => {
  await withoutExtras(page);
  await follow(page, { ...SET, speaksSimply: true });
  await beginAs(page, 'Mina');
  await page.goto('about:blank');
  await page.goto('./');
  await page.locator('.continue-card .button-signal').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
  await page.locator('.rail-tab[data-panel="deals"]').click();
  await expect(page.getByText('One card each turn. You pay with political capital.')).toBeVisible();
});

test('should speak in simple words where the link says so, and in the usual ones once they are switched off', async ({
  page,
}) => {
  await withoutExtras(page);
  const { complaints } = listen(page);
  await follow(page, { ...SET, speaksSimply: true });
  await expect(briefing(page)).toContainText('Simple language');
  await beginAs(page, 'Mina');
  await page.keyboard.press('d');
  await expect(page.getByText('One card each turn. You pay with political capital.')).toBeVisible();
  await page.keyboard.press('a');
  await expect(
    page.getByText('Your teacher decides what you see. So no pilot comes.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  const simple = page.getByRole('checkbox', { name: 'Simple language' });
  await expect(simple).toBeChecked();
  await simple.uncheck({ force: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(
    page.getByText('One programme card a turn, paid with political capital.'),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

/** What each sight shows on the main screen. */
const SHOWN: Readonly<Record<PlayerSight, { points: boolean; bands: boolean; adviser: boolean }>> =
  {
    openSea: { points: false, bands: true, adviser: true },
    pilotAboard: { points: true, bands: true, adviser: true },
    fog: { points: false, bands: false, adviser: false },
  };

for (const sight of ['openSea', 'pilotAboard', 'fog'] as const)
  test(`should show what the sight allows: ${sight}`, async ({ page }) => {
    await withoutCanvas(page);
    const { points, bands, adviser } = SHOWN[sight];
    await follow(page, { ...SET, sight });
    await beginAs(page, 'Mina');
    if (bands) await expect(page.locator('.forecast-row').first()).toBeVisible();
    if (points) await expect(page.locator('.budget-caption-steps')).toContainText('adds');
    await expect(page.locator('.forecast-row')).toHaveCount(bands ? 3 : 0);
    await page.keyboard.press('d');
    await expect(page.locator('.card-grid, .platform-row').first()).toBeVisible();
    await expect(page.locator('.choice-gain')).toHaveCount(points ? await deals(page) : 0);
    await expect(page.getByRole('button', { name: 'Adviser' })).toHaveCount(adviser ? 1 : 0);
    await page.keyboard.press('l');
    const column = page.getByRole('columnheader', { name: /score/i });
    await expect(page.locator('.levers-sheet')).toBeVisible();
    await expect(column).toHaveCount(points ? 1 : 0);
  });

/** The deals of the panel that can be struck. */
async function deals(page: Page): Promise<number> {
  const rows = page.locator('.choice-gain');
  await expect(rows.first()).toBeVisible();
  return rows.count();
}
