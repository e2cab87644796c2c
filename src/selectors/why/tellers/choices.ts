// Tells what each choice would do to this turn: stances, laws, programmes, mixes, export rules, cards.

import {
  decision,
  difference,
  figure,
  literal,
  measured,
  product,
  sum,
  TRUST_IN,
} from '../../../engine';
import { roundWhole } from '../../../lib/detMath';
import type { Explanation } from '../../../types/explanation';
import type {
  DataLaw,
  ExportRule,
  ModelProgramme,
  PowerMix,
  PowerSource,
  Stance,
} from '../../../types/names';
import type { Card } from '../../../types/names';
import type { Order } from '../../../types/order';
import { withOrder } from '../../trial';
import { selectDecisions } from '../../decisions';
import { type Ask, hundredfold, type Moment, type NumberName } from '../ask';
import { arriving } from './arrivals';
import { turnsSooner } from './chapters';
import { change, constant, gap, owner, step, type Teller } from './teller';

/** What every choice tells of the turn that it leads to. */
const OUTLOOK: Readonly<Record<string, (after: Moment) => Explanation>> = {
  support: (after) => after.own('support'),
  politicalCapital: (after) => after.own('politicalCapital'),
  chipsComingH100e: arriving,
  privateUsdBn: (after) => after.own('privateMoneyUsdBn'),
};

/** Numbers that are shown on a scale of 0 to 100. */
const HUNDREDFOLD: Readonly<Record<string, readonly [name: string, of: NumberName]>> = {
  usTrust: ['usTrustPoints', 'usTrust'],
  chinaTrust: ['chinaTrustPoints', 'chinaTrust'],
  dataProtection: ['dataProtectionPoints', 'dataProtection'],
  adoption: ['adoptionPercent', 'adoption'],
  maturity: ['maturityPercent', 'programmeMaturity'],
  knowHow: ['knowHowPercent', 'knowHow'],
};

const AS_THEY_ARE: Readonly<Record<string, NumberName>> = {
  lagGenerations: 'lagGenerations',
  modelSpendingUsdBn: 'modelSpendingUsdBn',
  homeModelShare: 'homeModelShare',
  salesUsdBn: 'exportSalesUsdBn',
};

function outcome(field: string, after: Moment): Explanation | null {
  if (field in OUTLOOK) return OUTLOOK[field]!(after);
  const shown = HUNDREDFOLD[field];
  if (shown !== undefined) return hundredfold(shown[0], after.own(shown[1]));
  return field in AS_THEY_ARE ? after.own(AS_THEY_ARE[field]!) : null;
}

function under(ask: Ask, order: Order): Moment {
  return ask.tried(withOrder(ask.state.orders, order));
}

export const stances: Teller = (leaf, ask) => {
  const { country } = ask;
  const stance = step(leaf, 0) as Stance;
  const field = step(leaf, 1);
  if (field === 'chinaCapPercent') {
    const cap = constant(ask, `stance.chinaShareCap.${stance}`);
    const percent = hundredfold(field, cap);
    return roundWhole(percent.value) === percent.value ? percent : null;
  }
  return outcome(field, under(ask, { kind: 'setStance', country, stance }));
};

export const laws: Teller = (leaf, ask) => {
  const { country } = ask;
  const law = step(leaf, 0) as DataLaw;
  const field = step(leaf, 1);
  if (field === 'dataProtectionGoal')
    return hundredfold('dataProtectionPoints', constant(ask, `dataLaw.target.${law}`));
  return outcome(field, under(ask, { kind: 'setDataLaw', country, law }));
};

/** What paying a programme in full takes: by its kind, platforms, the years and the size of the economy. */
function spendingNeed(ask: Ask, programme: ModelProgramme, after: Moment): Explanation {
  const t = (name: string) => constant(ask, `training.${name}`);
  const size = sum('sizeForTraining', [
    t('spendingGdp'),
    product('sizeByGdp', [
      t('spendingGdp'),
      root('sizeOfEconomy', figure(ask.country, 'gdpUsdTn', ask.start.gdpUsdTn)),
    ]),
  ]);
  const shared = sum('sharedCost', [
    literal(1),
    product('sharedWithPlatforms', [t('spendingPlatform'), after.own('platformDepth')]),
  ]);
  const { halfYear } = ask.state.game.state;
  const growth = sum('spendingGrowthSoFar', [
    literal(1),
    product('growthSoFar', [t('spendingGrowth'), measured('halfYear', halfYear + 1)]),
  ]);
  const kind = product('programmeCost', [
    t('spendingNeedUsdBn'),
    t(`spendingProgramme.${programme}`),
  ]);
  const each = {
    name: 'programmeShare',
    op: 'ratio',
    value: kind.value / shared.value,
    terms: [kind, shared],
  } as const;
  return product('spendingNeedUsdBn', [each, growth, root('trainingSize', size)]);
}

function root(name: string, term: Explanation): Explanation {
  return { name, op: 'root', value: Math.sqrt(term.value), terms: [term] };
}

export const programmes: Teller = (leaf, ask) => {
  const { country } = ask;
  const programme = step(leaf, 0) as ModelProgramme;
  const field = step(leaf, 1);
  if (field === 'trainingPercent')
    return hundredfold(field, constant(ask, `training.share.${programme}`));
  const after = under(ask, { kind: 'setModelProgramme', country, programme });
  if (field === 'spendingNeedUsdBn') return spendingNeed(ask, programme, after);
  return outcome(field, after);
};

