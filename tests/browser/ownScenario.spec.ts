// An author's scenario on the built page: kept, played, taken away as a file, set for a class by its link, handed in and collected.

import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { readAddress } from '../../src/classroom/address';
import { OWN_ID, otherText, ownText } from '../support/ownScenario';
import { findBarriers } from './barriers';
import {
  beginAs,
  device,
  edited,
  handIn,
  openCollect,
  playTurns,
  type Traffic,
} from './classSteps';
import {
  endTurn,
  goOn,
  leaveBriefing,
  openTitle,
  putOff,
  withoutCanvas,
  withoutExtras,
} from './course';
import { listen } from './listen';

const TITLE = 'Harbour town';

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function fileOf(text: string, name = `${OWN_ID}.json`): Chosen {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Opens an author's file, keeps it and stays where a game of it is set up. */
async function tryOwn(page: Page): Promise<void> {
  await offer(page, ownText());
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(setUp(page)).toBeVisible();
}

/** Opens a file by the button of the title. */
async function offer(page: Page, text: string): Promise<void> {
  await page.locator('.title-load input[type="file"]').setInputFiles(fileOf(text));
}

const setUp = (page: Page) => page.getByRole('dialog', { name: TITLE, exact: true });
const refusal = (page: Page) =>
  page.getByRole('alertdialog', { name: 'This file cannot be opened' });
const catalogueCard = (page: Page) => page.getByRole('button', { name: TITLE, exact: true });

/** A page of somebody else's browser, with nothing kept in it. */
async function elsewhere(browser: Browser, traffic: Traffic): Promise<Page> {
  const context = await device(browser, traffic, false);
  return context.newPage();
}

/** From the plan of the own scenario into its first turn. */
async function beginOwn(page: Page): Promise<void> {
  await setUp(page).getByRole('button', { name: 'To the briefing' }).click();
  await expect(setUp(page)).toBeHidden();
  await leaveBriefing(page);
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
}

async function savedFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('should be kept on this device, played, and go on from its file where nobody knows it', async ({
  page,
  browser,
}) => {
  const traffic: Traffic = { requests: [], complaints: [] };
  await withoutExtras(page);
  await openTitle(page);
  await offer(page, ownText());
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText(/^Kept on this device/).first()).toBeVisible();
  await openTitle(page);
  await catalogueCard(page).click();
  await beginOwn(page);
  await endTurn(page);
  await goOn(page);
  const save = await savedFile(page);
  expect(save).toContain('"carried"');

  const other = await elsewhere(browser, traffic);
  await withoutExtras(other);
  await openTitle(other);
  await expect(catalogueCard(other)).toHaveCount(0);
  await offer(other, save);
  await expect(other.getByText('2026 H2, turn 2 of 4')).toBeVisible();
  await endTurn(other);
  await goOn(other);
  await openTitle(other);
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByText('2027 H1, turn 3 of 4')).toBeVisible();
  expect(traffic.complaints).toEqual([]);
  await other.context().close();
});

test('should tell what is wrong with the one that a game carries, and ask for it where a game lacks it', async ({
  page,
}) => {
  await withoutExtras(page);
  await openTitle(page);
  await tryOwn(page);
  await beginOwn(page);
  const save = JSON.parse(await savedFile(page)) as { replay: { carried?: unknown } };
  await page.evaluate(() => indexedDB.deleteDatabase('own-bearings'));
  await openTitle(page);
  const seats = [{ country: 'Atlantis' }];
  save.replay.carried = { scenario: JSON.parse(ownText((data) => (data['seats'] = seats))) };
  await offer(page, JSON.stringify(save));
  await expect(refusal(page)).toContainText('The scenario that it carries cannot be played');
  await expect(refusal(page)).toContainText(/Line \d+, column \d+/);
  await refusal(page).getByRole('button', { name: 'Close' }).last().click();
  delete save.replay.carried;
  await offer(page, JSON.stringify(save));
  await expect(refusal(page)).toContainText('does not come with the game');
  expect(await findBarriers(page)).toEqual([]);
  const wanted = refusal(page).locator('input[type="file"]');
  await wanted.setInputFiles(fileOf(ownText((data) => (data['id'] = 'other-town'))));
  await expect(refusal(page)).toContainText('what is wanted is “harbour-town”');
  await wanted.setInputFiles(fileOf(ownText()));
  await expect(page.getByText('2026 H1, turn 1 of 4')).toBeVisible();
});

