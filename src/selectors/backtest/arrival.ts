// The state that a game from the past arrives at beside the start state of that year: what is read of a country, and how each cell is judged.

import { installedH100e, nationsOf } from '../../engine';
import { log10 } from '../../lib/detMath';
import {
  type Arrival,
  ARRIVAL_KINDS,
  ARRIVAL_QUANTITIES,
  ARRIVAL_TOLERANCE,
  type ArrivalCell,
  type ArrivalQuantity,
  type ArrivalTotal,
  type ArrivalVerdict,
  type ByArrival,
  FAR_FACTOR,
  TOTAL_FACTOR,
} from '../../types/arrival';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { NationState } from '../../types/state';

/** The quantities of one country. */
export type ArrivalValues = ByArrival<number>;
export type ArrivalByCountry = Readonly<Record<CountryId, ArrivalValues>>;

/** Money flows: what came in the half-year before; before the first turn, what the scenario says of a half-year. */
function privateMoneyOf({ scenario, state }: Game, nation: NationState): number {
  if (state.turn > 0) return nation.privateMoneyUsdBn;
  const given = scenario.countries.find(({ id }) => id === nation.id);
  return given?.role === 'nation' ? given.start.privateMoneyUsdBn : nation.privateMoneyUsdBn;
}

/** What is compared, of every nation of a game as it stands. */
export function arrivalValues(game: Game): ArrivalByCountry {
  return Object.fromEntries(
    nationsOf(game.state).map((nation) => [
      nation.id,
      {
        chips: installedH100e(nation) + nation.hostedChipsH100e,
        halls: nation.dataCentreMw,
        power: nation.availablePowerMw,
        experts: nation.experts,
        lag: nation.lagGenerations,
        homeCloud: nation.homeCloudShare,
        homeModels: nation.homeModelShare,
        privateMoney: privateMoneyOf(game, nation),
      },
    ]),
  );
}

/** What is off by as many tolerances as this, or more, counts no worse. */
const MOST_OFF = 6;
const FAR_OFF = log10(FAR_FACTOR) / log10(ARRIVAL_TOLERANCE.stock);

function capped(off: number): number {
  return Math.min(MOST_OFF, Math.max(-MOST_OFF, off));
}

/** How far a value is off, in tolerances. Nothing beside something is as far off as can be. */
function offOf(quantity: ArrivalQuantity, model: number, start: number): number {
  const kind = ARRIVAL_KINDS[quantity];
  if (kind !== 'stock') return capped((model - start) / ARRIVAL_TOLERANCE[kind]);
  if (model <= 0 || start <= 0)
    return model <= 0 && start <= 0 ? 0 : model > 0 ? MOST_OFF : -MOST_OFF;
  return capped(log10(model / start) / log10(ARRIVAL_TOLERANCE.stock));
}

function verdictOf(off: number): ArrivalVerdict {
  const size = Math.abs(off);
  if (size <= 1) return 'pass';
  return size > FAR_OFF ? 'far' : 'miss';
}

function totalOf(quantity: ArrivalQuantity, cells: readonly ArrivalCell[]): ArrivalTotal {
  let model = 0;
  let start = 0;
  for (const cell of cells) {
    if (cell.quantity !== quantity) continue;
    model += cell.model;
    start += cell.start;
  }
  const isNear = model <= start * TOTAL_FACTOR && model * TOTAL_FACTOR >= start;
  return { quantity, model, start, verdict: isNear ? 'pass' : 'miss' };
}

/** Every country that both have, cell by cell, in the order of the start state. */
export function compareArrival(model: ArrivalByCountry, start: ArrivalByCountry): Arrival {
  const cells = Object.entries(start).flatMap(([country, then]) => {
    const values = model[country];
    if (values === undefined) return [];
    return ARRIVAL_QUANTITIES.map((quantity): ArrivalCell => {
      const off = offOf(quantity, values[quantity], then[quantity]);
      const pair = { model: values[quantity], start: then[quantity] };
      return { country, quantity, ...pair, off, verdict: verdictOf(off) };
    });
  });
  const stocks = ARRIVAL_QUANTITIES.filter((quantity) => ARRIVAL_KINDS[quantity] === 'stock');
  return { cells, totals: stocks.map((quantity) => totalOf(quantity, cells)) };
}

/** The mean square of what the cells are off, in tolerances: 1 where every cell is off by just one. */
export function arrivalLoss(cells: readonly ArrivalCell[]): number {
  let sum = 0;
  for (const { off } of cells) sum += off * off;
  return cells.length === 0 ? 0 : sum / cells.length;
}
