// Lets every test read the page's words in English, as the page does once it has fetched them.

import { loadMessages, speak } from '../../src/ui/text';

await speak('en');
await loadMessages('later');
await loadMessages('end');
await loadMessages('reference');
await loadMessages('chart');
