// The options of standing decisions side by side: what each stance, law, programme and mix would do to this turn.

import {
  chinaShareGoal,
  focusLead,
  nationOf,
  nationScenarioOf,
  spendingNeedUsdBn,
} from '../engine';
import {
  DATA_LAWS,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  POWER_SOURCES,
  STANCES,
  type ByPowerSource,
  type CountryId,
  type DataLaw,
  type ModelProgramme,
  type PowerMix,
  type Stance,
} from '../types/names';
import type { Order } from '../types/order';
import type { NationState } from '../types/state';
import { selectDecisions } from './decisions';
import { focusOfTurn } from './focusOfTurn';
import { type SeatState, withOrder } from './seatState';
import { tryNation } from './trial';

/** What the turn would bring under one option, with all other orders as they are. */
interface Outlook {
  readonly support: number;
  readonly politicalCapital: number;
  /** Chips on their way after the turn with rivals at their standing orders, H100-equivalents. */
  readonly chipsComingH100e: number;
  readonly privateUsdBn: number;
}

export interface StanceOption extends Outlook {
  readonly stance: Stance;
  readonly chosen: boolean;
  readonly inForce: boolean;
  /** The share of chip purchases from China that it tends to, as the United States deliver in this turn. */
  readonly chinaGoalPercent: number;
  /** Trust after the turn, 0 to 100. */
  readonly usTrust: number;
  readonly chinaTrust: number;
}

export interface LawOption extends Outlook {
  readonly law: DataLaw;
  readonly chosen: boolean;
  readonly inForce: boolean;
  /** 0 to 100, after the turn. */
  readonly dataProtectionPoints: number;
  /** What data protection tends to under this law, 0 to 100. */
  readonly dataProtectionGoal: number;
  readonly adoptionPercent: number;
}

export interface ProgrammeOption extends Outlook {
  readonly programme: ModelProgramme;
  readonly chosen: boolean;
  readonly inForce: boolean;
  /** Percent of the working chips that it takes for training. */
  readonly trainingPercent: number;
  readonly lagGenerations: number;
  readonly maturity: number;
  /** 0 to 1. */
  readonly knowHow: number;
  readonly runSucceeded: boolean;
  /** USD bn a turn for the programme to be paid in full, and what it is paid after the turn. */
  readonly spendingNeedUsdBn: number;
  readonly modelSpendingUsdBn: number;
  /** Share of AI use on home models, 0 to 1. */
  readonly homeModelShare: number;
}

export interface MixOption {
  readonly mix: PowerMix;
  readonly chosen: boolean;
  readonly inForce: boolean;
  /** Percent of power money by source. */
  readonly percents: Readonly<ByPowerSource<number>>;
  /** MW that this turn's power money would bring by source, and in how many turns. */
  readonly powerMw: Readonly<ByPowerSource<number>>;
  readonly leadTurns: Readonly<ByPowerSource<number>>;
}

function outlook(after: NationState): Outlook {
  const { usH100e, chinaH100e, domesticH100e } = after.arriving;
  return {
    support: after.support,
    politicalCapital: after.politicalCapital,
    chipsComingH100e: usH100e + chinaH100e + domesticH100e,
    privateUsdBn: after.privateMoneyUsdBn,
  };
}

function tryOrder(state: SeatState, country: CountryId, order: Order): NationState {
  return tryNation(state, country, withOrder(state.orders, order));
}

export function selectStances(state: SeatState, country: CountryId): StanceOption[] {
  const nation = nationOf(state.game.state, country);
  const chosen = selectDecisions(state, country).stance;
  const p = state.game.ruleset.parameters;
  return STANCES.map((stance) => {
    const after = tryOrder(state, country, { kind: 'setStance', country, stance });
    const { superpower, chipDeliveryRatio } = after;
    return {
      stance,
      chosen: chosen === stance,
      inForce: nation.stance === stance,
      chinaGoalPercent: chinaShareGoal(p, { superpower, chipDeliveryRatio, stance }) * 100,
      usTrust: after.usTrust * 100,
      chinaTrust: after.chinaTrust * 100,
      ...outlook(after),
    };
  });
}

export function selectLaws(state: SeatState, country: CountryId): LawOption[] {
  const nation = nationOf(state.game.state, country);
  const chosen = selectDecisions(state, country).law;
  const goals = state.game.ruleset.parameters.dataLaw.target;
  return DATA_LAWS.map((law) => {
    const after = tryOrder(state, country, { kind: 'setDataLaw', country, law });
    return {
      law,
      chosen: chosen === law,
      inForce: nation.dataLaw === law,
      dataProtectionPoints: after.dataProtection * 100,
      dataProtectionGoal: goals[law] * 100,
      adoptionPercent: after.adoption * 100,
      ...outlook(after),
    };
  });
}

export function selectProgrammes(state: SeatState, country: CountryId): ProgrammeOption[] {
  const nation = nationOf(state.game.state, country);
  const chosen = selectDecisions(state, country).programme;
  const p = state.game.ruleset.parameters;
  const { start } = nationScenarioOf(state.game.scenario, country);
  const halfYear = state.game.state.halfYear + 1;
  return MODEL_PROGRAMMES.map((programme) => {
    const after = tryOrder(state, country, { kind: 'setModelProgramme', country, programme });
    return {
      programme,
      chosen: chosen === programme,
      inForce: nation.modelProgramme === programme,
      trainingPercent: p.training.share[programme] * 100,
      lagGenerations: after.lagGenerations,
      maturity: after.programmeMaturity * 100,
      knowHow: after.knowHow,
      runSucceeded: programme !== 'pretrain' || after.runSucceeded,
      spendingNeedUsdBn: spendingNeedUsdBn(p, halfYear, programme, after, start),
      modelSpendingUsdBn: after.modelSpendingUsdBn,
      homeModelShare: after.homeModelShare,
      ...outlook(after),
    };
  });
}

function pipelineTotal(nation: NationState, source: keyof ByPowerSource<number>): number {
  return nation.powerPipelineMw[source].reduce((sum, amount) => sum + amount, 0);
}

export function selectMixes(state: SeatState, country: CountryId): MixOption[] {
  const p = state.game.ruleset.parameters;
  const { power } = p;
  const nation = nationOf(state.game.state, country);
  const chosen = selectDecisions(state, country).powerMix;
  const sooner = focusLead(p, focusOfTurn(state, country), 'power');
  return POWER_MIXES.map((mix) => {
    const after = tryOrder(state, country, { kind: 'setPowerMix', country, powerMix: mix });
    const option = { percents: {}, powerMw: {}, leadTurns: {} } as Record<
      'percents' | 'powerMw' | 'leadTurns',
      ByPowerSource<number>
    >;
    for (const source of POWER_SOURCES) {
      option.percents[source] = power.mixShare[mix][source] * 100;
      const arrived = nation.powerPipelineMw[source][0] ?? 0;
      option.powerMw[source] =
        pipelineTotal(after, source) - pipelineTotal(nation, source) + arrived;
      option.leadTurns[source] = power.lagTurns[source] - sooner;
    }
    return { mix, chosen: chosen === mix, inForce: nation.powerMix === mix, ...option };
  });
}
