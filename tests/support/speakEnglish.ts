// Lets every test read the page's words in English, as the page does once it has fetched them.

import { speak } from '../../src/ui/text';
import { language, speaksSimply, wantedParts } from '../../src/ui/text/speech';

const EVERY_PART = ['first', 'later', 'end', 'reference', 'chart'] as const;

if (wantedParts.peek().size < EVERY_PART.length) {
  wantedParts.value = new Set(EVERY_PART);
  await speak('en');
}
language.value = 'en';
speaksSimply.value = false;
