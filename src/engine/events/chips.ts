// Effects on chips: bought, made at home, and hosted for others.

import { clamp } from '../../lib/detMath';
import { campusScale } from '../rules/campuses';
import { chipDrawMw, chipPowerKw, computeNeedH100e } from '../rules/compute';
import { isSeller } from '../rules/exports';
import type { GameState } from '../../types/state';
import type { EffectOf } from '../../types/effect';
import type { CountryRules, EffectPlace } from './effectRule';
import { gridMw, points } from './figures';

type Start = Pick<EffectPlace, 'start'>;

/** Where a campus opens: in which country, and in which world. */
interface CampusPlace extends Start {
  readonly state: GameState;
}

function capacityUsdBn(effect: EffectOf<'addHomeChipCapacity'>, { start }: Start): number {
  return effect.usdBn + effect.perIndustryUsdBn * start.industrialBase;
}

function campusMw(effect: EffectOf<'hostCampus'>, place: CampusPlace): number {
  return (effect.baseMw + gridMw(effect, place)) * campusScale(place.state);
}

/** The chips of a campus of so many MW. */
function campusH100e({ chipsShare }: EffectOf<'hostCampus'>, mw: number, chipKw: number): number {
  return (mw / (chipKw * 1e-3)) * chipsShare;
}

export const CHIPS = {
  /** Installs US chips at once, as a share of the national need. */
  addChips: {
    apply: (turn, { nation, start }, { needShare }) => {
      const h100e = needShare * computeNeedH100e(turn.p, turn.state, start, nation);
      if (isSeller(nation, 'us')) nation.domesticChipsH100e += h100e;
      else nation.usChipsH100e += h100e;
      nation.chipPowerMw += chipDrawMw(h100e, turn.chipPowerKw);
    },
    figure: {
      unit: 'chips',
      good: true,
      amount: ({ needShare }, { game, nation, start }) =>
        needShare * computeNeedH100e(game.ruleset.parameters, game.state, start, nation),
    },
  },
  /** Adds performance to home chips. */
  addHomeChipPerformance: {
    apply: (_turn, { nation }, { amount }) => {
      nation.homeChipPerformance = clamp(nation.homeChipPerformance + amount);
    },
    figure: points('more'),
  },
  /** Adds capacity to make chips at home, in part by the size of the industry. */
  addHomeChipCapacity: {
    apply: (_turn, actor, effect) => {
      actor.nation.homeChipCapacityUsdBn += capacityUsdBn(effect, actor);
    },
    figure: { unit: 'usdBn', good: true, amount: capacityUsdBn },
  },
  /** A foreign campus opens at once: its chips, halls and part of its power come with it. */
  hostCampus: {
    apply: (turn, { nation, start }, effect) => {
      const mw = campusMw(effect, { start, state: turn.state });
      nation.hostedChipsH100e += campusH100e(effect, mw, turn.chipPowerKw);
      nation.dataCentreMw += mw * effect.hallsShare;
      nation.powerMw.variable += mw * effect.powerShare;
    },
    figure: {
      unit: 'mw',
      good: null,
      amount: (effect, { start, game }) => campusMw(effect, { start, state: game.state }),
      second: (effect, place) => {
        const { ruleset, state } = place.game;
        const kw = chipPowerKw(ruleset.parameters, state.halfYear);
        return campusH100e(effect, campusMw(effect, { start: place.start, state }), kw);
      },
    },
  },
  /** Buys a share of the hosted chips; what is kept of it becomes the nation’s own. */
  buyOutHosted: {
    apply: (turn, { nation }, { share, keptShare }) => {
      const bought = share * nation.hostedChipsH100e;
      const kept = keptShare * bought;
      nation.usChipsH100e += kept;
      nation.chipPowerMw += chipDrawMw(kept, turn.chipPowerKw);
      nation.hostedChipsH100e -= bought;
    },
    figure: {
      unit: 'chips',
      good: true,
      amount: ({ share, keptShare }, { nation }) => share * keptShare * nation.hostedChipsH100e,
    },
  },
} satisfies Partial<CountryRules>;
