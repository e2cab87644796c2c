// Standing orders as levers: stance or export rule, data law, programme and the decisions of the plan.

import { type Lever, type PlanDecision, planOrder, type Setting } from '../../../selectors';
import { defined } from '../../../lib/assert';
import { DECISIONS } from '../../../types/decisions';
import { DATA_LAWS, STANCES } from '../../../types/names';
import type { Order, PlanKind } from '../../../types/order';
import { t } from '../../text';
import { count, lag, money, plain, points, signed, wholePercent } from '../../text/numbers';
import { priceWords } from '../chapter/leverWords';
import { shareSteps } from '../forecast/gameGains';
import type { GameModel } from '../gameModel';
import { panelAt, panelName } from '../panelState';
import { planNote, planOf, planViewOf, planWhy, settingWords } from '../panels/planViews';
import type { LeverRow, LeverTrial, LeverWays } from './lever';
import { trySettings } from './leverTrial';
import { controlOf, leadTo } from './wayTo';

type PolicyKind = PlanKind | 'setStance' | 'setExportRule' | 'setDataLaw' | 'setModelProgramme';

interface PolicyFacts {
  readonly now: string;
  readonly effect: string;
  readonly why: string;
  readonly trial: LeverTrial | null;
}

/** What a change costs now, and the political capital in it. */
function priceOf(game: GameModel, lever: Lever | null): Pick<LeverRow, 'cost' | 'capital'> {
  const state = game.levers.value.find((each) => each.lever === lever);
  if (state === undefined) return { cost: t('levers.free'), capital: 0 };
  return { cost: priceWords(state.price) || t('levers.free'), capital: state.price.capital };
}

/** The row of a decision that has its control in a panel. */
function policyLever(
  game: GameModel,
  ways: LeverWays,
  kind: PolicyKind,
  { now, effect, why, trial }: PolicyFacts,
): LeverRow {
  const isOrdered = game.state.value.orders.some((each) => each.kind === kind);
  const sells = game.decisions.value.exports !== null;
  const panel = panelAt(DECISIONS[kind].place);
  const name = t(`order.${kind}`);
  return {
    id: kind,
    kind: panel === 'train' ? 'models' : 'policy',
    name,
    place: panelName(panel, sells),
    now,
    ...priceOf(game, DECISIONS[kind].lever),
    effect,
    why,
    stand: isOrdered ? 'done' : 'open',
    reason: null,
    trial,
    actions: [leadTo(ways, name, panel, controlOf(kind))],
  };
}

/** Every other option. */
function others<T extends { readonly chosen: boolean }>(options: readonly T[]): readonly T[] {
  return options.filter(({ chosen }) => !chosen);
}

/** One step of a share in either direction. */
function steps(
  game: GameModel,
  percent: number,
  orderOf: (percent: number) => Order,
): LeverTrial | null {
  const ways = Object.entries(shareSteps(percent, orderOf));
  return trySettings(game, ways, ([id, order]) => {
    const orderedPercent = Number(id);
    return [id, wholePercent(orderedPercent), order, { orderedPercent }];
  });
}

/** Every other option with what it brings. */
function choices<T extends { readonly chosen: boolean }>(
  options: readonly T[],
  write: (option: T) => string,
): string {
  return others(options).map(write).join(t('levers.or'));
}

function stanceEffect({ stances }: GameModel): string {
  const now = stances.value.find(({ chosen }) => chosen)!;
  return choices(stances.value, (option) =>
    t('levers.stance', {
      stance: t(`stancePanel.${option.stance}`),
      chips: signedCount(option.chipsComingH100e - now.chipsComingH100e),
      us: points(option.usTrust),
      china: points(option.chinaTrust),
    }),
  );
}

function signedCount(change: number): string {
  return signed(change, count(change));
}

function exportEffect({ exports }: GameModel): string {
  return choices(exports.value?.options ?? [], (option) =>
    t('levers.export', {
      rule: t(`exportRule.${option.rule}`),
      sales: money(option.salesUsdBn),
      trust: points(option.trust),
    }),
  );
}

