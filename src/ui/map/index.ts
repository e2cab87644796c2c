// The chart: draws a map picture with Phaser into a page element. It is large, so import it lazily.

import { CANVAS, Game, Scale } from 'phaser';
import type { MapPicture } from '../../selectors';
import type { CountryId } from '../../types/names';
import { type ChartData, loadChartData } from './chartData';
import type { ChartLayout } from './chartLayout';
import type { InsetLayout } from './chartScale';
import { type ChartView, WHOLE_VIEW, clampView } from './camera';
import type { Size } from './layoutRules';
import { layoutChart, layoutOptionsFor } from './pinLayout';
import type { Point } from './projection';
import { ChartScene } from './scenes/chartScene';
import { followPointer } from './pointer';

export { OUTLINE_FILES } from './chartData';

export interface ChartOptions {
  readonly reducedMotion?: boolean;
  /** Called when wheel, pinch or drag has changed the view, so that plates on the page can follow. */
  readonly onView?: (view: ChartView) => void;
  /** Called while the inset is dragged, with the place on the screen that is wished for its middle. */
  readonly onInset?: (middle: Point) => void;
  /** Called once if drawing fails; the chart is gone by then, and the game goes on without it. */
  readonly onLost?: () => void;
}

/** A running chart. After `destroy` its functions do nothing. */
export interface Chart {
  setPicture(picture: MapPicture): void;
  /** Measures the parent again. */
  resize(): void;
  setView(view: ChartView): void;
  /** Puts the inset where the player wants it, as shares of the window, or back where the frame has it. */
  setInset(inset: Point | undefined): void;
  /** Shows the ties of one country and dims the others. */
  setFocus(country: CountryId | null): void;
  /** How fast flows run, 1 at rest. */
  setPace(pace: number): void;
  setReducedMotion(isReduced: boolean): void;
  destroy(): void;
}

const MOST_PIXEL_RATIO = 2;
/** Waits until the page has painted the words and numbers that belong to a new picture. */
const DRAW_AFTER_MS = 50;
/** Frames a second; drifting flows need no more. */
const FRAMES_PER_SECOND = 30;
/** After this pause the chart is painted again, sharp, for the new zoom. */
const BAKE_AFTER_MS = 160;
/** How many frames are drawn after a change with reduced motion; then the loop stops. */
const STILL_FRAMES = 3;

function sizeOf(parent: HTMLElement): Size {
  return { width: Math.max(parent.clientWidth, 1), height: Math.max(parent.clientHeight, 1) };
}

/** A parent that is folded away has no size to draw for; `resize` draws once it is shown again. */
function isShown(parent: HTMLElement): boolean {
  return parent.clientWidth > 0 && parent.clientHeight > 0;
}

function outerRadius({ radius, bezel }: InsetLayout): number {
  return radius + bezel;
}

interface Stage {
  readonly game: Game;
  /** The canvas below Phaser's, for what does not move. */
  readonly ground: HTMLCanvasElement;
  readonly scene: ChartScene;
  readonly pixelRatio: number;
}

/** Starts Phaser in the parent. Rejects when no 2D canvas can be had. */
function createStage(parent: HTMLElement, data: ChartData): Promise<Stage> {
  const pixelRatio = Math.min(Math.max(window.devicePixelRatio, 1), MOST_PIXEL_RATIO);
  const { width, height } = sizeOf(parent);
  return new Promise((resolve) => {
    const ground = document.createElement('canvas');
    ground.className = 'chart-ground';
    ground.setAttribute('aria-hidden', 'true');
    parent.prepend(ground);
    const scene = new ChartScene(data, ground, pixelRatio, () =>
      resolve({ game, ground, scene, pixelRatio }),
    );
    const game = new Game({
      type: CANVAS,
      parent,
      width: Math.round(width * pixelRatio),
      height: Math.round(height * pixelRatio),
      transparent: true,
      banner: false,
      scale: { mode: Scale.NONE, zoom: 1 / pixelRatio },
      fps: { limit: FRAMES_PER_SECOND },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene,
    });
  });
}

class PhaserChart implements Chart {
  private picture: MapPicture | undefined;
  private view = WHOLE_VIEW;
  private inset: Point | undefined;
  private focus: CountryId | null = null;
  private layout: ChartLayout | undefined;
  private isStill: boolean;
  private isGone = false;
  private bakeTimer = 0;
  private drawTimer = 0;
  private readonly stopPointer: () => void;

