// The pictures on the cards of scenarios: one country on the chart, or the world with all seats lit.

import { CARD, type WorldShape } from '../../countries/card';
import { useShape, useWorld } from '../pictures/countryShapes';
import { LandPaths } from '../pictures/landPaths';

export function CountryPicture({ country }: { readonly country: string }) {
  const shape = useShape(country);
  if (shape === null) return null;
  return (
    <svg viewBox={`0 0 ${CARD.width} ${CARD.height}`} preserveAspectRatio="xMidYMid slice">
      <LandPaths shape={shape} />
    </svg>
  );
}

const DOT_RADIUS = 2.1;
/** Sea and land that is kept around the outermost seats. */
const MARGIN = 9;
/** Seats that are spread wider than this share of the world are shown on the whole of it. */
const WIDEST_PART = 0.75;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** The part of the world in which the seats lie. */
function frameOf(places: readonly WorldShape['at'][]): Frame {
  const { width, height } = CARD;
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const wide = Math.max(...xs) - Math.min(...xs) + 2 * MARGIN;
  const high = Math.max(...ys) - Math.min(...ys) + 2 * MARGIN;
  const share = Math.max(wide / width, high / height);
  if (places.length === 0 || share > WIDEST_PART) return { left: 0, top: 0, width, height };
  const part = { width: width * share, height: height * share };
  const left = (Math.max(...xs) + Math.min(...xs) - part.width) / 2;
  const top = (Math.max(...ys) + Math.min(...ys) - part.height) / 2;
  return {
    left: within(left, width - part.width),
    top: within(top, height - part.height),
    ...part,
  };
}

export function WorldPicture({ seats }: { readonly seats: readonly string[] }) {
  const world = useWorld(seats);
  if (world === null) return null;
  const { land, lit } = world;
  const frame = frameOf(lit.map(({ at }) => at));
  const box = `${frame.left} ${frame.top} ${frame.width} ${frame.height}`;
  const radius = (DOT_RADIUS * frame.width) / CARD.width;
  return (
    <svg viewBox={box} preserveAspectRatio="xMidYMid slice">
      <path class="shape-shore is-world" d={land} />
      <path class="shape-land is-world" d={land} />
      {lit.map(({ shape }) => (
        <path key={shape} class="shape-home is-world" d={shape} />
      ))}
      {lit.map(({ at: [x, y] }) => (
        <circle key={`${x},${y}`} class="shape-home is-world" cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}
