// The only scene of the chart: a ground put together from painted layers on a canvas of its own, and the marks that move over it.

import { Scene } from 'phaser';
import type { MapPicture } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import type { ChartData } from '../chartData';
import type { ChartScale } from '../chartScale';
import { layOutFlows } from '../flowPaths';
import { PAINTED, type PaintedName } from '../layers';
import { HeadingBug } from '../layers/heading';
import { FlowMarks } from '../layers/marks';
import { SiteStamps } from '../layers/siteStamps';
import { createSprites } from '../layers/sprites';
import type { ChartLayout } from '../chartLayout';

const NAMES = Object.keys(PAINTED) as PaintedName[];
/** Below this share of idle chips the grid in the inset is not shown as the limit. */
const IDLE_SHOWN = 0.02;

/** A painted canvas, with the key of what is on it. */
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly key: string;
  /** The scale it was painted for. */
  readonly scale: ChartScale;
}

export interface Shown {
  readonly picture: MapPicture;
  readonly layout: ChartLayout;
  /** The country whose ties are shown; null for all. */
  readonly focus: CountryId | null;
}

export class ChartScene extends Scene {
  private readonly sheets = new Map<PaintedName, Sheet>();
  private marks: FlowMarks | undefined;
  private bug: HeadingBug | undefined;
  private siteStamps: SiteStamps | undefined;
  private isStill = false;
  private pace = 1;
  private isLaid = false;
  private laidView = '';

  constructor(
    private readonly outlines: ChartData,
    /** The canvas below the scene: what does not move is painted once and costs nothing in each frame. */
    private readonly ground: HTMLCanvasElement,
    private readonly pixelRatio: number,
    private readonly onReady: () => void,
  ) {
    super('chart');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.pixelRatio);
    createSprites(this);
    this.marks = new FlowMarks(this);
    this.bug = new HeadingBug(this);
    this.siteStamps = new SiteStamps(this, this.pixelRatio);
    this.onReady();
  }

  override update(_time: number, elapsedMs: number): void {
    if (!this.isStill) this.marks?.advance((this.pace * Math.min(elapsedMs, 100)) / 1000);
  }

  setStill(isStill: boolean): void {
    this.isStill = isStill;
  }

  setPace(pace: number): void {
    this.pace = pace;
  }

  /** `quick` shifts and stretches the baked chart instead of painting it again. */
  show(shown: Shown, quality: 'sharp' | 'quick'): void {
    const { picture, layout, focus } = shown;
    const ground = JSON.stringify([layout.size, layout.home, layout.scale]);
    const place = JSON.stringify([layout.size, layout.home, layout.inset]);
    const roles = picture.pins.map(({ country, role }) => [country, role]);
    const courses = [place, layout.scale, layout.pins, picture.flows, focus];
    const keys: Record<PaintedName, string> = {
      chart: JSON.stringify([ground, roles]),
      courses: JSON.stringify(courses),
      inset: JSON.stringify([place, layout.grid]),
      sites: JSON.stringify([place, layout.plates, picture.sites]),
    };
    const isSlid = quality === 'quick' && this.sheets.has('chart');
    for (const name of NAMES) if (name !== 'chart' || !isSlid) this.paint(name, shown, keys[name]);
    this.layTogether(layout);
    const idle = picture.idle > IDLE_SHOWN ? layout.grid : [];
    this.marks?.show(
      layOutFlows(picture.flows, layout),
      idle.map(({ from, to }) => [from, to]),
      focus,
    );
    this.bug?.show(picture.heading, picture.pendingHeading, layout.inset, this.isStill);
    this.siteStamps?.show({ data: this.outlines, ...shown }, this.isStill);
  }

  private paint(name: PaintedName, shown: Shown, key: string): void {
    const old = this.sheets.get(name);
    if (old?.key === key) return;
    const [width, height] = this.pixelsOf(shown.layout);
    const canvas = old?.canvas ?? document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = contextOf(canvas);
    context.scale(this.pixelRatio, this.pixelRatio);
    for (const layer of PAINTED[name]) {
      context.save();
      layer({ context, data: this.outlines, ...shown });
      context.restore();
    }
    this.sheets.set(name, { canvas, key, scale: shown.layout.scale });
    this.isLaid = false;
  }

  /** Puts the canvases on top of each other; the chart's is stretched and shifted if it was painted for another view. */
  private layTogether({ size, scale }: ChartLayout): void {
    const view = JSON.stringify([size, scale]);
    if (this.isLaid && view === this.laidView) return;
    const [width, height] = this.pixelsOf({ size });
    Object.assign(this.ground, { width, height });
    const context = contextOf(this.ground);
    for (const name of NAMES) {
      const { canvas, scale: painted } = this.sheets.get(name)!;
      const grown = name === 'chart' ? scale.pixelsPerDegree / painted.pixelsPerDegree : 1;
      const shiftX = name === 'chart' ? scale.originX - painted.originX * grown : 0;
      const shiftY = name === 'chart' ? scale.originY - painted.originY * grown : 0;
      context.drawImage(
        canvas,
        shiftX * this.pixelRatio,
        shiftY * this.pixelRatio,
        canvas.width * grown,
        canvas.height * grown,
      );
    }
    this.isLaid = true;
    this.laidView = view;
  }

  private pixelsOf({ size }: Pick<ChartLayout, 'size'>): [width: number, height: number] {
    return [Math.ceil(size.width * this.pixelRatio), Math.ceil(size.height * this.pixelRatio)];
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The chart has no room for its sheets.');
  return context;
}
