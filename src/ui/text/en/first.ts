// The English messages that the first turn needs; they come with the page.

import app from './app.json';
import bridge from './bridge.json';
import cards from './cards.json';
import chapters from './chapters.json';
import controls from './controls.json';
import errors from './errors.json';
import goals from './goals.json';
import main from './main.json';
import names from './names.json';
import panels from './panels.json';
import people from './people.json';
import quay from './quay.json';
import refusals from './refusals.json';
import seats from './seats.json';
import title from './title.json';
import units from './units.json';

export const messages = {
  ...app,
  ...bridge,
  ...cards,
  ...chapters,
  ...controls,
  ...errors,
  ...goals,
  ...main,
  ...names,
  ...panels,
  ...people,
  ...quay,
  ...refusals,
  ...seats,
  ...title,
  ...units,
};
