// The few things that move: beads, dashes and dots along their courses, drawn as small shared images.

import type { GameObjects, Scene } from 'phaser';
import type { MapFlowKind } from '../../../selectors';
import { COLOURS } from '../../theme/tokens';
import type { FlowPath } from '../flowPaths';
import type { Point } from '../projection';
import { FLOW_STYLES } from './flowLines';
import { traceShape } from './shapes';

interface MarkStyle {
  readonly texture: string;
  readonly gapPx: number;
  readonly pxPerSecond: number;
  readonly turns: boolean;
}

const MARK_STYLES: Readonly<Record<MapFlowKind | 'idleGrid', MarkStyle | undefined>> = {
  chips: { texture: 'mark-chips', gapPx: 22, pxPerSecond: 12, turns: true },
  cloud: { texture: 'mark-cloud', gapPx: 14, pxPerSecond: 10, turns: true },
  talentOut: { texture: 'mark-talent', gapPx: 9, pxPerSecond: 8, turns: false },
  talentIn: { texture: 'mark-talent', gapPx: 9, pxPerSecond: 8, turns: false },
  alliance: undefined,
  idleGrid: { texture: 'mark-idle', gapPx: 10, pxPerSecond: 5, turns: true },
};

/** Textures are drawn this much larger than shown, for sharp screens. */
const OVERSAMPLE = 2;
const FIELD_PX = 16;
const CENTRE: Point = { x: FIELD_PX / 2, y: FIELD_PX / 2 };

type Painter = (context: CanvasRenderingContext2D) => void;

function paintDash(colour: string, length: number, width: number): Painter {
  return (context) => {
    context.fillStyle = colour;
    context.fillRect(CENTRE.x - length / 2, CENTRE.y - width / 2, length, width);
  };
}

const PAINTERS: Readonly<Record<string, Painter>> = {
  'mark-chips': (context) => {
    traceShape(context, 'diamond', CENTRE, 4.6);
    context.fillStyle = FLOW_STYLES.chips.colour;
    context.fill();
    context.strokeStyle = COLOURS.paper;
    context.lineWidth = 1.2;
    context.stroke();
  },
  'mark-cloud': paintDash(COLOURS.over, 9, 4.4),
  'mark-talent': (context) => {
    traceShape(context, 'circle', CENTRE, 2.1);
    context.fillStyle = FLOW_STYLES.talentIn.colour;
    context.fill();
  },
  'mark-idle': paintDash(COLOURS.bad, 6, 3),
};

/** Makes the marks' textures once per scene. */
export function createMarkTextures(scene: Scene): void {
  for (const [key, paint] of Object.entries(PAINTERS)) {
    const side = FIELD_PX * OVERSAMPLE;
    const texture = scene.textures.createCanvas(key, side, side);
    if (!texture) continue;
    const context = texture.getContext();
    context.scale(OVERSAMPLE, OVERSAMPLE);
    paint(context);
    texture.refresh();
  }
}

/** A course for marks: points at equal distances and what moves along them. */
interface Course {
  readonly style: MarkStyle;
  readonly points: readonly Point[];
  readonly lengthPx: number;
  readonly images: readonly GameObjects.Image[];
}

/** All moving marks of the chart; `advance` moves them by a stretch of time. */
export class FlowMarks {
  private courses: Course[] = [];
  private seconds = 0;

  constructor(private readonly scene: Scene) {}

  /** Replaces all courses. Grid lines take idle marks while chips stand idle. */
  show(paths: readonly FlowPath[], grid: readonly (readonly Point[])[]): void {
    for (const { images } of this.courses) for (const image of images) image.destroy();
    const flows = paths.map(({ flow, points, lengthPx, strength }) =>
      this.createCourse(flow.kind, points, lengthPx, 0.7 + 0.5 * strength, 2),
    );
    const idle = grid.map((points) =>
      this.createCourse('idleGrid', points, lengthOf(points), 1, 4),
    );
    this.courses = [...flows, ...idle].filter((course) => course !== undefined);
    this.advance(0);
  }

  advance(seconds: number): void {
    this.seconds += seconds;
    for (const course of this.courses) this.placeMarks(course);
  }

  private createCourse(
    kind: keyof typeof MARK_STYLES,
    points: readonly Point[],
    lengthPx: number,
    size: number,
    depth: number,
  ): Course | undefined {
    const style = MARK_STYLES[kind];
    if (!style) return undefined;
    const count = Math.floor(lengthPx / style.gapPx);
    const images = Array.from({ length: count }, () =>
      this.scene.add
        .image(0, 0, style.texture)
        .setScale(size / OVERSAMPLE)
        .setDepth(depth),
    );
    return { style, points, lengthPx, images };
  }

  private placeMarks({ style, points, lengthPx, images }: Course): void {
    const span = images.length * style.gapPx;
    const shift = (this.seconds * style.pxPerSecond) % style.gapPx;
    images.forEach((image, i) => {
      const along = ((i * style.gapPx + shift) / Math.max(span, 1)) * (points.length - 1);
      const from = points[Math.min(Math.floor(along), points.length - 1)];
      const to = points[Math.min(Math.floor(along) + 1, points.length - 1)];
      const part = along - Math.floor(along);
      image.setPosition(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      if (style.turns && to !== from) image.setRotation(Math.atan2(to.y - from.y, to.x - from.x));
      image.setVisible(lengthPx > style.gapPx);
    });
  }
}

function lengthOf(points: readonly Point[]): number {
  const end = points[points.length - 1];
  return Math.hypot(end.x - points[0].x, end.y - points[0].y);
}
