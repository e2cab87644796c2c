// Where pins, the inset and plates of sites are in a window; the page and the canvas share this.

import type { MapPicture } from '../../selectors';
import type { CountryId } from '../../types/names';
import { WHOLE_VIEW } from './camera';
import type { Box } from './boxes';
import type { ChartLayout, LayoutOptions, PinLayout } from './chartLayout';
import { type CountryPlace, countryPlace } from './countryPlace';
import { edgePoint } from './edge';
import { type Frame, frameFor } from './frame';
import { type Ground, takeRoom } from './freeSpots';
import {
  LAYOUT_RULES,
  type LayoutKind,
  type LayoutRule,
  type Size,
  layoutKind,
} from './layoutRules';
import { type ChartScale, type InsetLayout, scaleFor, toScreen } from './chartScale';
import type { Point } from './projection';
import { layOutGrid, layOutNodes, layOutPlates } from './siteLayout';
import {
  HEADING,
  headingBox,
  type InsetRoom,
  nearestOpen,
  type PlateStack,
  plateStack,
} from './insetSpots';
import { buttonsBox, pageSheets } from './pageSheets';

const PIN_SIZE = { width: 54, height: 28 };
const TRUSTED_PIN_SIZE = { width: 124, height: 32 };
/** The arrow of a plate whose country is off the chart. */
const ARROW_PX = 16;
/** What is settled before pins are placed. */
interface PinField {
  readonly size: Size;
  readonly kind: LayoutKind;
  readonly rule: LayoutRule;
  readonly scale: ChartScale;
  readonly inset: Point;
  readonly ground: Ground;
}

type PlacedPin = CountryPlace['pin'];

/** The place of a country's plate. Home has none, and on a zoomed chart only countries that are seen have one. */
function shownPlace(
  id: CountryId,
  options: LayoutOptions,
  { size, scale, rule }: PinField,
): PlacedPin | undefined {
  if (id === options.home || (rule.only && !rule.only.includes(id))) return undefined;
  const pin = countryPlace(id)?.pin;
  if (pin === undefined || (options.view ?? WHOLE_VIEW).zoom === 1) return pin;
  const { x, y } = toScreen(scale, pin.place);
  return x > 0 && x < size.width && y > 0 && y < size.height ? pin : undefined;
}

function wantedPin(
  id: CountryId,
  { place, offset }: PlacedPin,
  options: LayoutOptions,
  field: PinField,
): PinLayout {
  const { words } = field.rule;
  const itself = toScreen(field.scale, place);
  const edge = edgePoint(field.inset, itself, field.size);
  const anchor = edge ?? itself;
  const hasTrust = field.kind !== 'phone' && options.trusted?.includes(id) === true;
  const { width, height } = hasTrust ? TRUSTED_PIN_SIZE : PIN_SIZE;
  return {
    country: id,
    anchor,
    hasTrust,
    ...(edge === undefined
      ? { x: anchor.x + offset[0] * words, y: anchor.y + offset[1] * words }
      : { x: anchor.x, y: anchor.y, bearing: edge.bearing }),
    width: (edge === undefined ? width : width + ARROW_PX) * words,
    height: height * words,
  };
}

/** The order of placing: the widest plates first, then those of countries that people play. Later ones end up further away. */
function byRank({ seats = [] }: LayoutOptions): (a: PinLayout, b: PinLayout) => number {
  const rank = ({ country, width }: PinLayout) => width + (seats.includes(country) ? 1 : 0);
  return (a, b) => rank(b) - rank(a);
}

/** A small plate that is further from its country would mean nothing. */
const FAR_PX = 150;

/** Plates of countries, each as near to its place as there is room; one that finds none is left out. */
function layOutPins(options: LayoutOptions, field: PinField): PinLayout[] {
  const shown = options.countries.flatMap((id) => {
    const pin = shownPlace(id, options, field);
    return pin === undefined ? [] : [wantedPin(id, pin, options, field)];
  });
  const wanted = shown.sort(byRank(options));
  return wanted.flatMap((pin) => {
    const isPower = options.trusted?.includes(pin.country) === true;
    const at = takeRoom(pin, field.ground, isPower ? undefined : FAR_PX);
    return at === undefined ? [] : [{ ...pin, ...at }];
  });
}

