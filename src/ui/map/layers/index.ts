// The painted layers in the order in which they lie on one another, by the sheet that holds them.

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

/** `chart` is baked once per zoom; the others when a picture comes or the window changes. */
export const PAINTED = {
  chart: [paintSea, paintGraticule, paintSoundings, paintRose, paintLand, paintBlocs],
  courses: [paintShade, paintPinLines, paintFlowLines, paintCone],
  inset: [paintInsetLand, paintInsetRing, paintGrid],
  sites: [paintSites, paintFrame],
} as const satisfies Readonly<Record<string, readonly PaintLayer[]>>;

export type PaintedName = keyof typeof PAINTED;
