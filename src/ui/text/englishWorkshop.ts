// The English messages of the page of an author, fetched with it.

import newCountry from './en/newCountry.json';
import workshop from './en/workshop.json';

export const ENGLISH_WORKSHOP = { ...newCountry, ...workshop };
