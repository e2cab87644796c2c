// Every message in English; its keys are the keys of all messages.

import app from './en/app.json';
import controls from './en/controls.json';
import debrief from './en/debrief.json';
import errors from './en/errors.json';
import events from './en/events.json';
import explain from './en/explain.json';
import figures from './en/figures.json';
import main from './en/main.json';
import names from './en/names.json';
import panels from './en/panels.json';
import refusals from './en/refusals.json';
import report from './en/report.json';
import title from './en/title.json';
import units from './en/units.json';

export const ENGLISH = {
  ...app,
  ...controls,
  ...debrief,
  ...errors,
  ...events,
  ...explain,
  ...figures,
  ...main,
  ...names,
  ...panels,
  ...refusals,
  ...report,
  ...title,
  ...units,
};

/** The key of a message, `area.name`. */
export type TextKey = keyof typeof ENGLISH;
