// The English messages of what is looked up beside the game; fetched with it.

import adviser from './adviser.json';
import assumptions from './assumptions.json';
import deals from './deals.json';
import derivations from './derivations.json';
import explain from './explain.json';
import levers from './levers.json';
import madeBy from './madeBy.json';
import model from './model.json';
import news from './news.json';
import parameters from './parameters.json';
import world from './world.json';

export const messages = {
  ...adviser,
  ...assumptions,
  ...deals,
  ...derivations,
  ...explain,
  ...levers,
  ...madeBy,
  ...model,
  ...news,
  ...parameters,
  ...world,
};