function lawEffect({ laws }: GameModel): string {
  const now = laws.value.find(({ chosen }) => chosen)!;
  return choices(laws.value, (option) =>
    t('levers.law', {
      law: t(`law.${option.law}`),
      protection: points(option.dataProtectionGoal),
      support: signed(option.support - now.support, plain(option.support - now.support, 1)),
    }),
  );
}

function programmeEffect({ programmes }: GameModel): string {
  return choices(programmes.value, (option) =>
    t('levers.programme', {
      programme: t(`train.${option.programme}`),
      share: wholePercent(option.trainingPercent),
      need: money(option.spendingNeedUsdBn),
      lag: lag(option.lagGenerations),
    }),
  );
}

/** By how much the other options bring more than the one in force. */
function moreOf(ways: readonly string[], chosen: string, field: string): string {
  return ways
    .filter((way) => way !== chosen)
    .map((way) => `${way}.${field}~${chosen}.${field}`)
    .join(' ');
}

export function stanceLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const { stance } = game.decisions.value;
  const names = STANCES.map((each) => `@stances.${each}`);
  const more = moreOf(names, `@stances.${stance}`, 'chipsComingH100e');
  return policyLever(game, ways, 'setStance', {
    now: t(`stancePanel.${stance}`),
    effect: stanceEffect(game),
    why: `@stances @levers.stance.price ${more}`,
    trial: trySettings(game, others(game.stances.value), ({ stance: each }) => [
      each,
      t(`stancePanel.${each}`),
      { kind: 'setStance', country, stance: each },
    ]),
  });
}

export function exportLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const { rule, exceptions } = defined(
    game.decisions.value.exports ?? undefined,
    'the rule of a superpower',
  );
  return policyLever(game, ways, 'setExportRule', {
    now: t(`exportRule.${rule}`),
    effect: exportEffect(game),
    why: '@exports.options @levers.exportRule.price',
    trial: trySettings(game, others(game.exports.value?.options ?? []), (option) => [
      option.rule,
      t(`exportRule.${option.rule}`),
      { kind: 'setExportRule', country, rule: option.rule, exceptions },
    ]),
  });
}

export function lawLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const { law } = game.decisions.value;
  const names = DATA_LAWS.map((each) => `@laws.${each}`);
  const more = moreOf(names, `@laws.${law}`, 'support');
  return policyLever(game, ways, 'setDataLaw', {
    now: t(`law.${law}`),
    effect: lawEffect(game),
    why: `@laws @levers.dataLaw.price ${more}`,
    trial: trySettings(game, others(game.laws.value), ({ law: each }) => [
      each,
      t(`law.${each}`),
      { kind: 'setDataLaw', country, law: each },
    ]),
  });
}

export function programmeLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  return policyLever(game, ways, 'setModelProgramme', {
    now: t(`train.${game.decisions.value.programme}`),
    effect: programmeEffect(game),
    why: '@programmes @levers.modelProgramme.price',
    trial: trySettings(game, others(game.programmes.value), ({ programme: each }) => [
      each,
      t(`train.${each}`),
      { kind: 'setModelProgramme', country, programme: each },
    ]),
  });
}

function tryPlan(game: GameModel, decision: PlanDecision): LeverTrial | null {
  const { kind, words, setting } = decision;
  const orderOf = (each: Setting) => planOrder(kind, game.country, each);
  if (words === null) return steps(game, Number(setting), orderOf);
  const untaken = words.filter((word) => word !== setting);
  return trySettings(game, untaken, (word) => [
    word,
    settingWords(game, decision, word),
    orderOf(word),
  ]);
}

function planEffect(game: GameModel, decision: PlanDecision): string {
  const { effect, lever } = planViewOf(decision);
  if (lever !== undefined) return lever(game);
  const note = planNote(game, decision);
  return effect === undefined ? note : t('levers.both', { first: effect(game), second: note });
}

/** The decisions of the plan, whose rows are made from what the panel shows. */
export function planLevers(game: GameModel, ways: LeverWays): LeverRow[] {
  return planOf(game).map((decision) =>
    policyLever(game, ways, decision.kind, {
      now: settingWords(game, decision, decision.setting),
      effect: planEffect(game, decision),
      why: planWhy(decision),
      trial: tryPlan(game, decision),
    }),
  );
}
