// The five lines of the budget and the fiscal stance as levers.

import { type Purchase, STEP_PERCENT } from '../../../selectors';
import { FISCAL_STANCES, type Pillar } from '../../../types/names';
import type { OrderOf } from '../../../types/order';
import { t } from '../../text';
import { money, plain, signed, wholePercent } from '../../text/numbers';
import { effectWords, stepWords } from '../effectWords';
import type { GameModel } from '../gameModel';
import { leadWords } from '../leadWords';
import { lineQuantities, withLine } from '../panels/budgetLine';
import { givenQuantity, useGivenNumbers } from '../why/given';
import type { LeverAction, LeverRow, LeverTrial, LeverWays } from './lever';
import { trySettings } from './leverTrial';
import { controlOf, leadTo } from './wayTo';

function stepAction(game: GameModel, { pillar }: Purchase, step: number): LeverAction {
  const { percents } = game.decisions.value;
  const name = t(`pillar.${pillar}`);
  const isFull = step > 0 && percents[pillar] === 100;
  const isEmpty = step < 0 && percents[pillar] === 0;
  const words = signed(step, wholePercent(step));
  return {
    words,
    name: t('levers.step', { lever: name, step: words }),
    locked: isFull ? t('budget.atFull') : isEmpty ? t('budget.atZero') : undefined,
    leads: false,
    run: () => game.issue(stepOrder(game, pillar, step)),
  };
}

/** One step of a line in either direction. */
function stepOrder(
  { decisions, country }: GameModel,
  pillar: Pillar,
  step: number,
): OrderOf<'allocateBudget'> {
  const { percents } = decisions.value;
  const value = percents[pillar] + step;
  return { kind: 'allocateBudget', country, percents: withLine(percents, pillar, value) };
}

function tryLine(game: GameModel, { pillar }: Purchase): LeverTrial | null {
  const percent = game.decisions.value.percents[pillar];
  const steps = [...(percent < 100 ? [STEP_PERCENT] : []), ...(percent > 0 ? [-STEP_PERCENT] : [])];
  return trySettings(game, steps, (step) => {
    const order = stepOrder(game, pillar, step);
    const words = signed(step, wholePercent(step));
    const share = { orderedPercent: order.percents[pillar], stepPercent: Math.abs(step) };
    return [step > 0 ? 'more' : 'less', words, order, share];
  });
}

function stepMoney({ ledger }: GameModel): number {
  return (ledger.value.moneyUsdBn * STEP_PERCENT) / 100;
}

const LINE_STEP = 'lineStep';

/** Gives what one step of a line changes. */
export function useLineStep(game: GameModel): void {
  useGivenNumbers(LINE_STEP, () => ({ stepPercent: STEP_PERCENT, stepUsdBn: stepMoney(game) }));
}

function lineLever(game: GameModel, purchase: Purchase): LeverRow {
  const { pillar } = purchase;
  const { ledger, decisions, leadTimes, timeline, programmes } = game;
  const isOrdered = game.state.value.orders.some(({ kind }) => kind === 'allocateBudget');
  const programme = programmes.value.find(({ chosen }) => chosen)!;
  const step = stepWords(purchase);
  const effect = effectWords(purchase, timeline.value, programme);
  return {
    id: pillar,
    kind: 'budget',
    name: t(`pillar.${pillar}`),
    place: t('panel.budget'),
    now: t('levers.shareOf', {
      share: wholePercent(decisions.value.percents[pillar]),
      money: money(ledger.value.linesUsdBn[pillar]),
    }),
    cost: t('levers.stepCost', { money: money(stepMoney(game)) }),
    capital: 0,
    effect: t(step === '' ? 'levers.linesEffect' : 'levers.stepEffect', {
      step,
      effect,
      time: leadWords(leadTimes.value[pillar]),
    }),
    why: `${lineQuantities(pillar)} @ledger.moneyUsdBn ${givenQuantity(LINE_STEP)}`,
    stand: isOrdered ? 'done' : 'open',
    reason: null,
    trial: tryLine(game, purchase),
    actions: [stepAction(game, purchase, -STEP_PERCENT), stepAction(game, purchase, STEP_PERCENT)],
  };
}

function fiscalWords(game: GameModel): string {
  const { byStanceUsdBn } = game.ledger.value;
  const { money: p } = game.state.value.game.ruleset.parameters;
  return FISCAL_STANCES.map((stance) =>
    t('levers.fiscal', {
      stance: t(`fiscal.${stance}`),
      money: money(byStanceUsdBn[stance]),
      support: signed(p.fiscalSupport[stance], plain(p.fiscalSupport[stance], 1)),
    }),
  ).join(t('levers.or'));
}

function tryFiscal(game: GameModel): LeverTrial | null {
  const { decisions, country } = game;
  const others = FISCAL_STANCES.filter((stance) => stance !== decisions.value.fiscalStance);
  return trySettings(game, others, (fiscalStance) => [
    fiscalStance,
    t(`fiscal.${fiscalStance}`),
    { kind: 'setFiscalStance', country, fiscalStance },
  ]);
}

export function fiscalLever(game: GameModel, ways: LeverWays): LeverRow {
  const { fiscalStance } = game.decisions.value;
  const isShut = game.results.value.crisisTurns > 0;
  const name = t('budget.fiscal');
  return {
    id: 'fiscal',
    kind: 'budget',
    name,
    place: t('panel.budget'),
    now: t(`fiscal.${fiscalStance}`),
    cost: t('levers.free'),
    capital: 0,
    effect: fiscalWords(game),
    why: '@ledger.byStanceUsdBn @parameters.money.fiscalSupport',
    stand: isShut ? 'locked' : 'open',
    reason: isShut ? t('levers.crisis') : null,
    trial: isShut ? null : tryFiscal(game),
    actions: [leadTo(ways, name, 'budget', controlOf('setFiscalStance'))],
  };
}

export function lineLevers(game: GameModel): LeverRow[] {
  return game.purchases.value.map((purchase) => lineLever(game, purchase));
}
