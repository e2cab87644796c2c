// The English messages of what is looked up beside the game, and of what no first turn brings; fetched at leisure.

import adviser from './adviser.json';
import asking from './asking.json';
import assumptions from './assumptions.json';
import deals from './deals.json';
import demands from './demands.json';
import derivations from './derivations.json';
import explain from './explain.json';
import glossary from './glossary.json';
import levers from './levers.json';
import madeBy from './madeBy.json';
import ministers from './ministers.json';
import model from './model.json';
import news from './news.json';
import parameters from './parameters.json';
import rhythm from './rhythm.json';
import secondCards from './secondCards.json';
import works from './works.json';
import world from './world.json';

export const messages = {
  ...adviser,
  ...asking,
  ...assumptions,
  ...deals,
  ...demands,
  ...derivations,
  ...explain,
  ...glossary,
  ...levers,
  ...madeBy,
  ...ministers,
  ...model,
  ...news,
  ...parameters,
  ...rhythm,
  ...secondCards,
  ...works,
  ...world,
};
