// The sheets that the page lays over the chart, as boxes that lens, pins and labels keep clear of.

import type { Box } from './boxes';
import type { LayoutKind, LayoutRule, Size } from './layoutRules';

const CALENDAR = { height: 58, margin: 14 };
/** What a project under way or a choice to be made says; below the calendar a low chart has no room to keep for it. */
const RIBBON = { width: 330, height: 44, leastChart: 500 };
const DIAL = { width: 152, height: 116 };
/** Without its last lines on a tablet. */
const NARROWS = { width: 304, height: 274, tabletHeight: 234, margin: 16 };
/** The buttons of the chart, large enough for fingers: a row in the lower right corner, or two rows in the upper. */
const ROW = { width: 136, height: 44 };
const ROWS = { width: 90, height: 90 };
const CORNER_MARGIN = 10;
/** On a phone the dial is a chip and the narrows are one line. */
const PHONE = { margin: 8, dialWidth: 132, dialHeight: 44, narrowsHeight: 50 };

/** The buttons of the chart in a window of this kind. */
export function buttonsBox(size: Size, kind: LayoutKind): Box {
  const isLow = kind === 'wide' || kind === 'large';
  const { width, height } = isLow ? ROW : ROWS;
  const fromTop = CORNER_MARGIN + height / 2;
  const y = isLow ? size.height - fromTop : fromTop;
  return { x: size.width - CORNER_MARGIN - width / 2, y, width, height };
}

function phoneSheets({ width, height }: Size): Box[] {
  const { margin, dialWidth, dialHeight, narrowsHeight } = PHONE;
  const y = height - margin - narrowsHeight / 2;
  return [
    { x: width / 2, y, width: width - 2 * margin, height: narrowsHeight },
    { x: margin + dialWidth / 2, y: margin + dialHeight / 2, width: dialWidth, height: dialHeight },
  ];
}

function ribbonSheet(top: number, width: number, words: number): Box {
  const { margin } = CALENDAR;
  const height = RIBBON.height * words;
  return { x: margin + width / 2, y: top + height / 2, width, height };
}

/** What lies in the upper left corner: on a small chart the calendar has a row of its own. */
function cornerSheets(size: Size, kind: LayoutKind, words: number, dial: Box): Box[] {
  const { margin, height } = CALENDAR;
  const width = dial.x - dial.width / 2 - 2 * margin;
  if (kind === 'narrow') return [];
  if (kind === 'tablet') return [ribbonSheet(margin, width, words)];
  const calendar = { x: margin + width / 2, y: margin + height / 2, width, height: height * words };
  if (size.height < RIBBON.leastChart) return [calendar];
  return [calendar, ribbonSheet(margin + height * words, RIBBON.width * words, words)];
}

/** The sheets of a window: results and the calendar on top, what is short in the lower left corner. */
export function pageSheets(size: Size, kind: LayoutKind, { words, dialX }: LayoutRule): Box[] {
  const buttons = buttonsBox(size, kind);
  if (kind === 'phone') return [...phoneSheets(size), buttons];
  const width = NARROWS.width * words;
  const height = (kind === 'tablet' ? NARROWS.tabletHeight : NARROWS.height) * words;
  const { margin } = NARROWS;
  const narrows = { x: margin + width / 2, y: size.height - margin - height / 2, width, height };
  const dial = { x: dialX * size.width, y: DIAL.height / 2, ...DIAL };
  return [narrows, dial, buttons, ...cornerSheets(size, kind, words, dial)];
}
