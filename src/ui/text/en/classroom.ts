// The English messages of the form of a class, fetched with it.

import classroom from './classroom.json';

export const messages = {
  ...classroom,
};
