// Follows a lesson by nothing but what its card says and points at: by mouse, by keyboard, and by the accessibility tree.

import { expect, type Locator, type Page } from '@playwright/test';
import { tabToElement } from './keys';
import { hear, hearAll, type Tree, type TreeNode } from './tree';

export const CARD = '.coach';
const POINTED = '[data-pointed]';

/** The id of the present step; null where no card is shown. */
export function stepNow(page: Page): Promise<string | null> {
  return page
    .locator(CARD)
    .evaluateAll((cards) => cards[0]?.getAttribute('data-lesson-step') ?? null);
}

/** A card that says another step, or the end of the lesson. */
function next(page: Page, step: string): Locator {
  return page.locator(`${CARD}:not([data-lesson-step="${step}"]), .lesson-learned`);
}

/** Waits until a step is taken: the card says another one, which it does not before what has been opened is closed. */
async function whenOver(page: Page, step: string): Promise<void> {
  const opened = page.locator('dialog[open]');
  await expect(next(page, step).or(opened).filter({ visible: true }).first()).toBeVisible();
}

/** The way on from whatever a step has opened, a report by its yellow button, all else by Escape, up to the next step. */
async function goOn(
  page: Page,
  step: string,
  press: (button: Locator) => Promise<void>,
): Promise<void> {
  const dialog = page.locator('dialog[open]').last();
  while ((await page.locator('dialog[open]').count()) > 0) {
    if ((await dialog.locator('.lesson-learned').count()) > 0) break;
    const handle = await dialog.elementHandle();
    const onward = page.getByRole('button', { name: /^(Start turn|Go to the debrief)/ });
    if ((await onward.count()) > 0) await press(onward);
    else await page.keyboard.press('Escape');
    await handle?.waitForElementState('hidden');
  }
  await expect(next(page, step).first()).toBeVisible();
}

/** A group that is pointed at: its way to more, or the choice after the one that stands. */
function partToPress(pointed: Locator): Locator {
  const more = pointed.locator('.stepper button').last();
  const choice = pointed.locator('label:has(input:checked) + label');
  return pointed.locator(':scope:is(button)').or(more).or(choice).first();
}

/** Does what a step points at, in as many presses as it takes to come there; gives how many these were. */
export async function stepByMouse(page: Page, step: string): Promise<number> {
  let presses = 0;
  while ((await stepNow(page)) === step && (await page.locator('dialog[open]').count()) === 0) {
    const pointed = page.locator(POINTED);
    await expect(pointed).toHaveCount(1);
    const handle = await pointed.elementHandle();
    const isButton = await pointed.evaluate((one) => one.matches('button'));
    await (isButton ? pointed : partToPress(pointed)).click();
    presses++;
    await expect
      .poll(async () => {
        const still = await handle?.evaluate(
          (one) => one.isConnected && 'pointed' in (one as HTMLElement).dataset,
        );
        return still !== true || (await page.locator('dialog[open]').count()) > 0;
      })
      .toBe(true);
  }
  await whenOver(page, step);
  await goOn(page, step, (button) => button.click());
  return presses;
}

/** The key that changes or presses what has focus. */
function keyOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = document.activeElement;
    return now instanceof HTMLInputElement ? 'ArrowRight' : 'Enter';
  });
}

/** The same by keys alone: to “Show me”, and from there on at the control itself. */
export async function stepByKeys(page: Page, step: string): Promise<void> {
  while ((await stepNow(page)) === step && (await page.locator('dialog[open]').count()) === 0) {
    await tabToElement(page, page.locator(`${CARD} button`).first());
    await page.keyboard.press('Enter');
    const pointed = page.locator(POINTED);
    const handle = await pointed.elementHandle();
    await expect
      .poll(() => pointed.evaluate((one) => one.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press(await keyOf(page));
    await expect
      .poll(async () => {
        const still = await handle?.evaluate(
          (one) => one.isConnected && 'pointed' in (one as HTMLElement).dataset,
        );
        return still !== true || (await page.locator('dialog[open]').count()) > 0;
      })
      .toBe(true);
  }
  await whenOver(page, step);
  await goOn(page, step, async (button) => {
    await tabToElement(page, button);
    await page.keyboard.press('Enter');
  });
}

/** What a reader is told beside a control that the card speaks of. */
function isSpokenOf(words: string): (node: TreeNode) => boolean {
  return ({ description }) => description.includes(words);
}

async function pressInTree(tree: Tree, node: TreeNode): Promise<void> {
  if (node.role === 'slider') {
    await tree.act(
      await hear(tree, (one) => one.role === 'button' && one.name === `More ${node.name}`),
    );
    return;
  }
  if (node.role !== 'radio') return tree.act(node);
  const nodes = await tree.read();
  const radios = nodes.filter(({ role }) => role === 'radio');
  const place = radios.findIndex(({ handle }) => handle === node.handle);
  await tree.act(radios[place + 1]!);
}

/** The same by the accessibility tree alone: the control is the one that is described by the card’s words. */
export async function stepByTree(page: Page, tree: Tree, step: string): Promise<void> {
  while ((await stepNow(page)) === step && (await page.locator('dialog[open]').count()) === 0) {
    const words = (await page.locator(`${CARD} .coach-text`).textContent()) ?? '';
    const [control] = await hearAll(tree, isSpokenOf(words));
    await pressInTree(tree, control!);
    await expect
      .poll(async () => {
        const said = await tree.read();
        const same = said.find(isSpokenOf(words));
        return same?.handle !== control!.handle || (await page.locator('dialog[open]').count()) > 0;
      })
      .toBe(true);
  }
  await whenOver(page, step);
  await goOn(page, step, async () => {
    await tree.act(
      await hear(tree, ({ role, name }) => role === 'button' && /^(Start turn|Go to)/.test(name)),
    );
  });
}
