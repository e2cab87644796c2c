// Lets every test read the page's words in English, as the page does once it has fetched them.

import {
  loadChartMessages,
  loadEndMessages,
  loadLaterMessages,
  loadReferenceMessages,
  speak,
} from '../../src/ui/text';

await speak('en');
await loadLaterMessages();
await loadEndMessages();
await loadReferenceMessages();
await loadChartMessages();
