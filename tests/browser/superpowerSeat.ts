// Begins a game as a superpower on the built page: South Korea's scenario with both superpowers as seats.

import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';
import { chooseScenario, KOREA, leaveBriefing, openTitle, putOff, withoutExtras } from './course';

const SCENARIO = '**/korea-260000-gpus-*.json';

/** How the page is begun in each language. */
const WAYS = {
  English: { title: KOREA, toBriefing: 'To the briefing', begin: 'Begin' },
  한국어: { title: '한국: GPU 26만 장', toBriefing: '브리핑으로', begin: '시작' },
} as const;

/** South Korea's scenario with both superpowers as seats, as it is played. */
function superpowersFile(): string {
  const args = [toolScript('tsx'), 'tests/support/printSuperpowers.ts'];
  return execFileSync(process.execPath, args, { cwd: PROJECT_ROOT, encoding: 'utf8' });
}

const FILE = superpowersFile();

/** Begins the full course as a superpower and stays on its main screen. */
export async function beginAs(
  page: Page,
  country: string,
  language: keyof typeof WAYS = 'English',
): Promise<void> {
  const way = WAYS[language];
  await withoutExtras(page);
  await page.route(SCENARIO, (route) => route.fulfill({ body: FILE }));
  await openTitle(page);
  if (language !== 'English')
    await page.getByRole('radio', { name: language }).check({ force: true });
  const setUp = await chooseScenario(page, way.title);
  await setUp.getByRole('radio', { name: country }).first().check({ force: true });
  await setUp.getByRole('button', { name: way.toBriefing }).click();
  await leaveBriefing(page, way.begin);
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: country })).toBeVisible();
}
