// The English messages of the page on which a class is collected, fetched with it.

import collect from './en/collect.json';

export const ENGLISH_COLLECT = { ...collect };
