// The English messages of reports, events, projects, explanations and the adviser; fetched with them.

import adviser from './en/adviser.json';
import derivations from './en/derivations.json';
import events from './en/events.json';
import explain from './en/explain.json';
import figures from './en/figures.json';
import projects from './en/projects.json';
import report from './en/report.json';

export const ENGLISH_LATER = {
  ...adviser,
  ...derivations,
  ...events,
  ...explain,
  ...figures,
  ...projects,
  ...report,
};
