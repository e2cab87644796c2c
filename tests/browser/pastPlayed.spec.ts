// The past is played: a seat in 2022, a dated choice, and at the end the course beside what happened, in both languages and on a phone.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { chooseScenario, endTurn, openTitle, putOff, withoutExtras } from './course';
import { listen } from './listen';
import { expectNoSideScroll } from './sideScroll';

const HALF_YEARS = 8;
const PHONE = { width: 390, height: 844 };

async function beginIn2022(page: Page): Promise<void> {
  await openTitle(page);
  const dialog = await chooseScenario(page, 'A seat in 2022');
  await dialog.getByRole('radio', { name: /South Korea/ }).check();
  await dialog.getByRole('button', { name: /briefing/i }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Meets the fire of Pangyo and answers otherwise than was really done. */
async function answerTheFire(page: Page): Promise<void> {
  const fire = page.getByRole('dialog', { name: 'A fire stops Kakao' });
  await putOff(page, fire);
  await expect(fire).toContainText('Really happened');
  await fire.getByRole('radio', { name: /Leave it to the firm/ }).check();
  await fire.getByRole('button', { name: /^Choose/ }).click();
}

test('should lay the course of a seat in 2022 beside what happened, in both languages', async ({
  page,
}) => {
  const heard = listen(page);
  await withoutExtras(page);
  await beginIn2022(page);
});
