// A whole game through the accessibility tree alone ends in the very state that the same decisions lead to by mouse.

import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { begin, beginWithMoments, endTurn, withoutCanvas, withoutExtras } from './course';
import { pointer } from './hands';
import { openPanelOf } from './mainScreenPage';
import { hear, hearAll, named, openTree, press, type Tree, type TreeNode, unhear } from './tree';

const SHORT = 'Short course, 8 turns';
const TURNS = 8;
const HASH = /^[0-9a-f]{16}$/;

/** One decision in each panel, in the turn in which it is taken: tab, role and name of what is pressed. */
const DECISIONS: Readonly<
  Record<number, readonly (readonly [string, 'button' | 'radio', string])[]>
> = {
  1: [
    ['Budget', 'button', 'More Power'],
    ['Budget', 'radio', 'Surge'],
  ],
  2: [['Stance', 'radio', 'With the US']],
  3: [['Deals', 'button', 'Talent visa']],
  4: [['Train', 'radio', 'Pretrain']],
  5: [['Plan', 'radio', 'Nuclear']],
};

/** A node's name begins with these words. */
function begins(words: string): RegExp {
  return new RegExp(`^${words}`);
}

const isDialog = ({ role }: TreeNode) => role === 'dialog' || role === 'alertdialog';

/** The name of the dialog on top; all else is out of reach while one is open. */
async function dialogOf(tree: Tree): Promise<string | null> {
  const dialogs = (await tree.read()).filter(isDialog);
  return dialogs.at(-1)?.name ?? null;
}

/** Takes the second option of each dialog that the turn brings, or reads on, until the main screen is free. */
async function answerByTree(tree: Tree): Promise<void> {
  for (let name = await dialogOf(tree); name !== null; name = await dialogOf(tree)) {
    const nodes = await hearAll(tree, ({ role, isDisabled }) => role === 'button' && !isDisabled);
    const radios = (await tree.read()).filter(({ role }) => role === 'radio');
    if (radios.length > 0) {
      await tree.act(radios[1]!);
      await hear(tree, (node) => node.handle === radios[1]!.handle && node.isChecked);
      const again = await hearAll(tree, ({ role, isDisabled }) => role === 'button' && !isDisabled);
      await tree.act(again.at(-1)!);
    } else await tree.act(nodes.at(-1)!);
    const closing = name;
    await unhear(tree, (node) => isDialog(node) && node.name === closing);
  }
}

async function decideByTree(tree: Tree, turn: number): Promise<void> {
  for (const [panel, role, name] of DECISIONS[turn] ?? []) {
    await press(tree, 'button', begins(panel));
    await press(tree, role, begins(name));
  }
}

/** Ends the turn, hears its one summary, and leaves its report. */
async function endTurnByTree(tree: Tree, turn: number): Promise<void> {
  await press(tree, 'button', /^End turn/);
  const report = named('dialog', /^Report on the/);
  const sure = named('alertdialog', /./);
  const [opened] = await hearAll(tree, (node) => report(node) || sure(node));
  if (sure(opened!)) await press(tree, 'button', /^End turn/);
  await hear(tree, report);
  await press(tree, 'button', /^Start turn|^Go to the debrief/);
  await unhear(tree, report);
  if (turn < TURNS) await answerByTree(tree);
}

async function playByTree(page: Page): Promise<string> {
  const tree = await openTree(page);
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await press(tree, 'button', /^Korea: 260,000 GPUs$/);
  await press(tree, 'radio', begins(SHORT));
  await press(tree, 'button', /^To the briefing$/);
  await press(tree, 'button', /^Begin$/);
  await unhear(tree, named('dialog', /^Briefing/));
  await hear(tree, isDialog);
  await answerByTree(tree);
  for (let turn = 1; turn <= TURNS; turn++) {
    await decideByTree(tree, turn);
    await endTurnByTree(tree, turn);
  }
  return (await hear(tree, named('StaticText', HASH))).name;
}

/** The same answers by pointer. */
async function answerByMouse(page: Page): Promise<void> {
  const open = page.locator('dialog[open]');
  while ((await open.count()) > 0) {
    const dialog = await open.last().elementHandle();
    const options = open.last().locator('label:has(input[type=radio])');
    const isRead = (await open.last().locator('.notice-list').count()) > 0;
    if (!isRead) await options.nth(1).click();
    await open.last().locator('.dialog-foot .button-signal').click();
    await dialog?.waitForElementState('hidden');
  }
}

async function decideByMouse(page: Page, turn: number): Promise<void> {
  for (const [panel, role, name] of DECISIONS[turn] ?? []) {
    await openPanelOf(page, panel);
    const wanted = page.getByRole(role, { name: begins(name) }).first();
    if (role === 'radio') await pointer(page).take(wanted);
    else await wanted.click();
  }
}

async function playByMouse(page: Page): Promise<string> {
  await beginWithMoments(page, SHORT);
  await answerByMouse(page);
  for (let turn = 1; turn <= TURNS; turn++) {
    await decideByMouse(page, turn);
    await endTurn(page);
    await page.getByRole('button', { name: /^Start turn|^Go to the debrief/ }).click();
    if (turn < TURNS) await answerByMouse(page);
  }
  return page.getByText(HASH).innerText();
}

test('should end in the same state by the accessibility tree as by mouse', { tag: '@ci' }, async ({
  browser,
}) => {
  test.slow();
  const play = async (
    how: (page: Page) => Promise<string>,
    prepare: (page: Page) => Promise<void>,
  ) => {
    // One page after the other, so that nothing of the first is left for the second.
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
    const page = await context.newPage();
    await prepare(page);
    const hash = await how(page);
    await context.close();
    return hash;
  };
  const byTree = await play(playByTree, withoutCanvas);
  const byMouse = await play(playByMouse, withoutExtras);
  expect(byTree).toMatch(HASH);
  expect(byTree).toBe(byMouse);
});

test('should say each turn once, politely', { tag: '@ci' }, async ({ page }) => {
  await withoutCanvas(page);
  await begin(page, SHORT);
  await page.evaluate(() => {
    const region = document.querySelector('[role=status]')!;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await endTurn(page);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Turn 1 is done\. .*\d/);
  await expect(page.locator('[aria-live]')).toHaveCount(1);
});
