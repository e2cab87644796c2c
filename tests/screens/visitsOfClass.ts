// What the walk looks at of a class: the form, its printed sheets, a link that was cut, and an assignment up to handing in.

import type { Page } from '@playwright/test';
import { addressOf } from '../../src/classroom/address';
import { NOTHING_SET } from '../../src/types/assignment';
import { expect } from './patient';
import { iconButton, leave, meetMoments, OPEN, playTurn, pressKey, type Walk } from './steps';

const ADDRESS = addressOf({
  ...NOTHING_SET,
  scenario: 'first-data-centre',
  length: { variant: 'gone', turns: 4 },
  level: 0,
  sight: 'openSea',
  seed: 7,
  free: ['level'],
  lastTurn: 1,
  className: '3B – Geography',
  question: 'What did your country give up to become independent, and was it worth it?',
  reasons: ['chooseFocus', 'playCard', 'beginProject'],
});

/** The form for a class with all that comes of it. */
export async function visitClass({ page, stop }: Walk): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./');
  await iconButton(page.locator('.title-load'), 'talent').click();
  const form = page.locator('.class-dialog');
  await expect(form).toBeVisible();
  await form.locator('.class-question textarea').fill('What did your country give up?');
  await stop('class');
  for (const icon of ['report', 'learn'] as const) {
    await iconButton(form.locator('.class-ways'), icon).click();
    await expect(page.locator('.paper h2')).toBeVisible();
    await stop('paper');
    await leave(page);
  }
  await leave(page);
}

async function visitAdviserInWords({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'a');
  await expect(page.locator(`${OPEN} .voices, ${OPEN} [role="alert"]`).first()).toBeVisible({
    timeout: 120_000,
  });
  await stop('adviser-words');
  await leave(page);
}

/** The page of a class, empty, and with a game that was handed in and a code that was cut. */
async function visitCollect({ page, stop }: Walk, code: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./#collect');
  const codes = page.locator('.collect-screen textarea');
  await expect(codes).toBeVisible();
  await stop('collect');
  await codes.fill(`${code}\n${code.slice(0, 60)}`);
  await codes.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect-courses > li')).toHaveCount(1);
  await stop('collect-class');
}

/** From a lesson to the game as it is without one. */
async function leaveLesson(page: Page): Promise<void> {
  const card = page.locator('.coach');
  await card.locator('button').last().click();
  await expect(card).toBeHidden();
}

/** A link that was cut, then whole: its briefing, its game on the open sea to its last turn, handing in, and the title after it. */
export async function visitAssignment(walk: Walk): Promise<void> {
  const { page, stop } = walk;
  await page.goto('about:blank');
  await page.goto(`./${ADDRESS.slice(0, -3)}`);
  await expect(page.locator('.page-notice')).toBeVisible();
  await stop('link-fault');
  await page.goto('about:blank');
  await page.goto(`./${ADDRESS}`);
  const briefing = page.locator(`${OPEN}:has(.pupil-head)`);
  await briefing.locator('.button-signal').click();
  await expect(briefing.locator('input[aria-invalid]')).toBeVisible();
  await stop('assignment');
  await briefing.locator('input').fill('Mina');
  await briefing.locator('.button-signal').click();
  await expect(briefing).toBeHidden();
  await leaveLesson(page);
  await meetMoments(walk);
  await visitAdviserInWords(walk);
  await playTurn(walk);
  await stop('stopped');
  await page.locator('[data-end-turn]').click();
  const code = page.locator('.hand-in-code');
  await expect(code).toBeVisible();
  await stop('hand-in');
  await visitCollect(walk, await code.inputValue());
  await page.goto('about:blank');
  await page.goto(`./${ADDRESS}`);
  await expect(page.locator('.assignment-card')).toBeVisible();
  await stop('assignment-card');
}
