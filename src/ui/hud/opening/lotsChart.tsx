// Chips by turn as bars: working, idle, the limit that power sets, and a ship over each turn in which a lot arrives.

import type { OpeningPoint, OpeningScene } from '../../../selectors';
import { ICON_PATHS } from '../../theme/icons';

const WIDTH = 320;
const HEIGHT = 124;
const TOP = 26;
const BASE = 106;
const GAP = 4;
const SHIP = 18;

/** The highest value of all options, so that their charts have one scale. */
function mostOf({ options }: OpeningScene): number {
  const amounts = options.flatMap(({ course }) =>
    course.map(({ installedH100e }) => installedH100e),
  );
  return Math.max(1, ...amounts);
}

interface BarProps {
  readonly at: OpeningPoint;
  readonly left: number;
  readonly width: number;
  readonly scale: number;
}

function Bar({ at, left, width, scale }: BarProps) {
  const running = at.runningH100e * scale;
  const idle = (at.installedH100e - at.runningH100e) * scale;
  const limit = BASE - Math.min(at.poweredH100e * scale, BASE - 2);
  const ship = `translate(${left + width / 2 - SHIP / 2} ${BASE - running - idle - SHIP - 3}) scale(${SHIP / 24})`;
  return (
    <g>
      <rect class="lots-running" x={left} width={width} y={BASE - running} height={running} />
      {idle < 0.5 ? null : (
        <rect class="lots-idle" x={left} width={width} y={BASE - running - idle} height={idle} />
      )}
      <path class="lots-limit" d={`M${left - GAP / 2},${limit}h${width + GAP}`} />
      {at.arrivingH100e > 0 ? (
        <path class="lots-ship" d={ICON_PATHS.ship} transform={ship} />
      ) : null}
      <text class="lots-turn" x={left + width / 2} y={HEIGHT - 3}>
        {at.turn + 1}
      </text>
    </g>
  );
}

export interface LotsChartProps {
  readonly scene: OpeningScene;
  readonly course: readonly OpeningPoint[];
}

/** Its numbers are in the table of the dialog. */
export function LotsChart({ scene, course }: LotsChartProps) {
  const step = WIDTH / course.length;
  const scale = (BASE - TOP) / mostOf(scene);
  return (
    <svg class="lots-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {course.map((at, i) => (
        <Bar key={at.turn} at={at} left={i * step + GAP / 2} width={step - GAP} scale={scale} />
      ))}
      <path class="lots-base" d={`M0,${BASE}h${WIDTH}`} />
    </svg>
  );
}
