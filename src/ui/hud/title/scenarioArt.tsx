// The pictures on the cards of scenarios: one country on the chart, or the world with all seats lit.

import { useEffect, useState } from 'preact/hooks';

/** A country and its neighbours as SVG paths. */
interface Shape {
  readonly home: string;
  readonly land: string;
}

interface World {
  readonly land: string;
  readonly countries: Readonly<
    Record<string, { readonly shape: string; readonly at: readonly [number, number] }>
  >;
}

interface ShapeFile {
  readonly width: number;
  readonly height: number;
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly world: World;
}

let fetched: Promise<ShapeFile> | null = null;

function fetchShapes(): Promise<ShapeFile> {
  fetched ??= fetch(new URL('map/countryShapes.json', document.baseURI)).then(
    (response) => response.json() as Promise<ShapeFile>,
  );
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

/** The shapes are decoration: where they cannot be had the card stays plain. */
function useShapes(): ShapeFile | null {
  const [shapes, setShapes] = useState<ShapeFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchShapes()
      .then((file) => (isWanted ? setShapes(file) : undefined))
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return shapes;
}

function CountryArt({ file, country }: { readonly file: ShapeFile; readonly country: string }) {
  const shape = file.shapes[country];
  if (shape === undefined) return null;
  return (
    <svg viewBox={`0 0 ${file.width} ${file.height}`} preserveAspectRatio="xMidYMid slice">
      <path class="shape-shore" d={shape.land} />
      <path class="shape-shore" d={shape.home} />
      <path class="shape-land" d={shape.land} />
      <path class="shape-home" d={shape.home} />
    </svg>
  );
}

const DOT_RADIUS = 2.1;

function WorldArt({
  file,
  seats,
}: {
  readonly file: ShapeFile;
  readonly seats: readonly string[];
}) {
  const { land, countries } = file.world;
  const lit = seats.flatMap((country) => countries[country] ?? []);
  return (
    <svg viewBox={`0 0 ${file.width} ${file.height}`} preserveAspectRatio="xMidYMid slice">
      <path class="shape-shore is-world" d={land} />
      <path class="shape-land is-world" d={land} />
      {lit.map(({ shape }) => (
        <path key={shape} class="shape-home is-world" d={shape} />
      ))}
      {lit.map(({ at: [x, y] }) => (
        <circle key={`${x},${y}`} class="shape-home is-world" cx={x} cy={y} r={DOT_RADIUS} />
      ))}
    </svg>
  );
}

export function CountryPicture({ country }: { readonly country: string }) {
  const file = useShapes();
  return file === null ? null : <CountryArt file={file} country={country} />;
}

export function WorldPicture({ seats }: { readonly seats: readonly string[] }) {
  const file = useShapes();
  return file === null ? null : <WorldArt file={file} seats={seats} />;
}
