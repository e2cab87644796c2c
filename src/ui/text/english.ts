// The English messages that the first turn needs; their keys are part of the keys of all messages.

import app from './en/app.json';
import chapters from './en/chapters.json';
import controls from './en/controls.json';
import errors from './en/errors.json';
import goals from './en/goals.json';
import main from './en/main.json';
import names from './en/names.json';
import panels from './en/panels.json';
import refusals from './en/refusals.json';
import seats from './en/seats.json';
import title from './en/title.json';
import units from './en/units.json';
import type { ENGLISH_CHART } from './englishChart';
import type { ENGLISH_CLASSROOM } from './englishClassroom';
import type { ENGLISH_COLLECT } from './englishCollect';
import type { ENGLISH_END } from './englishEnd';
import type { ENGLISH_LATER } from './englishLater';
import type { ENGLISH_REFERENCE } from './englishReference';
import type { ENGLISH_WHY } from './englishWhy';
import type { ENGLISH_WORKSHOP } from './englishWorkshop';

export const ENGLISH = {
  ...app,
  ...chapters,
  ...controls,
  ...errors,
  ...goals,
  ...main,
  ...names,
  ...panels,
  ...refusals,
  ...seats,
  ...title,
  ...units,
};

/** The key of a message, `area.name`. */
export type TextKey =
  | keyof typeof ENGLISH
  | keyof typeof ENGLISH_LATER
  | keyof typeof ENGLISH_END
  | keyof typeof ENGLISH_REFERENCE
  | keyof typeof ENGLISH_CHART
  | keyof typeof ENGLISH_CLASSROOM
  | keyof typeof ENGLISH_WHY
  | keyof typeof ENGLISH_COLLECT
  | keyof typeof ENGLISH_WORKSHOP;
