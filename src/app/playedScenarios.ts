// The scenarios that were played to the end in this browser.

import { createPlayed } from './storage/played';

export const playedScenarios = createPlayed(() => localStorage);
