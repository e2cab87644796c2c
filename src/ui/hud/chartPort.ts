// What the HUD needs of the chart, so that the app can hand one in; the HUD itself knows no canvas.

import type { MapPicture } from '../../selectors';
import type { CountryId } from '../../types/names';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where plates stand over the chart, in pixels of the frame. */
export interface ChartPlaces {
  readonly pins: readonly (Spot & { readonly country: CountryId })[];
  readonly plates: readonly {
    readonly id: string;
    readonly left: number;
    readonly middle: number;
  }[];
  readonly heading: Spot;
  /** Where the dial hangs from the top. */
  readonly dialX: number;
}

export interface RunningChart {
  setPicture(picture: MapPicture): void;
  resize(): void;
  destroy(): void;
}

export interface ChartPort {
  /**
   * Starts the chart in `parent`. `onPlaces` is called at once and whenever plates have to move.
   * Rejects when no canvas can be had, and calls `onLost` when drawing fails later; the page then shows
   * the same in words.
   */
  start(
    parent: HTMLElement,
    picture: MapPicture,
    onPlaces: (places: ChartPlaces) => void,
    onLost: () => void,
  ): Promise<RunningChart>;
}
