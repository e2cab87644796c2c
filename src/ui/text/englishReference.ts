// The English messages of what is looked up beside the game, fetched with it: the adviser, the world, all levers, the model.

import adviser from './en/adviser.json';
import derivations from './en/derivations.json';
import levers from './en/levers.json';
import madeBy from './en/madeBy.json';
import model from './en/model.json';
import parameters from './en/parameters.json';
import world from './en/world.json';

export const ENGLISH_REFERENCE = {
  ...adviser,
  ...derivations,
  ...levers,
  ...madeBy,
  ...model,
  ...parameters,
  ...world,
};
