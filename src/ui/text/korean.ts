// Every message in Korean; fetched when it is first wanted.

import adviser from './ko/adviser.json';
import app from './ko/app.json';
import chapters from './ko/chapters.json';
import controls from './ko/controls.json';
import debrief from './ko/debrief.json';
import errors from './ko/errors.json';
import derivations from './ko/derivations.json';
import events from './ko/events.json';
import explain from './ko/explain.json';
import figures from './ko/figures.json';
import learning from './ko/learning.json';
import main from './ko/main.json';
import names from './ko/names.json';
import panels from './ko/panels.json';
import projects from './ko/projects.json';
import refusals from './ko/refusals.json';
import report from './ko/report.json';
import title from './ko/title.json';
import units from './ko/units.json';
import type { TextKey } from './english';

export const KOREAN = {
  ...adviser,
  ...app,
  ...chapters,
  ...controls,
  ...debrief,
  ...errors,
  ...derivations,
  ...events,
  ...explain,
  ...figures,
  ...learning,
  ...main,
  ...names,
  ...panels,
  ...projects,
  ...refusals,
  ...report,
  ...title,
  ...units,
} satisfies Record<TextKey, string>;
