// The sheets that the page shows over the chart, as boxes that inset, pins and labels keep clear of.

import type { Box } from './boxes';
import type { LayoutKind, LayoutRule, Size } from './layoutRules';

const CALENDAR = { height: 58, margin: 14 };
/** The ribbon of the project or the choice to be made. On a low chart there is no room for it below the calendar. */
const RIBBON = { width: 330, height: 44, leastChart: 500 };
/** The dial; on a narrow chart it has no face. */
const DIAL = { width: 152, height: 116, narrowHeight: 56 };
/** The sheet of bottlenecks; it leaves its last lines out where the chart has less room. */
const BOTTLENECKS_SHEET = { width: 304, height: 274, shortHeight: 234, margin: 16 };
/** The buttons of the chart, large enough for fingers: in the lower right corner, or in the upper one. */
const ROW = { width: 136, height: 44 };
const ROWS = { width: 90, height: 90 };
const BUTTON = { width: 44, height: 44 };
const PAIR = { width: 90, height: 44 };
const CORNER_MARGIN = 10;
/** On a phone the dial is a small plate; bottlenecks and project are in a row below the chart. */
const PHONE_DIAL = { width: 132, height: 44, margin: 8 };

/** The buttons of the chart in a window of this kind. */
export function buttonsBox(size: Size, kind: LayoutKind): Box {
  const isLow = kind === 'wide' || kind === 'large';
  const along = { width: PAIR.width, height: size.height - 2 * CORNER_MARGIN };
  const { width, height } = isLow ? ROW : kind === 'phone' ? along : ROWS;
  const fromTop = CORNER_MARGIN + height / 2;
  const y = isLow ? size.height - fromTop : fromTop;
  return { x: size.width - CORNER_MARGIN - width / 2, y, width, height };
}

/** The dial as a small plate, and the buttons in both corners on the right: places above, zoom below. */
function phoneSheets({ width, height }: Size): Box[] {
  const { margin, ...chip } = PHONE_DIAL;
  const right = width - CORNER_MARGIN;
  const top = CORNER_MARGIN + BUTTON.height / 2;
  return [
    { x: margin + chip.width / 2, y: margin + chip.height / 2, ...chip },
    { x: right - BUTTON.width / 2, y: top, ...BUTTON },
    { x: right - PAIR.width / 2, y: height - top, ...PAIR },
  ];
}

function ribbonSheet(top: number, width: number, words: number): Box {
  const { margin } = CALENDAR;
  const height = RIBBON.height * words;
  return { x: margin + width / 2, y: top + height / 2, width, height };
}

/** What is in the upper left corner; on a small chart the calendar has a row of its own. */
function cornerSheets(size: Size, kind: LayoutKind, words: number, dial: Box): Box[] {
  const { margin, height } = CALENDAR;
  const width = dial.x - dial.width / 2 - 2 * margin;
  if (kind === 'narrow') return [];
  if (kind === 'tablet') return [ribbonSheet(margin, width, words)];
  const calendar = { x: margin + width / 2, y: margin + height / 2, width, height: height * words };
  if (size.height < RIBBON.leastChart) return [calendar];
  return [calendar, ribbonSheet(margin + height * words, RIBBON.width * words, words)];
}

/** The sheets of a window: results and the calendar on top, bottlenecks in the lower left corner. */
export function pageSheets(size: Size, kind: LayoutKind, { words, dialX }: LayoutRule): Box[] {
  const buttons = buttonsBox(size, kind);
  if (kind === 'phone') return phoneSheets(size);
  const width = BOTTLENECKS_SHEET.width * words;
  const isRoomy = kind === 'wide' || kind === 'large';
  const height = (isRoomy ? BOTTLENECKS_SHEET.height : BOTTLENECKS_SHEET.shortHeight) * words;
  const { margin } = BOTTLENECKS_SHEET;
  const bottlenecks = {
    x: margin + width / 2,
    y: size.height - margin - height / 2,
    width,
    height,
  };
  const dialHeight = kind === 'narrow' ? DIAL.narrowHeight : DIAL.height;
  const dial = { x: dialX * size.width, y: dialHeight / 2, width: DIAL.width, height: dialHeight };
  return [bottlenecks, dial, buttons, ...cornerSheets(size, kind, words, dial)];
}
