// The player's settings, one row each; the dialog, what is kept, and the marks of the page follow from the rows.

import { LANGUAGES, type Language, languageRow, preferredLanguage, type TextKey } from './text';

/** What is known about a new player. */
interface Newcomer {
  /** The languages that the browser names, the best first. */
  readonly languages: readonly string[];
  /** Whether the system asks for this, as a media query. */
  readonly asks: (feature: string) => boolean;
}

export interface Switch {
  readonly kind: 'switch';
  readonly label: TextKey;
  readonly note?: TextKey;
  /** The media query that decides the first value, or a fixed one. */
  readonly atFirst: boolean | string;
  /** Whether the control shows the opposite: a muted page has "Sound" off. */
  readonly isShownReversed?: true;
  /** How the page is marked for its style sheets: the name behind `data-`, and its values for off and on. */
  readonly mark?: readonly [name: string, off: string, on: string];
}

export interface Choice<T extends string> {
  readonly kind: 'choice';
  readonly label: TextKey;
  readonly options: readonly T[];
  /** The name of an option, with its language where that is not the page's. */
  nameOf(option: T): { readonly label: string; readonly lang?: string };
  readonly atFirst: (newcomer: Newcomer) => T;
}

export type Row = Switch | Choice<string>;

const LANGUAGE: Choice<Language> = {
  kind: 'choice',
  label: 'app.language',
  options: LANGUAGES,
  nameOf: (code) => ({ label: languageRow(code).name, lang: code }),
  atFirst: ({ languages }) => preferredLanguage(languages),
};

/** In the order in which they are shown. A row is kept under its name. */
export const SETTINGS = {
  language: LANGUAGE,
  /** Whether the page says what it says most in simple words, for younger readers. */
  speaksSimply: {
    kind: 'switch',
    label: 'settings.simple',
    note: 'settings.simpleNote',
    atFirst: false,
  },
  isMuted: {
    kind: 'switch',
    label: 'settings.sound',
    atFirst: false,
    isShownReversed: true,
  },
  /** Whether single letters work as keys. */
  hasLetterKeys: {
    kind: 'switch',
    label: 'settings.keys',
    note: 'settings.keysNote',
    atFirst: true,
  },
  /** Whether all instruments are shown from the start of a turn, and not the bridge. */
  hasInstruments: {
    kind: 'switch',
    label: 'settings.instruments',
    note: 'settings.instrumentsNote',
    atFirst: false,
  },
  reducesMotion: {
    kind: 'switch',
    label: 'settings.motion',
    note: 'settings.motionNote',
    atFirst: 'prefers-reduced-motion: reduce',
    mark: ['motion', 'full', 'reduced'],
  },
  /** Whether the passage from one turn to the next is a short one. */
  hasShortPassage: {
    kind: 'switch',
    label: 'settings.shortPassage',
    note: 'settings.shortPassageNote',
    atFirst: false,
  },
  hasHighContrast: {
    kind: 'switch',
    label: 'settings.contrast',
    note: 'settings.contrastNote',
    atFirst: 'prefers-contrast: more',
    mark: ['contrast', 'normal', 'more'],
  },
} as const satisfies Readonly<Record<string, Row>>;

type Rows = typeof SETTINGS;
export type SettingName = keyof Rows;
type ValueOf<R> = R extends Choice<infer T> ? T : boolean;
export type Settings = { readonly [K in SettingName]: ValueOf<Rows[K]> };

/** Every setting with its row, in order. */
export const SETTING_ROWS = Object.entries(SETTINGS) as readonly (readonly [SettingName, Row])[];

/** Makes a value of each setting. */
function settingsBy(valueOf: (name: SettingName, row: Row) => unknown): Settings {
  const values = SETTING_ROWS.map(([name, row]) => [name, valueOf(name, row)]);
  return Object.fromEntries(values) as Settings;
}

export function settingsAtFirst(newcomer: Newcomer): Settings {
  return settingsBy((_name, { atFirst }) => {
    if (typeof atFirst === 'function') return atFirst(newcomer);
    return typeof atFirst === 'string' ? newcomer.asks(atFirst) : atFirst;
  });
}

function isPossible(row: Row, value: unknown): boolean {
  if (row.kind === 'switch') return typeof value === 'boolean';
  return row.options.some((option) => option === value);
}

/** The kept settings as far as they make sense, and first values for the rest. */
export function settingsOf(kept: Readonly<Record<string, unknown>>, otherwise: Settings): Settings {
  return settingsBy((name, row) => (isPossible(row, kept[name]) ? kept[name] : otherwise[name]));
}

/** The marks of the page for its style sheets, by name. */
export function pageMarks(settings: Settings): Readonly<Record<string, string>> {
  const marks = SETTING_ROWS.flatMap(([name, row]) => {
    if (row.kind !== 'switch' || row.mark === undefined) return [];
    const [mark, off, on] = row.mark;
    return [[mark, settings[name] === true ? on : off]];
  });
  return Object.fromEntries(marks);
}
