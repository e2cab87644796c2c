// In every scenario, whoever plays and whatever the window, the chart frames its home and nothing lies over anything.

import { describe, expect, it } from 'vitest';
import { concerns, type MapFlow } from '../../../src/selectors';
import { type Box, boxesTouch } from '../../../src/ui/map/boxes';
import type { ChartLayout } from '../../../src/ui/map/chartLayout';
import { toScreen } from '../../../src/ui/map/chartScale';
import { HANDLE, LABEL, layOutFlowLabels } from '../../../src/ui/map/flowLabels';
import { LAYOUT_RULES } from '../../../src/ui/map/layoutRules';
import { pageSheets } from '../../../src/ui/map/pageSheets';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { PIN_PLACES } from '../../../src/ui/map/places';
import { currentTier } from '../../support/tier';
import { CHARTS, plateBoxesOf, scenarioSeats, seatPicture } from './pictures';

/** Wished places of a dragged inset, as shares of the window: corners, edges and between; the quick tests wish for three. */
const WISHES = [0, 0.3, 0.55, 0.8, 1]
  .flatMap((x) => [0.2, 0.5, 1].map((y) => ({ x, y })))
  .filter((_, place) => currentTier() === 'full' || place % 6 === 2);

type Named = readonly [name: string, box: Box];

function boxesOn(layout: ChartLayout, flows: readonly MapFlow[], focus: string | null): Named[] {
  const { pins, plates, kind } = layout;
  const { words } = LAYOUT_RULES[kind];
  const boxes = plateBoxesOf(plates, words);
  const amounts = layOutFlowLabels(flows, layout, focus);
  const size = { width: LABEL.width * words, height: LABEL.height * words };
  return [
    ...amounts.map(({ flow, x, y }): Named => [`${flow.kind} ${flow.to}`, { x, y, ...size }]),
    ...pins.map((pin): Named => [pin.country, pin]),
    ...plates.map(({ id }, i): Named => [id, boxes[i]!]),
  ];
}

function distanceToBox(point: { x: number; y: number }, box: Box): number {
  const dx = Math.max(Math.abs(point.x - box.x) - box.width / 2, 0);
  const dy = Math.max(Math.abs(point.y - box.y) - box.height / 2, 0);
  return Math.hypot(dx, dy);
}

/** What lies over something else, by name. */
function touchingOn(
  layout: ChartLayout,
  flows: readonly MapFlow[],
  focus: string | null = null,
): string[] {
  const named = boxesOn(layout, flows, focus);
  const { size, kind, inset, handle } = layout;
  const grip = { ...handle, width: HANDLE, height: HANDLE };
  const amounts = layOutFlowLabels(flows, layout, focus).length;
  const sheets = pageSheets(size, kind, LAYOUT_RULES[kind]);
  return named.flatMap(([name, box], i) => [
    ...(i < amounts && boxesTouch(grip, box) ? [`${name} under the handle`] : []),
    ...named
      .slice(i + 1)
      .flatMap(([other, at]) => (boxesTouch(box, at) ? [`${name} ${other}`] : [])),
    ...(sheets.some((sheet) => boxesTouch(sheet, box)) ? [`${name} on a sheet`] : []),
    ...(distanceToBox(inset, box) < inset.radius ? [`${name} on the inset`] : []),
  ]);
}

describe.each(scenarioSeats())('the chart of $country in $scenario', (seat) => {
  const picture = seatPicture(seat);
  const layouts = CHARTS.map((size) => layoutChart(size, layoutOptionsFor(picture)));

  it('should lay no plate, pin or amount over another, the inset or a sheet of the page', () => {
    for (const layout of layouts) expect(touchingOn(layout, picture.flows)).toEqual([]);
  });

  it('should keep it so wherever the inset is dragged', () => {
    for (const inset of WISHES) {
      const layout = layoutChart(CHARTS[0]!, { ...layoutOptionsFor(picture), inset });
      expect(touchingOn(layout, picture.flows), JSON.stringify(inset)).toEqual([]);
    }
  });

  it('should tell every amount of a country that is looked at, clear of all', () => {
    const layout = layouts[0]!;
    for (const { country } of layout.pins) {
      const ties = picture.flows.filter((flow) => concerns(flow, country));
      expect(layOutFlowLabels(picture.flows, layout, country), country).toHaveLength(ties.length);
      expect(touchingOn(layout, picture.flows, country), country).toEqual([]);
    }
  });

  it('should show home beside its inset, not under it or a sheet', () => {
    for (const { size, kind, scale, inset, home } of layouts) {
      const at = toScreen(scale, PIN_PLACES[home]!.place);
      const sheets = pageSheets(size, kind, LAYOUT_RULES[kind]);
      const told = `${size.width} pixels wide`;
      expect(at.x > 0 && at.x < size.width && at.y > 0 && at.y < size.height, told).toBe(true);
      expect(Math.hypot(at.x - inset.x, at.y - inset.y), told).toBeGreaterThan(inset.radius);
      expect(
        sheets.filter((sheet) => distanceToBox(at, sheet) === 0),
        told,
      ).toEqual([]);
    }
  });

  it('should show both powers in a window of 1366 pixels', () => {
    const shown = layouts[0]!.pins.map(({ country }) => country);
    const powers = picture.pins.filter(({ role }) => role === 'superpower');
    expect(shown).toEqual(expect.arrayContaining(powers.map(({ country }) => country)));
  });
});
