// Where pins, the lens and site plates stand for a given window: the page and the canvas share this.

import type { MapPicture } from '../../selectors';
import type { CountryId } from '../../types/names';
import { type Box, settleBoxes } from './boxes';
import { type ChartView, WHOLE_VIEW } from './camera';
import {
  LAYOUT_RULES,
  type LayoutKind,
  type LayoutRule,
  type Size,
  layoutKind,
} from './layoutRules';
import { type ChartScale, type LensLayout, scaleFor, toLens, toScreen } from './chartScale';
import { PIN_PLACES, SITE_PLACES } from './places';
import type { Point } from './projection';

export interface PinLayout extends Box {
  readonly country: CountryId;
  /** The place itself, which a short line joins to a plate that was pushed away. */
  readonly anchor: Point;
}

export interface SitePlateLayout {
  readonly id: string;
  /** Left edge and middle height of the plate. */
  readonly left: number;
  readonly middle: number;
  readonly node: Point;
}

export interface ChartLayout {
  readonly size: Size;
  readonly home: CountryId;
  readonly kind: LayoutKind;
  readonly scale: ChartScale;
  readonly lens: LensLayout;
  readonly pins: readonly PinLayout[];
  readonly plates: readonly SitePlateLayout[];
  /** Middle of the lower edge of the heading plate. */
  readonly heading: Point;
}

export interface LayoutOptions {
  readonly home: CountryId;
  readonly countries: readonly CountryId[];
  /** Countries whose plate also carries a trust bar. */
  readonly trusted?: readonly CountryId[];
  readonly sites?: readonly string[];
  /** Sheets that lie over the chart; without it, those of the design. */
  readonly sheets?: readonly Box[];
  readonly view?: ChartView;
}

const PIN_SIZE = { width: 54, height: 28 };
const TRUSTED_PIN_SIZE = { width: 124, height: 32 };
const PLATE = { width: 154, step: 53, gap: 18, drop: 18 };
const MARGIN = 10;

function designSheets({ width, height }: Size, kind: LayoutKind, lens: LensLayout): Box[] {
  const heading = { x: lens.x, y: lens.y - lens.radius - lens.bezel - 40, width: 130, height: 60 };
  if (kind !== 'wide') return [heading];
  const narrows = { x: 168, y: height - 16 - 132, width: 304, height: 264 };
  const dial = { x: width / 2, y: 58, width: 152, height: 116 };
  return [heading, narrows, dial];
}

function layOutPins(options: LayoutOptions, rule: LayoutRule, layout: PinField): PinLayout[] {
  const { size, scale, lens, kind } = layout;
  const shown = options.countries.filter(
    (id) => id !== options.home && PIN_PLACES[id] && (!rule.only || rule.only.includes(id)),
  );
  const wanted = shown.map((id) => {
    const { place, offset } = PIN_PLACES[id];
    const anchor = toScreen(scale, size.width, place);
    const isTrusted = kind !== 'phone' && options.trusted?.includes(id);
    const measure = isTrusted ? TRUSTED_PIN_SIZE : PIN_SIZE;
    return { country: id, anchor, x: anchor.x + offset[0], y: anchor.y + offset[1], ...measure };
  });
  const plates = layout.plates.map(({ left, middle }) => ({
    x: left + PLATE.width / 2,
    y: middle,
    width: PLATE.width,
    height: PLATE.step,
  }));
  const settled = settleBoxes(wanted, {
    field: {
      x: size.width / 2,
      y: size.height / 2,
      width: size.width - 2 * MARGIN,
      height: size.height - 2 * MARGIN,
    },
    fixed: [...(options.sheets ?? designSheets(size, kind, lens)), ...plates],
    discs: [{ x: lens.x, y: lens.y, radius: lens.radius + lens.bezel }],
  });
  return wanted.map((pin, i) => ({ ...pin, x: settled[i].x, y: settled[i].y }));
}

interface PinField {
  readonly size: Size;
  readonly kind: LayoutKind;
  readonly scale: ChartScale;
  readonly lens: LensLayout;
  readonly plates: readonly SitePlateLayout[];
}

/** Plates stand right of the lens, ordered by the height of their sites, so that leaders never cross. */
function layOutPlates(options: LayoutOptions, lens: LensLayout, most: number): SitePlateLayout[] {
  const left = lens.x + lens.radius + lens.bezel + PLATE.gap;
  const nodes = (options.sites ?? []).slice(0, most).flatMap((id) => {
    const node = SITE_PLACES[id] && toLens(lens, options.home, SITE_PLACES[id]);
    return node ? [{ id, node }] : [];
  });
  const sorted = [...nodes].sort((a, b) => a.node.y - b.node.y || a.node.x - b.node.x);
  const first = lens.y + PLATE.drop - ((sorted.length - 1) / 2) * PLATE.step;
  return sorted.map(({ id, node }, i) => ({ id, node, left, middle: first + i * PLATE.step }));
}

/** The whole layout of the chart for a window. Pure: the same input always gives the same pixels. */
export function layoutChart(size: Size, options: LayoutOptions): ChartLayout {
  const kind = layoutKind(size);
  const rule = LAYOUT_RULES[kind];
  const scale = scaleFor(size, options.home, rule, options.view ?? WHOLE_VIEW);
  const radius = Math.round(rule.radius(size));
  const bezel = Math.round(radius * 0.12);
  const room = rule.plates > 0 ? PLATE.gap + PLATE.width + MARGIN + radius + bezel : 0;
  const lens: LensLayout = {
    x: Math.round(Math.min(rule.lensX * size.width, size.width - room)),
    y: Math.round(rule.lensY * size.height),
    radius,
    bezel,
  };
  const plates = layOutPlates(options, lens, rule.plates);
  return {
    size,
    home: options.home,
    kind,
    scale,
    lens,
    plates,
    pins: layOutPins(options, rule, { size, kind, scale, lens, plates }),
    heading: { x: lens.x, y: lens.y - lens.radius - lens.bezel - 22 },
  };
}

/** What of a picture decides the layout. */
export function layoutOptionsFor(picture: MapPicture): LayoutOptions {
  return {
    home: picture.home,
    countries: picture.pins.map(({ country }) => country),
    trusted: picture.pins.filter(({ trust }) => trust !== undefined).map(({ country }) => country),
    sites: picture.sites.map(({ id }) => id),
  };
}
