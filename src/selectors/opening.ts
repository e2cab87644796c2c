// The opening: what each option brings and when, what it costs, and how much of it power lets run.

import { installedH100e, nationOf, nationScenarioOf } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Figure } from '../types/figure';
import type { ContractScenario, Opening, OpeningOption, Text } from '../types/scenario';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import { orderOf, type SeatState } from './seatState';
import { rollOutGames, withOrder } from './trial';

/** One turn of what an option leads to, with all other orders as they are. */
export interface OpeningPoint {
  /** The turn's number from 0, and its half-year. */
  readonly turn: number;
  readonly halfYear: number;
  /** Chips of the opening that arrive in this turn. */
  readonly arrivingH100e: number;
  readonly installedH100e: number;
  /** Chips that power and halls let run, and the other chips. */
  readonly runningH100e: number;
  readonly idleH100e: number;
  /** Chips that power alone would let run, up to one and a half times those installed. */
  readonly poweredH100e: number;
  readonly powerPercent: number;
}

export interface OpeningOptionFacts {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly totalH100e: number;
  /** In chips of the contract's kind; null without a contract. */
  readonly totalGpus: number | null;
  readonly billUsdBn: number;
  readonly effects: readonly EffectFact[];
  readonly course: readonly OpeningPoint[];
  /** The turn in which power covers the smallest share of need. */
  readonly tightest: OpeningPoint;
  readonly mostIdleH100e: number;
}

export interface OpeningScene {
  readonly name: Text;
  readonly text: Text;
  readonly options: readonly OpeningOptionFacts[];
  /** The option ordered this turn, else the default. */
  readonly taken: string;
  readonly isOrdered: boolean;
  readonly defaultOption: string;
  readonly contract: ContractScenario | null;
  /** The source of the contract's number. */
  readonly figure: Figure | null;
  readonly installedH100e: number;
}

/** How far an option is looked ahead, in turns. */
const AHEAD = 8;
/** Chips that power alone could run, as a multiple of those installed, at most. */
export const MOST_POWERED = 1.5;

function pointOf(after: Game, country: CountryId, option: OpeningOption): OpeningPoint {
  const nation = nationOf(after.state, country);
  const turn = after.state.turn - 1;
  const installed = installedH100e(nation);
  return {
    turn,
    halfYear: after.state.halfYear - 1,
    arrivingH100e: option.lots.reduce((sum, lot) => sum + (lot.turn === turn ? lot.h100e : 0), 0),
    installedH100e: installed,
    runningH100e: installed * nation.operatingShare,
    idleH100e: installed - installed * nation.operatingShare,
    poweredH100e: installed * Math.min(MOST_POWERED, nation.powerRatio),
    powerPercent: nation.powerRatio * 100,
  };
}

function courseOf(state: SeatState, country: CountryId, option: OpeningOption): OpeningPoint[] {
  const orders = withOrder(state.orders, { kind: 'chooseOpening', country, option: option.id });
  const games = rollOutGames({ ...state, orders }, country, AHEAD, 'standing');
  return games.map((after) => pointOf(after, country, option));
}

function optionFacts(
  state: SeatState,
  country: CountryId,
  option: OpeningOption,
  contract: ContractScenario | null,
): OpeningOptionFacts {
  const { id, name, text, lots } = option;
  const place = placeOf(state.game, country);
  const totalH100e = lots.reduce((sum, lot) => sum + lot.h100e, 0);
  const course = courseOf(state, country, option);
  return {
    id,
    name,
    text,
    totalH100e,
    totalGpus: contract === null ? null : totalH100e / contract.h100ePerGpu,
    billUsdBn: lots.reduce((sum, lot) => sum + lot.billUsdBn, 0),
    effects: option.effects.map((effect) => factOf(effect, place)),
    course,
    tightest: course.reduce((least, at) => (at.powerPercent < least.powerPercent ? at : least)),
    mostIdleH100e: Math.max(
      ...course.map(({ installedH100e: all, runningH100e }) => all - runningH100e),
    ),
  };
}

function contractOf({ scenario }: Game, { contract }: Opening): ContractScenario | null {
  return scenario.contracts.find(({ id }) => id === contract) ?? null;
}

/** The choice of the first turn; null in any other and for nations that have none. */
export function selectOpening(state: SeatState, country: CountryId): OpeningScene | null {
  const { game, orders } = state;
  const { opening } = nationScenarioOf(game.scenario, country);
  if (opening === undefined || game.state.turn > 0 || game.state.outcome !== 'running') return null;
  const contract = contractOf(game, opening);
  const ordered = orderOf(orders, 'chooseOpening')?.option;
  return {
    name: opening.name,
    text: opening.text,
    options: opening.options.map((option) => optionFacts(state, country, option, contract)),
    taken: ordered ?? opening.default,
    isOrdered: ordered !== undefined,
    defaultOption: opening.default,
    contract,
    figure: contract?.figure ?? null,
    installedH100e: installedH100e(nationOf(game.state, country)),
  };
}

/** The option that the first turn would take as it stands; null where there is no opening to choose. */
export function selectOpeningTaken(
  { game, orders }: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
): { readonly name: Text; readonly isOrdered: boolean } | null {
  const { opening } = nationScenarioOf(game.scenario, country);
  if (opening === undefined || game.state.turn > 0) return null;
  const ordered = orderOf(orders, 'chooseOpening')?.option;
  const option = opening.options.find(({ id }) => id === (ordered ?? opening.default));
  return option === undefined ? null : { name: option.name, isOrdered: ordered !== undefined };
}
