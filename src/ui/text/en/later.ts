// The English messages of reports, events, orders in words, projects and explanations; fetched with them.

import events from './events.json';
import figures from './figures.json';
import forecast from './forecast.json';
import lesson from './lesson.json';
import orderWords from './orderWords.json';
import projects from './projects.json';
import report from './report.json';
import why from './why.json';

export const messages = {
  ...events,
  ...figures,
  ...forecast,
  ...lesson,
  ...orderWords,
  ...projects,
  ...report,
  ...why,
};
