// The painted layers from bottom to top, by the canvas that holds them.

import { paintBlocs } from './blocs';
import type { PaintLayer } from './brush';
import { paintCone } from './cone';
import { paintFlowLines } from './flowLines';
import { paintFrame, paintShade } from './frame';
import { paintGraticule } from './graticule';
import { paintLand } from './land';
import { paintInsetLand } from './insetLand';
import { paintInsetRing } from './insetRing';
import { paintPinLines } from './pinLines';
import { paintRose } from './rose';
import { paintSea } from './sea';
import { paintGrid, paintSites } from './sites';
import { paintSoundings } from './soundings';

/** `chart` is painted once for each zoom; the others when a picture comes or the window changes. */
export const PAINTED = {
  chart: [paintSea, paintGraticule, paintSoundings, paintRose, paintLand, paintBlocs],
  courses: [paintShade, paintPinLines, paintFlowLines, paintCone],
  inset: [paintInsetLand, paintInsetRing, paintGrid],
  sites: [paintSites, paintFrame],
} as const satisfies Readonly<Record<string, readonly PaintLayer[]>>;

export type PaintedName = keyof typeof PAINTED;
