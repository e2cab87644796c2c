// Flows run from port to rim, stronger with larger amounts, and never start under the inset.

import { describe, expect, it } from 'vitest';
import type { MapFlow } from '../../../src/selectors';
import { flowStrength, layOutFlows } from '../../../src/ui/map/flowPaths';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { buildPicture, WINDOWS } from './pictures';

const picture = buildPicture();
const layout = layoutChart(WINDOWS[0], layoutOptionsFor(picture));

function distanceFromInset(point: { readonly x: number; readonly y: number } | undefined): number {
  if (!point) return Number.NaN;
  return Math.hypot(point.x - layout.inset.x, point.y - layout.inset.y);
}

describe('flows', () => {
  it('should all be seen in the wide window', () => {
    const kinds = layOutFlows(picture.flows, layout).map(({ flow }) => flow.kind);
    expect(kinds).toEqual(['chips', 'cloud', 'talentOut', 'alliance']);
  });

  it('should end on the rim when they come home and start there when they leave', () => {
    const rim = layout.inset.radius + layout.inset.bezel;
    for (const { flow, points } of layOutFlows(picture.flows, layout)) {
      const end = flow.to === 'KOR' ? points.at(-1) : points[0];
      expect(Math.abs(distanceFromInset(end) - rim), flow.kind).toBeLessThan(4);
    }
  });

  it('should put apart flows that share a far end', () => {
    const flows: MapFlow[] = [
      { kind: 'chips', from: 'JPN', to: 'KOR', amount: 9_000 },
      { kind: 'alliance', from: 'JPN', to: 'KOR', amount: 50 },
    ];
    const [first, second] = layOutFlows(flows, layout).map(({ points }) => points.at(-1));
    expect(Math.hypot(first!.x - second!.x, first!.y - second!.y)).toBeGreaterThan(12);
  });

  it('should leave out flows of places that the chart does not know', () => {
    const flows: MapFlow[] = [{ kind: 'chips', from: 'XXX', to: 'KOR', amount: 1 }];
    expect(layOutFlows(flows, layout)).toEqual([]);
  });

  it('should grow with the amount and stay between a quarter and one', () => {
    const strengths = [0, 1_000, 10_000, 60_000, 900_000].map((amount) =>
      flowStrength({ kind: 'chips', from: 'TWN', to: 'KOR', amount }),
    );
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    expect(strengths[0]).toBe(0.25);
    expect(strengths.at(-1)).toBe(1);
  });
});
