// The Korean messages of the debrief; fetched with it.

import debrief from './debrief.json';
import forecastSheets from './forecastSheets.json';
import learning from './learning.json';

export const messages = {
  ...debrief,
  ...forecastSheets,
  ...learning,
};
