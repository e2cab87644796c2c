// The English messages of the debrief, fetched with it.

import debrief from './en/debrief.json';
import learning from './en/learning.json';

export const ENGLISH_END = { ...debrief, ...learning };
