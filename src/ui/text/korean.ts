// Every message in Korean but those of the debrief and of what is looked up; fetched when it is first wanted.

import app from './ko/app.json';
import chapters from './ko/chapters.json';
import controls from './ko/controls.json';
import errors from './ko/errors.json';
import events from './ko/events.json';
import explain from './ko/explain.json';
import figures from './ko/figures.json';
import forecast from './ko/forecast.json';
import goals from './ko/goals.json';
import main from './ko/main.json';
import names from './ko/names.json';
import orderWords from './ko/orderWords.json';
import panels from './ko/panels.json';
import projects from './ko/projects.json';
import refusals from './ko/refusals.json';
import report from './ko/report.json';
import seats from './ko/seats.json';
import title from './ko/title.json';
import units from './ko/units.json';
import type { ENGLISH } from './english';
import type { ENGLISH_LATER } from './englishLater';

export const KOREAN = {
  ...app,
  ...chapters,
  ...controls,
  ...errors,
  ...events,
  ...explain,
  ...figures,
  ...forecast,
  ...goals,
  ...main,
  ...names,
  ...orderWords,
  ...panels,
  ...projects,
  ...refusals,
  ...report,
  ...seats,
  ...title,
  ...units,
} satisfies Record<keyof typeof ENGLISH | keyof typeof ENGLISH_LATER, string>;
