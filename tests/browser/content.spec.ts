// Files of the game that cannot be fetched are named on the title screen, and fetched again when that is asked for.

import { expect, type Page, type Route, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { putOff, startGame, withoutCanvas } from './course';

const SCENARIO = '**/korea-260000-gpus-*.json';
const RULES = '**/rules-3-*.json';

const TROUBLES: readonly {
  readonly name: string;
  readonly files: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly says: readonly string[];
}[] = [
  {
    name: 'nothing can be reached',
    files: '**/*.json',
    answer: (route) => route.abort('internetdisconnected'),
    says: [
      'korea-260000-gpus.json: no answer came',
      'rules-3.json: no answer came',
      'countries.json: no answer came',
      'figures.json: no answer came',
      'history.json: no answer came',
    ],
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
    says: ['rules-3.json: it did not arrive whole'],
  },
];

const notice = (page: Page) => page.getByRole('alert');

test.beforeEach(({ page }) => withoutCanvas(page));

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
    await startGame(page);
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
  await expect(notice(page)).toContainText('불러오지 못한 시나리오가 있습니다');
  await expect(page.getByRole('button', { name: '다시 시도' })).toBeVisible();
});

test('should offer the other scenarios while one is broken, and say what is wrong with it', async ({
  page,
}) => {
  await page.route(SCENARIO, (route) => route.fulfill({ body: '{ "format": 2 }' }));
  await page.goto('./');
  await expect(notice(page)).toContainText('Not every scenario could be fetched');
  await expect(notice(page)).toContainText('Line 1, column 13');
  await expect(page.getByText('First data centre').first()).toBeVisible();
  await expect(page.getByText('Korea: 260,000 GPUs')).toHaveCount(0);
});
