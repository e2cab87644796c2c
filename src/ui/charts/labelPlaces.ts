// Moves labels beside a chart as little as possible, so that none covers another and all stay beside it.

export interface WantedLabel {
  readonly id: string;
  /** Where the label would be on its own. */
  readonly at: number;
}

export interface LabelRoom {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** The place of every label: from the top down, then from the bottom up where there was no more room. */
export function labelPlaces(
  wanted: readonly WantedLabel[],
  { top, bottom, height }: LabelRoom,
): ReadonlyMap<string, number> {
  const sorted = [...wanted].sort((a, b) => a.at - b.at);
  const places: number[] = [];
  let free = top;
  for (const { at } of sorted) {
    places.push(Math.max(at, free));
    free = places[places.length - 1]! + height;
  }
  let limit = bottom;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, limit);
    limit = places[i]! - height;
  }
  return new Map(sorted.map(({ id }, i) => [id, places[i]!]));
}
