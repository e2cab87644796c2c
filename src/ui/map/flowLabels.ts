// Where the amounts of flows are written: along their lines, clear of everything else, the greatest first.

import { concerns, type MapFlow, type MapFlowKind } from '../../selectors';
import type { CountryId } from '../../types/names';
import type { ChartLayout } from './chartLayout';
import { type FlowPath, flowStrength, layOutFlows } from './flowPaths';
import { type Ground, takeRoom } from './freeSpots';
import { LAYOUT_RULES } from './layoutRules';
import type { Point } from './projection';

/** The place of an amount: its middle. */
export interface FlowLabelLayout extends Point {
  readonly flow: MapFlow;
}

/** Room for the words of an amount, in pixels of the drawn design. */
export const LABEL = { width: 120, height: 25 };
/** Room for the handle by which the inset is dragged, which lies over all. */
export const HANDLE = 38;
const MOST = 7;
/** Shares of a line at which its amount may be, the best first. */
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86] as const;
/** How many pixels an amount may be off its line; more where one country is selected, and all of its ties must be told. */
const OFF_PX = 66;
const OFF_LOOKED_AT_PX = 160;

function wishesOf({ points }: FlowPath, { size }: ChartLayout): Point[] {
  return SHARES.map((share) => points[Math.round(share * (points.length - 1))]!).filter(
    ({ x, y }) => x > 0 && x < size.width && y > 0 && y < size.height,
  );
}

/** Kinds of flow that are only drawn, without an amount, until one of their countries is selected. */
const QUIET: ReadonlySet<MapFlowKind> = new Set(['licence', 'alliance']);

function isSaid(flow: MapFlow, focus: CountryId | null): boolean {
  return focus === null ? !QUIET.has(flow.kind) : concerns(flow, focus);
}

/** Where the amount of a flow should be: on its line, or by the plate of its country where the line is hidden. */
function wishesFor(flow: MapFlow, path: FlowPath | undefined, layout: ChartLayout): Point[] {
  const onCourse = path === undefined ? [] : wishesOf(path, layout);
  if (onCourse.length > 0) return onCourse;
  return layout.pins.filter(({ country }) => concerns(flow, country));
}

/** The amounts of the flows that matter, as many as find room; only those of one country where it is selected. */
export function layOutFlowLabels(
  flows: readonly MapFlow[],
  layout: ChartLayout,
  focus: CountryId | null,
): FlowLabelLayout[] {
  const { words } = LAYOUT_RULES[layout.kind];
  if (layout.kind === 'phone') return [];
  const paths = layOutFlows(flows, layout);
  const ranked = flows
    .filter((flow) => isSaid(flow, focus))
    .sort((a, b) => flowStrength(b) - flowStrength(a))
    .slice(0, focus === null ? MOST : undefined);
  const handle = { ...layout.handle, width: HANDLE, height: HANDLE };
  const ground: Ground = { ...layout.ground, boxes: [...layout.ground.boxes, handle] };
  const box = { width: LABEL.width * words, height: LABEL.height * words };
  const reach = focus === null ? OFF_PX : OFF_LOOKED_AT_PX;
  return ranked.flatMap((flow) => {
    const path = paths.find((each) => each.flow === flow);
    for (const wish of wishesFor(flow, path, layout)) {
      const at = takeRoom({ x: wish.x, y: wish.y, ...box }, ground, reach);
      if (at !== undefined) return [{ flow, ...at }];
    }
    return [];
  });
}
