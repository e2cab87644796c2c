// The one scene of the chart: painted textures lying on one another, and a few marks that move over them.

import { type GameObjects, Scene, type Textures } from 'phaser';
import type { MapPicture } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import type { ChartData } from '../chartData';
import type { ChartScale } from '../chartScale';
import { layOutFlows } from '../flowPaths';
import { PAINTED, type PaintedName } from '../layers';
import { HeadingBug } from '../layers/heading';
import { FlowMarks } from '../layers/marks';
import { createStamps } from '../layers/stamps';
import type { ChartLayout } from '../chartLayout';

const DEPTHS: Readonly<Record<PaintedName, number>> = { chart: 0, courses: 1, glass: 3, sites: 5 };
/** Below this share of idle chips the grid in the lens counts as no limit. */
const IDLE_SHOWN = 0.02;

/** One painted texture on the screen, with the key of what is on it. */
interface Sheet {
  readonly texture: Textures.CanvasTexture;
  readonly image: GameObjects.Image;
  readonly key: string;
  /** The scale it was painted for. */
  readonly scale: ChartScale;
}

export interface Shown {
  readonly picture: MapPicture;
  readonly layout: ChartLayout;
  /** The country whose ties are shown; all are where it is null. */
  readonly focus: CountryId | null;
}

export class ChartScene extends Scene {
  private readonly sheets = new Map<PaintedName, Sheet>();
  private marks: FlowMarks | undefined;
  private bug: HeadingBug | undefined;
  private isStill = false;
  private pace = 1;
  private textureCount = 0;

  constructor(
    private readonly outlines: ChartData,
    private readonly pixelRatio: number,
    private readonly onReady: () => void,
  ) {
    super('chart');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.pixelRatio);
    createStamps(this);
    this.marks = new FlowMarks(this);
    this.bug = new HeadingBug(this);
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
    const place = JSON.stringify([layout.size, layout.home, layout.lens]);
    const roles = picture.pins.map(({ country, role }) => [country, role]);
    if (quality === 'quick') this.slideChart(layout.scale);
    else this.paint('chart', shown, JSON.stringify([ground, roles]));
    const courses = [place, layout.scale, layout.pins, picture.flows, focus];
    this.paint('courses', shown, JSON.stringify(courses));
    this.paint('glass', shown, JSON.stringify([place, layout.grid]));
    this.paint('sites', shown, JSON.stringify([place, layout.plates, picture.sites]));
    const idle = picture.idle > IDLE_SHOWN ? layout.grid : [];
    this.marks?.show(
      layOutFlows(picture.flows, layout),
      idle.map(({ from, to }) => [from, to]),
      focus,
    );
    this.bug?.show(picture.heading, picture.pendingHeading, layout.lens, this.isStill);
  }

  private slideChart({ pixelsPerDegree, originX, originY }: ChartScale): void {
    const sheet = this.sheets.get('chart');
    if (!sheet) return;
    const grown = pixelsPerDegree / sheet.scale.pixelsPerDegree;
    sheet.image.setScale(grown / this.pixelRatio);
    sheet.image.setPosition(
      originX - sheet.scale.originX * grown,
      originY - sheet.scale.originY * grown,
    );
  }

  private paint(name: PaintedName, shown: Shown, key: string): void {
    const old = this.sheets.get(name);
    old?.image.setPosition(0, 0).setScale(1 / this.pixelRatio);
    if (old?.key === key) return;
    const { texture, image } = this.sheetFor(name, shown.layout);
    const context = texture.getContext();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.scale(this.pixelRatio, this.pixelRatio);
    for (const layer of PAINTED[name]) {
      context.save();
      layer({ context, data: this.outlines, ...shown });
      context.restore();
    }
    texture.refresh();
    this.sheets.set(name, { texture, image, key, scale: shown.layout.scale });
  }

  /** The sheet's texture, made anew when the window has another size. */
  private sheetFor(name: PaintedName, { size }: ChartLayout): Pick<Sheet, 'texture' | 'image'> {
    const width = Math.ceil(size.width * this.pixelRatio);
    const height = Math.ceil(size.height * this.pixelRatio);
    const old = this.sheets.get(name);
    if (old?.texture.width === width && old.texture.height === height) return old;
    this.textureCount += 1;
    const texture = this.textures.createCanvas(`${name}-${this.textureCount}`, width, height);
    if (!texture) throw new Error('The chart has no room for its texture.');
    const image = this.add.image(0, 0, texture).setOrigin(0, 0).setDepth(DEPTHS[name]);
    image.setScale(1 / this.pixelRatio);
    old?.image.destroy();
    old?.texture.destroy();
    return { texture, image };
  }
}
