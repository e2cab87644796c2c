// The Korean messages of a class that is collected, fetched with its page.

import collect from './collect.json';

export const messages = {
  ...collect,
};
