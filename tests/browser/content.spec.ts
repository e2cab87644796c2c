// Files of a scenario that cannot be fetched are named when it is chosen, and fetched again when that is asked for.

import { expect, type Page, type Route, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { chooseScenario, leaveBriefing, putOff, withoutExtras } from './course';

const SCENARIO = '**/korea-260000-gpus-*.json';
const RULES = '**/rules-6-*.json';

const TROUBLES: readonly {
  readonly name: string;
  readonly files: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly says: readonly string[];
}[] = [
  {
    name: 'nothing can be reached',
    files: '**/assets/*.json',
    answer: (route) => route.abort('internetdisconnected'),
    says: ['korea-260000-gpus.json: no answer came', 'rules-6.json: no answer came'],
  },
  {
    name: 'a scenario is missing',
    files: SCENARIO,
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    says: ['korea-260000-gpus.json: the host answered 404'],
  },
  {
    name: 'the rules arrive broken',
    files: RULES,
    answer: (route) => route.fulfill({ body: '{ "format": 1, "id": "rul' }),
    says: ['rules-6.json: it did not arrive whole'],
  },
];

const notice = (page: Page) => page.getByRole('alert');

/** Chooses Korea on the title screen, whose files are fetched then. */
async function choose(page: Page): Promise<void> {
  await page.locator('[data-scenario="korea-260000-gpus"] button').click();
}

test.beforeEach(({ page }) => withoutExtras(page));

for (const { name, files, answer, says } of TROUBLES) {
  test(`should name what is missing and try again when ${name}`, async ({ page }) => {
    const bugs: string[] = [];
    page.on('pageerror', ({ message }) => bugs.push(message));
    let asked = 0;
    await page.route(files, (route) => {
      asked++;
      return answer(route);
    });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
    expect(asked).toBe(0);
    await choose(page);
    for (const words of says) await expect(notice(page)).toContainText(words);
    expect(await findBarriers(page)).toEqual([]);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeFocused();
    const once = asked;
    expect(once).toBeGreaterThanOrEqual(says.length);
    await page.keyboard.press('Enter');
    await expect.poll(() => asked).toBe(2 * once);
    await expect(again).toBeFocused();
    await page.unroute(files);
    await page.keyboard.press('Enter');
    await expect(notice(page)).toBeHidden();
    await page.getByRole('button', { name: 'To the briefing' }).click();
    await leaveBriefing(page);
    await putOff(page);
    await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
    expect(bugs).toEqual([]);
  });
}

test('should name what is missing in Korean', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('own-bearings-settings', JSON.stringify({ language: 'ko' })),
  );
  await page.route(SCENARIO, (route) => route.abort());
  await page.goto('./');
  await choose(page);
  await expect(notice(page)).toContainText('시나리오를 불러오지 못했습니다');
  await expect(page.getByRole('button', { name: '다시 시도' })).toBeVisible();
});

test('should offer the other scenarios while one is broken, and say what is wrong with it', async ({
  page,
}) => {
  await page.route(SCENARIO, (route) => route.fulfill({ body: '{ "format": 2 }' }));
  await page.goto('./');
  await choose(page);
  await expect(notice(page)).toContainText('The scenario could not be fetched');
  await expect(notice(page)).toContainText('korea-260000-gpus.json: it did not arrive whole');
  await chooseScenario(page, 'First data centre');
  await expect(notice(page)).toBeHidden();
});

test('should say why a number of the title cannot be explained yet, and explain it once its scenario comes', async ({
  page,
}) => {
  const files = '**/assets/*.json';
  let failed = 0;
  page.on('requestfailed', () => failed++);
  await page.route(files, (route) => route.abort('internetdisconnected'));
  // Who has played something sees more than the way into the lesson.
  await page.addInitScript(() =>
    localStorage.setItem('own-bearings-played', '{"silicon-shield":null}'),
  );
  await page.goto('./');
  const number = page.locator('.continue-card[data-why] .row').first();
  await number.click();
  await expect(notice(page)).toContainText('.json: no answer came');
  const once = failed;
  await number.click();
  await expect.poll(() => failed).toBe(2 * once);
  await page.unroute(files);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.why-dialog')).toHaveCount(1);
  await expect(notice(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});
