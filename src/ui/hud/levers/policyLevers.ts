// Standing orders as levers: stance or export rule, data law, programme, power mix and the shares of chip purchases.

import type { Lever } from '../../../selectors';
import type { OrderKind } from '../../../types/order';
import { t } from '../../text';
import {
  count,
  lag,
  money,
  percent,
  plain,
  points,
  signed,
  wholePercent,
} from '../../text/numbers';
import { priceWords } from '../chapter/leverWords';
import { type ShareKind, shareSteps } from '../forecast/gameGains';
import type { GameModel } from '../gameModel';
import type { PanelName } from '../panelState';
import { buildEffect, mixWords } from '../panels/planPanel';
import type { LeverKind, LeverRow, LeverTrial, LeverWays } from './lever';
import { trySettings } from './leverTrial';
import { controlOf, leadTo } from './wayTo';

interface Standing {
  readonly order: OrderKind;
  readonly panel: PanelName;
  readonly kind: LeverKind;
  readonly name: string;
  readonly now: string;
  readonly effect: string;
  readonly lever?: Lever;
  readonly trial: LeverTrial | null;
}

/** What a change costs now, and the political capital in it. */
function priceOf(game: GameModel, lever: Lever | undefined): Pick<LeverRow, 'cost' | 'capital'> {
  const state = game.levers.value.find((each) => each.lever === lever);
  if (state === undefined) return { cost: t('levers.free'), capital: 0 };
  return { cost: priceWords(state.price) || t('levers.free'), capital: state.price.capital };
}

function standing(game: GameModel, ways: LeverWays, given: Standing): LeverRow {
  const { order, panel, kind, name, now, effect, lever, trial } = given;
  const isOrdered = game.state.value.orders.some((each) => each.kind === order);
  const sells = game.decisions.value.exports !== null;
  return {
    id: order,
    kind,
    name,
    place: t(panel === 'stance' && sells ? 'panel.exports' : `panel.${panel}`),
    now,
    ...priceOf(game, lever),
    effect,
    stand: isOrdered ? 'done' : 'open',
    reason: null,
    trial,
    actions: [leadTo(ways, name, panel, controlOf(order))],
  };
}

/** Every other choice. */
function others<T extends { readonly chosen: boolean }>(options: readonly T[]): readonly T[] {
  return options.filter(({ chosen }) => !chosen);
}

/** A step of a share either way. */
function steps(
  game: GameModel,
  kind: ShareKind,
  percent: number,
  most?: number,
): LeverTrial | null {
  const ways = Object.entries(shareSteps(kind, game.country, percent, most));
  return trySettings(game, ways, ([id, order]) => {
    const orderedPercent = Number(id);
    return [id, wholePercent(orderedPercent), order, orderedPercent];
  });
}

/** Every other choice with what it brings. */
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

function heading(game: GameModel): Standing {
  const { country } = game;
  const { stance, exports } = game.decisions.value;
  const shared = { panel: 'stance', kind: 'policy' } as const;
  return exports === null
    ? {
        ...shared,
        order: 'setStance',
        lever: 'stance',
        name: t('order.setStance'),
        now: t(`stancePanel.${stance}`),
        effect: stanceEffect(game),
        trial: trySettings(game, others(game.stances.value), ({ stance: each }) => [
          each,
          t(`stancePanel.${each}`),
          { kind: 'setStance', country, stance: each },
        ]),
      }
    : {
        ...shared,
        order: 'setExportRule',
        lever: 'exportRule',
        name: t('order.setExportRule'),
        now: t(`exportRule.${exports.rule}`),
        effect: exportEffect(game),
        trial: trySettings(game, others(game.exports.value?.options ?? []), ({ rule }) => [
          rule,
          t(`exportRule.${rule}`),
          { kind: 'setExportRule', country, rule, exceptions: exports.exceptions },
        ]),
      };
}

/** A superpower buys nothing from China by share: it has no such control. */
function chinaShare(game: GameModel): Standing[] {
  const { exports, chinaPercent } = game.decisions.value;
  if (exports !== null) return [];
  const cap = game.stances.value.find(({ chosen }) => chosen)!.chinaCapPercent;
  return [
    {
      order: 'setChinaShare',
      panel: 'stance',
      kind: 'policy',
      name: t('order.setChinaShare'),
      now: wholePercent(chinaPercent),
      effect: t('stancePanel.chinaShareNote', { cap: wholePercent(cap) }),
      trial: steps(game, 'setChinaShare', chinaPercent, cap),
    },
  ];
}

function shares(game: GameModel): Standing[] {
  const { buildPercent, governmentPercent } = game.decisions.value;
  const plan = game.chipPlan.value;
  const research = t('plan.buildNote', { money: money(plan.researchUsdBn) });
  const given = t('plan.governmentEffect', { share: percent(plan.governmentPercent / 100) });
  const added = t('plan.governmentNote', { money: money(plan.privateUsdBn) });
  return [
    {
      order: 'setBuildShare',
      panel: 'plan',
      kind: 'policy',
      name: t('order.setBuildShare'),
      now: wholePercent(buildPercent),
      effect: t('levers.both', { first: buildEffect(plan), second: research }),
      trial: steps(game, 'setBuildShare', buildPercent),
    },
    {
      order: 'setGovernmentShare',
      panel: 'plan',
      kind: 'policy',
      name: t('order.setGovernmentShare'),
      now: wholePercent(governmentPercent),
      effect: t('levers.both', { first: given, second: added }),
      trial: steps(game, 'setGovernmentShare', governmentPercent),
    },
  ];
}

function powerMix(game: GameModel): Standing {
  const { mixes, decisions, country } = game;
  return {
    order: 'setPowerMix',
    panel: 'plan',
    kind: 'policy',
    name: t('order.setPowerMix'),
    now: t(`plan.${decisions.value.powerMix}`),
    effect: choices(mixes.value, (option) =>
      t('levers.mix', { mix: t(`plan.${option.mix}`), arrivals: mixWords(option) }),
    ),
    trial: trySettings(game, others(mixes.value), ({ mix }) => [
      mix,
      t(`plan.${mix}`),
      { kind: 'setPowerMix', country, powerMix: mix },
    ]),
  };
}

export function policyLevers(game: GameModel, ways: LeverWays): LeverRow[] {
  const { country } = game;
  const { law, programme } = game.decisions.value;
  const rows: readonly Standing[] = [
    heading(game),
    {
      order: 'setDataLaw',
      panel: 'stance',
      kind: 'policy',
      lever: 'dataLaw',
      name: t('order.setDataLaw'),
      now: t(`law.${law}`),
      effect: lawEffect(game),
      trial: trySettings(game, others(game.laws.value), ({ law: each }) => [
        each,
        t(`law.${each}`),
        { kind: 'setDataLaw', country, law: each },
      ]),
    },
    {
      order: 'setModelProgramme',
      panel: 'train',
      kind: 'models',
      lever: 'modelProgramme',
      name: t('order.setModelProgramme'),
      now: t(`train.${programme}`),
      effect: programmeEffect(game),
      trial: trySettings(game, others(game.programmes.value), ({ programme: each }) => [
        each,
        t(`train.${each}`),
        { kind: 'setModelProgramme', country, programme: each },
      ]),
    },
    ...chinaShare(game),
    powerMix(game),
    ...shares(game),
  ];
  return rows.map((row) => standing(game, ways, row));
}
