// Walks to every screen of the built page, game by game: a nation, a superpower, two people at one device, and nobody at all.

import type { Page } from '@playwright/test';
import type { Screen } from './screens';
import {
  beginGame,
  handOver,
  meetMoments,
  playTurn,
  sitDown,
  visitDebrief,
  visitRefusal,
  visitTitle,
  type Walk,
  watchGame,
} from './steps';
import {
  visitAdviser,
  visitBridge,
  visitCalendar,
  visitChart,
  visitConfirm,
  visitDeals,
  visitForecast,
  visitGames,
  visitLevers,
  visitMenu,
  visitMinisters,
  visitModel,
  visitTrust,
  visitPanels,
  visitWhy,
  visitWorld,
} from './visits';
import { visitWorkshop } from './visitsOfAuthor';
import { visitAssignment, visitClass } from './visitsOfClass';

/** What is done on each screen; the page may be resized, and must be left on the screen. */
export type Visit = (screen: Screen) => Promise<void>;

const ADDRESS = './#play?seed=7&sight=pilotAboard';
/** Places on the lists of lengths. */
const FULL = 0;
const SHORT = 1;
const YEARS = 2;

const KOREA = 'korea-260000-gpus';
const SHORT_TURNS = 8;
/** By then the game has a project, arrivals under way and a second chapter. */
const LATER_TURN = 6;

async function beginKorea(walk: Walk): Promise<void> {
  await beginGame(walk, KOREA, SHORT);
  await meetMoments(walk);
}

/** The short course of Korea to its debrief. */
async function walkNation(walk: Walk): Promise<void> {
  await visitTitle(walk, ADDRESS);
  await visitRefusal(walk);
  await visitModel(walk);
  await visitTrust(walk);
  await beginKorea(walk);
  await visitPanels(walk);
  await visitChart(walk);
  await visitForecast(walk);
  await visitWhy(walk);
  await visitCalendar(walk);
  await visitAdviser(walk);
  await visitMenu(walk);
  await visitConfirm(walk);
  for (let turn = 1; turn <= SHORT_TURNS; turn++) {
    await playTurn(walk);
    if (turn + 1 !== LATER_TURN) continue;
    await walk.stop('main-later');
    await visitPanels(walk);
    await visitMinisters(walk);
    await visitCalendar(walk);
    await visitWorld(walk);
    await visitLevers(walk);
  }
  await visitDebrief(walk);
  await visitGames(walk);
}

/** Some years of the United States, which sell, and lead; they are left for later. */
async function walkSuperpower(walk: Walk): Promise<void> {
  await visitTitle(walk, ADDRESS);
  await beginGame(walk, 'race-for-independence', YEARS, 'USA');
  await meetMoments(walk);
  await visitPanels(walk);
  await playTurn(walk);
  await playTurn(walk);
  await visitPanels(walk);
  await visitForecast(walk);
  await visitAdviser(walk);
  await visitWorld(walk);
  await visitLevers(walk);
  await visitTitle(walk, ADDRESS);
}

/** France and Germany at one device: France asks, Germany is asked. */
async function walkPair(walk: Walk): Promise<void> {
  await visitTitle(walk, `${ADDRESS}&seats=FRA,DEU`);
  await beginGame(walk, 'paris-berlin-platform', FULL);
  await sitDown(walk, true);
  await visitDeals(walk);
  await handOver(walk);
  await sitDown(walk, true);
  await handOver(walk);
  await sitDown(walk, false);
  await visitPanels(walk);
  await handOver(walk);
  await sitDown(walk, false);
  await visitPanels(walk);
}

/** The years before the game, by themselves. */
async function walkNobody(walk: Walk): Promise<void> {
  await visitTitle(walk, ADDRESS);
  await watchGame(walk, 'back-test-2022-2026');
}

/** A teacher's form and sheets, and the assignment as its pupils meet it, from its link to handing in. */
async function walkClass(walk: Walk): Promise<void> {
  await visitClass(walk);
  await visitAssignment(walk);
}

/** Countries and places on the chart, at the start and once something passes between them. */
async function walkChart(walk: Walk): Promise<void> {
  await visitTitle(walk, ADDRESS);
  await beginKorea(walk);
  await visitBridge(walk);
  await visitChart(walk);
  await playTurn(walk);
  await visitBridge(walk);
  await visitChart(walk);
}

/** The games by which every screen is reached; the last can be reached within the others where there is a chart. */
export const GAMES = {
  nation: walkNation,
  superpower: walkSuperpower,
  pair: walkPair,
  nobody: walkNobody,
  class: walkClass,
  author: visitWorkshop,
  chart: walkChart,
} as const;

/** Walks through one of the games, past every state of its screens. */
export async function walkGame(page: Page, game: keyof typeof GAMES, visit: Visit): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await GAMES[game]({ page, stop: visit });
}

/** Visits every screen once; those that are not `wanted` are passed by. */
export async function walkScreens(page: Page, visit: Visit, wanted?: ReadonlySet<Screen>) {
  const seen = new Set<Screen>();
  const once: Visit = async (screen) => {
    if (seen.has(screen)) return;
    seen.add(screen);
    if (wanted?.has(screen) ?? true) await visit(screen);
  };
  for (const game of ['nation', 'superpower', 'pair', 'nobody', 'class', 'author'] as const)
    await walkGame(page, game, once);
  return seen;
}
