// The English messages of reports, events, projects, explanations and the debrief; fetched with them.

import debrief from './en/debrief.json';
import events from './en/events.json';
import explain from './en/explain.json';
import figures from './en/figures.json';
import projects from './en/projects.json';
import report from './en/report.json';

export const ENGLISH_LATER = {
  ...debrief,
  ...events,
  ...explain,
  ...figures,
  ...projects,
  ...report,
};
