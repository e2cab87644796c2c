// Usual: puts public money where governments put it in the years that the back-test runs through, and leaves all else as it is.

import type { Bot } from '../types/bot';

/** Mostly people and models; chips, halls and power were bought by firms. */
const USUAL_PERCENTS = { chips: 9, dataCentres: 3, power: 1, talent: 34, models: 53 };

export const usual: Bot = ({ seat: country }) => [
  { kind: 'allocateBudget', country, percents: USUAL_PERCENTS },
];
