// Hands the chart to the main screen; Phaser is fetched only when a game is shown.

import { effect } from '@preact/signals';
import type { MapPicture } from '../selectors/index';
import type { ChartPort } from '../ui/hud/chartPort';
import type { ChartView } from '../ui/map/camera';
import { layoutChart, layoutOptionsFor } from '../ui/map/pinLayout';
import { preferences } from './preferences';

/** Where plates stand in `parent` for a picture as it is seen. */
function placesIn(parent: HTMLElement, picture: MapPicture, view: ChartView | undefined) {
  const size = { width: parent.clientWidth, height: parent.clientHeight };
  const options = layoutOptionsFor(picture);
  return layoutChart(size, view === undefined ? options : { ...options, view });
}

/** Asked before Phaser is fetched, which breaks outside of any promise where there is no canvas. */
function hasCanvas(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** The chart of the running game. */
export const chartPort: ChartPort = {
  async start(parent, first, onPlaces, onLost) {
    if (!hasCanvas()) throw new Error('This browser gives no canvas to draw the chart on.');
    let picture = first;
    let view: ChartView | undefined;
    const tell = () => onPlaces(placesIn(parent, picture, view));
    tell();
    const { createChart } = await import('../ui/map');
    const chart = await createChart(parent, {
      onView: (seen) => {
        view = seen;
        tell();
      },
      onLost,
    });
    const unfollow = effect(() => chart.setReducedMotion(preferences.settings.value.reducesMotion));
    return {
      setPicture(next) {
        picture = next;
        chart.setPicture(next);
        tell();
      },
      resize() {
        if (parent.clientWidth === 0) return;
        chart.resize();
        tell();
      },
      destroy() {
        unfollow();
        chart.destroy();
      },
    };
  },
};
