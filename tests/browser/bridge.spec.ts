// The bridge, as a newcomer meets it: how much is seen at once, that Enter ends the turn, and that nothing is lost.

import { expect, type Page, test } from '@playwright/test';
import { endTurn, putOff, startGame, withoutForecasts } from './course';
import { SIZES } from './mainScreenPage';
import { NEWCOMER } from './newcomer';
import { countSeen } from './seenWords';

test.use({ storageState: NEWCOMER });

const BOUNDS = { desk: { words: 120, numbers: 25 }, phone: { words: 120, numbers: 20 } } as const;
const FIFTH_TURN = 5;

async function openBridge(page: Page): Promise<void> {
  await page.goto('./#play?seed=7');
  await startGame(page);
  await putOff(page);
  await expect(page.locator('.bridge')).toBeVisible();
}

async function speakKorean(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('own-bearings-settings') ?? '{}') as object;
    localStorage.setItem('own-bearings-settings', JSON.stringify({ ...kept, language: 'ko' }));
  });
  await page.reload();
  await page.locator('.continue-card .button-signal').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
  await expect(page.locator('.bridge')).toBeVisible();
}

async function expectFew(page: Page, size: keyof typeof SIZES, language: string): Promise<void> {
  await expect(page.locator('.forecast-row b').first()).not.toHaveText('');
  await page.setViewportSize(SIZES[size]);
  const { words, numbers, texts } = await countSeen(page);
  console.log(
    `Bridge, turn ${FIFTH_TURN}, ${size}, ${language}: ${words} words, ${numbers} numbers.`,
  );
  expect(numbers, texts.join(' | ')).toBeLessThanOrEqual(BOUNDS[size].numbers);
  expect(words, texts.join(' | ')).toBeLessThanOrEqual(BOUNDS[size].words);
  expect(words).toBeGreaterThan(20);
}

test('should show few words and numbers in the fifth turn of Korea, in both languages and sizes', async ({
  page,
}) => {
  await openBridge(page);
  for (let turn = 1; turn < FIFTH_TURN; turn++) {
    await endTurn(page);
    await page.keyboard.press('Escape');
    await putOff(page);
  }
  await expect(page.locator('.nation-turn')).toContainText(`turn ${FIFTH_TURN} of`);
  await expectFew(page, 'desk', 'en');
  await expectFew(page, 'phone', 'en');
  await page.setViewportSize(SIZES.desk);
  await speakKorean(page);
  await expectFew(page, 'desk', 'ko');
  await expectFew(page, 'phone', 'ko');
});

test.describe('without forecasts', () => {
  test.beforeEach(async ({ page }) => {
    await withoutForecasts(page);
    await openBridge(page);
  });

  test('should set a line to a size and find the size back from the exact percents', async ({
    page,
  }) => {
    const power = page.locator('[data-size-line="power"]');
    await power.locator('label').nth(2).click();
    await expect(power.locator('input[value="more"]')).toBeChecked();
    await expect(page.locator('.end-orders')).toContainText('Budget');
    await page.locator('.size-foot button').click();
    await page.getByRole('slider', { name: 'Power' }).press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(page.locator('.bridge .tag')).toHaveText('Set exactly');
    await expect(page.locator('[data-size-line] input:checked')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(power.locator('input[value="more"]')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-size-line] input[value="same"]:checked')).toHaveCount(5);
  });

  test('should end the turn by Enter from a size, and from what was pressed last', async ({
    page,
  }) => {
    await page.locator('[data-size-line="power"] label').nth(2).click();
    await page.keyboard.press('Enter');
    const report = page.getByRole('dialog', { name: /^Report on the/ });
    const sure = page.getByRole('alertdialog');
    await expect(sure.or(report)).toBeVisible();
    if (await sure.isVisible()) await page.keyboard.press('Enter');
    await expect(report).toBeVisible();
    await page.keyboard.press('Escape');
    await putOff(page);
    await page.locator('.rail-tab[data-panel="quay"]').click();
    await page.keyboard.press('Enter');
    await expect(sure.or(report)).toBeVisible();
  });

  test('should press a button that the keyboard has come to, and not end the turn', async ({
    page,
  }) => {
    await page.locator('.rail-tab[data-panel="train"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Train' })).toBeVisible();
    await expect(page.locator('.nation-turn')).toContainText('turn 1 of');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });

  test('should lead to all instruments by I and back, and keep that on the device', async ({
    page,
  }) => {
    await page.keyboard.press('i');
    await expect(page.locator('.budget')).toBeVisible();
    await expect(page.locator('.bottlenecks')).toBeVisible();
    await page.reload();
    await page.locator('.continue-card .button-signal').click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await putOff(page);
    await expect(page.locator('.budget')).toBeVisible();
    await page.locator('.rail-tab[data-panel="bridge"]').click();
    await expect(page.locator('.bridge')).toBeVisible();
    await expect(page.locator('.bottlenecks')).toHaveCount(0);
  });

  test('should lead from what waits to its dialog, and tick it off once decided', async ({
    page,
  }) => {
    const event = page.locator('[data-matter]').first();
    await event.click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.choice').nth(1).click();
    await dialog.locator('.button-signal').click();
    await expect(dialog).toHaveCount(0);
    await expect(event).toHaveClass(/is-decided/);
  });

  test('should show lots that lead to the quay, and the special victory with its conditions', async ({
    page,
  }) => {
    const victory = page.locator('.victory').first();
    await victory.locator('summary').click();
    await expect(victory.locator('li').first()).toBeVisible();
    const card = page.locator('[data-lot-card]').last();
    const lot = page.locator(`[data-lot="${await card.getAttribute('data-lot-card')}"]`);
    await card.click();
    await expect(page.getByRole('heading', { level: 2, name: 'Quay', exact: true })).toBeVisible();
    await expect(lot.locator('.lot-head')).toBeFocused();
    await expect(lot.locator('.lot-head')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.lot.is-opened')).toHaveCount(1);
    await expect(lot.locator('.lot-head')).toBeInViewport({ ratio: 1 });
    await expect(lot.getByRole('radiogroup').first()).toBeInViewport();
  });
});
