// The types of the chart's layout: what is where, in pixels of the window.

import type { MapSite } from '../../selectors';
import type { CountryId } from '../../types/names';
import type { InsetPlace } from '../countries/insetPlace';
import type { Box } from './boxes';
import type { ChartView } from './camera';
import type { ChartScale, InsetLayout } from './chartScale';
import type { Ground } from './freeSpots';
import type { LayoutKind, Size } from './layoutRules';
import type { Point } from './projection';

export interface PinLayout extends Box {
  readonly country: CountryId;
  /** The place itself, joined by a short line to a plate that was pushed away. */
  readonly anchor: Point;
  /** The direction of a country off the chart, whose plate is at the edge: an angle clockwise from east. */
  readonly bearing?: number;
  /** Whether it carries a trust bar. */
  readonly hasTrust: boolean;
}

export interface SitePlateLayout {
  readonly id: string;
  /** Left edge and middle height of the plate. */
  readonly left: number;
  readonly middle: number;
  readonly node: Point;
  /** The edge of the plate that faces the inset. */
  readonly joinX: number;
}

/** A site's mark inside the inset. */
export interface SiteNode extends Point {
  readonly site: MapSite;
}

/** A power line between two sites. */
export interface GridLine {
  readonly from: Point;
  readonly to: Point;
}

export interface ChartLayout {
  readonly size: Size;
  readonly home: CountryId;
  readonly kind: LayoutKind;
  readonly scale: ChartScale;
  readonly inset: InsetLayout;
  /** What the inset shows; undefined where nobody knows where home is. */
  readonly seen: InsetPlace | undefined;
  /** All sites of home, whether or not the inset shows them. */
  readonly sites: readonly MapSite[];
  readonly pins: readonly PinLayout[];
  readonly nodes: readonly SiteNode[];
  readonly grid: readonly GridLine[];
  readonly plates: readonly SitePlateLayout[];
  /** Middle of the lower edge of the heading plate. */
  readonly heading: Point;
  /** Where the dial hangs. */
  readonly dialX: number;
  /** Middle of the handle by which the inset is dragged. */
  readonly handle: Point;
  /** The buttons that zoom and list places. */
  readonly buttons: Box;
  /** Everything that is taken; what is placed later keeps clear of it. */
  readonly ground: Ground;
}

export interface LayoutOptions {
  readonly home: CountryId;
  readonly countries: readonly CountryId[];
  /** Countries whose plate also carries a trust bar. */
  readonly trusted?: readonly CountryId[];
  readonly sites?: readonly MapSite[];
  /** Countries that people may play: the chart shows them first. */
  readonly seats?: readonly CountryId[];
  /** Whether places have plates beside the inset, which keeps room for them; they have but at the start of a lesson. */
  readonly hasPlates?: boolean;
  /** Where the player has put the inset, as shares of the window. */
  readonly inset?: Point;
  /** Sheets over the chart; the page's own where it is left out. */
  readonly sheets?: readonly Box[];
  readonly view?: ChartView;
}
