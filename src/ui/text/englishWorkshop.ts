// The English messages of the page of an author, fetched with it.

import sourcing from './en/sourcing.json';
import workshop from './en/workshop.json';

export const ENGLISH_WORKSHOP = { ...sourcing, ...workshop };
