// The Korean messages of the sheets on the chart, the menu, the settings and the keys; fetched with them.

import chart from './chart.json';
import menu from './menu.json';
import mine from './mine.json';

export const messages = {
  ...chart,
  ...menu,
  ...mine,
};
