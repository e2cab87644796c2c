// What the HUD needs of the chart, so that the app can hand one in; the HUD itself knows no canvas.

import type { MapFlow, MapPicture, MapSite } from '../../../selectors';
import type { CountryId } from '../../../types/names';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The plate of a country; one off the chart has a bearing, the angle clockwise from east under which it lies. */
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
  /** Wishes the middle of the inset at a spot; null puts it back. It is kept for the game. */
  moveInset(middle: Spot | null): void;
  /** How fast flows run, 1 at rest. */
  setPace(pace: number): void;
  /** Lets the flows rest, or run again; tells whether they rest now. */
  togglePause(): boolean;
  destroy(): void;
}

export interface ChartStart {
  readonly parent: HTMLElement;
  readonly picture: MapPicture;
  /** The name under which the place of the inset is kept. */
  readonly game: string;
  /** Called at once and whenever plates have to move. */
  readonly onPlaces: (places: ChartPlaces) => void;
  /** Called when drawing fails later; the page then shows the same in words. */
  readonly onLost: () => void;
}

export interface ChartPort {
  /** Starts the chart in its parent. Rejects when no canvas can be had. */
  start(wish: ChartStart): Promise<RunningChart>;
}
