// The heading bug: a yellow triangle on the inset's ring that points to the stance, or to how a superpower sells; it is hollow while a change is pending.

import type { GameObjects, Scene } from 'phaser';
import type { Heading } from '../../../selectors';
import { MOTION_MS } from '../../theme/tokens';
import type { InsetLayout } from '../chartScale';
import { SPRITE_TEXTURE, SPRITE_SCALE } from './sprites';

/** Degrees clockwise from the top of the ring. */
const HEADING_DEGREES: Readonly<Record<Heading, number>> = {
  alignChina: -50,
  hedge: 0,
  alignUsa: 50,
  alone: 180,
  open: 0,
  licensed: 90,
  withheld: 180,
};

export class HeadingBug {
  private readonly bug: GameObjects.Image;
  private readonly pending: GameObjects.Image;
  private readonly turned = { degrees: 0 };
  private hasTurned = false;
  private inset: InsetLayout = { x: 0, y: 0, radius: 0, bezel: 0 };

  constructor(private readonly scene: Scene) {
    this.pending = scene.add.image(0, 0, SPRITE_TEXTURE, 'pendingHeading').setDepth(6);
    this.bug = scene.add.image(0, 0, SPRITE_TEXTURE, 'heading').setDepth(6);
  }

  /** Turns to the heading within 600 ms, or at once where `still`. */
  show(heading: Heading, pending: Heading | undefined, inset: InsetLayout, still: boolean): void {
    this.inset = inset;
    const degrees = HEADING_DEGREES[heading];
    this.scene.tweens.killTweensOf(this.turned);
    if (still || !this.hasTurned) this.turned.degrees = degrees;
    else this.turnTo(degrees);
    this.hasTurned = true;
    this.place(this.bug, this.turned.degrees);
    const hollow = pending !== undefined && pending !== heading;
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
    const reach = this.inset.radius + this.inset.bezel + 4;
    image
      .setPosition(this.inset.x + reach * Math.sin(angle), this.inset.y - reach * Math.cos(angle))
      .setRotation(angle)
      .setScale(Math.min(Math.max(this.inset.radius / 126, 0.7), 1.3) * SPRITE_SCALE);
  }
}
