// The English messages of "Why?" alone, fetched when it is first asked.

import facts from './en/facts.json';

export const ENGLISH_WHY = { ...facts };
