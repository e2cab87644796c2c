// The English messages of the sheets on forecasts and of the debrief, fetched with them.

import debrief from './en/debrief.json';
import forecastSheets from './en/forecastSheets.json';
import learning from './en/learning.json';

export const ENGLISH_END = { ...debrief, ...forecastSheets, ...learning };
