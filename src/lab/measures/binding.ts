// How often each shortage is what holds a country back, when competent players play.

import { BOTTLENECKS } from '../../types/names';
import { ARCHETYPES, COMPETENT } from '../contestants';
import { optionRows, type Measure } from './measure';
import { turnShares } from './shares';

export const binding: Measure = {
  id: 'binding',
  unit: 'percent',
  target: { atLeast: 8, atMost: 50 },
  contestants: ['balanced', ...ARCHETYPES],
  welcome: ['constant', 'reacting'],
  read: (evidence, target) =>
    optionRows(
      target,
      turnShares(evidence, COMPETENT, BOTTLENECKS, ({ bottlenecks }) => bottlenecks),
    ),
};
