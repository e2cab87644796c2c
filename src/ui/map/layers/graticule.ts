// Meridians and parallels every ten degrees, and the rhumb lines that fan out from the compass rose.

import { projectPlace } from '../projection';
import { type Brush, onPlane } from './brush';
import { ROSE_PLACE } from './rose';

const FAINT = 'rgb(63 106 124 / 20%)';
const STRONG = 'rgb(63 106 124 / 34%)';
const RHUMB = 'rgb(63 106 124 / 26%)';
const RHUMB_COUNT = 32;
/** Further than any window sees, in degrees of the plane. */
const REACH = 400;

function addLines(context: CanvasRenderingContext2D, stepDegrees: number): void {
  context.beginPath();
  for (let longitude = -160; longitude <= 190; longitude += stepDegrees) {
    context.moveTo(longitude, -REACH);
    context.lineTo(longitude, REACH);
  }
  for (let latitude = -80; latitude <= 80; latitude += stepDegrees) {
    const { y } = projectPlace([0, latitude]);
    context.moveTo(-169, y);
    context.lineTo(191, y);
  }
}

function addRhumbs(context: CanvasRenderingContext2D): void {
  const { x, y } = projectPlace(ROSE_PLACE);
  context.beginPath();
  for (let i = 0; i < RHUMB_COUNT; i += 1) {
    const angle = (i / RHUMB_COUNT) * 2 * Math.PI;
    context.moveTo(x + 9 * Math.cos(angle), y + 9 * Math.sin(angle));
    context.lineTo(x + REACH * Math.cos(angle), y + REACH * Math.sin(angle));
  }
}

export function paintGraticule(brush: Brush): void {
  const { context } = brush;
  onPlane(brush, (pixel) => {
    context.lineWidth = 0.8 * pixel;
    context.strokeStyle = FAINT;
    addLines(context, 10);
    context.stroke();
    context.strokeStyle = STRONG;
    addLines(context, 30);
    context.stroke();
    context.strokeStyle = RHUMB;
    addRhumbs(context);
    context.stroke();
  });
}
