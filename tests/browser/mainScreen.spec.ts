// The main screen: every decision has its place, speaks plainly, and works with keys, mouse and no canvas.

import { expect, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { begin, endTurn, goOn, withoutCanvas, withoutForecasts } from './course';
import { openGame, openPanelOf, SIZES } from './mainScreenPage';

const PANELS = {
  Budget: ['Less Chips', 'More Models'],
  Train: [],
  Deals: ['Ask Japan for a joint platform'],
  Stance: [],
  Plan: [],
} as const;

const RADIOS = {
  Budget: ['Restrain', 'Normal', 'Surge'],
  Train: ['Adapt', 'Pretrain'],
  Deals: [],
  Stance: ['With the US', 'Hedge', 'Alone', 'With China', 'Open', 'Residency', 'Sovereign cloud'],
  Plan: ['Gas', 'Wind, sun', 'Nuclear'],
} as const;

/** The quick tests see each panel at one of the two sizes. */
function isSeen(place: number, size: string): boolean {
  return process.env.TIER !== 'quick' || (place % 2 === 0) === (size === 'desk');
}

test.beforeEach(({ page }) => withoutForecasts(page));

for (const [size, viewport] of Object.entries(SIZES)) {
  const panels = (Object.keys(PANELS) as (keyof typeof PANELS)[]).filter((_, place) =>
    isSeen(place, size),
  );
  test(`should show its panels without barriers beside the chart on a ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openGame(page);
    await expect(page.getByText('2026 H1, turn 1 of 20')).toBeVisible();
    for (const panel of panels) {
      await test.step(panel, async () => {
        await openPanelOf(page, panel);
        for (const name of PANELS[panel])
          await expect(page.getByRole('button', { name })).toBeVisible();
        for (const name of RADIOS[panel])
          await expect(page.getByRole('radio', { name }).first()).toBeAttached();
        expect(await findBarriers(page)).toEqual([]);
      });
    }
  });
}

test('should stay whole when the chart is folded away before it is drawn again', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.phone);
  await openGame(page);
  await expect(page.locator('.map-canvas canvas').last()).toBeVisible();
  await page.evaluate(async () => {
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const chart = document.querySelector<HTMLElement>('.map-canvas')!;
    press('.budget-line .stepper button:last-of-type');
    await frame();
    press('.side-rail button:nth-of-type(2)');
    for (let left = 20; left > 0 && chart.clientHeight > 0; left--) await frame();
  });
  for (const panel of ['Train', 'Plan', 'Deals']) await openPanelOf(page, panel);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('should say what the stance buys from China, and head for it on the chart', async ({
  page,
}) => {
  await openGame(page);
  await openPanelOf(page, 'Stance');
  await expect(page.getByText(/From China: 15% of chip purchases, tending to \d+%/)).toBeVisible();
  await page.locator('body').press('1');
  await expect(page.getByRole('radio', { name: /With the US/ })).toBeChecked();
  await expect(page.getByText('From China: 15% of chip purchases, tending to 0%')).toBeVisible();
  await expect(page.getByText('Stance: with the US')).toBeVisible();
});

test.describe('without a canvas', () => {
  test.beforeEach(({ page }) => withoutCanvas(page));

  test('should change the budget by button, slider and key, and undo it', async ({ page }) => {
    await openGame(page);
    const chips = page.getByRole('slider', { name: 'Chips' });
    await expect(chips).toHaveValue('34');
    await page.getByRole('button', { name: 'More Chips' }).click();
    await expect(chips).toHaveValue('35');
    await page.keyboard.press('Escape');
    await page.locator('body').press('3');
    const power = page.getByRole('slider', { name: 'Power' });
    await expect(power).toBeFocused();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(power).toHaveValue('20');
    await page.keyboard.press('ArrowLeft');
    await expect(power).toHaveValue('19');
    await page.keyboard.press('Control+z');
    await expect(power).toHaveValue('20');
    await page.getByRole('button', { name: 'Undo: Budget' }).click();
    await page.getByRole('button', { name: 'Undo: Budget' }).click();
    await expect(chips).toHaveValue('34');
    await expect(power).toHaveValue('15');
  });

  test('should begin on its heading, ask why and end the turn from a slider by keys', async ({
    page,
  }) => {
    await openGame(page);
    await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeFocused();
    await page.keyboard.press('w');
    await expect(page.getByRole('dialog').getByRole('heading', { name: /^Why/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await expect(page.getByRole('slider', { name: 'Power' })).toBeFocused();
    await page.keyboard.press('Enter');
    // The dated event of the first turn was put off.
    await expect(page.getByRole('alertdialog').getByText('has no answer')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Start turn/ })).toBeVisible();
  });

  test('should take back a whole turn, bring it again and show the briefing from the menu', async ({
    page,
  }) => {
    await openGame(page);
    const chips = page.getByRole('slider', { name: 'Chips' });
    await page.getByRole('button', { name: 'More Chips' }).click();
    await page.getByRole('button', { name: 'More Chips' }).click();
    await expect(chips).toHaveValue('36');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Undo all this turn' }).click();
    await expect(chips).toHaveValue('34');
    await page.getByRole('button', { name: 'Redo: Budget' }).click();
    await expect(chips).toHaveValue('35');
    await page.getByRole('button', { name: 'Read the briefing' }).click();
    const briefing = page.getByRole('dialog', { name: /^Briefing/ });
    await briefing.getByRole('button', { name: 'Back to the game' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('should never let the five lines pass a hundred percent', async ({ page }) => {
    await openGame(page);
    const sliders = page.getByRole('main').getByRole('slider');
    await sliders.first().focus();
    await page.keyboard.press('End');
    await expect(sliders.first()).toHaveValue('100');
    const values = await sliders.evaluateAll((all) =>
      all.map((slider) => Number((slider as HTMLInputElement).value)),
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(100);
  });

  test('should say what money is left and ask before it is carried', async ({ page }) => {
    await openGame(page);
    await page.getByRole('slider', { name: 'Chips' }).focus();
    await page.keyboard.press('Home');
    await expect(page.getByText('34% of the money')).toBeVisible();
    await page.getByRole('button', { name: 'End turn' }).click();
    const sure = page.getByRole('alertdialog', { name: 'End the turn like this?' });
    await expect(sure).toContainText('34% of the money');
    await page.keyboard.press('Escape');
    await expect(sure).toBeHidden();
    await expect(page.getByText('turn 1 of 20')).toBeVisible();
  });

  test('should play a card and take it back', async ({ page }) => {
    await openGame(page);
    await openPanelOf(page, 'Deals');
    const card = page.getByRole('button', { name: /Talent visa/ });
    await card.click();
    await expect(card).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('Orders:')).toBeVisible();
    await card.click();
    await expect(card).toHaveAttribute('aria-pressed', 'false');
  });

  test('should ask by keys which champion a compact is signed with, and name it', async ({
    page,
  }) => {
    await openGame(page);
    await openPanelOf(page, 'Deals');
    const card = page.getByRole('button', { name: /Champions’ compact/ });
    await expect(card).toContainText('Choose a firm below');
    await card.press('Enter');
    await expect(page.getByRole('heading', { name: 'Champions', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Sign a compact with Naver' })).toBeFocused();
    const hyundai = page.getByRole('listitem').filter({ hasText: 'Makes cars and robots' });
    await expect(hyundai).toContainText('24% of the private chips');
    await expect(hyundai.getByRole('link')).toHaveAttribute('href', /^https:/);
    await page.getByRole('button', { name: 'Sign a compact with Hyundai' }).press('Enter');
    await expect(card).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Take back the compact with Hyundai' }).press('Enter');
    await expect(card).toHaveAttribute('aria-pressed', 'false');
  });

  test('should show the home cloud under the data centres and explain it', async ({ page }) => {
    await openGame(page);
    await page.getByRole('button', { name: /^Home cloud: \d+%\. Why\?$/ }).click();
    const why = page.getByRole('dialog').last();
    await expect(why.getByRole('heading', { name: /Share of home cloud/ })).toBeVisible();
    await expect(why).toContainText(/Foreign firms host the other \d+%/);
  });

  test('should say in words why a card cannot be played', async ({ page }) => {
    await openGame(page);
    await openPanelOf(page, 'Deals');
    const card = page.getByRole('button', { name: /Open the model/ });
    await expect(card).toHaveAttribute('aria-disabled', 'true');
    await expect(card).toContainText('Needs a pretraining programme.');
    await card.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Needs a pretraining programme.');
  });

  test('should name all four stress tests within one press, with what would raise them', async ({
    page,
  }) => {
    await openGame(page);
    await page.getByRole('button', { name: /^Weakest test/ }).click();
    const why = page.getByRole('dialog').last();
    for (const question of [
      'the US cuts off',
      'China coerces',
      'power runs short',
      'the public turns',
    ])
      await expect(why.getByRole('button', { name: `What if ${question}?` })).toBeVisible();
    await expect(why.getByRole('list', { name: 'What would raise it' })).toHaveCount(4);
    await why.getByRole('button', { name: 'What if the public turns?' }).click();
    await expect(why.getByRole('heading', { name: 'What would raise it' })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('should hold power against what resilience asks, and date what is ordered now', async ({
    page,
  }) => {
    await openGame(page);
    await openPanelOf(page, 'Plan');
    const plan = page.getByRole('main');
    await expect(
      plan.getByText(/^Now: .*MW available, chips draw .*full marks at 125%/),
    ).toBeVisible();
    await expect(plan.getByText(/^Ordered now: arrives 2027 H2–2029 H1$/)).toBeVisible();
    await expect(plan.getByText(/^Ordered now: arrives 2027 H1$/)).toBeVisible();
    await expect(plan.getByText(/^Ordered now: arrives 2027 H2$/)).toBeVisible();
  });

  test('should draw the model line to the end of the game', async ({ page }) => {
    await openGame(page);
    await openPanelOf(page, 'Train');
    const table = page.getByRole('table', { name: /^Your line/ });
    await expect(table.getByRole('rowheader')).toHaveCount(21);
    await expect(table.getByRole('rowheader').last()).toHaveText('2036 H1, expected');
  });

  test('should end the first turn untouched and show the score', async ({ page }) => {
    await openGame(page);
    await expect(page.getByText('After turn 1')).toBeVisible();
    await endTurn(page);
    await page.keyboard.press('Escape');
    await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
    await expect(page.getByText('After turn 1')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Report' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('should tell in a table what it cannot draw', async ({ page }) => {
    await openGame(page);
    const table = page.getByRole('table', { name: 'Countries' });
    await expect(table).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(11);
    await expect(page.getByRole('button', { name: 'End turn' })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('should explain every number that can be asked about', async ({ page }) => {
    await openGame(page);
    await endTurn(page);
    await goOn(page);
    for (const panel of ['Budget', 'Train', 'Deals']) {
      await openPanelOf(page, panel);
      for (const number of await page
        .locator('main .link-dotted[data-why], main .why-mark')
        .all()) {
        const quantity = await number.getAttribute('data-why');
        await number.click();
        const why = page.getByRole('dialog').last();
        await expect(why, `${quantity} has a sheet`).toBeVisible();
        await expect(why.getByRole('heading').first()).not.toBeEmpty();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    }
  });
});

test('should give focus to the name of the nation when what opened a dialog has gone', async ({
  page,
}) => {
  await begin(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => {
    const opener = document.querySelector('[aria-label="Menu"]')!;
    opener.replaceWith(opener.cloneNode(true));
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
