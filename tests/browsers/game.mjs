// One short game from the title screen to its debrief, the same in every browser and language.

import * as places from './places.mjs';

const SCENARIO = 'first-data-centre';
const SEED = 7;
/** The budget line that gets one step more on each turn. */
const ORDERS = ['power', 'dataCentres', 'talent', 'chips'];
/** On that turn the page is loaded anew, with its order given. */
const RELOADED_TURN = 3;

/**
 * A browser with one page. Expressions are of the page's own language; `waitFor` waits until one holds,
 * `click` presses the middle of the element that one gives, `complaints` are the errors of the page so far.
 * @typedef {{
 *   version: () => Promise<string>,
 *   open: (url: string) => Promise<unknown>,
 *   reload: () => Promise<unknown>,
 *   read: (expression: string) => Promise<any>,
 *   waitFor: (expression: string) => Promise<unknown>,
 *   click: (expression: string) => Promise<unknown>,
 *   press: (key: string) => Promise<unknown>,
 *   complaints: () => Promise<readonly string[]>,
 *   close: () => Promise<unknown>,
 * }} Port
 */

async function press(port, place) {
  await port.waitFor(places.isAtRest(place));
  await port.click(place);
}

/** Presses the yellow button of the dialog on top and waits until another one, or none, is in its place. */
async function accept(port) {
  const before = JSON.stringify(await port.read(places.dialogWords));
  await press(port, places.accept);
  await port.waitFor(
    `!(${places.isThere(places.dialog)}) || (${places.dialogWords}) !== ${before}`,
  );
}

async function speak(port, language) {
  await press(port, places.language(language));
  await port.waitFor(`${places.pageLanguage} === ${JSON.stringify(language)}`);
}

async function begin(port) {
  await press(port, places.scenario(SCENARIO));
  await port.waitFor(places.isThere(places.setUp));
  await accept(port);
  await port.waitFor(places.isThere(places.briefing));
  await accept(port);
  await press(port, places.leaveLesson);
}

/** Takes the second option of whatever the turn brings, by its digit; reads what has no options. A dialog may stand open while what is in it still comes. */
async function meetMoments(port) {
  while (await port.read(places.isThere(places.dialog))) {
    await port.waitFor(places.isAtRest(places.accept));
    if (await port.read(places.isThere(places.option(1)))) {
      await port.press('2');
      await port.waitFor(places.isChosen(1));
    }
    await accept(port);
  }
}

async function giveOrder(port, turn) {
  const before = JSON.stringify(await port.read(places.orders));
  await press(port, places.more(ORDERS[turn - 1]));
  await port.waitFor(`(${places.orders}) !== ${before}`);
}

/** Loads the page anew and goes on with the game that it kept, its orders among it. */
async function reload(port, language) {
  const before = await port.read(places.orders);
  await port.reload();
  await press(port, places.goOn);
  await port.waitFor(`(${places.orders}) === ${JSON.stringify(before)}`);
  await port.waitFor(`${places.pageLanguage} === ${JSON.stringify(language)}`);
}

/** Ends the turn, whatever was overlooked, and reads its report. */
async function endTurn(port) {
  await press(port, places.endTurn);
  const report = places.isThere(places.report);
  await port.waitFor(`${report} || ${places.isThere(places.question)}`);
  if (!(await port.read(report))) await accept(port);
  await port.waitFor(report);
  await accept(port);
}

/**
 * Plays the game at `url` and gives how it ended: `{ hash, score }`; fails where the page does not come to what is
 * waited for. `note` is told the step that is under way.
 * @param {Port} port
 */
export async function playGame(port, url, language, note) {
  note('the title screen');
  await port.open(`${url}#play?seed=${SEED}&sight=pilotAboard`);
  await speak(port, language);
  note('the briefing');
  await begin(port);
  for (let turn = 1; turn <= ORDERS.length; turn++) {
    note(`turn ${turn}`);
    await meetMoments(port);
    if (turn === 1) await port.waitFor(places.isForetold);
    await giveOrder(port, turn);
    if (turn === RELOADED_TURN) await reload(port, language);
    await endTurn(port);
  }
  note('the debrief');
  await port.waitFor(places.isThere(places.fingerprint));
  return { hash: await port.read(places.hash), score: await port.read(places.score) };
}
