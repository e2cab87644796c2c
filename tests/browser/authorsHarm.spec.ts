// What can go wrong on an author's way: cut links, two files of one id, changed bases, words that are traps, two tabs, no network.

import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { type Edited, OWN_ID, otherText, ownText } from '../support/ownScenario';
import { findTooWide } from '../screens/sideways';
import { endTurn, goOn, openTitle, putOff, withoutExtras } from './course';
import { listen } from './listen';
import { allIsHere, openAt, Published } from './published';

const TITLE = 'Harbour town';

async function openWorkshop(page: Page): Promise<void> {
  await withoutExtras(page);
  await page.goto('about:blank');
  await page.goto('./#workshop');
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible();
}

async function drop(page: Page, text: string, name = `${OWN_ID}.json`): Promise<void> {
  await page.evaluate(
    ([written, called]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([written!], called!));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [text, name],
  );
}

/** From an open file to the first turn of its game. */
async function beginIt(page: Page, title = TITLE): Promise<void> {
  await page.getByRole('button', { name: 'Try it' }).click();
  const setUp = page.getByRole('dialog', { name: title, exact: true });
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  const briefing = page.getByRole('dialog', { name: /^Briefing/ });
  await briefing.getByRole('button', { name: 'Begin' }).click();
  await expect(briefing).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
}

async function shared(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  return page.getByRole('textbox', { name: /^A link that holds/ }).inputValue();
}

const givesWay = (page: Page) =>
  page.getByText(
    `This device keeps something else under this id, perhaps this file as it was before: ${TITLE}.`,
  );

