// Where the amounts of flows stand: on their courses, clear of everything, the greatest first.

import { concerns, type MapFlow } from '../../selectors';
import type { CountryId } from '../../types/names';
import type { ChartLayout } from './chartLayout';
import { type FlowPath, layOutFlows } from './flowPaths';
import { type Ground, takeRoom } from './freeSpots';
import { LAYOUT_RULES } from './layoutRules';
import type { Point } from './projection';

/** The place of an amount: its middle. */
export interface FlowLabelLayout extends Point {
  readonly flow: MapFlow;
}

/** Room for an amount in words, in pixels of the drawn design. */
export const LABEL = { width: 120, height: 25 };
const MOST = 6;
/** Shares of a course at which its amount may stand, the best first. */
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86] as const;
/** Pixels that an amount may stand off its course. */
const OFF_PX = 44;

function wishesOf({ points }: FlowPath, { size }: ChartLayout): Point[] {
  return SHARES.map((share) => points[Math.round(share * (points.length - 1))]!).filter(
    ({ x, y }) => x > 0 && x < size.width && y > 0 && y < size.height,
  );
}

/** Trust of the powers stands on their plates; it is said again only where one country is looked at. */
function isSaid({ flow }: FlowPath, layout: ChartLayout, focus: CountryId | null): boolean {
  if (focus !== null) return concerns(flow, focus);
  const isTrusted = layout.pins.some(
    ({ country, hasTrust }) => hasTrust && (country === flow.from || country === flow.to),
  );
  return flow.kind !== 'alliance' || !isTrusted;
}

/** The amounts of the flows that matter, as many as find room; of one country only where it is looked at. */
export function layOutFlowLabels(
  flows: readonly MapFlow[],
  layout: ChartLayout,
  focus: CountryId | null,
): FlowLabelLayout[] {
  const { words } = LAYOUT_RULES[layout.kind];
  if (layout.kind === 'phone') return [];
  const paths = layOutFlows(flows, layout).filter((path) => isSaid(path, layout, focus));
  const ranked = paths.sort((a, b) => b.strength - a.strength).slice(0, MOST);
  const ground: Ground = { ...layout.ground, boxes: [...layout.ground.boxes] };
  const box = { width: LABEL.width * words, height: LABEL.height * words };
  return ranked.flatMap((path) => {
    for (const wish of wishesOf(path, layout)) {
      const at = takeRoom({ ...wish, ...box }, ground, OFF_PX);
      if (at !== undefined) return [{ flow: path.flow, ...at }];
    }
    return [];
  });
}
