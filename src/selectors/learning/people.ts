// Experts who came and left, and compute that foreign firms run in the country instead of keeping them.

import { installedH100e, nationOf } from '../../engine';
import { figureOf, shareOf } from './figure';
import { factsOf, type Measure, nationAtEnd, sum, turnsOf } from './lookBack';

/** Experts who joined less those who left, and how. */
export const expertsBalance: Measure = (game) => {
  const joined = factsOf(game, 'expertsJoined');
  const graduates = sum(joined.map((fact) => fact.graduates));
  const trained = sum(joined.map((fact) => fact.trained));
  const immigrants = sum(joined.map((fact) => fact.immigrants));
  const left = sum(joined.map((fact) => fact.left));
  const before = nationOf(game.states[0]!, game.country).experts;
  const change = nationAtEnd(game).experts - before;
  return figureOf(change, 'peopleChange', {
    parts: [
      { id: 'graduates', value: graduates },
      { id: 'trained', value: trained },
      { id: 'immigrants', value: immigrants },
      { id: 'left', value: -left },
      { id: 'otherwise', value: change - (graduates + trained + immigrants - left) },
    ],
    partsUnit: 'people',
    beside: [{ id: 'expertsBefore', value: before, unit: 'people' }],
    course: { id: 'experts', unit: 'people', values: turnsOf(game).map(({ experts }) => experts) },
  });
};

const FULL = 100;

/** Share of the compute in the country that foreign firms run, beside what became of experts and data. */
export const computeExportAgainstTalent: Measure = (game) => {
  const nation = nationAtEnd(game);
  const { hostedChipsH100e, dataProtection } = nation;
  const own = installedH100e(nation);
  const before = nationOf(game.states[0]!, game.country).experts;
  return figureOf(shareOf(hostedChipsH100e, hostedChipsH100e + own), 'share', {
    parts: [
      { id: 'ownCompute', value: own },
      { id: 'hosted', value: hostedChipsH100e },
    ],
    partsUnit: 'h100e',
    beside: [
      { id: 'expertsChange', value: nation.experts / before - 1, unit: 'shareChange' },
      { id: 'dataAtHome', value: dataProtection * FULL, unit: 'points' },
    ],
  });
};
