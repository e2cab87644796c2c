// A lesson step by step on the built page: the teacher's link, pupils who play it in browsers of their own, and what they hand in.

import {
  type Browser,
  type BrowserContext,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import { seeAllInstruments } from './newcomer';
import { endTurn, goOn, putOff, withoutCanvas, withoutExtras } from './course';

/** Every request of a lesson, as it was sent. */
export interface Traffic {
  readonly requests: Request[];
  readonly complaints: string[];
}

/** A device with a browser of its own. */
export async function device(
  browser: Browser,
  traffic: Traffic,
  isOffline: boolean,
  locale = 'en-GB',
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale });
  await seeAllInstruments(context);
  await context.setOffline(isOffline);
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) traffic.requests.push(request);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') traffic.complaints.push(message.text());
  });
  context.on('weberror', (bug) => traffic.complaints.push(String(bug.error())));
  return context;
}

/** The teacher sets the short course of Korea in one world for all, and takes its link. */
export async function setClass(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'For teachers' }).click();
  const form = page.getByRole('dialog', { name: 'For teachers' });
  const choose = (field: string, option: string | RegExp) =>
    form
      .getByRole('combobox', { name: field })
      .selectOption(typeof option === 'string' ? { label: option } : { index: 1 });
  await choose('Scenario', 'Korea: 260,000 GPUs');
  await choose('Length', /Short/);
  await choose('The world', 'One world for all');
  await form.getByRole('textbox', { name: 'Name of the class' }).fill('3B');
  await form
    .getByRole('textbox', { name: 'A question to write about' })
    .fill('What did you give up?');
  const link = await form.getByRole('textbox', { name: 'The link for your pupils' }).inputValue();
  expect(link).toContain('#play?v=1-');
  return link;
}

/** A pupil follows the link and begins under a name. */
export async function beginAs(page: Page, link: string, name: string): Promise<void> {
  await withoutExtras(page);
  await page.goto(link);
  const other = page.getByRole('button', { name: 'Begin under another name' });
  const alias = page.getByRole('textbox', { name: 'Your name' });
  await expect(alias.or(other)).toBeVisible();
  if (await other.isVisible()) await other.click();
  await alias.fill(name);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('dialog', { name: /^Briefing/ })).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
}

/** Moves money to a line before each of so many turns, and ends them. */
export async function playTurns(page: Page, turns: number, line: string): Promise<void> {
  for (let turn = 1; turn <= turns; turn++) {
    await page.getByRole('button', { name: `Less ${line}`, exact: true }).click();
    await endTurn(page);
    await goOn(page);
  }
}

/** What a pupil hands in, from the menu or, once the game is over, from its last page. */
export async function handIn(page: Page): Promise<string> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  const code = page.getByRole('textbox', { name: 'What your teacher gets' });
  return code.inputValue();
}

/** The code with one of its letters typed otherwise. */
export function edited(code: string): string {
  const at = Math.floor(code.length / 2);
  return code.slice(0, at) + (code[at] === 'a' ? 'b' : 'a') + code.slice(at + 1);
}

/** The pages of a print, counted in the file that the browser makes of it. */
export async function printedPages(page: Page): Promise<number> {
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  return paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The teacher's page, which plays games again and is spared the chart alone. */
export async function openCollect(page: Page): Promise<void> {
  await withoutCanvas(page);
  await page.getByRole('button', { name: 'Collect what was handed in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Collect' })).toBeVisible();
}
