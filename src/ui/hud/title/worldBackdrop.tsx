// The world's outlines behind the title, as decoration; without the file the plain sea stays.

import { useEffect, useState } from 'preact/hooks';

/** Rings of the baked world map: the first pair is a place, the rest are steps, `steps` to a degree. */
interface WorldFile {
  readonly steps: number;
  readonly land: readonly (readonly number[])[];
}

const SCALE = 10;

/** One ring as an SVG path, in tenths of a degree with north up. */
function ringPath(ring: readonly number[], steps: number): string {
  const at = (value: number) => Math.round((value * SCALE * 10) / steps) / 10;
  let path = `M${at(ring[0]!)},${at(-ring[1]!)}l`;
  for (let i = 2; i < ring.length; i += 2) path += `${at(ring[i]!)},${at(-ring[i + 1]!)} `;
  return `${path}z`;
}

function useWorld(): string | null {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetch(new URL('map/world.json', document.baseURI))
      .then((response) => response.json() as Promise<WorldFile>)
      .then(({ land, steps }) => {
        if (isWanted) setPath(land.map((ring) => ringPath(ring, steps)).join(''));
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return path;
}

export function WorldBackdrop() {
  const path = useWorld();
  if (path === null) return null;
  return (
    <svg
      class="world-backdrop"
      viewBox="-1700 -760 3400 1400"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path class="backdrop-shore is-far" d={path} />
      <path class="backdrop-shore" d={path} />
      <path class="backdrop-land" d={path} />
    </svg>
  );
}
