// The English messages of the page of an author, fetched with it.

import balance from './en/balance.json';
import newCountry from './en/newCountry.json';
import sourcing from './en/sourcing.json';
import workshop from './en/workshop.json';

export const ENGLISH_WORKSHOP = { ...balance, ...newCountry, ...sourcing, ...workshop };
