// The English messages of reports, events, projects, explanations, the adviser and the debrief; fetched with them.

import adviser from './en/adviser.json';
import debrief from './en/debrief.json';
import derivations from './en/derivations.json';
import events from './en/events.json';
import explain from './en/explain.json';
import figures from './en/figures.json';
import learning from './en/learning.json';
import projects from './en/projects.json';
import report from './en/report.json';

export const ENGLISH_LATER = {
  ...adviser,
  ...debrief,
  ...derivations,
  ...events,
  ...explain,
  ...figures,
  ...learning,
  ...projects,
  ...report,
};
