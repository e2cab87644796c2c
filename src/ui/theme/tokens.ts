// The design's colours and motion as constants for the canvas; `tokens.css` holds the same values.

/** Colours by the name of their CSS custom property, without the dashes in front. */
export const COLOURS = {
  ink: '#0f1b24',
  'ink-2': '#16252f',
  'ink-3': '#20343f',
  'ink-4': '#33505d',
  muted: '#47606b',
  'on-ink': '#f2f4ef',
  'on-ink-2': '#b7c8cd',
  paper: '#fbfaf6',
  'paper-2': '#f1efe6',
  'paper-3': '#e2dfd1',
  rule: '#b9b49f',
  'rule-soft': '#d8d4c4',
  'sea-0': '#e4eef0',
  'sea-1': '#d0e2e8',
  'sea-2': '#b9d5de',
  'sea-3': '#a0c5d2',
  land: '#ecdcae',
  'land-edge': '#d3ba78',
  'land-actor': '#e0c581',
  home: '#f4b82e',
  signal: '#f4b82e',
  'signal-deep': '#a87508',
  over: '#a3195b',
  'over-bg': '#fbe9f1',
  brass: '#d9b45a',
  'brass-deep': '#8a6a1c',
  good: '#17604a',
  'good-bg': '#e2f0e9',
  bad: '#9c2418',
  'bad-bg': '#fbe7e2',
  warn: '#5c4100',
  'warn-bg': '#fdf1cf',
  focus: '#0b4fc4',
  'focus-rail': '#ffd76a',
  link: '#0b4a8f',
} as const;

/** Pillars and autonomy layers. */
export const LAYER_COLOURS = {
  chips: '#922507',
  dataCentres: '#304d6e',
  power: '#a89004',
  talent: '#59978c',
  models: '#b94f55',
  cloud: '#775dc1',
  data: '#33505d',
} as const;

/** A darker form for words and plates, where the colour of the layer is too light. */
export const LAYER_TEXT_COLOURS = { 'talent-text': '#2c6b60' } as const;

/** Lengths of movements in milliseconds. */
export const MOTION_MS = { 'motion-1': 120, 'motion-2': 220, 'motion-3': 600 } as const;

export const FONTS = {
  serif: "'Own Bearings Serif', 'Source Serif 4 Variable', 'Own Bearings Serif KR', Georgia, serif",
  sans: "'Own Bearings Sans', 'IBM Plex Sans', 'Own Bearings Sans KR', system-ui, sans-serif",
} as const;
