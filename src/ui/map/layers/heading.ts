// The heading bug: a yellow triangle on the lens's ring that points to the stance; hollow when pending.

import type { GameObjects, Scene } from 'phaser';
import type { Stance } from '../../../types/names';
import { COLOURS, MOTION_MS } from '../../theme/tokens';
import type { LensLayout } from '../chartScale';

/** Degrees clockwise from the top of the ring. */
export const HEADING_DEGREES: Readonly<Record<Stance, number>> = {
  alignChina: -50,
  hedge: 0,
  alignUsa: 50,
  alone: 180,
};

const OVERSAMPLE = 2;
const FIELD_PX = 36;

function paintBug(context: CanvasRenderingContext2D, filled: boolean): void {
  context.beginPath();
  context.moveTo(6, 8);
  context.lineTo(30, 8);
  context.lineTo(18, 28);
  context.closePath();
  context.fillStyle = filled ? COLOURS.home : 'rgb(251 250 246 / 75%)';
  context.fill();
  context.setLineDash(filled ? [] : [4, 3]);
  context.lineJoin = 'round';
  context.lineWidth = 2;
  context.strokeStyle = COLOURS.ink;
  context.stroke();
}

export function createBugTextures(scene: Scene): void {
  for (const filled of [true, false]) {
    const side = FIELD_PX * OVERSAMPLE;
    const texture = scene.textures.createCanvas(filled ? 'bug' : 'bug-hollow', side, side);
    if (!texture) continue;
    const context = texture.getContext();
    context.scale(OVERSAMPLE, OVERSAMPLE);
    paintBug(context, filled);
    texture.refresh();
  }
}

export class HeadingBug {
  private readonly bug: GameObjects.Image;
  private readonly pending: GameObjects.Image;
  private readonly turned = { degrees: 0 };
  private lens: LensLayout = { x: 0, y: 0, radius: 0, bezel: 0 };

  constructor(private readonly scene: Scene) {
    this.pending = scene.add.image(0, 0, 'bug-hollow').setDepth(6);
    this.bug = scene.add.image(0, 0, 'bug').setDepth(6);
  }

  /** Turns to the stance in 600 ms, or at once where `still`. */
  show(stance: Stance, pending: Stance | undefined, lens: LensLayout, still: boolean): void {
    this.lens = lens;
    const degrees = HEADING_DEGREES[stance];
    this.scene.tweens.killTweensOf(this.turned);
    if (still) this.turned.degrees = degrees;
    else this.turnTo(degrees);
    this.place(this.bug, this.turned.degrees);
    const hollow = pending !== undefined && pending !== stance;
    this.pending.setVisible(hollow);
    if (hollow) this.place(this.pending, HEADING_DEGREES[pending]);
  }

  private turnTo(degrees: number): void {
    const near = ((((degrees - this.turned.degrees) % 360) + 540) % 360) - 180;
    this.scene.tweens.add({
      targets: this.turned,
      degrees: this.turned.degrees + near,
      duration: MOTION_MS['motion-3'],
      ease: 'Cubic.easeOut',
      onUpdate: () => this.place(this.bug, this.turned.degrees),
    });
  }

  private place(image: GameObjects.Image, degrees: number): void {
    const angle = (degrees * Math.PI) / 180;
    const reach = this.lens.radius + this.lens.bezel + 4;
    image
      .setPosition(this.lens.x + reach * Math.sin(angle), this.lens.y - reach * Math.cos(angle))
      .setRotation(angle)
      .setScale(Math.min(Math.max(this.lens.radius / 126, 0.7), 1.3) / OVERSAMPLE);
  }
}
