// The quantities behind a row of the table of levers, so that its numbers can be asked "Why?".

import { type Card, CARDS, type Pillar, PILLARS } from '../../../types/names';
import { lineQuantities } from '../panels/budgetLine';
import { cardQuantities } from '../panels/cardGrid';

/** By the id of a row; what a change of it costs goes by its lever. */
const BY_ROW: Readonly<Record<string, string>> = {
  fiscal: '@ledger.byStanceUsdBn @parameters.money.fiscalSupport',
  setStance: '@stances @levers.stance.price',
  setExportRule: '@exports.options @levers.exportRule.price',
  setDataLaw: '@laws @levers.dataLaw.price',
  setModelProgramme: '@programmes @levers.modelProgramme.price',
  setChinaShare: '@decisions.chinaPercent @stances.*.chinaCapPercent',
  setPowerMix: '@mixes.*.powerMw @mixes.*.leadTurns',
  setBuildShare: '@decisions.buildPercent @chipPlan',
  setGovernmentShare: '@decisions.governmentPercent @chipPlan',
  chooseFocus: '@focus.options',
  makePledge: '@pledges',
  beginProject: '@offer',
  answerEvent: '@event.options',
  chooseOpening: '@opening.options',
};

const isPillar = (id: string): id is Pillar => PILLARS.some((pillar) => pillar === id);
const isCard = (id: string): id is Card => CARDS.some((card) => card === id);

/** The ways to the facts that the row shows. */
export function leverWhy(id: string): string {
  const [kind, of] = id.split('-');
  if (kind === 'champion') return `@champions.${of} @cards.championsCompact.cost`;
  if (kind === 'platform') return `@platforms.rows.${of} @cards.jointPlatform.cost`;
  if (isPillar(id)) return `${lineQuantities(id)} @ledger.moneyUsdBn`;
  return isCard(id) ? cardQuantities(id) : (BY_ROW[id] ?? '');
}
