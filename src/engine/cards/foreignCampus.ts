// Foreign campus: a hyperscaler builds on home soil; money and access come, lock-in and power draw too.

import { clamp } from '../../lib/detMath';
import { campusScale } from '../rules/campuses';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const foreignCampus: CardRule = {
  helps: 'chips',
  check: ({ p, nation, start }) => {
    const limitMw = p.foreignCampus.limit * start.gridConnectionMw;
    return nation.hostedPowerTargetMw > limitMw ? refuse('campusLimit', { limitMw }) : PLAYABLE;
  },
  apply: (turn, { nation, start, regularBudgetUsdBn }) => {
    const c = turn.p.foreignCampus;
    nation.hostedPowerTargetMw +=
      (c.baseMw + c.gridShare * start.gridConnectionMw) *
      c.law[nation.dataLaw] *
      campusScale(turn.state);
    nation.cashUsdBn += c.cashShare * regularBudgetUsdBn;
    nation.lockIn = clamp(nation.lockIn + c.lockIn);
    nation.usTrust = clamp(nation.usTrust + c.usTrust);
  },
};
