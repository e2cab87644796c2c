// Plates, pins and the inset keep clear of each other in every window.

import { describe, expect, it } from 'vitest';
import { type Box, boxesTouch } from '../../../src/ui/map/boxes';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { buildPicture, WINDOWS } from './pictures';

function layoutOf(size: (typeof WINDOWS)[number], zoom = 1) {
  const options = layoutOptionsFor(buildPicture());
  return layoutChart(size, { ...options, view: { zoom, panX: 0, panY: 0 } });
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));
}

function distanceToBox(point: { x: number; y: number }, box: Box): number {
  const dx = Math.max(Math.abs(point.x - box.x) - box.width / 2, 0);
  const dy = Math.max(Math.abs(point.y - box.y) - box.height / 2, 0);
  return Math.hypot(dx, dy);
}

describe.each(WINDOWS)('the layout of a $width × $height map', (size) => {
  const layout = layoutOf(size);

  it('should show both superpowers and no plate for home', () => {
    const shown = layout.pins.map(({ country }) => country);
    expect(shown).toEqual(expect.arrayContaining(['USA', 'CHN']));
    expect(shown).not.toContain('KOR');
  });

  it('should lay no pin over another', () => {
    const touching = pairs(layout.pins).filter(([a, b]) => boxesTouch(a, b));
    expect(touching.map(([a, b]) => `${a.country} ${b.country}`)).toEqual([]);
  });

  it('should keep pins inside the window', () => {
    for (const { country, x, y, width, height } of layout.pins) {
      const inside =
        x - width / 2 >= 0 &&
        x + width / 2 <= size.width &&
        y - height / 2 >= 0 &&
        y + height / 2 <= size.height;
      expect(inside, country).toBe(true);
    }
  });

  it('should keep pins off the inset', () => {
    for (const pin of layout.pins) {
      expect(distanceToBox(layout.inset, pin), pin.country).toBeGreaterThan(layout.inset.radius);
    }
  });

  it('should keep the inset inside the window', () => {
    const reach = layout.inset.radius + layout.inset.bezel;
    expect(layout.inset.x - reach).toBeGreaterThan(0);
    expect(layout.inset.x + reach).toBeLessThan(size.width);
    expect(layout.inset.y - reach).toBeGreaterThan(0);
    expect(layout.inset.y + reach).toBeLessThan(size.height);
  });

  it('should keep every site inside the inset, and plates apart and in order', () => {
    layout.plates.forEach(({ node, joinX, middle }, i) => {
      const reach = Math.hypot(node.x - layout.inset.x, node.y - layout.inset.y);
      expect(reach).toBeLessThan(layout.inset.radius);
      expect(Math.abs(joinX - layout.inset.x)).toBeGreaterThan(layout.inset.radius);
      if (i > 0) expect(middle - layout.plates[i - 1].middle).toBeGreaterThanOrEqual(48);
    });
  });

  it('should give the same pixels again', () => {
    expect(layoutOf(size)).toEqual(layout);
  });
});

describe('the layout of the chart', () => {
  it('should show at most five plates, and none beside a narrow map', () => {
    expect(layoutOf(WINDOWS[0]).plates).toHaveLength(5);
    expect(layoutOf({ width: 510, height: 700 }).plates).toHaveLength(0);
  });

  it('should place the inset near where the design draws it', () => {
    const { inset } = layoutOf(WINDOWS[0]);
    expect(inset).toMatchObject({ radius: 126, bezel: 15 });
    expect(Math.hypot(inset.x - 560, inset.y - 330)).toBeLessThan(40);
  });

  it('should leave out pins whose country a zoomed chart does not show', () => {
    const zoomed = layoutOf(WINDOWS[0], 3);
    expect(zoomed.pins.map(({ country }) => country)).not.toContain('GBR');
    expect(zoomed.pins.length).toBeLessThan(layoutOf(WINDOWS[0]).pins.length);
  });
});
