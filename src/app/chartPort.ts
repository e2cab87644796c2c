// Hands the Phaser chart to the HUD: loads it when it is wanted and says where its plates stand.

import type { MapPicture } from '../selectors';
import type { ChartPlaces, ChartPort } from '../ui/hud/chartPort';
import { WHOLE_VIEW } from '../ui/map/camera';
import { layoutChart, layoutOptionsFor } from '../ui/map/pinLayout';

function placesIn(parent: HTMLElement, picture: MapPicture, view: typeof WHOLE_VIEW): ChartPlaces {
  const size = { width: Math.max(1, parent.clientWidth), height: Math.max(1, parent.clientHeight) };
  const { pins, plates, heading } = layoutChart(size, { ...layoutOptionsFor(picture), view });
  return { pins, plates, heading };
}

/** A port to the chart; with reduced motion flows stand still. */
export function createChartPort(reducedMotion: boolean): ChartPort {
  return {
    async start(parent, first, onPlaces) {
      let picture = first;
      let view = WHOLE_VIEW;
      const place = () => onPlaces(placesIn(parent, picture, view));
      place();
      const { createChart } = await import('../ui/map');
      const chart = await createChart(parent, {
        reducedMotion,
        onView: (moved) => {
          view = moved;
          place();
        },
      });
      return {
        setPicture: (next) => {
          picture = next;
          chart.setPicture(next);
          place();
        },
        resize: () => {
          chart.resize();
          place();
        },
        destroy: () => chart.destroy(),
      };
    },
  };
}
