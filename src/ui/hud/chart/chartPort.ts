// What the HUD needs of a chart, so that the app can hand one in; the HUD itself knows no canvas.

import type { MapFlow, MapPicture, MapSite } from '../../../selectors';
import type { CountryId } from '../../../types/names';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The plate of a country. Where the country is off the chart, its plate has a bearing: the angle towards it, clockwise from east. */
export interface PinSpot extends Spot {
  readonly country: CountryId;
  readonly bearing?: number;
}

/** Where plates stand over the chart, in pixels of the frame. */
export interface ChartPlaces {
  readonly pins: readonly PinSpot[];
  readonly plates: readonly {
    readonly id: string;
    readonly left: number;
    readonly middle: number;
  }[];
  readonly heading: Spot;
  /** Where the dial hangs from the top. */
  readonly dialX: number;
  /** The inset with its ring, and where its handle stands. */
  readonly inset: Spot & { readonly radius: number };
  readonly handle: Spot;
  /** The buttons of the chart, by their middle. */
  readonly buttons: Spot & { readonly width: number; readonly height: number };
  /** The marks of places in the inset. */
  readonly nodes: readonly (Spot & { readonly site: MapSite })[];
  /** The amounts of flows. */
  readonly flows: readonly (Spot & { readonly flow: MapFlow })[];
  readonly zoom: number;
}

export interface RunningChart {
  setPicture(picture: MapPicture): void;
  resize(): void;
  /** Shows only the ties of one country, or all again. */
  focus(country: CountryId | null): void;
  zoom(factor: number): void;
  /** Moves the zoomed chart by pixels. */
  pan(step: Spot): void;
  /** Asks for the inset's middle at a spot, which is kept for the game; null puts it back. */
  moveInset(middle: Spot | null): void;
  /** How fast flows run, 1 at rest. */
  setPace(pace: number): void;
  /** Stops the flows, or lets them run again; tells whether they are stopped now. */
  togglePause(): boolean;
  destroy(): void;
}

export interface ChartStart {
  readonly parent: HTMLElement;
  readonly picture: MapPicture;
  /** The name under which the place of the inset is kept. */
  readonly game: string;
  /** Called at once, and whenever plates have to move. */
  readonly onPlaces: (places: ChartPlaces) => void;
  /** Called when drawing fails later; the page then shows the same in words. */
  readonly onLost: () => void;
}

export interface ChartPort {
  /** Starts the chart in its parent. Rejects when no canvas can be had. */
  start(wish: ChartStart): Promise<RunningChart>;
}
