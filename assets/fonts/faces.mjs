// The faces that the game's letters are cut from: package, file, our own name, weight and style.

const SANS = '@fontsource/ibm-plex-sans';
const CONDENSED = '@fontsource/ibm-plex-sans-condensed';
const MONO = '@fontsource/ibm-plex-mono';
const SERIF = '@fontsource-variable/source-serif-4';
const SANS_KR = '@fontsource/ibm-plex-sans-kr';
const SERIF_KR = '@fontsource/noto-serif-kr';

const face = (family, from, sheet, file, weight, more) => {
  const path = `${from}/files/${from.split('/')[1]}-${file}`;
  return { family, from, sheet, path, weight: String(weight), style: 'normal', ...more };
};

const fixed = (family, from, weight) =>
  face(family, from, `${weight}.css`, `latin-${weight}-normal.woff2`, weight);

/** The weights of the serif that the look uses, out of 200 to 900. */
const serif = (sheet, style) =>
  face('Own Bearings Serif', SERIF, sheet, `latin-wght-${style}.woff2`, '400 750', {
    style,
    axes: { wght: { min: 400, max: 750, default: 400 } },
  });

/** Without the hints for coarse screens, which are half of such a file. */
const korean = (family, from, weight) =>
  face(family, from, `${weight}.css`, `korean-${weight}-normal.woff2`, weight, { noHinting: true });

/** Latin letters, cut to those in use; of the slanted ones the chart has the depths of its seas alone. */
export const LATIN = [
  serif('wght.css', 'normal'),
  { ...serif('wght-italic.css', 'italic'), only: '0123456789' },
  fixed('Own Bearings Sans', SANS, 400),
  fixed('Own Bearings Sans', SANS, 600),
  fixed('Own Bearings Sans', SANS, 700),
  fixed('Own Bearings Condensed', CONDENSED, 400),
  fixed('Own Bearings Condensed', CONDENSED, 600),
  fixed('Own Bearings Mono', MONO, 400),
  fixed('Own Bearings Mono', MONO, 600),
];

/** Korean letters: those of the title screen in one file, all others in use in another. */
export const KOREAN = [
  korean('Own Bearings Sans KR', SANS_KR, 400),
  korean('Own Bearings Sans KR', SANS_KR, 600),
  korean('Own Bearings Serif KR', SERIF_KR, 700),
];

/** Style sheets of the packages for every other Latin letter, such as those of a name that a player brings. */
export const WHOLE = [
  [SERIF, 'wght.css'],
  [SANS, '400.css'],
  [SANS, '600.css'],
  [SANS, '700.css'],
  [CONDENSED, '400.css'],
  [CONDENSED, '600.css'],
  [MONO, '400.css'],
  [MONO, '600.css'],
];
