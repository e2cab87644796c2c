// What one nation brings to the turn being resolved: its state, figures, decisions and working numbers.

import type { DataLaw, Stance } from '../types/names';
import type { NationScenario, NationStart } from '../types/scenario';
import type { GameState, NationState } from '../types/state';
import type { Decisions } from './decisions';
import { stanceOf } from './rules/nations';

/** What private money was used to when the game began. */
export interface Begun {
  readonly stance: Stance;
  readonly dataLaw: DataLaw;
}

/** One nation during a turn. Money is USD bn, chips are H100-equivalents, power is MW. */
export interface Actor {
  /** The whole state of the turn, so that conditions can be asked of an actor. */
  state: GameState;
  nation: NationState;
  start: NationStart;
  /** Stance and data law of the nation when the game began. */
  begun: Begun;
  decisions: Decisions;
  /** How often its government had fallen before this turn. */
  crisesBefore: number;
  /** Regular budget before the fiscal stance, and after it. */
  regularBudgetUsdBn: number;
  budgetUsdBn: number;
  privateChipsUsdBn: number;
  /** Money of each line that buys something: the government's as far as the line can absorb it, and the firms' except for chips. */
  chipMoneyUsdBn: number;
  dataCentreMoneyUsdBn: number;
  powerMoneyUsdBn: number;
  talentMoneyUsdBn: number;
  modelMoneyUsdBn: number;
  /** Money of bids that is set aside; what is left of it after the bids are opened is kept whole as cash. */
  bidUsdBn: number;
  /** Share of firms' purchases that are Chinese chips. */
  firmsChinaShare: number;
  governmentPurchasesUsdBn: number;
  privatePurchasesUsdBn: number;
  buildMoneyUsdBn: number;
  usDemandH100e: number;
  chinaDemandH100e: number;
  /** What one H100-equivalent of each power's chips costs this nation. */
  usPriceUsdBn: number;
  chinaPriceUsdBn: number;
  quotaH100e: number;
  marketWeight: number;
  usDeliveredH100e: number;
  chinaDeliveredH100e: number;
  domesticH100e: number;
  /** Political capital that a change of stance or export rule costs; it is paid after the card. */
  leverFee: number;
  /** Share of available power that is lost to outages this turn. */
  outageShare: number;
  /** Chips that the nation would need for saturated use, as things stand at this point of the turn. */
  needH100e: number;
  demandH100e: number;
  ownUseH100e: number;
  targetAdoption: number;
  inputQuality: number;
  /** Quality of the best foreign models. That is the frontier, 1, for everybody but the United States, which may itself be the frontier. */
  foreignQuality: number;
}

/** An actor at the beginning of a turn. */
export function createActor(
  state: GameState,
  nation: NationState,
  { start, stance, dataLaw, superpower }: NationScenario,
  decisions: Decisions,
): Actor {
  return {
    state,
    nation,
    start,
    begun: { stance: stanceOf(stance, superpower), dataLaw },
    decisions,
    crisesBefore: nation.crises,
    regularBudgetUsdBn: 0,
    budgetUsdBn: 0,
    privateChipsUsdBn: 0,
    chipMoneyUsdBn: 0,
    dataCentreMoneyUsdBn: 0,
    powerMoneyUsdBn: 0,
    talentMoneyUsdBn: 0,
    modelMoneyUsdBn: 0,
    bidUsdBn: 0,
    firmsChinaShare: 0,
    governmentPurchasesUsdBn: 0,
    privatePurchasesUsdBn: 0,
    buildMoneyUsdBn: 0,
    usDemandH100e: 0,
    chinaDemandH100e: 0,
    usPriceUsdBn: 0,
    chinaPriceUsdBn: 0,
    quotaH100e: 0,
    marketWeight: 0,
    usDeliveredH100e: 0,
    chinaDeliveredH100e: 0,
    domesticH100e: 0,
    leverFee: 0,
    outageShare: 0,
    needH100e: 0,
    demandH100e: 0,
    ownUseH100e: 0,
    targetAdoption: 0,
    inputQuality: 0,
    foreignQuality: 1,
  };
}
