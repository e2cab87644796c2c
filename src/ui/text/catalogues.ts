// Every message of the game, by key, in both languages; the English files give the keys their type.

import enApp from './en/app.json';
import enControls from './en/controls.json';
import enDebrief from './en/debrief.json';
import enErrors from './en/errors.json';
import enEvents from './en/events.json';
import enExplain from './en/explain.json';
import enMain from './en/main.json';
import enFigures from './en/figures.json';
import enNames from './en/names.json';
import enPanels from './en/panels.json';
import enRefusals from './en/refusals.json';
import enReport from './en/report.json';
import enTitle from './en/title.json';
import enUnits from './en/units.json';
import koApp from './ko/app.json';
import koControls from './ko/controls.json';
import koDebrief from './ko/debrief.json';
import koErrors from './ko/errors.json';
import koEvents from './ko/events.json';
import koExplain from './ko/explain.json';
import koMain from './ko/main.json';
import koFigures from './ko/figures.json';
import koNames from './ko/names.json';
import koPanels from './ko/panels.json';
import koRefusals from './ko/refusals.json';
import koReport from './ko/report.json';
import koTitle from './ko/title.json';
import koUnits from './ko/units.json';
import type { Language } from './language';

const ENGLISH = {
  ...enApp,
  ...enControls,
  ...enDebrief,
  ...enErrors,
  ...enEvents,
  ...enExplain,
  ...enMain,
  ...enFigures,
  ...enNames,
  ...enPanels,
  ...enRefusals,
  ...enReport,
  ...enTitle,
  ...enUnits,
};

const KOREAN = {
  ...koApp,
  ...koControls,
  ...koDebrief,
  ...koErrors,
  ...koEvents,
  ...koExplain,
  ...koMain,
  ...koFigures,
  ...koNames,
  ...koPanels,
  ...koRefusals,
  ...koReport,
  ...koTitle,
  ...koUnits,
} satisfies Record<TextKey, string>;

/** The key of a message, `area.name`. */
export type TextKey = keyof typeof ENGLISH;

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  en: ENGLISH,
  ko: KOREAN,
};
