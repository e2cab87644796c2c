// Tells where nations stand: results of the seat, public figures of the others, the score against par and medals.

import { cardTerm, figure, literal, measured, product, ratio, sum } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import type { Medal } from '../../../types/names';
import { HALF_YEARS_PER_YEAR, USD_BN_PER_TN } from '../../gain';
import { selectPace } from '../../pace';
import { selectResults } from '../../results';
import { selectRounds } from '../../rounds';
import { type Ask, hundredfold, type Moment, type NumberName } from '../ask';
import { addedUp, change, constant, gap, owner, step, type Teller } from './teller';

/** A share of the GDP of half a year in money. */
function inMoney(ask: Ask, name: string, share: Explanation): Explanation {
  const gdp = figure(ask.country, 'gdpUsdTn', ask.start.gdpUsdTn);
  const halfYear = ratio(
    'gdpOfHalfYearUsdBn',
    product('gdpUsdBn', [gdp, literal(USD_BN_PER_TN)]),
    literal(HALF_YEARS_PER_YEAR),
  );
  return product(name, [share, halfYear]);
}

export function gainAt(ask: Ask, moment: Moment, field: string): Explanation {
  return field === 'lastUsdBn'
    ? inMoney(ask, field, moment.own('gdpGain'))
    : inMoney(ask, field, moment.own('cumulativeGain'));
}

/** The nation where the last round began; null before the first. */
function roundBefore(ask: Ask): Moment | null {
  const last = selectRounds(ask.state.history).at(-1);
  return last === undefined ? null : ask.after(last.before.state.turn);
}

const CHANGES: Readonly<Record<string, string>> = {
  capabilityChange: 'capability',
  autonomyChange: 'autonomy',
  supportChange: 'support',
};

function index(moment: Moment, name: string): Explanation {
  const { indices } = moment.nation;
  return moment.node(name, indices[name as 'capability']);
}

function changeOf(ask: Ask, field: string): Explanation | null {
  const before = roundBefore(ask);
  if (before === null) return null;
  const of = CHANGES[field]!;
  return of === 'support'
    ? change(field, before, ask.now, 'support')
    : gap(field, index(ask.now, of), index(before, of));
}

function weakest(ask: Ask, field: string): Explanation {
  const { weakestTest, weakestLayer } = selectResults(ask.state, ask.country);
  const { layers, stressTests } = ask.now.nation.indices;
  return field === 'weakestTestValue'
    ? hundredfold('weakestPoints', ask.now.node(`test.${weakestTest}`, stressTests[weakestTest]))
    : hundredfold('weakestPoints', ask.now.node(`layer.${weakestLayer}`, layers[weakestLayer]));
}

const LEAD: Readonly<Record<string, string>> = {
  worth: 'leadWorth',
  trust: 'usTrust',
  alignedPercent: 'alignedShare',
};

function leadOf(ask: Ask, field: string, value: number): Explanation {
  if (field === 'generations') return ask.now.node('leadGenerations', value);
  const of = ask.now.explanations.get(LEAD[field]!);
  const name = field === 'alignedPercent' ? field : `${field}Points`;
  return of === undefined ? measured(name, value) : hundredfold(name, of);
}

export const results: Teller = (leaf, ask) => {
  const [field = '', part] = leaf.trail;
  if (part !== undefined)
    return field === 'gain' ? gainAt(ask, ask.now, part) : leadOf(ask, part, leaf.value);
  if (field in CHANGES) return changeOf(ask, field);
  if (field.startsWith('weakest')) return weakest(ask, field);
  if (['capability', 'autonomy', 'prosperity'].includes(field)) return index(ask.now, field);
  return ask.now.own(field as NumberName);
};

function barOf(ask: Ask, medal: Medal): Explanation {
  const { scenario, state } = ask.state.game;
  const at = scenario.variants.findIndex(({ id }) => id === state.variant);
  const above = scenario.variants[at]?.medals[ask.country]?.[medal] ?? 0;
  const place = `scenarios/${scenario.id}.json: variants[${at}].medals.${ask.country}.${medal}`;
  return sum('bars', [par(ask), cardTerm('medalAbovePar', above, place)]);
}

function par(ask: Ask): Explanation {
  return measured('par', selectPace(ask.state, ask.country).par);
}

