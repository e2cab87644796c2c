// An author's own event cards in a game: a supposed one and two that wait for conditions ask, are answered, and are told afterwards.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Edited, withoutLesson } from '../support/ownScenario';
import { findBarriers } from './barriers';
import { withoutExtras } from './course';

const LESSON = new URL('../../scenarios/first-data-centre.json', import.meta.url);

type Words = Readonly<Record<'en' | 'ko', string>>;

interface Card {
  readonly id: string;
  readonly name: Words;
  readonly answer: Words;
}

const FERRY: Card = {
  id: 'ferry',
  name: { en: 'The ferry is late', ko: '연락선이 늦습니다' },
  answer: { en: 'Call the harbour', ko: '항구에 전화합니다' },
};
const FAIR: Card = {
  id: 'fair',
  name: { en: 'A fair of makers', ko: '만드는 이들의 장터' },
  answer: { en: 'Give a stand', ko: '자리를 줍니다' },
};
const THANKS: Card = {
  id: 'thanks',
  name: { en: 'The town says thanks', ko: '마을이 고마워합니다' },
  answer: { en: 'Accept a gift', ko: '선물을 받습니다' },
};
const STRIKE: Words = { en: 'Crews strike', ko: '선원들이 파업합니다' };

/** A card of the player's country, whose second answer is the one that is given. */
function card({ id, name, answer }: Card, comes: object): object {
  const text = { en: 'What now?', ko: '이제 어떻게 하시겠습니까?' };
  const wait = { en: 'Wait', ko: '기다립니다' };
  const options = [
    { id: 'wait', name: wait, text, effects: [] },
    { id: 'act', name: answer, text, effects: [{ kind: 'addSupport', points: 3 }] },
  ];
  return {
    id,
    scope: 'country',
    picture: 'lab',
    name,
    text,
    options,
    countries: ['KOR'],
    ...comes,
  };
}

/** The lesson under a name of its own, with four cards of its author, and without words for its goal. */
function harbourLesson(): string {
  const lesson = JSON.parse(readFileSync(LESSON, 'utf8')) as {
    texts: { goal?: unknown };
    specialVictories: { text?: unknown }[];
  };
  withoutLesson(lesson as unknown as Edited);
  const { goal: _goal, ...texts } = lesson.texts;
  const specialVictories = lesson.specialVictories.map(({ text: _text, ...rest }) => rest);
  const strike = { id: 'strike', scope: 'world', picture: 'city', name: STRIKE, text: STRIKE };
  const events = [
    card(FERRY, { date: '2026-03' }),
    { ...strike, date: '2026-09', effects: [{ kind: 'addTension', amount: 0.05 }] },
    card(FAIR, { when: [{ quantity: 'halfYear', atLeast: 1, atMost: 1 }] }),
    card(THANKS, { when: [{ quantity: 'halfYear', atLeast: 2 }] }),
  ];
  const title = { en: 'The harbour lesson', ko: '항구 수업' };
  const own = { id: 'harbour-lesson', texts: { ...texts, title }, specialVictories, events };
  return JSON.stringify({ ...lesson, ...own }, null, 2);
}

/** What the page is called by in each language. */
const WORDS = {
  en: {
    open: 'Open a scenario file…',
    tryIt: 'Try it',
    goal: 'When the game ends this must hold: power against what the chips need at least 100%.',
    supposed: 'The author supposes: March 2026',
    strike: 'What its author supposes for the second half of 2026',
    next: 'Supposed: Crews strike',
    endTurn: 'End turn',
    debrief: 'Go to the debrief',
  },
  ko: {
    open: '시나리오 파일 열기…',
    tryIt: '시험해 보기',
    goal: '게임이 끝날 때 다음을 이루어야 합니다. 칩이 쓰는 양에 견준 전력 100% 이상.',
    supposed: '작성자의 가정: 2026년 3월',
    strike: '작성자가 2026년 하반기에 가정한 일',
    next: '가정한 사건: 선원들이 파업합니다',
    endTurn: '턴 종료',
    debrief: '결과 보기',
  },
} as const;

const dialog = (page: Page) => page.locator('dialog[open]').last();

/** Presses what the open dialog would do, and waits for it to go. */
async function accept(page: Page): Promise<void> {
  const open = await dialog(page).elementHandle();
  await dialog(page).locator('.button-signal').last().click();
  await open?.waitForElementState('hidden');
}

/** Goes on through what the turn brings, up to the dialog of this name. */
async function meet(page: Page, name: string): Promise<Locator> {
  const wanted = page.getByRole('dialog', { name, exact: true });
  await expect(async () => {
    await expect(dialog(page)).toBeVisible();
    if (!(await wanted.isVisible())) await accept(page);
    await expect(wanted).toBeVisible({ timeout: 500 });
  }).toPass();
  return wanted;
}

async function answer(page: Page, { name, answer: words }: Card, code: 'en' | 'ko') {
  const asked = await meet(page, name[code]);
  await expect(asked.locator('.event-picture svg')).toBeVisible();
  await page.keyboard.press('2');
  await expect(asked.getByRole('radio', { checked: true })).toHaveAccessibleName(
    new RegExp(words[code]),
  );
  return asked;
}

/** Ends the turn and gives its report. */
async function endTurn(page: Page, code: 'en' | 'ko'): Promise<Locator> {
  while ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.getByRole('button', { name: WORDS[code].endTurn }).first().click();
  const report = page.locator('dialog[open].is-report');
  const sure = page.getByRole('alertdialog');
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await sure.locator('.button-signal').click();
  await expect(report).toBeVisible();
  return report;
}

for (const [code, locale] of [
  ['en', 'en-GB'],
  ['ko', 'ko-KR'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('should ask, take the answers and tell of them, as the author wrote it', async ({
      page,
    }) => {
      const words = WORDS[code];
      await withoutExtras(page);
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./#workshop');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: words.open }).click();
      const file = { name: 'harbour-lesson.json', mimeType: 'application/json' };
      await (await chooser).setFiles({ ...file, buffer: Buffer.from(harbourLesson()) });
      await page.getByRole('button', { name: words.tryIt }).click();
      await accept(page);
      await expect(dialog(page)).toContainText(words.goal);

      const ferry = await answer(page, FERRY, code);
      await expect(ferry).toContainText(words.supposed);
      expect(await findBarriers(page)).toEqual([]);
      await accept(page);
      const first = await endTurn(page, code);
      await expect(first).toContainText(FERRY.name[code]);
      await expect(first).toContainText(words.next);

      const strike = await meet(page, words.strike);
      await expect(strike).toContainText(STRIKE[code]);
      await answer(page, FAIR, code);
      await accept(page);
      await expect(await endTurn(page, code)).toContainText(FAIR.name[code]);

      await answer(page, THANKS, code);
      await accept(page);
      await expect(await endTurn(page, code)).toContainText(THANKS.name[code]);
      await accept(page);
      await endTurn(page, code);
      await page.getByRole('button', { name: words.debrief }).click();
      await expect(page.getByText(words.goal)).toBeVisible();
    });
  });
}
