// Fabs, halls, plants and labs inside the inset: shape tells the kind, ring and badge tell the state.

import type { MapSite, MapSiteKind } from '../../../selectors';
import type { IconName } from '../../theme/icons';
import { COLOURS, LAYER_COLOURS, LAYER_TEXT_COLOURS } from '../../theme/tokens';
import type { Point } from '../projection';
import { isWorking, siteGrowth, siteRadius } from '../siteLayout';
import { type Brush, circle, paintIcon } from './brush';
import { type Shape, traceShape } from './shapes';

interface SiteStyle {
  readonly colour: string;
  readonly shape: Shape;
  readonly icon: IconName;
}

const STYLES: Readonly<Record<MapSiteKind, SiteStyle>> = {
  fab: { colour: LAYER_COLOURS.chips, shape: 'diamond', icon: 'chips' },
  dataCentre: { colour: LAYER_COLOURS.dataCentres, shape: 'square', icon: 'dataCentres' },
  powerPlant: { colour: LAYER_COLOURS.power, shape: 'circle', icon: 'power' },
  lab: { colour: LAYER_TEXT_COLOURS['talent-text'], shape: 'pentagon', icon: 'talent' },
};

function paintBadge(brush: Brush, middle: Point, radius: number, colour: string, icon: IconName) {
  const { context } = brush;
  circle(context, middle, radius);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = COLOURS.paper;
  context.lineWidth = 1.4;
  context.stroke();
  paintIcon(context, icon, middle, radius * 1.5, '#fff');
}

/** The ring of a site under construction: how far it is, clockwise from the top. */
function paintProgress(
  context: CanvasRenderingContext2D,
  node: Point,
  radius: number,
  site: MapSite,
) {
  circle(context, node, radius);
  context.fillStyle = '#fff';
  context.fill();
  context.strokeStyle = COLOURS.ink;
  context.lineWidth = 5;
  context.stroke();
  context.beginPath();
  context.arc(node.x, node.y, radius, -Math.PI / 2, -Math.PI / 2 + site.ratio * 2 * Math.PI);
  context.strokeStyle = site.state === 'stalled' ? COLOURS['on-ink-2'] : COLOURS.home;
  context.lineWidth = 3.4;
  context.stroke();
}

/** Windows of a data centre: rows and columns of them, as many as its size has room for. */
function windowsAcross(site: MapSite): number {
  return 3 + Math.floor(site.growth / 2);
}

/** How many of a data centre's windows are lit; none in other places. */
export function litWindows(site: MapSite): number {
  if (site.kind !== 'dataCentre') return 0;
  const all = windowsAcross(site) ** 2;
  return all - Math.ceil((1 - site.litShare) * all - 0.1);
}

/** A data centre's windows, lit from the ground up: the dark ones hold chips that cannot run. */
function paintWindows({ context }: Brush, site: MapSite, { x, y }: Point, radius: number): void {
  const across = windowsAcross(site);
  const lit = litWindows(site);
  const pitch = (1.36 * radius) / across;
  const side = pitch * 0.68;
  for (let i = 0; i < across * across; i++) {
    const left = x + ((i % across) - across / 2) * pitch + (pitch - side) / 2;
    const top = y + (across / 2 - Math.floor(i / across) - 1) * pitch + (pitch - side) / 2;
    context.fillStyle = i < lit ? COLOURS.signal : COLOURS.ink;
    context.fillRect(left, top, side, side);
  }
}

function paintShape(brush: Brush, site: MapSite, node: Point, radius: number): void {
  const { context } = brush;
  const style = STYLES[site.kind];
  const planned = site.state === 'planned';
  traceShape(context, style.shape, node, radius);
  context.fillStyle = planned ? '#fff' : style.colour;
  context.fill();
  context.setLineDash(planned ? [2.6, 2] : []);
  context.strokeStyle = planned ? style.colour : '#fff';
  context.lineWidth = 1.8;
  context.stroke();
  context.setLineDash([]);
  if (site.kind === 'dataCentre' && !planned) {
    paintWindows(brush, site, node, radius);
    return;
  }
  const ink = planned ? style.colour : site.kind === 'powerPlant' ? COLOURS.ink : '#fff';
  paintIcon(context, style.icon, node, radius * 1.25, ink);
}

export function paintSite(brush: Brush, site: MapSite, node: Point): void {
  const radius = siteRadius(brush.layout.inset) * siteGrowth(site);
  const working = isWorking(site);
  if (working) paintProgress(brush.context, node, radius * 1.55, site);
  paintShape(brush, site, node, working ? radius * 0.92 : radius);
  const corner = { x: node.x + radius * 1.05, y: node.y - radius * 1.05 };
  if (site.state === 'done') paintBadge(brush, corner, radius * 0.62, COLOURS.good, 'check');
  if (site.state === 'stalled') paintBadge(brush, corner, radius * 0.66, COLOURS.bad, 'pause');
}

export function paintGrid({ context, layout }: Brush): void {
  context.lineCap = 'round';
  for (const [colour, width] of [
    ['#fff', 4.4],
    [COLOURS['ink-3'], 1.6],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const { from, to } of layout.grid) {
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
  }
}

/** A line from each site to its plate outside the inset, with a pale edge. */
function paintLeaders({ context, layout }: Brush): void {
  const inset = siteRadius(layout.inset) * 1.5;
  for (const { node, joinX, middle } of layout.plates) {
    const length = Math.hypot(joinX - node.x, middle - node.y);
    context.beginPath();
    context.moveTo(
      node.x + ((joinX - node.x) * inset) / length,
      node.y + ((middle - node.y) * inset) / length,
    );
    context.lineTo(joinX, middle);
    context.strokeStyle = '#fff';
    context.lineWidth = 3.6;
    context.stroke();
    context.strokeStyle = COLOURS.ink;
    context.lineWidth = 1.4;
    context.stroke();
  }
}

export function paintSites(brush: Brush): void {
  paintLeaders(brush);
  for (const node of brush.layout.nodes) paintSite(brush, node.site, node);
}
