// Where sites are inside the inset: apart from each other, joined by a grid, some with a plate outside.

import type { MapSite, MapSiteState } from '../../selectors';
import type { InsetPlace } from '../countries/insetPlace';
import { settleBoxes } from './boxes';
import type { GridLine, SiteNode, SitePlateLayout } from './chartLayout';
import { type InsetLayout, toInset } from './chartScale';
import { PLATE, type PlateStack } from './insetSpots';
import type { Point } from './projection';

/** Radius of a site's mark in an inset of 126 pixels. */
const SITE_RADIUS = 10.5;

/** Sites whose plates come first, after that of a named project: those where something happens. */
const URGENCY: Readonly<Record<MapSiteState, number>> = {
  stalled: 0,
  building: 1,
  planned: 2,
  done: 3,
};

const FIRST = -1;

export function siteRadius(inset: InsetLayout): number {
  return Math.min(Math.max((SITE_RADIUS * inset.radius) / 126, 7.5), 16);
}

/** How much larger a place is drawn for what stands there: a fourteenth of its radius for each step. */
export function siteGrowth({ growth }: MapSite): number {
  return 0.9 + growth / 14;
}

/** Sites under construction have a ring, which needs more room. */
export function isWorking({ state }: MapSite): boolean {
  return state === 'building' || state === 'stalled';
}

/** Marks of all sites, pushed apart so that each can be seen. Their common middle does not move. None where home has no inset. */
export function layOutNodes(
  sites: readonly MapSite[],
  seen: InsetPlace | undefined,
  inset: InsetLayout,
): SiteNode[] {
  if (seen === undefined) return [];
  const radius = siteRadius(inset);
  const placed = sites.map((site) => toInset(inset, seen, [site.longitude, site.latitude]));
  const reach = inset.radius * 1.6;
  const settled = settleBoxes(
    placed.map((place, i) => {
      const side = radius * siteGrowth(sites[i]!) * (isWorking(sites[i]!) ? 2.9 : 2.2);
      return { ...place, width: side, height: side };
    }),
    { field: { x: inset.x, y: inset.y, width: reach, height: reach }, fixed: [], discs: [] },
  );
  return sites.map((site, i) => ({ site, x: settled[i].x, y: settled[i].y }));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The shortest net of lines that joins all works to the power plants; labs get no line. */
export function layOutGrid(nodes: readonly SiteNode[]): GridLine[] {
  const joined = nodes.filter(({ site }) => site.kind === 'powerPlant');
  const open = nodes.filter(({ site }) => site.kind === 'fab' || site.kind === 'dataCentre');
  const lines: GridLine[] = [];
  while (joined.length > 0 && open.length > 0) {
    const pairs = open.flatMap((to) => joined.map((from) => ({ from, to })));
    const next = pairs.reduce((best, pair) =>
      distance(pair.from, pair.to) < distance(best.from, best.to) ? pair : best,
    );
    lines.push(next);
    joined.push(next.to);
    open.splice(open.indexOf(next.to), 1);
  }
  return lines;
}

/** Most urgent first; among equals, the first site of each kind before the second of any. */
function chooseSites(nodes: readonly SiteNode[], most: number): SiteNode[] {
  const ranked = nodes.map((node, order) => {
    const before = nodes.slice(0, order).filter(({ site }) => site.kind === node.site.kind);
    const urgency = node.site.project === undefined ? URGENCY[node.site.state] : FIRST;
    return { node, order, rank: urgency * 100 + before.length };
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.slice(0, most).map(({ node }) => node);
}

/** Plates beside the inset, in the order of the height of their sites, so that lines to them do not cross. */
export function layOutPlates(
  nodes: readonly SiteNode[],
  stack: PlateStack | undefined,
  words: number,
): SitePlateLayout[] {
  if (stack === undefined) return [];
  const { box, side, count } = stack;
  const step = PLATE.step * words;
  const left = box.x - box.width / 2;
  const chosen = chooseSites(nodes, count);
  chosen.sort((a, b) => a.y - b.y || a.x - b.x);
  return chosen.map(({ site, x, y }, i) => ({
    id: site.id,
    node: { x, y },
    left,
    middle: box.y + (i - (chosen.length - 1) / 2) * step,
    joinX: side === 'right' ? left : left + box.width,
  }));
}
