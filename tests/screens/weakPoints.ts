// What looked weak in the first drawings of the game, and what was done about it.

export interface WeakPoint {
  readonly point: string;
  readonly done: string;
}

export const WEAK_POINTS: readonly WeakPoint[] = [
  {
    point: 'A window at 200 % zoom kept 150 px for the map and 190 px for the budget.',
    done: 'It has a layout of its own: one column that scrolls between the tabs and the end of the turn, which stay.',
  },
];
