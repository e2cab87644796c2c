// Effects that bring what another nation gives away, or give away what it gets: chips, power, room in halls, experts. Nothing is made by them.

import { withMore } from '../../lib/rows';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';
import { chipDrawMw, chipListPriceUsdBn, connectedPowerMw, installedH100e } from '../rules/compute';
import { isSeller, usDesignH100e } from '../rules/exports';
import type { CountryRules, EffectPlace } from './effectRule';
import { worthUsdBn } from './figures';

interface Moved {
  readonly budgetShare: number;
}
type Money = Pick<EffectPlace, 'regularBudgetUsdBn'>;

function movedH100e(effect: Moved, place: Money, listPriceUsdBn: number): number {
  return worthUsdBn(effect, place) / listPriceUsdBn;
}

function movedMw({ power }: Parameters, effect: Moved, place: Money): number {
  return worthUsdBn(effect, place) / power.costUsdBnPerMw.variable;
}

function movedHallsMw({ dataCentres }: Parameters, effect: Moved, place: Money): number {
  return worthUsdBn(effect, place) / dataCentres.costUsdBnPerMw;
}

function movedExperts({ talent }: Parameters, effect: Moved, place: Money): number {
  return worthUsdBn(effect, place) / talent.costUsdBnPerExpert;
}

/** Takes US chips out of the halls, with their part of what all chips draw. */
function sendChips(nation: NationState, h100e: number): void {
  const installed = installedH100e(nation);
  if (isSeller(nation, 'us')) nation.domesticChipsH100e -= h100e;
  else nation.usChipsH100e -= h100e;
  if (installed > 0) nation.chipPowerMw *= 1 - h100e / installed;
}

export const MOVED = {
  /** US chips come and are installed this turn, or leave at once. */
  moveChips: {
    apply: (turn, actor, effect) => {
      const { nation } = actor;
      const h100e = movedH100e(effect, actor, turn.chipPriceUsdBn);
      if (h100e < 0) {
        sendChips(nation, Math.min(-h100e, usDesignH100e(nation)));
        return;
      }
      const { arriving } = nation;
      if (isSeller(nation, 'us')) arriving.domesticH100e += h100e;
      else arriving.usH100e += h100e;
      arriving.powerMw += chipDrawMw(h100e, turn.chipPowerKw);
    },
    figure: {
      unit: 'chips',
      good: 'more',
      amount: (effect, place) => {
        const { ruleset, state } = place.game;
        const listPrice = chipListPriceUsdBn(ruleset.parameters, state.halfYear);
        return movedH100e(effect, place, listPrice);
      },
    },
  },
  /** Power comes by cable; what leaves is of all sources alike. */
  movePower: {
    apply: (turn, actor, effect) => {
      const { powerMw } = actor.nation;
      const mw = movedMw(turn.p, effect, actor);
      if (mw >= 0) {
        powerMw.variable += mw;
        return;
      }
      const connectedMw = connectedPowerMw(actor.nation);
      const kept = connectedMw > 0 ? Math.max(0, 1 + mw / connectedMw) : 1;
      powerMw.gas *= kept;
      powerMw.variable *= kept;
      powerMw.firm *= kept;
    },
    figure: {
      unit: 'mw',
      good: 'more',
      amount: (effect, place) => movedMw(place.game.ruleset.parameters, effect, place),
    },
  },
  /** Room in halls comes for some turns, or is lent for as many. */
  lendHalls: {
    apply: (turn, actor, effect) => {
      const { nation } = actor;
      const mw = movedHallsMw(turn.p, effect, actor);
      if (mw >= 0) {
        nation.dataCentreMw += mw;
        nation.hallsBorrowedMw = withMore(nation.hallsBorrowedMw, effect.turns, mw);
        return;
      }
      const lentMw = Math.min(-mw, nation.dataCentreMw);
      nation.dataCentreMw -= lentMw;
      nation.hallsLentMw = withMore(nation.hallsLentMw, effect.turns, lentMw);
    },
    figure: {
      unit: 'mw',
      good: 'more',
      amount: (effect, place) => movedHallsMw(place.game.ruleset.parameters, effect, place),
      second: ({ turns }) => turns,
    },
  },
  /** Experts come or go at once. */
  moveExperts: {
    apply: (turn, actor, effect) => {
      const { nation } = actor;
      const moved = movedExperts(turn.p, effect, actor);
      nation.experts = Math.max(0, nation.experts + moved);
    },
    figure: {
      unit: 'people',
      good: 'more',
      amount: (effect, place) => movedExperts(place.game.ruleset.parameters, effect, place),
    },
  },
} satisfies Partial<CountryRules>;
