// Hands the chart to the main screen; Phaser is fetched only when a game is shown.

import { effect } from '@preact/signals';
import type { CountryId } from '../types/names';
import type {
  ChartPlaces,
  ChartPort,
  ChartStart,
  RunningChart,
  Spot,
} from '../ui/hud/chart/chartPort';
import { bringOutlines } from '../ui/countries/moreCountries';
import type { Chart } from '../ui/map';
import { type ChartView, panBy, WHOLE_VIEW, zoomAt } from '../ui/map/camera';
import { needsOutlines } from '../ui/map/countryPlace';
import { layOutFlowLabels } from '../ui/map/flowLabels';
import { layoutChart, layoutOptionsFor } from '../ui/map/pinLayout';
import { hasCanvas } from './canvas';
import { keepInset, keptInset } from './insetPlace';
import { atLeisure } from './leisure';
import { broughtView, loadPiece } from './pieces';
import { preferences } from './preferences';

/** How the player has set the chart: the view, the inset's place, the country looked at. */
interface Look {
  view: ChartView;
  inset: Spot | undefined;
  focus: CountryId | null;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth, height: clientHeight };
}

/** Where plates and amounts are to be placed over the picture that is shown. */
function placesIn({ parent, picture }: ChartStart, { view, inset, focus }: Look): ChartPlaces {
  const options = { ...layoutOptionsFor(picture), view, ...(inset && { inset }) };
  const layout = layoutChart(sizeOf(parent), options);
  const radius = layout.inset.radius + layout.inset.bezel;
  return {
    ...layout,
    inset: { ...layout.inset, radius },
    flows: layOutFlowLabels(picture.flows, layout, focus),
    zoom: view.zoom,
  };
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

/** The controls of a chart that runs. */
function controls(chart: Chart, wish: ChartStart, look: Look, tell: () => void): RunningChart {
  const { parent, game } = wish;
  const size = () => sizeOf(parent);
  const middle = () => ({ x: parent.clientWidth / 2, y: parent.clientHeight / 2 });
  let pace = 1;
  let isPaused = false;
  const run = () => chart.setPace(isPaused ? 0 : pace);
  const unfollow = effect(() => chart.setReducedMotion(preferences.settings.value.reducesMotion));
  return {
    setPicture: (picture) => {
      Object.assign(wish, { picture });
      chart.setPicture(picture);
      tell();
    },
    resize: () => {
      if (parent.clientWidth === 0) return;
      chart.resize();
      tell();
    },
    focus: (country) => {
      look.focus = country;
      chart.setFocus(country);
      tell();
    },
    zoom: (factor) => chart.setView(zoomAt(look.view, factor, middle(), size())),
    pan: (step) => chart.setView(panBy(look.view, step, size())),
    moveInset: (at) => {
      const { width, height } = size();
      look.inset = at === null ? undefined : { x: within(at.x / width), y: within(at.y / height) };
      keepInset(game, look.inset);
      chart.setInset(look.inset);
      tell();
    },
    setPace: (next) => {
      pace = next;
      run();
    },
    togglePause: () => {
      isPaused = !isPaused;
      run();
      return isPaused;
    },
    destroy: () => {
      unfollow();
      chart.destroy();
    },
  };
}

/** Whether a chart shows countries that are made by rule from the outlines of all countries. */
function hasMadeParts({ picture }: ChartStart): boolean {
  const { home, pins, sites } = picture;
  return needsOutlines(
    home,
    pins.map(({ country }) => country),
    sites,
  );
}

/** The chart of the running game. */
export const chartPort: ChartPort = {
  async start(first) {
    if (!hasCanvas()) throw new Error('This browser gives no canvas to draw the chart on.');
    const wish = { ...first };
    const look: Look = { view: WHOLE_VIEW, inset: keptInset(wish.game), focus: null };
    const tell = () => wish.onPlaces(placesIn(wish, look));
    if (hasMadeParts(wish)) await bringOutlines();
    tell();
    // What the first decision needs is fetched before the chart.
    await loadPiece('later');
    await atLeisure();
    await loadPiece('map');
    const createChart = broughtView('createChart')!;
    const chart = await createChart(wish.parent, {
      onView: (view) => {
        look.view = view;
        tell();
      },
      onInset: (middle) => running.moveInset(middle),
      onLost: wish.onLost,
    });
    const running = controls(chart, wish, look, tell);
    chart.setInset(look.inset);
    return running;
  },
};
