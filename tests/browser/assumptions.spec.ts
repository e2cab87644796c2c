// What a player assumes, on the built page: set by keyboard at set-up, kept with the game, told wherever the game is told, and carried by a class's link.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { readAddress } from '../../src/classroom/address';
import {
  chooseScenario,
  endTurn,
  goOn,
  KOREA,
  leaveBriefing,
  openTitle,
  putOff,
  withoutExtras,
} from './course';
import { verifyExport } from './exported';

const NO_MEDALS = 'No medals: their bars are measured for the usual numbers';

const briefing = (page: Page) => page.getByRole('dialog', { name: /^Briefing/ });
const group = (dialog: Locator) => dialog.locator('.assumptions-fold');

async function openGroup(dialog: Locator): Promise<void> {
  await group(dialog).locator('summary').first().focus();
  await dialog.page().keyboard.press('Enter');
  await expect(dialog.getByRole('slider', { name: 'Progress of algorithms' })).toBeVisible();
}

/** Moves a slider by so many steps of the arrow keys. */
async function move(dialog: Locator, name: string, key: string, steps: number): Promise<void> {
  const slider = dialog.getByRole('slider', { name });
  await slider.focus();
  for (let step = 0; step < steps; step++) await slider.press(key);
}

/** Catching up at 0.25 and the lead time of power half a year longer. */
async function assumeTwo(dialog: Locator): Promise<void> {
  await openGroup(dialog);
  await move(dialog, 'Catching up in algorithms', 'ArrowLeft', 4);
  await move(dialog, 'Lead time of power', 'ArrowRight', 1);
  await expect(group(dialog)).toContainText('2 changed');
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should be as usual until somebody sets it, and go back one by one or all at once', async ({
  page,
}) => {
  await openTitle(page);
  const setUp = await chooseScenario(page);
  await expect(group(setUp)).toContainText('as usual');
  await expect(setUp.getByRole('slider')).toHaveCount(0);
  await assumeTwo(setUp);
  const row = setUp.locator('[data-assumption="catchUp"]');
  await expect(row.locator('output')).toHaveText('0.25 of 1');
  await expect(row).toContainText('0.05 of 1 to 0.4 of 1; usual 0.29 of 1');
  await row.getByText(/^Why experts argue/).click();
  await expect(row.getByRole('link', { name: /The 2025 AI Index Report/ })).toBeVisible();
  await row.getByRole('button', { name: 'Catching up in algorithms: as usual' }).click();
  await expect(group(setUp)).toContainText('1 changed');
  await setUp.getByRole('button', { name: 'All as usual' }).click();
  await expect(group(setUp).locator('summary').first()).toContainText('as usual');
  await page.setViewportSize({ width: 360, height: 740 });
  const sideways = await setUp.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('should go with the game through turns, a reload, its file and the judge, and say whose they are', async ({
  page,
}, info) => {
  test.slow();
  await openTitle(page);
  const setUp = await chooseScenario(page);
  await assumeTwo(setUp);
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  await expect(briefing(page)).toContainText('The assumptions of this game are yours');
  await expect(briefing(page)).toContainText(
    'Lead time of power: +1 half-year (usual: 0 half-years)',
  );
  await expect(briefing(page)).toContainText(NO_MEDALS);
  await leaveBriefing(page);
  await putOff(page);
  for (let turn = 0; turn < 2; turn++) {
    await endTurn(page);
    await goOn(page);
  }
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await expect(menu).toContainText('2 assumptions of your own');
  const path = info.outputPath('game.json');
  const said = await verifyExport(page, path, () =>
    menu.getByRole('button', { name: 'Save to a file' }).click(),
  );
  expect(said).toContain('verified so far, turn 2 of 20');
  await page.keyboard.press('Escape');
  await page.goto('about:blank');
  await openTitle(page);
  await page.locator('input[type="file"]').first().setInputFiles(path);
  await putOff(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('dialog', { name: 'Menu' })).toContainText(
    '2 assumptions of your own',
  );
});

test('should be set for a class by the link, which its pupils cannot change', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'For teachers' }).click();
  const form = page.getByRole('dialog', { name: 'For teachers' });
  await form.getByRole('combobox').first().selectOption({ label: KOREA });
  await assumeTwo(form);
  const link = await form.locator('textarea[readonly], input[readonly]').first().inputValue();
  const read = readAddress(link.slice(link.indexOf('#')));
  expect(read.ok && read.value.assumptions).toEqual({ catchUp: 0.25, powerTime: 1 });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(briefing(page)).toContainText('Catching up in algorithms: 0.25 of 1');
  await expect(briefing(page)).toContainText('2 assumptions');
});

test('should refuse a number out of its range that an address asks for, and say so', async ({
  page,
}) => {
  await page.goto(
    './#play?scenario=korea-260000-gpus&seats=KOR&class=3B&free=&assume=potential~50',
  );
  await expect(briefing(page)).toContainText('The link assumes something that these rules do not');
  await expect(briefing(page)).not.toContainText('The assumptions of this game are yours');
});

test('should be told in Korean and in the debrief', async ({ page }) => {
  test.slow();
  await page.goto(
    './#play?scenario=first-data-centre&seats=KOR&class=3B&free=&language=ko&assume=potential~0.5',
  );
  const brief = page.locator('dialog[open]');
  await expect(brief).toContainText('AI의 경제적 잠재력: 0.5배(평소: 1배)');
  await brief.getByRole('textbox').fill('민수');
  await brief.locator('.button-signal').last().click();
  await page.locator('.coach button').last().click();
  for (let turn = 0; turn < 4; turn++) {
    await putOff(page);
    await page.locator('[data-end-turn]').click();
    const sure = page.getByRole('alertdialog').locator('.button-signal');
    const report = page.locator('dialog[open].is-report');
    await expect(sure.or(report).first()).toBeVisible();
    if (await sure.isVisible()) await sure.click();
    await expect(report.first()).toBeVisible();
    await report.first().locator('.button-signal').last().click();
  }
  const list = page.locator('.debrief-screen .assumption-list');
  await expect(list).toContainText('이 게임의 가정은 플레이어의 것입니다');
  await expect(list).toContainText('AI의 경제적 잠재력: 0.5배');
  await expect(page.locator('.debrief-screen')).toContainText('메달은 없습니다');
});
