// The quantities behind a row of the table of levers, so that its numbers can be asked "Why?".

import { STEP_PERCENT } from '../../../selectors';
import { type Card, CARDS, type Pillar, PILLARS } from '../../../types/names';
import type { GameModel } from '../gameModel';
import { lineQuantities } from '../panels/budgetLine';
import { cardQuantities } from '../panels/cardGrid';
import { giveNumbers } from '../why/given';

/** By the id of a row; what a change of it costs goes by its lever. */
const BY_ROW: Readonly<Record<string, string>> = {
  fiscal: '@ledger.byStanceUsdBn @parameters.money.fiscalSupport',
  setStance: '@stances @levers.stance.price',
  setExportRule: '@exports.options @levers.exportRule.price',
  setDataLaw: '@laws @levers.dataLaw.price',
  setModelProgramme: '@programmes @levers.modelProgramme.price',
  setChinaShare: '@decisions.chinaPercent @stances.*.chinaCapPercent',
  setPowerMix: '@mixes.*.powerMw @mixes.*.leadTurns',
  setBuildShare: '@decisions.buildPercent @chipPlan @parameters.homeChips.researchLag',
  setGovernmentShare: '@decisions.governmentPercent @chipPlan',
  chooseFocus: '@focus.options',
  makePledge: '@pledges',
  beginProject: '@offer',
  answerEvent: '@event.options',
  chooseOpening: '@opening.options',
};

/** What the other choices bring more than the one that stands. */
function moreOf(ways: readonly string[], chosen: string, field: string): string {
  return ways
    .filter((way) => way !== chosen)
    .map((way) => `${way}.${field}~${chosen}.${field}`)
    .join(' ');
}

function choicesOf({ stances, laws }: GameModel, id: string): string {
  if (id === 'setStance') {
    const { stance } = stances.value.find(({ chosen }) => chosen)!;
    const ways = stances.value.map((each) => `@stances.${each.stance}`);
    return moreOf(ways, `@stances.${stance}`, 'chipsComingH100e');
  }
  if (id !== 'setDataLaw') return '';
  const { law } = laws.value.find(({ chosen }) => chosen)!;
  const ways = laws.value.map((each) => `@laws.${each.law}`);
  return moreOf(ways, `@laws.${law}`, 'support');
}

/** What one step of a line moves. */
function stepOf({ ledger }: GameModel): string {
  const stepUsdBn = (ledger.value.moneyUsdBn * STEP_PERCENT) / 100;
  return giveNumbers('lineStep', { stepPercent: STEP_PERCENT, stepUsdBn });
}

const isPillar = (id: string): id is Pillar => PILLARS.some((pillar) => pillar === id);
const isCard = (id: string): id is Card => CARDS.some((card) => card === id);

/** The ways to the facts that the row shows. */
export function leverWhy(id: string, game: GameModel): string {
  const [kind, of] = id.split('-');
  if (kind === 'champion') return `@champions.${of} @cards.championsCompact.cost`;
  if (kind === 'platform') return `@platforms.rows.${of} @cards.jointPlatform.cost`;
  if (isPillar(id)) return `${lineQuantities(id)} @ledger.moneyUsdBn ${stepOf(game)}`;
  if (isCard(id)) return cardQuantities(id);
  return [BY_ROW[id] ?? '', choicesOf(game, id)].filter((words) => words !== '').join(' ');
}
