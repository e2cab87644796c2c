// The plan of the house as data: which room may use which rooms and packages.

/** What one room may use. Files of its own room are always allowed. */
export interface Room {
  readonly rooms: readonly string[];
  /** Package names; a trailing `*` stands for any ending. `node` means Node's own modules. */
  readonly packages: readonly string[];
  /** Folders outside `src` that it may read, by path prefix. */
  readonly folders?: readonly string[];
  /** Folders outside `src` of which it may use the types alone. */
  readonly typeFolders?: readonly string[];
}

/** An edge outside the table, and why it is there. One that no file uses any more is a violation. */
export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** A part of a room with rules of its own: its files may not use these parts of the same room. */
export interface Part {
  readonly path: string;
  readonly never: readonly string[];
}

export interface HousePlan {
  readonly rooms: Readonly<Record<string, Room>>;
  readonly parts: readonly Part[];
  /** Rooms whose files may be imported one by one; all others are entered by their `index`. */
  readonly openRooms: readonly string[];
  /** Packages that may be used below one path only. */
  readonly packagesKeptIn: Readonly<Record<string, string>>;
  readonly exceptions: readonly Exception[];
}

const HUD_PACKAGES = ['preact', '@preact/signals'];

export const HOUSE_PLAN: HousePlan = {
  rooms: {
    lib: { rooms: [], packages: [] },
    types: { rooms: [], packages: [], typeFolders: ['scenarios/rulesets/'] },
    traced: { rooms: ['lib'], packages: [] },
    engine: { rooms: ['types', 'lib'], packages: [] },
    files: { rooms: ['types', 'lib'], packages: ['zod', 'jsonc-parser'] },
    selectors: { rooms: ['types', 'engine', 'lib'], packages: [] },
    why: { rooms: ['types', 'engine', 'selectors', 'traced', 'lib'], packages: [] },
    bots: { rooms: ['types', 'engine', 'lib'], packages: [] },
    session: { rooms: ['types', 'engine', 'bots', 'lib'], packages: ['immer'] },
    lab: { rooms: ['types', 'engine', 'bots', 'selectors', 'lib'], packages: [] },
    earlier: { rooms: ['types', 'engine', 'bots', 'lab', 'lib'], packages: [] },
    ui: {
      rooms: ['types', 'selectors', 'session', 'why', 'lib'],
      packages: [
        ...HUD_PACKAGES,
        'd3-*',
        'topojson-client',
        'howler',
        'intl-messageformat',
        'phaser',
        '@fontsource*',
        '@tabler/icons',
        'flag-icons',
        'uqr',
      ],
    },
    classroom: {
      rooms: ['ui', 'session', 'lab', 'selectors', 'files', 'types', 'lib'],
      packages: [...HUD_PACKAGES, 'fflate'],
    },
    workshop: {
      rooms: ['ui', 'session', 'lab', 'selectors', 'files', 'types', 'lib'],
      packages: [...HUD_PACKAGES, 'immer'],
    },
    app: {
      rooms: [
        'classroom',
        'workshop',
        'ui',
        'session',
        'lab',
        'selectors',
        'why',
        'bots',
        'earlier',
        'engine',
        'files',
        'types',
        'lib',
      ],
      packages: [...HUD_PACKAGES, 'idb', '@fontsource*', 'virtual:*'],
      folders: ['scenarios/'],
    },
    cli: {
      rooms: ['files', 'engine', 'bots', 'lab', 'selectors', 'earlier', 'types', 'lib'],
      packages: ['node'],
      folders: ['scenarios/'],
    },
    build: {
      rooms: ['files', 'types', 'lib'],
      packages: ['node', 'vite', 'esbuild'],
      folders: ['scenarios/'],
    },
    'main.tsx': { rooms: ['app'], packages: ['preact'] },
  },
  parts: [
    { path: 'ui/map/', never: ['ui/hud/', 'ui/charts/'] },
    { path: 'ui/hud/', never: ['ui/map/'] },
    { path: 'ui/charts/', never: ['ui/map/', 'ui/hud/', 'ui/sound/'] },
    {
      path: 'ui/countries/',
      never: ['ui/map/', 'ui/hud/', 'ui/charts/', 'ui/sound/', 'ui/text/'],
    },
    { path: 'ui/sound/', never: ['ui/map/', 'ui/hud/', 'ui/charts/'] },
    { path: 'ui/text/', never: ['ui/map/', 'ui/hud/', 'ui/charts/', 'ui/sound/'] },
    { path: 'ui/theme/', never: ['ui/map/', 'ui/hud/', 'ui/charts/', 'ui/sound/', 'ui/text/'] },
  ],
  openRooms: ['types', 'lib', 'ui', 'classroom', 'workshop'],
  packagesKeptIn: {
    phaser: 'ui/map/',
    howler: 'ui/sound/',
    uqr: 'ui/hud/controls/',
    fflate: 'classroom/',
  },
  exceptions: [
    {
      from: 'src/cli/verbs/twin.ts',
      to: 'src/build/twin/houses.ts',
      reason: 'what the build makes of a module is printed',
    },
    {
      from: 'src/cli/verbs/twin.ts',
      to: 'src/build/twin/transform.ts',
      reason: 'what the build makes of a module is printed',
    },
    { from: 'src/cli/tools.mjs', to: '.', reason: 'tools are run from the root of the project' },
    { from: 'src/cli/lan.mjs', to: 'uqr', reason: 'a terminal shows an address to cameras' },
    {
      from: 'src/cli/codes.ts',
      to: 'src/classroom/code/index.ts',
      reason: 'a code is read as the page reads it',
    },
    {
      from: 'src/build/scenarios.ts',
      to: 'src/bots/policies/reacting.json',
      reason: 'what rivals play is data that the page fetches with the rules',
    },
    {
      from: 'src/cli/workers.ts',
      to: 'esbuild',
      reason: 'a new thread knows no TypeScript',
    },
    {
      from: 'src/cli/keptRules.ts',
      to: 'esbuild',
      reason: 'engine and bots are kept as one file',
    },
    {
      from: 'src/cli/keptRules.ts',
      to: 'vite',
      reason: 'what is kept is made as small as the page',
    },
    {
      from: 'src/cli/keptRules.ts',
      to: 'src/earlier/piece.ts',
      reason: 'it is what is kept, and nobody else imports it',
    },
    {
      from: 'src/cli/keptRules.ts',
      to: 'src/earlier/reader.ts',
      reason: 'it is what is kept, and nobody else imports it',
    },
    {
      from: 'src/earlier/reader.ts',
      to: 'src/files/game/index.ts',
      reason: 'what is kept of rules reads their texts by itself',
    },
    {
      from: 'src/earlier/reader.ts',
      to: 'src/files/scenario/open.ts',
      reason: 'what is kept of rules reads their texts by itself',
    },
    {
      from: 'src/earlier/reader.ts',
      to: 'src/files/scenario/catalogueEntry.ts',
      reason: 'what is kept of rules reads their texts by itself',
    },
    {
      from: 'src/earlier/reader.ts',
      to: 'src/classroom/handInText.ts',
      reason: 'what is kept of rules reads their codes by itself',
    },
    {
      from: 'src/earlier/reader.ts',
      to: 'src/classroom/handIn.ts',
      reason: 'what is kept of rules hands its saves in by itself',
    },
    {
      from: 'src/earlier/reader.ts',
      to: 'src/classroom/assignmentMark.ts',
      reason: 'a save names its assignment by the mark of that address',
    },
    {
      from: 'src/cli/earlierContent.ts',
      to: '<computed>',
      reason: 'the piece of the rules that a game names',
    },
  ],
};

/** Rooms that must give the same bits everywhere: no page, no Node, no clock, no chance. */
export const PURE_ROOMS = [
  'types',
  'lib',
  'traced',
  'engine',
  'files',
  'selectors',
  'why',
  'bots',
  'lab',
  'earlier',
];