test('should be set by a link that holds it, handed in by a code, and collected', async ({
  page,
  browser,
}) => {
  const traffic: Traffic = { requests: [], complaints: [] };
  await withoutCanvas(page);
  await openTitle(page);
  await tryOwn(page);
  await openTitle(page);
  await page.getByRole('button', { name: 'For teachers' }).click();
  const form = page.getByRole('dialog', { name: 'For teachers' });
  await form.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: TITLE });
  await form.getByRole('textbox', { name: 'Name of the class' }).fill('3B');
  await expect(form).toContainText('Some chat programs cut long links');
  await expect(form).toContainText('too long for a picture');
  expect(await findBarriers(page)).toEqual([]);
  const link = await form.getByRole('textbox', { name: 'The link for your pupils' }).inputValue();
  const set = readAddress(new URL(link).hash);
  expect(set.ok && set.value).toMatchObject({ scenario: OWN_ID, className: '3B' });
  await form.getByRole('button', { name: 'Close' }).last().click();

  const pupil = await elsewhere(browser, traffic);
  await beginAs(pupil, link, 'Mina');
  await playTurns(pupil, 2, 'Chips');
  const code = await handIn(pupil);
  expect(code).toMatch(/^OB1\./);
  await pupil.goto('about:blank');
  await pupil.goto(link);
  await expect(pupil.getByText('A scenario by Mina Park')).toBeVisible();
  await expect(pupil.getByRole('button', { name: /^Go on as Mina/ })).toBeVisible();

  await page.getByRole('button', { name: 'For teachers' }).click();
  await openCollect(page);
  await page.getByRole('textbox', { name: 'Codes' }).fill(`${code}\n${edited(code)}`);
  await page.getByRole('button', { name: 'Take the codes' }).click();
  await expect(page.getByText('Verified so far: turn 2 of 4')).toBeVisible();

  const stranger = await elsewhere(browser, traffic);
  await stranger.goto('./#collect');
  await stranger.getByRole('textbox', { name: 'Codes' }).fill(code);
  await stranger.getByRole('button', { name: 'Take the codes' }).click();
  const missing = stranger.getByRole('region', { name: 'Scenarios that are missing' });
  await expect(missing).toContainText('One game was played in the scenario “harbour-town”');
  expect(await findBarriers(stranger)).toEqual([]);
  const wanted = missing.locator('input[type="file"]');
  await wanted.setInputFiles(fileOf(otherText()));
  await expect(missing).toContainText('has other figures');
  expect(await findBarriers(stranger)).toEqual([]);
  await wanted.setInputFiles(fileOf(ownText()));
  await expect(stranger.getByText('Verified so far: turn 2 of 4')).toBeVisible();
  await expect(missing).toBeHidden();
  expect(traffic.complaints).toEqual([]);
  for (const each of [pupil, stranger]) await each.context().close();
});

test('should be used as a game carries it only when the teacher has looked at it', async ({
  page,
}) => {
  await withoutCanvas(page);
  await openTitle(page);
  await tryOwn(page);
  await beginOwn(page);
  await endTurn(page);
  await goOn(page);
  const save = await savedFile(page);
  await page.evaluate(() => indexedDB.deleteDatabase('own-bearings'));
  await page.goto('about:blank');
  await page.goto('./#collect');
  const choose = page.locator('.collect-ways input[type="file"]');
  await choose.setInputFiles(fileOf(save, 'mina.json'));
  const missing = page.getByRole('region', { name: 'Scenarios that are missing' });
  await missing.getByRole('button', { name: 'Look at the scenario that the game carries' }).click();
  await expect(missing).toContainText('By Mina Park. Licence: CC BY 4.0');
  await expect(missing).toContainText('To be played: South Korea');
  expect(await findBarriers(page)).toEqual([]);
  await missing.getByRole('button', { name: 'Use the scenario that the game carries' }).click();
  await expect(page.getByText('Verified so far: turn 1 of 4')).toBeVisible();
});

test('should ask for the file where it is not in the link, and say that a link is cut', async ({
  page,
}) => {
  await withoutExtras(page);
  await page.goto(`./#play?scenario=${OWN_ID}&file=AAAA`);
  const card = page.getByRole('region', { name: 'A scenario for you' });
  await expect(card).toContainText('The link is not whole');
  expect(await findBarriers(page)).toEqual([]);
  await page.goto('about:blank');
  await page.goto(`./#play?v=1-000000&scenario=${OWN_ID}&file=AAAA`);
  await expect(page.getByText('This link cannot be followed')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`./#play?scenario=${OWN_ID}`);
  await expect(card).toContainText('Open its file here');
  expect(await findBarriers(page)).toEqual([]);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'harbour-town.json'));
    return transfer;
  }, ownText());
  await card.getByText('Open its file here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('dialog', { name: /^Briefing/ })).toBeVisible();
  expect(new URL(page.url()).hash).toContain(`#play?scenario=${OWN_ID}`);
});

test('should show words that are made to look like something else as the words they are', async ({
  page,
}) => {
  await withoutExtras(page);
  const { complaints, strangers } = listen(page);
  const trap = "{count, plural, other {#}} '{' <img src=x onerror=alert(1)> {round}";
  const words = { en: trap, ko: trap };
  const text = ownText((data) => {
    const { variants } = data as { variants: { name: unknown }[] };
    Object.assign(data['texts'] as object, { title: words, goal: words, question: words });
    variants[0]!.name = words;
    data['author'] = trap;
  });
  await openTitle(page);
  await offer(page, text);
  await page.getByRole('button', { name: 'Try it' }).click();
  const plan = page.getByRole('dialog', { name: trap, exact: true });
  await plan.getByRole('button', { name: 'To the briefing' }).click();
  await expect(
    page
      .getByRole('dialog', { name: /^Briefing/ })
      .getByText(trap)
      .first(),
  ).toBeVisible();
  await leaveBriefing(page);
  await putOff(page);
  await endTurn(page);
  await goOn(page);
  await openTitle(page);
  await expect(page.getByRole('button', { name: trap, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'For teachers' }).click();
  const form = page.getByRole('dialog', { name: 'For teachers' });
  await form.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: trap });
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect([...complaints, ...strangers]).toEqual([]);
});