/** The room of the inset in a window: its size, and what it keeps clear of. */
function insetRoom(size: Size, options: LayoutOptions): InsetRoom {
  const kind = layoutKind(size);
  const wished = LAYOUT_RULES[kind];
  const rule = { ...wished, plates: Math.min(wished.plates, options.sites?.length ?? 0) };
  const { radius, bezel } = insetSize(size, rule);
  const sheets = options.sheets ?? pageSheets(size, kind, rule);
  return { size, rule, insetRadius: radius + bezel, sheets };
}

function insetSize(size: Size, rule: LayoutRule): Pick<InsetLayout, 'radius' | 'bezel'> {
  const radius = Math.round(rule.radius(size));
  return { radius, bezel: Math.round(radius * 0.12) };
}

const HANDLE_PX = 32;

/** The handle of the inset: low on its ring, on the side without plates. */
function handleBox({ x, y, radius, bezel }: InsetLayout, stack: PlateStack | undefined): Box {
  const side = stack?.side === 'right' ? -1 : 1;
  const reach = (radius + bezel) * Math.SQRT1_2;
  return { x: x + side * reach, y: y + reach, width: HANDLE_PX, height: HANDLE_PX };
}

function layOutInset(options: LayoutOptions, frame: Frame, room: InsetRoom): InsetLayout {
  const { size, rule } = room;
  const { inset } = options;
  const wished = inset && { x: inset.x * size.width, y: inset.y * size.height };
  return {
    ...(wished === undefined ? frame.inset : nearestOpen(wished, room)),
    ...insetSize(size, rule),
  };
}

/** Everything that pins keep clear of. */
function groundOf(room: InsetRoom, inset: InsetLayout, boxes: readonly Box[]): Ground {
  return {
    size: room.size,
    boxes: [...room.sheets, headingBox(inset, room), ...boxes],
    discs: [{ x: inset.x, y: inset.y, radius: inset.radius + inset.bezel }],
  };
}

/** The whole layout of the chart for a window. Pure: the same input always gives the same pixels. */
export function layoutChart(size: Size, options: LayoutOptions): ChartLayout {
  const { home, countries, seats = [], sites = [], view = WHOLE_VIEW } = options;
  const kind = layoutKind(size);
  const room = insetRoom(size, options);
  const { rule } = room;
  const frame = frameFor({ ...room, home, countries, seats, sites });
  const seen = countryPlace(home, sites)?.inset;
  const scale = scaleFor(size, frame, view);
  const inset = layOutInset(options, frame, room);
  const nodes = layOutNodes(sites, seen, inset);
  const stack = plateStack(inset, rule.plates, room);
  const handle = handleBox(inset, stack);
  const ground = groundOf(room, inset, stack === undefined ? [handle] : [handle, stack.box]);
  const heading = { x: inset.x, y: inset.y - inset.radius - inset.bezel - HEADING.gap };
  return {
    size,
    home,
    kind,
    scale,
    inset,
    seen,
    sites,
    nodes,
    handle,
    ground,
    heading,
    grid: layOutGrid(nodes),
    plates: layOutPlates(nodes, options.hasPlates === false ? undefined : stack, rule.words),
    pins: layOutPins(options, { size, kind, rule, scale, inset, ground }),
    dialX: rule.dialX * size.width,
    buttons: buttonsBox(size, kind),
  };
}

/** The part of a picture on which the layout depends. */
export function layoutOptionsFor(picture: MapPicture): LayoutOptions {
  return {
    home: picture.home,
    countries: picture.pins.map(({ country }) => country),
    trusted: picture.pins.filter(({ trust }) => trust !== undefined).map(({ country }) => country),
    sites: picture.sites,
    seats: picture.seats,
    ...(picture.hasPlates === false && { hasPlates: false }),
  };
}
