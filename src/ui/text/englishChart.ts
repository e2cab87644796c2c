// The English messages of the sheets on the chart, of the end of a turn, of settings and keys; fetched with them.

import chart from './en/chart.json';
import menu from './en/menu.json';

export const ENGLISH_CHART = { ...chart, ...menu };
