// Figures: an estimate says how it was made, and a tuned figure shows the real one where there is one.

import type { Figure } from '../../types/figure';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { fault, type Finding, warning } from '../issue';
import type { Path } from '../path';
import { type Check, type NationFile, nationsOf } from './checkKind';
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

/** A figure and where it stands. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly path: Path;
}

/** All figures of an object with the path of each. */
export function placedFigures(
  figures: Readonly<Record<string, Figure>>,
  path: Path,
): PlacedFigure[] {
  return Object.entries(figures).map(([name, figure]) => ({ figure, path: [...path, name] }));
}

/** The figures of champions that stand at the path. */
export function championFigures(champions: NationFile['champions'], path: Path): PlacedFigure[] {
  return (champions ?? []).flatMap(({ chipShare, adoptionGain }, at) =>
    placedFigures({ chipShare, adoptionGain }, [...path, at]),
  );
}

function figuresOf(file: ScenarioFile): PlacedFigure[] {
  const contracts = file.contracts.map(({ figure }, at) => ({
    figure,
    path: ['contracts', at, 'figure'],
  }));
  const countries = file.countries.flatMap(({ figures }, at) =>
    placedFigures(figures, ['countries', at, 'figures']),
  );
  const champions = nationsOf(file).flatMap(({ nation, at }) =>
    championFigures(nation.champions, ['countries', at, 'champions']),
  );
  return [...placedFigures(file.world ?? {}, ['world']), ...countries, ...champions, ...contracts];
}

/** The figure itself, the real one beside it, and those that it was derived from. */
function withParts({ figure, path }: PlacedFigure): PlacedFigure[] {
  const inputs = (figure.inputs ?? []).map((input, at) => ({
    figure: input,
    path: [...path, 'inputs', at],
  }));
  const real =
    figure.real === undefined ? [] : withParts({ figure: figure.real, path: [...path, 'real'] });
  return [{ figure, path }, ...inputs, ...real];
}

function noDerivation({ figure, path }: PlacedFigure): Finding[] {
  const isMade = figure.basis === 'estimated' || figure.basis === 'calculated';
  if (!isMade || figure.derivation !== undefined) return [];
  const message = `${figure.basis === 'estimated' ? 'An estimated' : 'A calculated'} figure needs a "derivation": one sentence on how it was made.`;
  return [fault(path, 'noDerivation', message)];
}

function notReal({ figure, path }: PlacedFigure): Finding[] {
  if (figure.real?.basis !== 'tuned') return [];
  const message = '"real" must be read, recalled or estimated; a tuned figure is not real.';
  return [fault([...path, 'real', 'basis'], 'notReal', message)];
}

/** Whether figures say honestly how they were made. */
export function judgeFigures(figures: readonly PlacedFigure[]): Finding[] {
  return [...figures.flatMap(withParts).flatMap(noDerivation), ...figures.flatMap(notReal)];
}

/** Tuned figures of a nation that hide a published one. */
export function hiddenReal(figures: Readonly<Record<NationFigure, Figure>>, path: Path): Finding[] {
  return NATION_FIGURES.filter((name) => PUBLISHED.includes(name)).flatMap((name) => {
    const figure = figures[name];
    if (figure.basis !== 'tuned' || figure.real !== undefined) return [];
    const message = `"${name}" is tuned though statistics of it exist; show the published figure as "real".`;
    return [warning([...path, name], 'noReal', message)];
  });
}

const areHonest: Check = (file) => judgeFigures(figuresOf(file));

const tunedShowsReal: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) =>
    hiddenReal(nation.figures, ['countries', at, 'figures']),
  );

export const FIGURE_CHECKS: readonly Check[] = [areHonest, tunedShowsReal];
