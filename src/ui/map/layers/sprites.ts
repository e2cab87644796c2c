// The small pictures that move over the chart, side by side in one texture, so that they are drawn in one go.

import type { Scene } from 'phaser';
import { COLOURS } from '../../theme/tokens';
import type { Point } from '../projection';
import { FLOW_STYLES } from './flowLines';
import { traceShape } from './shapes';

export const SPRITE_TEXTURE = 'sprites';
/** How much larger than shown sprites are drawn, for sharp screens. */
const OVERSAMPLE = 2;
export const SPRITE_SCALE = 1 / OVERSAMPLE;

const FIELD_PX = 40;
const CENTRE: Point = { x: FIELD_PX / 2, y: FIELD_PX / 2 };

type Painter = (context: CanvasRenderingContext2D) => void;

function paintDash(colour: string, length: number, width: number): Painter {
  return (context) => {
    context.fillStyle = colour;
    context.fillRect(CENTRE.x - length / 2, CENTRE.y - width / 2, length, width);
  };
}

/** A triangle that points down: to the middle of the inset when it is on top. */
function paintBug(filled: boolean): Painter {
  return (context) => {
    context.beginPath();
    context.moveTo(CENTRE.x - 12, CENTRE.y - 10);
    context.lineTo(CENTRE.x + 12, CENTRE.y - 10);
    context.lineTo(CENTRE.x, CENTRE.y + 10);
    context.closePath();
    context.fillStyle = filled ? COLOURS.home : 'rgb(251 250 246 / 75%)';
    context.fill();
    context.setLineDash(filled ? [] : [4, 3]);
    context.lineJoin = 'round';
    context.lineWidth = 2;
    context.strokeStyle = COLOURS.ink;
    context.stroke();
  };
}

const PAINTERS = {
  chips: (context: CanvasRenderingContext2D) => {
    traceShape(context, 'diamond', CENTRE, 4.6);
    context.fillStyle = FLOW_STYLES.chips.colour;
    context.fill();
    context.strokeStyle = COLOURS.paper;
    context.lineWidth = 1.2;
    context.stroke();
  },
  cloud: paintDash(COLOURS.over, 9, 4.4),
  talent: (context: CanvasRenderingContext2D) => {
    traceShape(context, 'circle', CENTRE, 2.1);
    context.fillStyle = FLOW_STYLES.talentIn.colour;
    context.fill();
  },
  idle: paintDash(COLOURS.bad, 6, 3),
  heading: paintBug(true),
  pendingHeading: paintBug(false),
} as const satisfies Readonly<Record<string, Painter>>;

export type SpriteName = keyof typeof PAINTERS;

/** Draws all sprites into the scene's texture, each as a frame with its name. */
export function createSprites(scene: Scene): void {
  const entries = Object.entries(PAINTERS);
  const side = FIELD_PX * OVERSAMPLE;
  const texture = scene.textures.createCanvas(SPRITE_TEXTURE, side * entries.length, side);
  if (!texture) throw new Error('The chart has no room for its sprites.');
  const context = texture.getContext();
  entries.forEach(([name, paint], i) => {
    context.save();
    context.translate(i * side, 0);
    context.scale(OVERSAMPLE, OVERSAMPLE);
    paint(context);
    context.restore();
    texture.add(name, 0, i * side, 0, side, side);
  });
  texture.refresh();
}