function score(ask: Ask, moment = ask.now): Explanation | undefined {
  return moment.explanations.get('score');
}

/** How much of the score an index is: the scenario's own, else that of the rules. */
export function weightOf(ask: Ask, index: string, value: number): Explanation {
  const { id, scoreWeights } = ask.state.game.scenario;
  return scoreWeights === undefined
    ? constant(ask, `score.weight.${index}`)
    : cardTerm('scoreWeight', value, `scenarios/${id}.json: scoreWeights.${index}`);
}

export const pace: Teller = (leaf, ask) => {
  const [field, part] = leaf.trail;
  if (field === 'par') return par(ask);
  if (field === 'bars') return barOf(ask, part as Medal);
  if (field === 'weights') return weightOf(ask, part!, leaf.value);
  const total = score(ask);
  if (total === undefined) return null;
  if (field === 'score') return total;
  if (field === 'abovePar') return gap('abovePar', total, par(ask));
  return field === 'gapToSilver' ? gap('gapToSilver', total, barOf(ask, 'silver')) : null;
};

const REPORTED: Readonly<Record<string, NumberName>> = {
  support: 'support',
  politicalCapital: 'politicalCapital',
  lagGenerations: 'lagGenerations',
  usedChipsH100e: 'usedChipsH100e',
};

/** A number before or after a round. */
export const report: Teller = (leaf, ask) => {
  const [field = '', ...rest] = leaf.trail;
  const round = selectRounds(ask.state.history)[Number(leaf.argument)];
  if (round === undefined) return null;
  const before = ask.after(round.before.state.turn);
  const after = ask.after(round.after.state.turn);
  const when = step(leaf, -1) === 'before' ? before : after;
  if (field === 'indices') return index(when, rest[0]!);
  if (field === 'score') return score(ask, when) ?? null;
  if (field === 'powerPercent') return hundredfold(field, when.own('powerRatio'));
  if (field === 'gain')
    return gainIn(ask, round.turns?.length ?? 1, round.after.state.turn, step(leaf, -1));
  return field in REPORTED ? when.own(REPORTED[field]!) : null;
};

function gainIn(ask: Ask, turns: number, until: number, field: string): Explanation {
  if (field !== 'lastUsdBn') return gainAt(ask, ask.after(until), field);
  const gains = Array.from({ length: turns }, (_, i) =>
    gainAt(ask, ask.after(until - turns + 1 + i), field),
  );
  return addedUp('lastUsdBn', gains);
}

export const turningPoints: Teller = (leaf, ask) => {
  const [, field] = leaf.trail;
  const { turn } = owner<{ turn: number }>(leaf);
  const round = selectRounds(ask.state.history)[turn - 1];
  if (round === undefined) return null;
  const after = score(ask, ask.after(round.after.state.turn));
  const before = score(ask, ask.after(round.before.state.turn));
  if (after === undefined || before === undefined) return null;
  if (field === 'score') return after;
  return field === 'change' ? gap('change', after, before) : null;
};

const PERCENT = 100;

export const cloud: Teller = (leaf, ask) => {
  const [field = ''] = leaf.trail;
  const { now } = ask;
  const { hostedChipsH100e } = now.nation;
  const before = roundBefore(ask);
  if (field === 'homePercent') return hundredfold(field, now.own('homeCloudShare'));
  if (field === 'hostedH100e') return now.own('hostedChipsH100e');
  if (field === 'change' && before !== null)
    return hundredfold('cloudPoints', change('cloudChange', before, now, 'homeCloudShare'));
  if (field === 'ceilingPercent')
    return hundredfold(field, measured('cloudCeiling', leaf.value / PERCENT));
  if (field === 'targetPercent') {
    const compute = hundredfold(field, now.own('homeComputeShare'));
    return Object.is(compute.value, leaf.value) ? compute : null;
  }
  const installed = measured('installedChipsH100e', installedOf(now));
  return ratio(
    field,
    product('hostedHundredfold', [
      literal(PERCENT),
      measured('hostedChipsH100e', hostedChipsH100e),
    ]),
    sum('allChipsH100e', [measured('hostedChipsH100e', hostedChipsH100e), installed]),
  );
};

function installedOf({ nation }: Moment): number {
  return nation.usChipsH100e + nation.chinaChipsH100e + nation.domesticChipsH100e;
}
