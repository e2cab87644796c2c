// The part of each flow that does not move: its line, and a mark in its pillar's shape where it begins or ends.

import { concerns, type MapFlow, type MapFlowKind } from '../../../selectors';
import type { CountryId, ExportRule } from '../../../types/names';
import { COLOURS, LAYER_COLOURS, LAYER_TEXT_COLOURS } from '../../theme/tokens';
import { type FlowPath, layOutFlows } from '../flowPaths';
import type { Point } from '../projection';
import type { Brush } from './brush';
import { type Shape, traceShape } from './shapes';

interface FlowStyle {
  readonly colour: string;
  /** Width of the line at full strength; 0 where only the moving marks show it. */
  readonly widthPx: number;
  readonly doubled: boolean;
  readonly mark: Shape;
  /** Lengths of dashes and gaps in pixels, where the line is not whole. */
  readonly dash?: readonly number[];
}

/** Licences to buy: a whole rope where chips are sold freely, a cut one under licence, beads where they are withheld. */
const LICENCE_DASHES: Readonly<Record<ExportRule, readonly number[]>> = {
  open: [],
  licensed: [13, 6],
  withheld: [2.5, 8],
};

export const FLOW_STYLES: Readonly<Record<MapFlowKind, FlowStyle>> = {
  chips: { colour: LAYER_COLOURS.chips, widthPx: 3, doubled: false, mark: 'diamond' },
  cloud: { colour: COLOURS.over, widthPx: 0, doubled: false, mark: 'square' },
  talentOut: {
    colour: LAYER_TEXT_COLOURS['talent-text'],
    widthPx: 0,
    doubled: false,
    mark: 'circle',
  },
  talentIn: {
    colour: LAYER_TEXT_COLOURS['talent-text'],
    widthPx: 0,
    doubled: false,
    mark: 'circle',
  },
  licence: { colour: COLOURS.ink, widthPx: 1.3, doubled: true, mark: 'square' },
  alliance: { colour: COLOURS.ink, widthPx: 2.2, doubled: true, mark: 'pentagon' },
  platform: {
    colour: COLOURS.ink,
    widthPx: 1.5,
    doubled: true,
    mark: 'hexagon',
    dash: [22, 4, 4, 4],
  },
};

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function paintLine({ context }: Brush, { flow, points, strength }: FlowPath): void {
  const style = FLOW_STYLES[flow.kind];
  const width = Math.max(style.widthPx * strength, style.widthPx ? 1.4 : 0);
  trace(context, points);
  context.lineCap = 'round';
  context.strokeStyle = 'rgb(251 250 246 / 78%)';
  context.lineWidth = style.doubled ? 3 * width + 4 : width + 5;
  context.stroke();
  if (width === 0) return;
  context.lineCap = 'butt';
  context.setLineDash([
    ...(flow.rule === undefined ? (style.dash ?? []) : LICENCE_DASHES[flow.rule]),
  ]);
  context.strokeStyle = style.colour;
  context.lineWidth = style.doubled ? 3 * width : width;
  context.stroke();
  if (style.doubled) {
    context.strokeStyle = COLOURS.paper;
    context.lineWidth = width * 1.3;
    context.stroke();
  }
  context.setLineDash([]);
}

function paintEnd(brush: Brush, { flow, points }: FlowPath): void {
  const { context, layout } = brush;
  const style = FLOW_STYLES[flow.kind];
  const ends = [
    flow.from === layout.home ? undefined : points[0],
    flow.to === layout.home ? undefined : points.at(-1),
  ];
  for (const end of ends) {
    if (!end) continue;
    traceShape(context, style.mark, end, 6);
    context.fillStyle = style.colour;
    context.fill();
    context.strokeStyle = COLOURS.paper;
    context.lineWidth = 1.6;
    context.stroke();
  }
}

/** How strongly flows are drawn that do not concern the selected country. */
const DIMMED = 0.16;

export function clarityOf(flow: MapFlow, focus: CountryId | null | undefined): number {
  return focus === null || focus === undefined || concerns(flow, focus) ? 1 : DIMMED;
}

export function paintFlowLines(brush: Brush): void {
  const { context, picture, layout, focus } = brush;
  const paths = layOutFlows(picture.flows, layout);
  for (const paint of [paintLine, paintEnd])
    for (const path of paths) {
      context.globalAlpha = clarityOf(path.flow, focus);
      paint(brush, path);
    }
}
