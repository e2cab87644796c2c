// Where the projects on offer would be built: a map of home with all of their sites, for windows that show no chart beside the cards.

import type { ProjectOffer } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import type { Site } from '../../../types/scenario';
import type { CountryShape } from '../../countries/card';
import { inLanguage } from '../../text';
import { onField, useShape } from '../pictures/countryShapes';
import { LandPaths } from '../pictures/landPaths';

/** A site, with the numbers of the projects that would be built there. */
interface Mark {
  readonly site: Site;
  readonly digits: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** Width to height of the map. */
const RATIO = 2.7;
/** Sites lie between these shares of the map; names are at the right. */
const ACROSS = { from: 0.08, to: 0.4 } as const;
const DOWN = { from: 0.2, to: 0.8 } as const;
/** The least width of the map, on the field of the shapes. */
const LEAST_WIDTH = 46;
/** The least distance between two names, as a share of the height. */
const STEP = 0.3;
/** Where names begin. */
const NAMES_AT = 0.5;

function marksOf({ projects }: ProjectOffer, shape: CountryShape): Mark[] {
  const sites = new Map<string, Mark>();
  projects.forEach(({ site }, index) => {
    if (site === null) return;
    const digits = [...(sites.get(site.id)?.digits ?? []), index + 1];
    sites.set(site.id, { site, digits, ...onField(shape, site) });
  });
  return [...sites.values()].sort((a, b) => a.y - b.y);
}

function span(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}

interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function cropOf(marks: readonly Mark[]): Crop {
  const across = span(marks.map(({ x }) => x));
  const down = span(marks.map(({ y }) => y));
  const width = Math.max(
    across.length / (ACROSS.to - ACROSS.from),
    (down.length / (DOWN.to - DOWN.from)) * RATIO,
    LEAST_WIDTH,
  );
  const height = width / RATIO;
  return {
    left: across.middle - (width * (ACROSS.from + ACROSS.to)) / 2,
    top: down.middle - (height * (DOWN.from + DOWN.to)) / 2,
    width,
    height,
  };
}

/** Heights of the names as shares of the map: at their sites, but never over one another. */
function nameHeights(shares: readonly number[]): number[] {
  const first = Math.min(shares[0] ?? 0, 1 - STEP / 2 - STEP * (shares.length - 1));
  const heights: number[] = [];
  for (const share of shares)
    heights.push(Math.max(share, (heights.at(-1) ?? first - STEP) + STEP));
  const over = Math.max((heights.at(-1) ?? 0) - (1 - STEP / 2), 0);
  return heights.map((height) => height - over);
}

export interface ProjectMapProps {
  readonly offer: ProjectOffer;
  readonly country: CountryId;
}

export function ProjectMap({ offer, country }: ProjectMapProps) {
  const sites = offer.projects.flatMap(({ site }) => site ?? []);
  const shape = useShape(country, sites);
  if (shape === null) return null;
  const marks = marksOf(offer, shape);
  if (marks.length === 0) return null;
  const { left, top, width, height } = cropOf(marks);
  const heights = nameHeights(marks.map(({ y }) => (y - top) / height));
  const pixel = width / 360;
  return (
    <div class="project-map" style={{ '--ratio': RATIO }} aria-hidden="true">
      <svg viewBox={`${left} ${top} ${width} ${height}`} style={{ '--pixel': `${pixel}px` }}>
        <LandPaths shape={shape} />
        {marks.map(({ site, x, y }, i) => (
          <g key={site.id}>
            <path
              class="project-leader"
              d={`M${x},${y}L${left + NAMES_AT * width},${top + heights[i]! * height}`}
            />
            <circle class="project-dot" cx={x} cy={y} r={5 * pixel} />
          </g>
        ))}
      </svg>
      {marks.map(({ site, digits }, i) => (
        <span
          key={site.id}
          class="project-spot"
          style={{ '--at': `${heights[i]! * 100}%`, '--from': `${NAMES_AT * 100}%` }}
        >
          {digits.map((digit) => (
            <kbd key={digit} class="key">
              {digit}
            </kbd>
          ))}
          <span>{inLanguage(site.name)}</span>
        </span>
      ))}
    </div>
  );
}
