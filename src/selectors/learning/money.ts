// Where money went and what it drew after it: public lines, private money, the gain of the economy.

import { nationScenarioOf } from '../../engine';
import { PILLARS, type Pillar } from '../../types/names';
import type { NationState } from '../../types/state';
import { gainOf } from '../gain';
import { figureOf, largestOf, partsOf, shareOf } from './figure';
import { type Measure, nationAtEnd, sum, turnsOf } from './lookBack';

const PERCENT = 100;

/** Public money of a turn that went to a line, USD bn. */
function spentOn({ publicMoneyUsdBn, budgetPercents }: NationState, line: Pillar): number {
  return (publicMoneyUsdBn * budgetPercents[line]) / PERCENT;
}

function spent(nation: NationState): number {
  return sum(PILLARS.map((line) => spentOn(nation, line)));
}

/** The line that got most of the public money, as a share of it. */
export const moneyByLine: Measure = (game) => {
  const turns = turnsOf(game);
  const parts = partsOf(PILLARS, (line) => sum(turns.map((nation) => spentOn(nation, line))));
  const of = largestOf(parts);
  return figureOf(shareOf(of.value, sum(turns.map(spent))), 'share', {
    of,
    parts,
    partsUnit: 'usdBn',
  });
};

/** Private money for each dollar of public money over the whole game. */
export const privateToPublicMoney: Measure = (game) => {
  const turns = turnsOf(game);
  const ofPublic = sum(turns.map(spent));
  const ofPrivate = sum(turns.map(({ privateMoneyUsdBn }) => privateMoneyUsdBn));
  return figureOf(shareOf(ofPrivate, ofPublic), 'ratio', {
    parts: [
      { id: 'publicMoney', value: ofPublic },
      { id: 'privateMoney', value: ofPrivate },
    ],
    partsUnit: 'usdBn',
    course: {
      id: 'privateMoney',
      unit: 'usdBn',
      values: turns.map(({ privateMoneyUsdBn }) => privateMoneyUsdBn),
    },
  });
};

/** What AI added to the economy, beside what the government spent on it. */
export const adoptionGain: Measure = (game) => {
  const nation = nationAtEnd(game);
  const turns = turnsOf(game);
  const { totalUsdBn } = gainOf(game.scenario, nation);
  const { start } = nationScenarioOf(game.scenario, game.country);
  return figureOf(totalUsdBn, 'usdBn', {
    parts: [
      { id: 'gain', value: totalUsdBn },
      { id: 'publicMoney', value: sum(turns.map(spent)) },
    ],
    beside: [
      { id: 'adoptionBefore', value: start.adoption, unit: 'share' },
      { id: 'adoption', value: nation.adoption, unit: 'share' },
    ],
    course: { id: 'adoption', unit: 'share', values: turns.map(({ adoption }) => adoption) },
  });
};
