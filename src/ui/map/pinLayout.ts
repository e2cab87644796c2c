// Where pins, the lens and site plates stand for a given window: the page and the canvas share this.

import type { MapPicture } from '../../selectors';
import type { CountryId } from '../../types/names';
import { type Box, settleBoxes } from './boxes';
import { WHOLE_VIEW } from './camera';
import type { ChartLayout, LayoutOptions, PinLayout, SitePlateLayout } from './chartLayout';
import {
  LAYOUT_RULES,
  type LayoutKind,
  type LayoutRule,
  type Size,
  layoutKind,
} from './layoutRules';
import { type ChartScale, type LensLayout, scaleFor, toScreen } from './chartScale';
import { PIN_PLACES } from './places';
import { PLATE, layOutGrid, layOutNodes, layOutPlates } from './siteLayout';

const PIN_SIZE = { width: 54, height: 28 };
const TRUSTED_PIN_SIZE = { width: 124, height: 32 };
const MARGIN = 10;
const CALENDAR = { height: 58, margin: 14 };
/** What a project under way or a choice to be made says, below the calendar; a low chart has no room to keep for it. */
const RIBBON = { width: 330, height: 44, leastChart: 500 };

/** What is settled before pins find their places. */
interface PinField {
  readonly size: Size;
  readonly kind: LayoutKind;
  readonly rule: LayoutRule;
  readonly scale: ChartScale;
  readonly lens: LensLayout;
  readonly plates: readonly SitePlateLayout[];
}

/** The sheets that the drawn design lays over the chart. */
function designSheets({ size, lens, plates, rule, kind }: PinField): Box[] {
  const heading = { x: lens.x, y: lens.y - lens.radius - lens.bezel - 40, width: 130, height: 60 };
  if (kind === 'narrow' || kind === 'phone') return [heading];
  const [wide, high] = [304 * rule.words, 264 * rule.words];
  const narrows = { x: 16 + wide / 2, y: size.height - 16 - high / 2, width: wide, height: high };
  const dial = { x: lens.x, y: 58, width: 152, height: 116 };
  const days = lens.x - dial.width / 2 - 2 * CALENDAR.margin;
  const calendar = {
    x: CALENDAR.margin + days / 2,
    y: CALENDAR.margin + CALENDAR.height / 2,
    width: days,
    height: CALENDAR.height * rule.words,
  };
  const ribbon = {
    x: CALENDAR.margin + RIBBON.width / 2,
    y: CALENDAR.margin + CALENDAR.height * rule.words + RIBBON.height / 2,
    width: RIBBON.width * rule.words,
    height: RIBBON.height * rule.words,
  };
  const plateBoxes = plates.map(({ left, middle }) => ({
    x: left + (PLATE.width * rule.words) / 2,
    y: middle,
    width: PLATE.width * rule.words,
    height: PLATE.step * rule.words,
  }));
  const ribbons = size.height < RIBBON.leastChart ? [] : [ribbon];
  return [heading, narrows, dial, calendar, ...ribbons, ...plateBoxes];
}

/** Whether a country has a plate here: not home, and in a zoomed chart only where it is seen. */
function isShown(id: CountryId, options: LayoutOptions, { size, scale, rule }: PinField): boolean {
  if (id === options.home || !PIN_PLACES[id] || (rule.only && !rule.only.includes(id)))
    return false;
  if ((options.view ?? WHOLE_VIEW).zoom === 1) return true;
  const { x, y } = toScreen(scale, PIN_PLACES[id].place);
  return x > 0 && x < size.width && y > 0 && y < size.height;
}

function wantedPin(id: CountryId, options: LayoutOptions, field: PinField): PinLayout {
  const { place, offset } = PIN_PLACES[id];
  const { words } = field.rule;
  const anchor = toScreen(field.scale, place);
  const isTrusted = field.kind !== 'phone' && options.trusted?.includes(id);
  const { width, height } = isTrusted ? TRUSTED_PIN_SIZE : PIN_SIZE;
  return {
    country: id,
    anchor,
    x: anchor.x + offset[0] * words,
    y: anchor.y + offset[1] * words,
    width: width * words,
    height: height * words,
  };
}

function layOutPins(options: LayoutOptions, field: PinField): PinLayout[] {
  const { size, lens } = field;
  const shown = options.countries.filter((id) => isShown(id, options, field));
  const wanted = shown.map((id) => wantedPin(id, options, field));
  const settled = settleBoxes(wanted, {
    field: {
      x: size.width / 2,
      y: size.height / 2,
      width: size.width - 2 * MARGIN,
      height: size.height - 2 * MARGIN,
    },
    fixed: options.sheets ?? designSheets(field),
    discs: [{ x: lens.x, y: lens.y, radius: lens.radius + lens.bezel }],
  });
  return wanted.map((pin, i) => ({ ...pin, x: settled[i].x, y: settled[i].y }));
}

/** The lens, moved left where the plates beside it would not fit. */
function layOutLens(size: Size, rule: LayoutRule): LensLayout {
  const radius = Math.round(rule.radius(size));
  const bezel = Math.round(radius * 0.12);
  const beside = PLATE.gap + PLATE.width * rule.words + MARGIN + radius + bezel;
  const room = rule.plates > 0 ? beside : 0;
  return {
    x: Math.round(Math.min(rule.lensX * size.width, size.width - room)),
    y: Math.round(rule.lensY * size.height),
    radius,
    bezel,
  };
}

/** Height below the plates of sites that is kept for a pin of the far south. */
const FOOT = 42;

/** The rule with as many plates as leave that room in a low window. */
function withPlatesThatFit(rule: LayoutRule, size: Size, lens: LensLayout): LayoutRule {
  const room = size.height - FOOT * rule.words - lens.y - PLATE.drop;
  const most = Math.max(Math.floor((2 * room) / (PLATE.step * rule.words)), 0);
  return { ...rule, plates: Math.min(rule.plates, most) };
}

/** The whole layout of the chart for a window. Pure: the same input always gives the same pixels. */
export function layoutChart(size: Size, options: LayoutOptions): ChartLayout {
  const kind = layoutKind(size);
  const rule = LAYOUT_RULES[kind];
  const scale = scaleFor(size, options.home, rule, options.view ?? WHOLE_VIEW);
  const lens = layOutLens(size, rule);
  const nodes = layOutNodes(options.sites ?? [], options.home, lens);
  const grid = layOutGrid(nodes);
  const plates = layOutPlates(nodes, lens, withPlatesThatFit(rule, size, lens));
  const pins = layOutPins(options, { size, kind, rule, scale, lens, plates });
  const heading = { x: lens.x, y: lens.y - lens.radius - lens.bezel - 22 };
  return { size, home: options.home, kind, scale, lens, nodes, grid, plates, pins, heading };
}

/** What of a picture decides the layout. */
export function layoutOptionsFor(picture: MapPicture): LayoutOptions {
  return {
    home: picture.home,
    countries: picture.pins.map(({ country }) => country),
    trusted: picture.pins.filter(({ trust }) => trust !== undefined).map(({ country }) => country),
    sites: picture.sites,
  };
}
