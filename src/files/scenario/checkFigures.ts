// Figures: an estimate says how it was made, and a tuned figure shows the real one where there is one.

import type { Figure } from '../../types/figure';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { fault, type Finding, warning } from '../issue';
import type { Path } from '../path';
import { type Check, nationsOf } from './checkKind';
import type { ScenarioFile } from './schema';

/** Figures of which statistics exist, so that a tuned one can be compared. */
const PUBLISHED: readonly NationFigure[] = [
  'gdpUsdTn',
  'budgetUsdBn',
  'privateMoneyUsdBn',
  'usChipsH100e',
  'dataCentreMw',
  'powerCostFactor',
  'experts',
];

interface PlacedFigure {
  readonly figure: Figure;
  readonly path: Path;
}

function ofCountry(country: ScenarioFile['countries'][number], at: number): PlacedFigure[] {
  const path = ['countries', at, 'figures'];
  return Object.entries(country.figures).map(([name, figure]) => ({
    figure,
    path: [...path, name],
  }));
}

function ofWorld({ world = {} }: ScenarioFile): PlacedFigure[] {
  return Object.entries(world).map(([name, figure]) => ({ figure, path: ['world', name] }));
}

function ofChampions(country: ScenarioFile['countries'][number], at: number): PlacedFigure[] {
  const champions = country.role === 'nation' ? (country.champions ?? []) : [];
  return champions.flatMap(({ chipShare, adoptionGain }, champion) => {
    const path = ['countries', at, 'champions', champion];
    return [
      { figure: chipShare, path: [...path, 'chipShare'] },
      { figure: adoptionGain, path: [...path, 'adoptionGain'] },
    ];
  });
}

function figuresOf(file: ScenarioFile): PlacedFigure[] {
  const contracts = file.contracts.map(({ figure }, at) => ({
    figure,
    path: ['contracts', at, 'figure'],
  }));
  return [
    ...ofWorld(file),
    ...file.countries.flatMap(ofCountry),
    ...file.countries.flatMap(ofChampions),
    ...contracts,
  ];
}

function withReal({ figure, path }: PlacedFigure): PlacedFigure[] {
  const real = figure.real === undefined ? [] : [{ figure: figure.real, path: [...path, 'real'] }];
  return [{ figure, path }, ...real];
}

const estimates: Check = (file) =>
  figuresOf(file)
    .flatMap(withReal)
    .filter(({ figure }) => figure.basis === 'estimated' && figure.derivation === undefined)
    .map(({ path }) => {
      const message = 'An estimated figure needs a "derivation": one sentence on how it was made.';
      return fault(path, 'noDerivation', message);
    });

const realIsReal: Check = (file) =>
  figuresOf(file).flatMap(({ figure, path }): Finding[] => {
    if (figure.real?.basis !== 'tuned') return [];
    const message = '"real" must be read, recalled or estimated; a tuned figure is not real.';
    return [fault([...path, 'real', 'basis'], 'notReal', message)];
  });

const tunedShowsReal: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) =>
    NATION_FIGURES.filter((name) => PUBLISHED.includes(name)).flatMap((name) => {
      const figure = nation.figures[name];
      if (figure.basis !== 'tuned' || figure.real !== undefined) return [];
      const message = `"${name}" is tuned though statistics of it exist; show the published figure as "real".`;
      return [warning(['countries', at, 'figures', name], 'noReal', message)];
    }),
  );

export const FIGURE_CHECKS: readonly Check[] = [estimates, realIsReal, tunedShowsReal];
