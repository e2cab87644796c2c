// The English messages of the workshop, fetched with it.

import balance from './en/balance.json';

export const ENGLISH_WORKSHOP = { ...balance };
