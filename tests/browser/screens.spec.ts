// Every screen but the main one says what it is, shows its controls by name and its numbers, and has no barriers.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import {
  begin,
  beginWithMoments,
  chooseScenario,
  endTurn,
  goOn,
  KOREA,
  medalWords,
  openTitle,
  putOff,
  withoutExtras,
} from './course';
import { SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

/** No barriers on a desk or on a phone, and no phone on which the screen is too wide. */
async function expectNoBarriers(page: Page): Promise<void> {
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectNoSideScroll(page);
}

/** No phone on which one of the panels is too wide. */
async function expectNarrowPanels(page: Page): Promise<void> {
  const tabs = await page.locator('[data-panel]:visible').all();
  expect(tabs.length).toBeGreaterThan(0);
  for (const tab of tabs) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'true');
    await expectNoSideScroll(page);
  }
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should show the title, its scenarios, their lengths and the briefing with its sources', async ({
  page,
}) => {
  await openTitle(page);
  await expect(page.getByRole('heading', { name: 'Choose a scenario' })).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: KOREA });
  await expect(card).toContainText('South Korea');
  await expect(card).toContainText('Which is scarcer: chips, power or people?');
  await expect(card).toContainText('25–60 min');
  await expect(page.getByRole('button', { name: 'Load a file' })).toBeVisible();
  const setUp = await chooseScenario(page);
  await expect(setUp.getByRole('radio', { name: /Full course, 20 turns/ })).toBeChecked();
  await expect(setUp.getByRole('radio', { name: /Short course, 8 turns/ })).toBeAttached();
  await expect(setUp.getByText('About 60 minutes')).toBeVisible();
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  const briefing = page.getByRole('dialog', { name: 'Briefing – Korea: 260,000 GPUs' });
  await expect(briefing.getByRole('heading', { name: 'Your goal' })).toBeVisible();
  await expect(briefing.getByText('capability 30%, autonomy 30%')).toBeVisible();
  await expect(briefing.getByText(medalWords('full'))).toBeVisible();
  await briefing.getByRole('button', { name: 'Where the figures come from' }).click();
  await expect(briefing.getByRole('row', { name: /Framework contract 260,000/ })).toBeVisible();
});

test('should report a turn with three causes', async ({ page }) => {
  await begin(page);
  await endTurn(page);
  const report = page.getByRole('dialog', { name: 'Report on the first half of 2026' });
  await expect(report.getByText('Turn 1 of 20 is done')).toBeVisible();
  await expect(
    report.getByRole('list', { name: 'Three causes' }).getByRole('listitem'),
  ).toHaveCount(3);
  await expect(report.getByRole('row', { name: /^Capability \d+\.\d/ }).first()).toBeVisible();
});

/** Ends turns until an event of the country asks for an answer. */
async function meetEvent(page: Page): Promise<Locator> {
  await begin(page);
  const event = page.getByRole('dialog').filter({ has: page.locator('input[name="answer"]') });
  do {
    await endTurn(page);
    await goOn(page, event);
  } while (!(await event.isVisible()));
  return event;
}

test('should meet an event with what each answer does', async ({ page }) => {
  const event = await meetEvent(page);
  const answers = event.getByRole('radio');
  expect(await answers.count()).toBeGreaterThanOrEqual(2);
  await expect(answers.first()).toBeChecked();
  await expect(event.locator('.effect-rows').first()).toBeVisible();
  await answers.nth(1).check({ force: true });
  await expectNoBarriers(page);
});

test('should read an event out: its story as it opens, an answer by its name', async ({ page }) => {
  const event = await meetEvent(page);
  await expect(event).toHaveAccessibleDescription(/^[A-Z].{30,}\.$/);
  const card = event.locator('.event-choice').nth(1);
  const answer = card.getByRole('radio');
  await answer.check({ force: true });
  const name = await card.locator('.choice-title > span:nth-of-type(2)').innerText();
  expect(name.split(' ').length).toBeLessThan(8);
  await expect(answer).toHaveAccessibleName(name);
  const [beginning] = /^[\w ,’]+/.exec(await card.locator('.choice-body').innerText())!;
  await expect(answer).toHaveAccessibleDescription(new RegExp(beginning));
  await expect(event.getByRole('button', { name: `Answer: ${name}` })).toBeVisible();
});

