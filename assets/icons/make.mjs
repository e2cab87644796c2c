// Writes src/ui/theme/icons.ts: the Tabler icons the game uses, as path data. Run: node assets/icons/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('node_modules/@tabler/icons/icons/outline/', ROOT);

/** The game's name of each icon and Tabler's name of it. */
const ICONS = {
  adviser: 'user-circle',
  alone: 'sailboat',
  anchor: 'anchor',
  arrowDown: 'arrow-down',
  arrowRight: 'arrow-right',
  arrowUp: 'arrow-up',
  atom: 'atom-2',
  autonomy: 'compass',
  back: 'arrow-left',
  bank: 'building-bank',
  brokenLink: 'unlink',
  budget: 'coins',
  calendar: 'calendar-event',
  card: 'certificate',
  check: 'check',
  chevronDown: 'chevron-down',
  chevronRight: 'chevron-right',
  chips: 'cpu',
  clock: 'clock',
  close: 'x',
  cloud: 'cloud',
  copy: 'copy',
  data: 'database',
  dataCentres: 'server-2',
  deal: 'heart-handshake',
  debt: 'receipt-2',
  done: 'circle-check',
  down: 'trending-down',
  export: 'download',
  filter: 'filter',
  flag: 'flag-3',
  flame: 'flame',
  focus: 'focus-2',
  frontier: 'target',
  fullScreen: 'maximize',
  fuel: 'gas-station',
  help: 'help-circle',
  import: 'upload',
  info: 'info-circle',
  join: 'qrcode',
  key: 'list-details',
  keyboard: 'keyboard',
  language: 'language',
  law: 'gavel',
  leadTime: 'hourglass',
  learn: 'book-2',
  letGo: 'trash',
  limit: 'alert-triangle',
  link: 'link',
  locked: 'lock',
  medal: 'medal',
  menu: 'menu-2',
  minus: 'minus',
  move: 'arrows-move',
  models: 'brain',
  pause: 'player-pause',
  pin: 'map-pin',
  plan: 'affiliate',
  planned: 'circle-dashed',
  play: 'player-play',
  plus: 'plus',
  power: 'bolt',
  prosperity: 'trending-up',
  redo: 'arrow-forward-up',
  renewable: 'windmill',
  report: 'news',
  rename: 'pencil',
  reset: 'restore',
  rival: 'users',
  save: 'device-floppy',
  settings: 'settings',
  shield: 'shield',
  ship: 'ship',
  sort: 'selector',
  soundOff: 'volume-off',
  soundOn: 'volume',
  source: 'book',
  stairs: 'stairs-up',
  stance: 'scale',
  support: 'users-group',
  table: 'table',
  talent: 'school',
  trophy: 'trophy',
  undo: 'arrow-back-up',
  verified: 'shield-check',
  weakest: 'shield-half',
  whatIf: 'git-branch',
  workshop: 'adjustments',
  world: 'world',
  zoomIn: 'zoom-in',
  zoomOut: 'zoom-out',
};

/** The `d` of every visible path of one icon, joined: all are strokes of one pen. */
function pathOf(name) {
  const text = readFileSync(new URL(`${name}.svg`, FOLDER), 'utf8');
  const paths = [...text.matchAll(/<path ([^>]*)\/>/g)].map((match) => match[1]);
  const drawn = paths.filter((attributes) => !attributes.includes('stroke="none"'));
  return drawn.map((attributes) => / ?d="([^"]*)"/.exec(attributes)[1]).join('');
}

const lines = Object.entries(ICONS).map(([own, tabler]) => `  ${own}: '${pathOf(tabler)}',`);
const module = `// Icons of the game as path data on a 24 × 24 field; made by assets/icons/make.mjs from Tabler icons (MIT).

export const ICON_PATHS = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof ICON_PATHS;
`;
writeFileSync(new URL('src/ui/theme/icons.ts', ROOT), module);
