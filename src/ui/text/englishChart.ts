// The English messages of the sheets on the chart and of the end of a turn, fetched with them.

import chart from './en/chart.json';

export const ENGLISH_CHART = { ...chart };
