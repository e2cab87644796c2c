// The English messages of reports, events, orders in words, projects and explanations; fetched with them.

import events from './events.json';
import explain from './explain.json';
import figures from './figures.json';
import forecast from './forecast.json';
import orderWords from './orderWords.json';
import projects from './projects.json';
import report from './report.json';

export const messages = {
  ...events,
  ...explain,
  ...figures,
  ...forecast,
  ...orderWords,
  ...projects,
  ...report,
};
