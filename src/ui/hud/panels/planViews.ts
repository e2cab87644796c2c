// What decisions of the plan show beyond their name and their setting; one that shows no more needs no entry.

import { type MixOption, type PlanDecision, planOrder, type Setting } from '../../../selectors';
import { POWER_SOURCES, type PowerMix } from '../../../types/names';
import type { PlanKind } from '../../../types/order';
import type { IconName } from '../../theme/icons';
import { inLanguage, t, type TextKey, tNamed } from '../../text';
import { duration } from '../../text/duration';
import { count, money, power } from '../../text/numbers';
import type { GameModel } from '../gameModel';
import { orderContent } from '../orderWords';
import { givenQuantity, useGivenNumbers } from '../why/given';

export interface PlanView {
  /** The control's name where it differs from the order's. */
  readonly title?: TextKey;
  /** The words at both ends of a slider. */
  readonly ends?: readonly [low: TextKey, high: TextKey];
  readonly icon?: (setting: Setting) => IconName;
  /** The line below a word on its button. */
  readonly below?: (game: GameModel, setting: Setting) => string;
  /** What the setting does to this turn. */
  readonly effect?: (game: GameModel) => string;
  readonly note?: (game: GameModel) => string;
  /** The quantities of all of this. */
  readonly why?: string;
  /** What its row in the table of all levers says, where that is not the effect and the note. */
  readonly lever?: (game: GameModel) => string;
}

const MIX_ICONS: Readonly<Record<PowerMix, IconName>> = {
  gasFast: 'flame',
  renewables: 'renewable',
  firm: 'atom',
};

/** The source to which a mix gives most money. */
function mainSource({ percents }: MixOption) {
  return POWER_SOURCES.reduce((most, source) =>
    percents[source] > percents[most] ? source : most,
  );
}

function mixOf({ mixes }: GameModel, setting: Setting): MixOption {
  return mixes.value.find(({ mix }) => mix === setting)!;
}

function mixWords({ powerMw, leadTurns }: MixOption): string {
  return POWER_SOURCES.map((source) =>
    t('plan.mixPart', {
      source: t(`source.${source}`),
      power: power(powerMw[source]),
      turns: leadTurns[source],
      time: duration(leadTurns[source]),
    }),
  ).join(t('effect.join'));
}

/** Every other mix with what it brings. */
function otherMixes({ mixes }: GameModel): string {
  return mixes.value
    .filter(({ chosen }) => !chosen)
    .map((option) => t('levers.mix', { mix: t(`plan.${option.mix}`), arrivals: mixWords(option) }))
    .join(t('levers.or'));
}

function buildEffect({ chipPlan }: GameModel): string {
  const { boughtH100e, homeH100e } = chipPlan.value;
  return t('plan.buildEffect', {
    bought: count(boughtH100e),
    home: count(homeH100e),
  });
}

/** What goes into research, what firms add, and which champions are among them. */
function buildNote({ chipPlan, champions }: GameModel): string {
  const { researchUsdBn, privateUsdBn } = chipPlan.value;
  const names = champions.value.map(({ name }) => inLanguage(name)).join(', ');
  return [
    t('plan.buildNote', { money: money(researchUsdBn) }),
    t('plan.firmsNote', { money: money(privateUsdBn) }),
    ...(names === '' ? [] : [t('plan.champions', { names })]),
  ].join('. ');
}

/** In the order of the panel, before all other decisions. */
const PLAN_VIEWS: { readonly [K in PlanKind]?: PlanView } = {
  setPowerMix: {
    title: 'plan.mix',
    icon: (setting) => MIX_ICONS[setting as PowerMix],
    below: (game, setting) => {
      const option = mixOf(game, setting);
      return duration(option.leadTurns[mainSource(option)]);
    },
    note: (game) => mixWords(mixOf(game, game.decisions.value.powerMix)),
    why: '@mixes.*.powerMw @mixes.*.leadTurns',
    lever: otherMixes,
  },
  setBuildShare: {
    title: 'plan.build',
    ends: ['plan.buildLow', 'plan.buildHigh'],
    effect: buildEffect,
    note: buildNote,
    why: '@decisions.buildPercent @chipPlan.boughtH100e @chipPlan.homeH100e @chipPlan.researchUsdBn @chipPlan.privateUsdBn @parameters.homeChips.researchLag',
  },
};

const NOTHING_MORE: PlanView = {};

/** What one of them shows beyond its name and its setting. */
export function planViewOf({ kind }: PlanDecision): PlanView {
  return PLAN_VIEWS[kind] ?? NOTHING_MORE;
}

/** In the order in which the panel shows them. */
export function planOf({ planDecisions }: GameModel): PlanDecision[] {
  const all = planDecisions.value;
  const first = Object.keys(PLAN_VIEWS).flatMap((name) => all.find(({ kind }) => kind === name)!);
  return [...first, ...all.filter((decision) => !first.includes(decision))];
}

/** What one of them does, in a sentence. */
export function planNote(game: GameModel, decision: PlanDecision): string {
  return planViewOf(decision).note?.(game) ?? tNamed(`order.${decision.kind}.note`, '');
}

const PERCENTS = 'plan';

/** Gives the percents of all of them, for those that stand for themselves. */
export function usePlanPercents({ planDecisions }: GameModel): void {
  useGivenNumbers(PERCENTS, () => {
    const percents = planDecisions.value.filter(({ words }) => words === null);
    const nodeOf = ({ setting }: PlanDecision) =>
      ({ name: 'orderedPercent', op: 'measured', value: Number(setting), terms: [] }) as const;
    const nodes = percents.map((decision) => [decision.kind, nodeOf(decision)] as const);
    return { orderedPercent: Object.fromEntries(nodes) };
  });
}

/** Its quantities. */
export function planWhy(decision: PlanDecision): string {
  const { kind, words } = decision;
  const { why } = planViewOf(decision);
  return why ?? (words === null ? givenQuantity(`${PERCENTS}.orderedPercent.${kind}`) : '');
}

export function settingWords(game: GameModel, { kind }: PlanDecision, setting: Setting): string {
  return orderContent(planOrder(kind, game.country, setting), game.state.value.game.scenario);
}
