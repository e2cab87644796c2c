// Whoever is home, a world of fourteen countries finds room on the chart.

import { describe, expect, it } from 'vitest';
import type { AtlasCountry } from '../../../src/types/atlas';
import { boxesTouch } from '../../../src/ui/map/boxes';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { atlas } from '../../support/content';
import { buildPicture, plateBoxesOf, WINDOWS } from './pictures';

const { countries } = atlas();

/** All fourteen countries, seen from one of them. */
function layoutFrom({ id: home, sites }: AtlasCountry, size: (typeof WINDOWS)[number]) {
  const pins = countries.map(({ id, courses }) =>
    courses === undefined || id === home
      ? { country: id, capability: 50, role: id === home ? ('home' as const) : ('rival' as const) }
      : { country: id, capability: 90, role: 'superpower' as const, trust: 50 },
  );
  const places = sites.map((site) => ({
    ...site,
    state: 'done' as const,
    ratio: 1,
    growth: 0,
    litShare: 1,
  }));
  return layoutChart(size, layoutOptionsFor(buildPicture({ home, pins, sites: places })));
}

describe.each(countries)('the chart of $id', (country) => {
  it.each(WINDOWS)('should lay no pin over another at $width × $height', (size) => {
    const { pins } = layoutFrom(country, size);
    const touching = pins.flatMap((a, i) =>
      pins.slice(i + 1).flatMap((b) => (boxesTouch(a, b) ? [`${a.country} ${b.country}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  it.each(WINDOWS)('should keep pins off the plates of sites at $width × $height', (size) => {
    const layout = layoutFrom(country, size);
    const boxes = plateBoxesOf(layout.plates, size.width < 1100 ? 1 : 1.16);
    const hidden = layout.pins.filter((pin) => boxes.some((box) => boxesTouch(pin, box)));
    expect(hidden.map((pin) => pin.country)).toEqual([]);
  });

  it.each(WINDOWS)('should keep every site in the inset at $width × $height', (size) => {
    const { nodes, inset } = layoutFrom(country, size);
    expect(nodes).toHaveLength(country.sites.length);
    for (const { x, y, site } of nodes)
      expect(Math.hypot(x - inset.x, y - inset.y), site.id).toBeLessThan(inset.radius);
  });
});
