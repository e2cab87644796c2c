// Whether this browser gives a page a canvas to draw the chart on.

/** Asked before Phaser is fetched, which would otherwise fail where no promise catches it. */
export function hasCanvas(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}
