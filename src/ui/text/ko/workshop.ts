// The Korean messages of the page of an author, fetched with it.

import balance from './balance.json';
import newCountry from './newCountry.json';
import sourcing from './sourcing.json';
import workshop from './workshop.json';

export const messages = {
  ...balance,
  ...newCountry,
  ...sourcing,
  ...workshop,
};