test('should say that a link was cut, wherever it was cut', async ({ page }) => {
  const { complaints } = listen(page);
  await openWorkshop(page);
  await drop(page, ownText());
  const link = await shared(page);
  expect(link.length).toBeLessThan(12_000);
  const other = await page.context().newPage();
  for (const length of [link.indexOf('file=') + 20, Math.floor(link.length / 2), link.length - 1]) {
    await other.goto('about:blank');
    await other.goto(link.slice(0, length));
    await expect(other.getByText('This link cannot be followed')).toBeVisible();
    await expect(other.locator('[data-scenario="first-data-centre"]')).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('should say which scenario of the same id gives way, and let games of it go on in it', async ({
  page,
}) => {
  await openWorkshop(page);
  await drop(page, ownText());
  await beginIt(page);
  await putOff(page);
  await endTurn(page);
  await goOn(page);
  await openWorkshop(page);
  await drop(page, otherText());
  await expect(givesWay(page)).toBeVisible();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('in place of the earlier one of its id').first()).toBeVisible();
  await expect(givesWay(page)).toBeHidden();
  await openTitle(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2026 H2, turn 2 of 4')).toBeVisible();
  await endTurn(page);
  await goOn(page);
  await expect(page.getByText('2027 H1, turn 3 of 4')).toBeVisible();
});

/** A variant of the author's own scenario, written when the base had another mark. */
const PATCH = `{
  "format": 1,
  "id": "harbour-variant",
  "extends": "${OWN_ID}",
  "base": "00000000",
  "author": "Ben",
  "licence": "CC BY 4.0",
  "texts": { "title": { "en": "Harbour variant", "ko": "항구 변형" } }
}
`;

test('should warn that the base of a variant has changed, play it, and carry it whole', async ({
  page,
  browser,
}) => {
  await openWorkshop(page);
  await drop(page, PATCH, 'harbour-variant.json');
  await expect(page.getByRole('listitem').filter({ hasText: /^Error/ })).toHaveCount(1);
  await drop(page, ownText());
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText(/^Kept on this device/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Put it away' }).click();
  await drop(page, PATCH, 'harbour-variant.json');
  const warning = page.getByRole('listitem').filter({ hasText: /^Warning/ });
  await expect(warning.first()).toContainText(
    `"${OWN_ID}" has changed since this file was written`,
  );
  const link = await shared(page);
  await beginIt(page, 'Harbour variant');
  await putOff(page);
  await endTurn(page);
  await goOn(page);
  await expect(page.getByText('2026 H2, turn 2 of 4')).toBeVisible();
  const stranger = await browser.newPage();
  await stranger.goto(link);
  await expect(stranger.getByRole('dialog', { name: 'Briefing – Harbour variant' })).toBeVisible();
  await stranger.close();
});

const TRAP = "{count, plural, other {#}} '{' <b onclick=alert(1)>x</b> {round";

/** A card whose every word is a trap. */
function trapped(data: Edited): void {
  const words = { en: TRAP, ko: TRAP };
  const options = ['wait', 'act'].map((id) => ({ id, name: words, text: words, effects: [] }));
  const date = '2026-03';
  const told = { name: words, text: words, options, countries: ['KOR'], date };
  data['events'] = [{ id: 'trap', scope: 'country', picture: 'lab', ...told }];
}

test('should show traps in an event card as the words they are, and refuse a source that is a script', async ({
  page,
}) => {
  const { complaints, strangers } = listen(page);
  await openWorkshop(page);
  const script = { title: 'A page', publisher: 'Nobody', date: '2026', url: 'javascript:alert(1)' };
  await drop(
    page,
    ownText((data) => (data['sources'] = [script])),
  );
  const error = page.getByRole('listitem').filter({ hasText: /^Error/ });
  await expect(error).toContainText('"sources[0].url"');
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  await drop(page, ownText(trapped));
  await beginIt(page);
  const asked = page.getByRole('dialog', { name: TRAP, exact: true });
  await putOff(page, asked);
  await expect(asked.getByText(TRAP)).not.toHaveCount(0);
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await findTooWide(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('2');
  await expect(asked.getByRole('radio', { checked: true })).toHaveAccessibleName(/onclick/);
  await asked.locator('.button-signal').click();
  await putOff(page);
  await endTurn(page);
  await expect(page.getByRole('dialog', { name: /^Report on the/ })).toContainText(TRAP);
  await goOn(page);
  await expect(page.locator('b[onclick]')).toHaveCount(0);
  expect([...complaints, ...strangers]).toEqual([]);
});

test('should lose nothing where the workshop stands in one tab and a game in another', async ({
  page,
  context,
}) => {
  await openWorkshop(page);
  await drop(page, ownText());
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText(/^Kept on this device/).first()).toBeVisible();
  const second = await context.newPage();
  await withoutExtras(second);
  await openTitle(second);
  await second.getByRole('button', { name: TITLE, exact: true }).click();
  await second.getByRole('button', { name: 'To the briefing' }).click();
  await second.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(second.getByRole('dialog', { name: /^Briefing/ })).toBeHidden();
  await expect(second.locator('dialog[open]')).toBeVisible();
  await putOff(second);
  const kept = page.locator('main').getByText('Kept on this device: it stands');
  await expect(kept).toBeVisible();
  await drop(page, otherText());
  await expect(kept).toBeHidden();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('in place of the earlier one of its id').first()).toBeVisible();
  await endTurn(second);
  await goOn(second);
  await expect(second.getByText('2026 H2, turn 2 of 4')).toBeVisible();
  await openTitle(second);
  await second.getByRole('button', { name: 'Continue' }).click();
  await expect(second.getByText('2026 H2, turn 2 of 4')).toBeVisible();
  await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
});

for (const serviceWorkers of ['allow', 'block'] as const)
  test(`should open, check, play and share without a network once the page stands, service workers: ${serviceWorkers}`, async ({
    browser,
  }) => {
    const site = await Published.create();
    const page = await openAt(browser, site, serviceWorkers);
    await openWorkshop(page);
    await allIsHere(page, serviceWorkers);
    site.takeDown();
    await drop(page, ownText().replace('"half": 1', '"half": 3'));
    await expect(page.getByRole('listitem').filter({ hasText: /^Error/ })).toHaveCount(1);
    await drop(page, ownText());
    expect((await shared(page)).length).toBeGreaterThan(1000);
    await beginIt(page);
    await putOff(page);
    await endTurn(page);
    await goOn(page);
    await expect(page.getByText('2026 H2, turn 2 of 4')).toBeVisible();
    await site.remove();
  });
