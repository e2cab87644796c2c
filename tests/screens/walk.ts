// Walks to every screen of the built page: a short game of Korea to its debrief, and two people at one device.

import type { Page } from '@playwright/test';
import type { Screen } from './screens';
import {
  beginGame,
  endTurn,
  meetMoments,
  visitConfirm,
  visitCountry,
  visitDebrief,
  visitDialogs,
  visitForecast,
  visitHandOver,
  visitLevers,
  visitModel,
  visitPanels,
  visitRefusal,
  visitTitle,
  visitWhy,
  visitWorld,
  type Walk,
} from './steps';

/** What is done on each screen; the page may be resized, and must be left on the screen. */
export type Visit = (screen: Screen) => Promise<void>;

/** The place of Korea's short course on the list of its lengths. */
const SHORT = 1;
const SHORT_TURNS = 10;
/** By then the game has a project, arrivals under way and a second chapter. */
const LATER_TURN = 6;

/** Visits every screen once; those that are not `wanted` are passed by. */
export async function walkScreens(page: Page, visit: Visit, wanted?: ReadonlySet<Screen>) {
  const seen = new Set<Screen>();
  const walk: Walk = {
    page,
    stop: async (screen) => {
      if (seen.has(screen)) return;
      seen.add(screen);
      if (wanted?.has(screen) ?? true) await visit(screen);
    },
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visitTitle(walk, './?seed=7');
  await visitRefusal(walk);
  await visitModel(walk);
  await beginGame(walk, 'korea-260000-gpus', SHORT);
  await meetMoments(walk);
  await visitPanels(walk);
  await visitCountry(walk);
  await visitForecast(walk);
  await visitWhy(walk);
  await visitDialogs(walk);
  await visitConfirm(walk);
  for (let turn = 1; turn <= SHORT_TURNS; turn++) {
    await endTurn(walk);
    await meetMoments(walk);
    if (turn + 1 !== LATER_TURN) continue;
    await walk.stop('main-later');
    await visitWorld(walk);
    await visitLevers(walk);
  }
  await visitDebrief(walk);
  await visitTitle(walk, './?seed=7&seats=FRA,DEU');
  await visitHandOver(walk);
  return seen;
}