test('should meet the demand of a superpower with what each answer does', async ({ page }) => {
  await begin(page);
  await endTurn(page);
  const demand = page.getByRole('dialog').filter({ has: page.locator('input[name="demand"]') });
  await goOn(page, demand);
  await expect(demand.getByText('Washington asks')).toBeVisible();
  const answers = demand.getByRole('radio');
  await expect(answers).toHaveCount(4);
  await expect(demand.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(demand.getByRole('button', { name: 'Choose an answer' })).toBeDisabled();
  await expect(demand.locator('.effect-rows').first()).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  const waits = page.getByRole('listitem').filter({ hasText: 'Saying nothing refuses' });
  await waits.getByRole('button', { name: 'Answer' }).click();
  await page.keyboard.press('2');
  const answer = demand.getByRole('button', { name: /^Answer: / });
  const words = await answer.innerText();
  await answer.click();
  await expect(waits).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(words);
});

test('should tell what really happened and ask about it when a game begins', async ({ page }) => {
  await beginWithMoments(page);
  const happened = page.getByRole('dialog', { name: 'What happened in the first half of 2026' });
  await putOff(page, happened);
  await expect(
    happened.getByRole('heading', { name: 'The Strait of Hormuz is closed' }),
  ).toBeVisible();
  await expect(happened.getByText('3 March 2026')).toBeVisible();
  const source = happened.getByText('Source and confidence').last();
  await source.click();
  await expect(happened.getByRole('link', { name: /Reuters/ })).toBeVisible();
  await expectNoBarriers(page);
  await happened.getByRole('button', { name: 'Go on' }).click();
  const choice = page.getByRole('dialog', { name: 'What counts as one’s own?' });
  await expect(choice.getByText('It happened: 15 January 2026')).toBeVisible();
  await choice.getByText('Source and confidence').click();
  await expect(choice.getByText('confidence high')).toBeVisible();
  await expectNoBarriers(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await choice.getByRole('radio').nth(1).check({ force: true });
  await choice.getByRole('button', { name: 'Answer: Allow open parts' }).click();
  await expect(choice).toBeHidden();
  await endTurn(page);
  const gazette = page.locator('.screen-dialog .gazette');
  await expect(gazette).toContainText('3 March 2026: The Strait of Hormuz is closed.');
});

test('should answer Why in three steps down to a constant', { tag: '@ci' }, async ({ page }) => {
  await begin(page);
  await page
    .getByRole('button', { name: /^Autonomy/ })
    .first()
    .click();
  const why = page.getByRole('dialog', { name: 'Why?' });
  await expect(
    why.getByRole('heading', { name: /^Why is Autonomy \d+\.\d points\?$/ }),
  ).toBeVisible();
  await why.getByRole('button', { name: 'Chips layer' }).click();
  await expect(why.getByRole('heading', { name: /^Chips layer: \d/ })).toBeFocused();
  await why.getByRole('button', { name: 'Start value' }).click();
  await expect(why.getByText('tuned: set by measuring games')).toBeVisible();
  await expect(why.getByText('If it were')).toBeVisible();
  await expect(why.getByText(/^4\.8% Autonomy \d+\.\d points \(−0\.\d points\)$/)).toBeVisible();
  await expect(why.locator('.formula mark')).toHaveText('0.06');
  await expectNoBarriers(page);
  for (let level = 0; level < 3; level++) await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
});

test('should open menu, settings and keys over the game', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await expect(menu.getByText('South Korea, turn 1 of 20')).toBeVisible();
  await expect(menu.getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await menu.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('checkbox', { name: 'Sound' })).toBeChecked();
  await expect(settings.getByRole('radio', { name: '한국어' })).toBeAttached();
  await page.keyboard.press('Escape');
  await menu.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByRole('row')).toHaveCount(23);
});

test('should look back on a short game in a debrief', { tag: '@ci' }, async ({ page }) => {
  await begin(page, 'Short course, 8 turns');
  for (let turn = 0; turn < 8; turn++) {
    await endTurn(page);
    await goOn(page);
  }
  await expect(
    page.getByRole('heading', { level: 1, name: 'South Korea, 2026 H1 to 2029 H2' }),
  ).toBeVisible();
  for (const name of ['Capability', 'Autonomy', 'Prosperity', 'Resilience'])
    await expect(page.getByRole('button', { name: new RegExp(`^${name}: \\d`) })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Score by turn/ })).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{16}$/)).toBeVisible();
  const question = page.getByRole('region', { name: 'The question' });
  await expect(question.getByText(/^Which is scarcer: chips, power or people\?/)).toBeVisible();
  const scarcest = question.getByRole('region', { name: 'What was scarcest' });
  await expect(
    scarcest.getByText(/held the country back for longest: \d+ turns? out of 8 turns/),
  ).toBeVisible();
  await expect(scarcest.getByText(/^Par: /)).toBeVisible();
  await expect(scarcest.getByRole('row', { name: /^Power \d+ turns? \d+ turns?$/ })).toBeVisible();
  await expect(question.getByText(/^Of the 260,000 GPUs announced/)).toBeVisible();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expect(
    page.getByRole('region', { name: 'Course of the game as a table' }).getByRole('row'),
  ).toHaveCount(9);
  await page.getByRole('button', { name: 'To the title screen' }).click();
  await page.getByRole('radio', { name: '한국어' }).check({ force: true });
  await page.getByRole('button', { name: '결과 보기' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^대한민국/ })).toBeVisible();
  await expectNoSideScroll(page);
});

test('should speak Korean on every screen when it is asked to', { tag: '@ci' }, async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('radio', { name: '한국어' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: '자주 항로' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expectNoSideScroll(page);
  await page.getByRole('button', { name: '한국: GPU 26만 장' }).click();
  await expectNoSideScroll(page);
  await page.getByRole('button', { name: '브리핑으로' }).click();
  await expectNoSideScroll(page);
  await page.getByRole('button', { name: '시작', exact: true }).click();
  await expect(page.getByRole('dialog', { name: /^브리핑/ })).toBeHidden();
  const first = page.getByRole('dialog');
  await expect(first.getByRole('radio').first()).toBeAttached();
  await expectNoBarriers(page);
  await putOff(page, page.getByRole('dialog', { name: '잔잔한 바다' }));
  await expect(page.getByRole('group', { name: /^앞으로 2년의 국가 중점/ })).toBeVisible();
  await expectNoBarriers(page);
  await putOff(page, page.getByRole('dialog', { name: '2026년 상반기에 일어난 일' }));
  await expect(page.getByText('2026년 3월 3일')).toBeVisible();
  await expectNoBarriers(page);
  await putOff(page);
  await expectNarrowPanels(page);
  await page.getByRole('button', { name: '턴 종료' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '턴 종료' }).click();
  await expect(page.getByRole('dialog', { name: '2026년 상반기 보고서' })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: '2턴 시작' }).click();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeAttached();
  await expectNoBarriers(page);
});
