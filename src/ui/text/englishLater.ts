// The English messages of reports, events, orders in words, projects and explanations; fetched with them.

import events from './en/events.json';
import explain from './en/explain.json';
import figures from './en/figures.json';
import forecast from './en/forecast.json';
import orderWords from './en/orderWords.json';
import projects from './en/projects.json';
import report from './en/report.json';

export const ENGLISH_LATER = {
  ...events,
  ...explain,
  ...figures,
  ...forecast,
  ...orderWords,
  ...projects,
  ...report,
};
