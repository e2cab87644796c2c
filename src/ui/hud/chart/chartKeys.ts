// The keys of the chart while it has focus: plus, minus and zero zoom, arrows go to the next country or pan, Space stops the flows.

import { stepOf, ZOOM_STEP } from './chartControls';
import { t } from '../../text';
import { announce } from '../voice';
import type { ChartPlaces, RunningChart, Spot } from './chartPort';

const ZOOMS: Readonly<Record<string, number>> = {
  '+': ZOOM_STEP,
  '=': ZOOM_STEP,
  '-': 1 / ZOOM_STEP,
  '0': 0.01,
};
/** How many steps of the inset make one step of the chart. */
const PAN = 4;

/** The pin that an arrow key leads to: near, and roughly in its direction. */
export function nextPin(from: Spot, way: Spot, pins: ChartPlaces['pins']): string | undefined {
  const ranked = pins.flatMap(({ country, x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const along = dx * Math.sign(way.x) + dy * Math.sign(way.y);
    const across = Math.abs(way.x === 0 ? dx : dy);
    return along > 2 && across <= 2 * along ? [{ country, cost: along + 1.6 * across }] : [];
  });
  ranked.sort((a, b) => a.cost - b.cost);
  return ranked[0]?.country;
}

function focusPin(country: string | undefined): void {
  if (country !== undefined)
    document.querySelector<HTMLElement>(`[data-pin="${country}"]`)?.focus();
}

function pressArrow(
  target: HTMLElement,
  way: Spot,
  places: ChartPlaces,
  chart: RunningChart,
): void {
  const pin = places.pins.find(({ country }) => country === target.dataset['pin']);
  if (pin !== undefined) return focusPin(nextPin(pin, way, places.pins));
  if (places.zoom > 1) return chart.pan({ x: -PAN * way.x, y: -PAN * way.y });
  return focusPin(nextPin(places.inset, way, places.pins));
}

function pauseFlows(chart: RunningChart): void {
  announce(t(chart.togglePause() ? 'map.flowsRest' : 'map.flowsRun'));
}

/** Handles a key that was pressed in the chart; false where it has no meaning here. */
export function pressInChart(
  event: KeyboardEvent,
  places: ChartPlaces | null,
  chart: RunningChart | undefined,
): boolean {
  const target = event.target as HTMLElement;
  const isBusy = target.closest('input, textarea, .sheet') !== null;
  if (event.ctrlKey || event.metaKey || event.altKey || isBusy) return false;
  if (places === null || chart === undefined) return false;
  const factor = ZOOMS[event.key];
  const way = stepOf(event);
  if (factor !== undefined) chart.zoom(factor);
  else if (way !== undefined) pressArrow(target, way, places, chart);
  else if (event.key === ' ' && target.closest('button') === null) pauseFlows(chart);
  else return false;
  return true;
}
