// Reads the walks of the page for a newcomer and finds what is wrong in them.

/** A walk: its title, and its numbered lines as they are written. */
export interface Walk {
  readonly title: string;
  readonly stops: readonly string[];
}

const PAGE = '## For a newcomer, in ten minutes\n';
const STOP = /^\d+\. `[^`]+\.[a-z]+`: \S.*[.]$/;
const PATH = /`([^`\s]+\/[^`\s]+\.[a-z]+)`/g;

/** The walks of the guide, in order; a page that is not there has none. */
export function readWalks(guide: string): Walk[] {
  const page = guide.split(PAGE)[1]?.split(/^## /m)[0] ?? '';
  return page
    .split(/^### /m)
    .slice(1)
    .map((walk) => {
      const [title, ...lines] = walk.split('\n');
      return { title: title!, stops: lines.filter((line) => /^\d+\./.test(line)) };
    });
}

/** Stops that name no file or say nothing of it, files that are not there, files named more than once. */
export function checkWalks(walks: readonly Walk[], isThere: (path: string) => boolean): string[] {
  const stops = walks.flatMap((walk) => walk.stops);
  const named = new Map<string, number>();
  for (const [, path] of stops.join('\n').matchAll(PATH))
    named.set(path!, (named.get(path!) ?? 0) + 1);
  return [
    ...stops.filter((stop) => !STOP.test(stop)).map((stop) => `no stop: ${stop}`),
    ...[...named.keys()].filter((path) => !isThere(path)).map((path) => `${path} is not there`),
    ...[...named].flatMap(([path, times]) =>
      times > 1 ? [`${path} is named ${times} times`] : [],
    ),
  ];
}
