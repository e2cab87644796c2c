// The opening scene of the first turn, and national projects: chosen in their dialogs, shown over the chart and in the inset.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { beginWithMoments, endTurn, goOn, putOff, withoutExtras, withoutForecasts } from './course';
import { openGame, SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const opening = (page: Page) => page.getByRole('dialog', { name: /^260,000 GPUs are on offer/ });
const projects = (page: Page) => page.getByRole('dialog', { name: 'Choose a project' });

/** Ends the turn and reads its report; what the new turn brings stays open. */
async function goToMoments(page: Page): Promise<void> {
  await endTurn(page);
  await page.getByRole('button', { name: /^Start turn/ }).click();
}

/** Plays on to the turn in which the first projects are on offer, with their dialog open. */
async function goToProjects(page: Page): Promise<void> {
  await endTurn(page);
  await goOn(page);
  await endTurn(page);
  await goOn(page, projects(page));
}

async function expectNoBarriers(page: Page): Promise<void> {
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectNoSideScroll(page);
}

test.describe('without a canvas', () => {
  test.beforeEach(({ page }) => withoutExtras(page));

  test('should open with the choice of how the GPUs come, the default marked', async ({ page }) => {
    await beginWithMoments(page);
    const dialog = opening(page);
    await expect(dialog.getByRole('radio')).toHaveCount(3);
    await expect(dialog.getByRole('radio', { name: /^In three lots/ })).toBeChecked();
    await expect(dialog.getByText('Taken if you do not choose')).toHaveCount(1);
    await expect(dialog.getByText('130,000 GPUs = 325k chips')).toBeVisible();
    await expect(dialog.getByText(/2025-10-31/)).toBeVisible();
    await expectNoBarriers(page);
    await dialog.getByRole('button', { name: 'Show as a table' }).click();
    await expect(dialog.getByRole('row')).toHaveCount(1 + 3 * 8);
    await expectNoBarriers(page);
  });

  test('should order an opening by key, and another until the turn ends', async ({ page }) => {
    await beginWithMoments(page);
    await page.keyboard.press('3');
    await expect(opening(page).getByRole('radio', { name: /^Swap/ })).toBeChecked();
    await opening(page).getByRole('button', { name: 'Choose: Swap against memory' }).click();
    await expect(opening(page)).toBeHidden();
    await putOff(page);
    await page.getByRole('button', { name: 'Opening: Swap against memory' }).click();
    await opening(page)
      .getByRole('radio', { name: /^All at once/ })
      .check({ force: true });
    await opening(page).getByRole('button', { name: 'Choose: All at once' }).click();
    await expect(page.getByRole('button', { name: 'Opening: All at once' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo: Opening' }).click();
    await expect(page.getByRole('button', { name: 'Opening: Swap against memory' })).toBeVisible();
    await goToMoments(page);
    await putOff(page);
    await expect(page.getByRole('button', { name: /^Chips come/ })).toBeHidden();
  });

  test('should offer three projects on turn 3 and build one turn by turn', async ({ page }) => {
    await beginWithMoments(page);
    await putOff(page);
    await goToProjects(page);
    const dialog = projects(page);
    await expect(dialog.getByRole('radio')).toHaveCount(3);
    await expect(dialog.getByText(/^14%, \$[\d.]+bn a turn$/)).toHaveCount(3);
    await expect(dialog.getByText(/^With .* built first: ×1\.5$/)).toHaveCount(3);
    await expect(dialog.getByRole('button', { name: 'Choose one of them' })).toBeDisabled();
    await expectNoBarriers(page);
    await page.keyboard.press('Enter');
    const [first] = await dialog.getByRole('radio').all();
    await expect(first!).toBeFocused();
    await expect(first!).not.toBeChecked();
    await page.keyboard.press('Enter');
    await expect(first!).toBeChecked();
    const build = dialog.getByRole('button', { name: /^Build: / });
    const name = (await build.innerText()).replace('Build: ', '');
    await build.click();
    await putOff(page);
    await expect(page.getByRole('button', { name: `Begins now: ${name}` })).toBeVisible();
    await goToMoments(page);
    await putOff(page);
    const ribbon = page.getByRole('button', { name: new RegExp(`^${name} (turn 2 of 3|stands)`) });
    await ribbon.click();
    const sheet = page.getByRole('dialog', { name: 'National projects' });
    await expect(sheet.getByText(/^1 of 3 turns are done\./)).toBeVisible();
    await expectNoBarriers(page);
    await page.keyboard.press('Escape');
    await expect(ribbon).toBeFocused();
  });

  test('should take none when none is wanted', async ({ page }) => {
    await beginWithMoments(page);
    await putOff(page);
    await goToProjects(page);
    await projects(page).getByRole('radio').first().check({ force: true });
    await projects(page).getByRole('button', { name: 'None this time' }).click();
    await putOff(page);
    await expect(page.getByRole('button', { name: '3 projects on offer this turn' })).toBeVisible();
    await endTurn(page);
    await goOn(page);
    await expect(page.getByRole('button', { name: /project/i })).toHaveCount(0);
  });
});

test('should show the project in the inset at its site', async ({ page }) => {
  await withoutForecasts(page);
  await openGame(page);
  await goToProjects(page);
  await page.keyboard.press('2');
  const build = projects(page).getByRole('button', { name: /^Build: / });
  const name = (await build.innerText()).replace('Build: ', '');
  await build.click();
  await putOff(page);
  await endTurn(page);
  await goOn(page);
  const sites = page.getByRole('list', { name: 'Your sites' });
  await expect(sites.getByText(name)).toBeVisible();
  await expect(sites.getByText(/^(turn 2 of 3|Stalled, no power)$/).first()).toBeVisible();
});