export const mixes: Teller = (leaf, ask) => {
  const { country } = ask;
  const [mix = '', field, source = ''] = leaf.trail;
  if (field === 'percents')
    return hundredfold('sourcePercent', constant(ask, `power.mixShare.${mix}.${source}`));
  if (field === 'leadTurns') {
    const lag = constant(ask, `power.lagTurns.${source}`);
    return difference('leadTurns', [lag, turnsSooner(ask, 'power')]);
  }
  const after = under(ask, { kind: 'setPowerMix', country, powerMix: mix as PowerMix });
  const row = (moment: Moment) => pipeline(moment.nation.powerPipelineMw[source as PowerSource]);
  const arrived = ask.now.nation.powerPipelineMw[source as PowerSource][0] ?? 0;
  return sum('powerMw', [
    gap('onTheWayMore', row(after), row(ask.now)),
    measured('arrivedThisTurnMw', arrived),
  ]);
};

/** What stands in a queue, turn by turn. */
function pipeline(row: readonly number[]): Explanation {
  let value = 0;
  for (const amount of row) value += amount;
  const terms = row.map((amount, turn) => measured(`inTurnsMw.${turn + 1}`, amount));
  return { name: 'onTheWayMw', op: 'sum', value, terms: [literal(0), ...terms] };
}

const RULED: Readonly<Record<string, string>> = {
  accessPercent: 'access',
  deliveredPercent: 'chinaDelivered',
  hallCostPercent: 'materialsHalls',
  homeChipPercent: 'materialsChips',
};

function exportOption(ask: Ask, rule: ExportRule, field: string): Explanation | null {
  const { country } = ask;
  if (field in RULED) return hundredfold(field, constant(ask, `exports.${RULED[field]}.${rule}`));
  const exceptions = selectDecisions(ask.state, country).exports?.exceptions ?? [];
  const after = under(ask, { kind: 'setExportRule', country, rule, exceptions });
  const sells = after.nation.superpower?.sells ?? 'us';
  if (field === 'trust') return hundredfold('trustPoints', after.own(TRUST_IN[sells]));
  return outcome(field, after);
}

export const exportsOf: Teller = (leaf, ask) => {
  const [part, rule, field = ''] = leaf.trail;
  if (part === 'options') return exportOption(ask, rule as ExportRule, field);
  const { nation } = ask.now;
  const sells = nation.superpower?.sells ?? 'us';
  const { world } = ask.state.game.state;
  if (part === 'mostExceptions') return constant(ask, 'exports.mostExceptions');
  if (part === 'pressure')
    return hundredfold(
      'pressurePercent',
      measured('exportPressure', world.exports[sells].pressure),
    );
  if (part === 'salesUsdBn') return ask.now.own('exportSalesUsdBn');
  if (part === 'trust') return hundredfold('trustPoints', ask.now.own(TRUST_IN[sells]));
  if (field === 'trust')
    return hundredfold('trustPoints', measured('publicTrustInYou', leaf.value / 100));
  return null;
};

const EFFECTS: Readonly<Record<string, NumberName>> = {
  supportPoints: 'support',
  moneyUsdBn: 'publicMoneyUsdBn',
};
const EFFECTS_OF_ONE: Readonly<Record<string, NumberName>> = {
  usTrustPoints: 'usTrust',
  chinaTrustPoints: 'chinaTrust',
  lockInPoints: 'lockIn',
};

function cardEffect(ask: Ask, card: Card, field: string): Explanation | null {
  const { country } = ask;
  const others = ask.state.orders.filter(({ kind }) => kind !== 'playCard');
  const without = ask.tried(others);
  const played = ask.tried([...others, { kind: 'playCard', country, card }]);
  if (field in EFFECTS) return change(field, without, played, EFFECTS[field]!);
  const of = EFFECTS_OF_ONE[field];
  return of === undefined ? null : hundredfold(field, change(field, without, played, of));
}

export const cards: Teller = (leaf, ask) => {
  const [card = '', field, part = ''] = leaf.trail;
  if (field === 'cost') return constant(ask, `cardCost.${card}`);
  return field === 'effect' ? cardEffect(ask, card as Card, part) : null;
};

/** Where the price of a change stands in the rules: the full one, and the small one at a chapter's start. */
const PRICES: Readonly<Record<string, readonly [full: string, free: string]>> = {
  'stance.capital': ['stance.changeCapital', 'churn.freeCapital'],
  'stance.trustPoints': ['stance.changeTrust', 'churn.freeTrust'],
  'stance.privatePercent': ['stance.changePrivateShare', 'churn.freePrivateShare'],
  'dataLaw.supportPoints': ['dataLaw.changeSupport', 'churn.freeSupport'],
  'dataLaw.adoptionPercent': ['dataLaw.changeAdoption', 'churn.freeAdoption'],
  'modelProgramme.maturityPercent': ['training.maturityKept', 'churn.freeMaturity'],
  'exportRule.capital': ['exports.changeCapital', 'exports.freeCapital'],
};

/** Prices as they are, as points of 100, and as what is lost of what would be kept. */
export const levers: Teller = (leaf, ask) => {
  if (leaf.value === 0) return decision('noPrice', 0);
  const field = step(leaf, -1);
  const { isFree } = owner<{ isFree: boolean }>(leaf, 2);
  const paths = PRICES[`${step(leaf, 0)}.${field}`];
  if (paths === undefined) return null;
  const upgrades = field === 'maturityPercent' && ask.now.nation.modelProgramme === 'adapt';
  const full = upgrades ? 'training.maturityKeptUpgrade' : paths[0];
  const price = constant(ask, isFree ? paths[1] : full);
  if (field === 'trustPoints' || field === 'privatePercent') return hundredfold(field, price);
  if (field === 'adoptionPercent' || field === 'maturityPercent')
    return hundredfold(field, difference('lostShare', [literal(1), price]));
  return price;
};
