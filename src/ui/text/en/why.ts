// The English messages of "Why?" alone, fetched when it is first asked.

import facts from './facts.json';

export const messages = {
  ...facts,
};
