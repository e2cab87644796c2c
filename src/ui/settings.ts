// The player's settings: a row each, from which the dialog, what is kept and the marks of the page follow.

import { LANGUAGES, type Language, languageRow, preferredLanguage, type TextKey } from './text';

/** What is known of somebody who comes for the first time. */
interface Newcomer {
  /** As the browser names them, the best first. */
  readonly languages: readonly string[];
  /** Whether the system asks this of every page, in the words of a style sheet. */
  readonly asks: (feature: string) => boolean;
}

export interface Switch {
  readonly kind: 'switch';
  readonly label: TextKey;
  readonly note?: TextKey;
  /** A feature that the system may ask for, or how it is for everybody. */
  readonly atFirst: boolean | string;
  /** The control shows the opposite: what is muted has "Sound" off. */
  readonly isShownReversed?: true;
  /** What the page is marked with for its style sheets: `data-` and the name, and its value when off and when on. */
  readonly mark?: readonly [name: string, off: string, on: string];
}

export interface Choice<T extends string> {
  readonly kind: 'choice';
  readonly label: TextKey;
  readonly options: readonly T[];
  /** How an option is named, with the language of its name where that is another one than the page's. */
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

/** In the order in which they are shown. A row's name is the one it is kept by. */
export const SETTINGS = {
  language: LANGUAGE,
  isMuted: {
    kind: 'switch',
    label: 'settings.sound',
    atFirst: false,
    isShownReversed: true,
  },
  /** Whether single letters act as keys. */
  hasLetterKeys: {
    kind: 'switch',
    label: 'settings.keys',
    note: 'settings.keysNote',
    atFirst: true,
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

/** What was kept as far as it makes sense, and the rest as it is otherwise. */
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
