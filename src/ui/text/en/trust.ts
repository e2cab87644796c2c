// The English messages of the page that tells how far to trust the model; fetched with it.

import trust from './trust.json';

export const messages = {
  ...trust,
};
