// The five lines of the budget and the fiscal stance as levers.

import { type Purchase, STEP_PERCENT } from '../../../selectors';
import { FISCAL_STANCES } from '../../../types/names';
import { t } from '../../text';
import { money, plain, signed, wholePercent } from '../../text/numbers';
import { effectWords, stepWords } from '../effectWords';
import type { GameModel } from '../gameModel';
import { leadWords } from '../leadWords';
import { withLine } from '../panels/budgetLine';
import type { LeverAction, LeverRow, LeverWays } from './lever';
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
    run: () =>
      game.issue({
        kind: 'allocateBudget',
        country: game.country,
        percents: withLine(percents, pillar, percents[pillar] + step),
      }),
  };
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
    cost: t('levers.stepCost', {
      money: money((ledger.value.moneyUsdBn * STEP_PERCENT) / 100),
    }),
    capital: 0,
    effect: t(step === '' ? 'levers.linesEffect' : 'levers.stepEffect', {
      step,
      effect,
      time: leadWords(leadTimes.value[pillar]),
    }),
    stand: isOrdered ? 'done' : 'open',
    reason: null,
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

function fiscalLever(game: GameModel, ways: LeverWays): LeverRow {
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
    stand: isShut ? 'locked' : 'open',
    reason: isShut ? t('levers.crisis') : null,
    actions: [leadTo(ways, name, 'budget', controlOf('setFiscalStance'))],
  };
}

export function budgetLevers(game: GameModel, ways: LeverWays): LeverRow[] {
  const lines = game.purchases.value.map((purchase) => lineLever(game, purchase));
  return [...lines, fiscalLever(game, ways)];
}
