// The English messages that younger readers meet most, in simple words; fetched when these are wanted.

import simple from './simple.json';

export const messages = {
  ...simple,
};
