// The Korean messages of games of earlier rules; fetched when one is opened.

import earlier from './earlier.json';

export const messages = earlier;
