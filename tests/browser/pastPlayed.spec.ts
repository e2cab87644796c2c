// The past is played: a seat in 2022, a dated choice, and at the end the course beside what happened, in both languages and on a phone.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { putOff, withoutCanvas, withoutExtras } from './course';
import { listen } from './listen';
import { expectNoSideScroll } from './sideScroll';

const HALF_YEARS = 8;
const MEASURES = 9;

const WORDS = {
  'en-GB': {
    country: 'South Korea',
    first: '2022 H1',
    fire: 'A fire stops Kakao',
    leave: 'Leave it to the firm',
    sheet: 'Your course beside what happened',
    chips: /of the chips that your country really had|times the chips that your country really had/,
    answers: 'Your answers beside those really given',
    really: 'Ask for a second site. Another one than yours.',
  },
  'ko-KR': {
    country: '대한민국',
    first: '2022년 상반기',
    fire: '화재로 카카오가 멈춥니다',
    leave: '기업에 맡깁니다',
    sheet: '나의 항로와 실제로 일어난 일',
    chips: /2026년 초 실제 칩의/,
    answers: '내 답과 실제로 나온 답',
    really: '두 번째 센터를 요구합니다. 내 답과 다릅니다.',
  },
} as const;

const WINDOWS = { 'en-GB': { width: 1366, height: 768 }, 'ko-KR': { width: 390, height: 844 } };

/** The yellow button of what is open, whatever its words. */
function signal(page: Page, inside: string): Locator {
  return page.locator(`dialog[open]${inside} .button-signal`).last();
}

async function beginIn2022(page: Page): Promise<void> {
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await page.locator('[data-scenario="seat-in-2022"] button').click();
  await signal(page, ':has(.set-up)').click();
  await signal(page, ':has(.briefing)').click();
  await expect(page.locator('dialog[open]:has(.briefing)')).toHaveCount(0);
  await expect(page.locator('dialog[open]')).toBeVisible();
}

/** Ends the half-year, whatever was overlooked, and goes on from its report. */
async function playHalfYear(page: Page): Promise<void> {
  await page.locator('.end-rail .button-signal').click();
  const sure = page.locator('dialog[open][role="alertdialog"]');
  const report = page.locator('dialog[open].is-report');
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await sure.locator('.button-signal').click();
  await expect(report).toBeVisible();
  await report.locator('.button-signal').last().click();
  await expect(report).toBeHidden();
}

test('should foretell from 2022 on, and know of no year to come', async ({ page }) => {
  await withoutCanvas(page);
  await beginIn2022(page);
  await putOff(page);
  await expect(page.locator('.forecast-open')).toContainText(/by 202[34] H[12]/);
  for (const later of ['ChatGPT', 'Stargate', 'DeepSeek'])
    await expect(page.locator('body')).not.toContainText(later);
});

for (const locale of ['en-GB', 'ko-KR'] as const)
  test.describe(locale, () => {
    test.use({ locale, viewport: WINDOWS[locale] });

    test('should lay a course that began in 2022 beside what happened', async ({ page }) => {
      const words = WORDS[locale];
      const heard = listen(page);
      await withoutExtras(page);
      await beginIn2022(page);
      await putOff(page);
      await expect(page.getByRole('heading', { level: 1, name: words.country })).toBeVisible();
      await expect(page.locator('body')).toContainText(words.first);
      await playHalfYear(page);

      const fire = page.getByRole('dialog', { name: words.fire });
      await putOff(page, fire);
      await fire.getByRole('radio', { name: new RegExp(words.leave) }).check({ force: true });
      await fire.locator('.button-signal').click();
      await putOff(page);
      for (let done = 1; done < HALF_YEARS; done++) {
        await playHalfYear(page);
        await putOff(page);
      }

      const sheet = page.getByRole('region', { name: words.sheet });
      await expect(sheet).toBeVisible();
      await expect(sheet.locator('[data-measure]')).toHaveCount(MEASURES);
      await expect(sheet.locator('[data-measure="installedH100e"]')).toContainText(words.chips);
      await expect(sheet.getByRole('img')).toHaveCount(MEASURES);
      const answers = sheet.getByRole('region', { name: words.answers });
      await expect(answers.locator('[data-event="pangyo-fire-2022"]')).toContainText(words.really);
      await expect(answers.locator('[data-event]')).toHaveCount(3);
      await expectNoSideScroll(page);
      expect(await findBarriers(page)).toEqual([]);
      expect(heard.complaints).toEqual([]);
      expect(heard.strangers).toEqual([]);
    });
  });