  constructor(
    private readonly parent: HTMLElement,
    private readonly stage: Stage,
    private readonly options: ChartOptions,
  ) {
    this.isStill = options.reducedMotion ?? false;
    stage.scene.setStill(this.isStill);
    stage.game.canvas.setAttribute('aria-hidden', 'true');
    const { loop } = stage.game;
    const step = loop.callback;
    loop.callback = (...frame) => this.guard(() => step(...frame));
    this.stopPointer = followPointer({
      parent,
      size: () => sizeOf(parent),
      view: () => this.view,
      onView: (view) => this.setView(view),
      inset: () => this.layout && { ...this.layout.inset, radius: outerRadius(this.layout.inset) },
      onInset: (middle) => options.onInset?.(middle),
    });
  }

  setPicture(picture: MapPicture): void {
    this.picture = picture;
    if (this.drawTimer !== 0) return;
    this.drawTimer = window.setTimeout(() => {
      this.drawTimer = 0;
      this.draw('sharp');
    }, DRAW_AFTER_MS);
  }

  resize(): void {
    if (this.isGone) return;
    const { width, height } = sizeOf(this.parent);
    const { pixelRatio, game } = this.stage;
    game.scale.resize(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
    this.view = clampView(this.view, { width, height });
    this.draw('sharp');
  }

  setView(view: ChartView): void {
    if (JSON.stringify(view) === JSON.stringify(this.view)) return;
    this.view = view;
    this.draw('quick');
    window.clearTimeout(this.bakeTimer);
    this.bakeTimer = window.setTimeout(() => this.draw('sharp'), BAKE_AFTER_MS);
    this.options.onView?.(view);
  }

  setInset(inset: Point | undefined): void {
    this.inset = inset;
    this.draw('quick');
  }

  setFocus(country: CountryId | null): void {
    if (country === this.focus) return;
    this.focus = country;
    this.draw('quick');
  }

  setPace(pace: number): void {
    this.stage.scene.setPace(pace);
  }

  setReducedMotion(isReduced: boolean): void {
    this.isStill = isReduced;
    this.stage.scene.setStill(isReduced);
    this.draw('sharp');
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    window.clearTimeout(this.bakeTimer);
    window.clearTimeout(this.drawTimer);
    this.stopPointer();
    const { game } = this.stage;
    // Phaser does not release a sprite of its own, whose canvases would keep the whole game in memory.
    game.textures.tileSprite.destroy();
    game.loop.wake();
    game.destroy(true);
    this.stage.ground.remove();
  }

  /** Gives up a chart that cannot be drawn; nothing else on the page depends on it. */
  private guard(draw: () => void): void {
    try {
      draw();
    } catch {
      if (this.isGone) return;
      this.destroy();
      this.options.onLost?.();
    }
  }

  private draw(quality: 'sharp' | 'quick'): void {
    const { picture } = this;
    if (!picture || this.isGone || !isShown(this.parent)) return;
    this.guard(() => {
      const { view, inset, focus } = this;
      const options = { ...layoutOptionsFor(picture), view, ...(inset && { inset }) };
      const layout = layoutChart(sizeOf(this.parent), options);
      this.layout = layout;
      this.stage.scene.show({ picture, layout, focus }, quality);
      this.restAfterDrawing();
    });
  }

  /** With reduced motion the loop runs for a few frames, so that the change is seen. */
  private restAfterDrawing(): void {
    const { loop, events } = this.stage.game;
    loop.wake();
    if (!this.isStill) return;
    let frames = 0;
    const count = () => {
      frames += 1;
      if (frames < STILL_FRAMES) return;
      events.off('postrender', count);
      if (this.isStill) loop.sleep();
    };
    events.on('postrender', count);
  }
}

/**
 * Starts the chart in `parent`, which it fills. Rejects when the outlines do not load or no canvas
 * comes up; the game plays on without a chart.
 */
export async function createChart(parent: HTMLElement, options: ChartOptions = {}): Promise<Chart> {
  const stage = await createStage(parent, await loadChartData());
  return new PhaserChart(parent, stage, options);
}
