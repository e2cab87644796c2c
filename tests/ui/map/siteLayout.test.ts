// Sites in the inset stand apart, are joined to power, and the plates go to those where something happens.

import { describe, expect, it } from 'vitest';
import { INSET_PLACES } from '../../../src/ui/map/places';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { litWindows } from '../../../src/ui/map/layers/sites';
import { layOutGrid, layOutNodes, siteGrowth, siteRadius } from '../../../src/ui/map/siteLayout';
import type { MapSite } from '../../../src/selectors';
import { buildPicture, buildSites, WINDOWS } from './pictures';

const KOREA = INSET_PLACES.KOR;
const inset = { x: 560, y: 330, radius: 126, bezel: 15 };

describe('sites in the inset', () => {
  it('should not lie over each other', () => {
    const nodes = layOutNodes(buildSites(), KOREA, inset);
    expect(nodes).toHaveLength(8);
    nodes.forEach((a, i) => {
      for (const b of nodes.slice(i + 1)) {
        const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
        expect(apart, `${a.site.id} ${b.site.id}`).toBeGreaterThan(2 * siteRadius(inset));
      }
    });
  });

  it('should light the windows of data centres by the chips that work', () => {
    const lit = (litShare: number, growth = 0, kind: MapSite['kind'] = 'dataCentre') => {
      const [site] = buildSites({ kind, litShare, growth });
      return litWindows(site!);
    };
    expect([0, 0.5, 0.98, 1].map((share) => lit(share))).toEqual([0, 4, 8, 9]);
    expect(lit(1, 7)).toBe(36);
    expect(lit(1, 7, 'powerPlant')).toBe(0);
  });

  it('should be drawn larger the more stands', () => {
    const [least, most] = [0, 7].map((growth) => siteGrowth(buildSites({ growth })[0]!));
    expect(most / least).toBeGreaterThan(1.5);
  });

  it('should stay near their true places', () => {
    const alone = buildSites().filter(({ id }) => id === 'haenam');
    const [node] = layOutNodes(alone, KOREA, inset);
    const among = layOutNodes(buildSites(), KOREA, inset).find(({ site }) => site.id === 'haenam');
    expect({ x: among?.x, y: among?.y }).toEqual({ x: node.x, y: node.y });
  });

  it('should have no place where the home has no inset map', () => {
    expect(layOutNodes(buildSites(), undefined, inset)).toEqual([]);
  });

  it('should be joined to power by one line for each fab and hall', () => {
    const nodes = layOutNodes(buildSites(), KOREA, inset);
    expect(layOutGrid(nodes)).toHaveLength(5);
    const withoutPower = nodes.filter(({ site }) => site.kind !== 'powerPlant');
    expect(layOutGrid(withoutPower)).toEqual([]);
  });

  it('should give plates first to what is stalled or being built', () => {
    const sites = buildSites().map((site) =>
      site.id === 'pangyo' ? { ...site, state: 'stalled' as const } : site,
    );
    const layout = layoutChart(WINDOWS[0], layoutOptionsFor(buildPicture({ sites })));
    const shown = layout.plates.map(({ id }) => id);
    expect(shown).toHaveLength(5);
    expect(shown).toEqual(expect.arrayContaining(['pangyo', 'yongin', 'ulsan', 'hanul']));
  });
});
