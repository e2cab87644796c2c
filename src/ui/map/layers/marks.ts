// What moves on the chart: beads, dashes and dots along their lines, drawn as small shared images.

import type { GameObjects, Scene } from 'phaser';
import type { MapFlowKind } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import type { FlowPath } from '../flowPaths';
import type { Point } from '../projection';
import { clarityOf } from './flowLines';
import { SPRITE_TEXTURE, SPRITE_SCALE, type SpriteName } from './sprites';

interface MarkStyle {
  readonly sprite: SpriteName;
  readonly gapPx: number;
  readonly pxPerSecond: number;
  readonly turns: boolean;
}

const MARK_STYLES: Readonly<Record<MapFlowKind | 'idleGrid', MarkStyle | undefined>> = {
  chips: { sprite: 'chips', gapPx: 28, pxPerSecond: 12, turns: true },
  cloud: { sprite: 'cloud', gapPx: 20, pxPerSecond: 10, turns: true },
  talentOut: { sprite: 'talent', gapPx: 14, pxPerSecond: 8, turns: false },
  talentIn: { sprite: 'talent', gapPx: 14, pxPerSecond: 8, turns: false },
  licence: undefined,
  alliance: undefined,
  platform: undefined,
  idleGrid: { sprite: 'idle', gapPx: 18, pxPerSecond: 5, turns: true },
};

/** Distance from the middle of a site at which marks begin to show. */
const SITE_REACH_PX = 20;

/** A line for marks: points at equal distances, and what moves along them. */
interface Course {
  readonly style: MarkStyle;
  readonly points: readonly Point[];
  readonly lengthPx: number;
  readonly images: readonly GameObjects.Image[];
}

/** All moving marks of the chart; `advance` moves them on by a span of time. */
export class FlowMarks {
  private courses: Course[] = [];
  private seconds = 0;

  constructor(private readonly scene: Scene) {}

  /** Replaces all lines. Lines of the grid get idle marks while chips are idle. */
  show(
    paths: readonly FlowPath[],
    grid: readonly (readonly Point[])[],
    focus: CountryId | null,
  ): void {
    for (const { images } of this.courses) for (const image of images) image.destroy();
    const flows = paths.map(({ flow, points, lengthPx, strength }) => {
      const course = this.createCourse(flow.kind, points, lengthPx, 0.7 + 0.5 * strength, 2);
      for (const image of course?.images ?? []) image.setAlpha(clarityOf(flow, focus));
      return course;
    });
    const idle = grid.map((line) => {
      const points = betweenSites(line);
      return this.createCourse('idleGrid', points, lengthOf(points), 1, 4);
    });
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
        .image(0, 0, SPRITE_TEXTURE, style.sprite)
        .setScale(size * SPRITE_SCALE)
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

/** A line of the grid without the parts that the sites at its ends cover. */
function betweenSites(line: readonly Point[]): readonly Point[] {
  const [from, to] = [line[0], line[line.length - 1]];
  const share = SITE_REACH_PX / Math.max(lengthOf(line), 2 * SITE_REACH_PX);
  const at = (part: number) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  return [at(share), at(1 - share)];
}

function lengthOf(points: readonly Point[]): number {
  const end = points[points.length - 1];
  return Math.hypot(end.x - points[0].x, end.y - points[0].y);
}
