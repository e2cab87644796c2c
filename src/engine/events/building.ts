// Effects on power and halls.

import type { CountryRules } from './effectRule';
import { total } from '../rules/totals';
import { GRID_MW, gridMw } from './figures';

export const BUILDING = {
  /** Connects power of one source, as a share of the yearly grid connection. */
  addPower: {
    apply: (_turn, actor, effect) => {
      actor.nation.powerMw[effect.source] += gridMw(effect, actor);
    },
    figure: GRID_MW,
  },
  /** Adds power of one source to what is connected this turn, as a share of the yearly grid connection. */
  connectPower: {
    apply: (_turn, actor, effect) => {
      actor.nation.powerPipelineMw[effect.source][0]! += gridMw(effect, actor);
    },
    figure: GRID_MW,
  },
  /** Takes a share of available power for this turn. */
  cutPower: {
    apply: (_turn, actor, { share }) => {
      actor.outageShare = share;
    },
    figure: {
      unit: 'mw',
      good: false,
      amount: ({ share }, { nation }) => -share * nation.availablePowerMw,
    },
  },
  /** Opens halls, as a share of the yearly grid connection. */
  addDataCentres: {
    apply: (_turn, actor, effect) => {
      actor.nation.dataCentreMw += gridMw(effect, actor);
    },
    figure: GRID_MW,
  },
  /** Moves a share of every hall under construction one turn back. */
  delayDataCentres: {
    apply: (_turn, { nation }, { share }) => {
      const pipeline = nation.dataCentrePipelineMw;
      for (let i = 0; i < pipeline.length - 1; i++) {
        const late = pipeline[i]! * share;
        pipeline[i]! -= late;
        pipeline[i + 1]! += late;
      }
    },
    figure: {
      unit: 'mw',
      good: false,
      amount: ({ share }, { nation }) => {
        const pipeline = nation.dataCentrePipelineMw.slice(0, -1);
        const lateMw = pipeline.reduce((sum, mw) => sum + mw * share, 0);
        return -lateMw;
      },
      second: ({ share }) => share * 100,
    },
  },
  /** Gives up a share of every hall under construction. */
  scrapDataCentres: {
    apply: (_turn, { nation }, { share }) => {
      const pipeline = nation.dataCentrePipelineMw;
      for (let i = 0; i < pipeline.length; i++) pipeline[i]! *= 1 - share;
    },
    figure: {
      unit: 'mw',
      good: false,
      amount: ({ share }, { nation }) => -share * total(nation.dataCentrePipelineMw),
    },
  },
} satisfies Partial<CountryRules>;
