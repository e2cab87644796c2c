// Tells the effects of cards, projects, champions and openings: the card's own number with its place, by what it works on.

import {
  cardTerm,
  chipPowerKw,
  clamped,
  computeNeedH100e,
  difference,
  eventCard,
  figure,
  least,
  literal,
  measured,
  nationScenarioOf,
  parameter,
  product,
  projectCard,
  ratio,
  scaledEffect,
  sum,
} from '../../../engine';
import type { Effect } from '../../../types/effect';
import type { Explanation } from '../../../types/explanation';
import type { OpeningOption } from '../../../types/scenario';
import type { EffectFact } from '../../eventChoice';
import { MOST_POWERED } from '../../opening';
import type { ProjectFacts } from '../../projects';
import { withOrder } from '../../trial';
import { type Ask, hundredfold } from '../ask';
import type { Leaf } from '../leaves';
import { installed } from './inputs';
import { addedUp, constant, owner, step, type Teller } from './teller';

/** An effect of a file with the place where it stands. */
export interface Placed {
  readonly effect: Effect;
  readonly place: string;
  /** How strong it is against what the file says, where that is less or more. */
  readonly strength?: Explanation;
}

type Numbers = Readonly<Record<string, number>>;

/** A number of the effect, as strong as the effect is: factors move from 1. */
function term({ effect, place, strength }: Placed, field: string): Explanation {
  const name = `card.${field}`;
  const value = (effect as unknown as Numbers)[field] ?? 0;
  const written = cardTerm(name, value, `${place}.${field}`);
  if (strength === undefined) return written;
  if (field !== 'factor') return product(name, [written, strength]);
  const change = difference('factorLessOne', [written, literal(1)]);
  return sum(name, [literal(1), product('factorLessOne', [change, strength])]);
}

function times100(placed: Placed, name: string, field: string): Explanation {
  return hundredfold(name, term(placed, field));
}

type Build = (placed: Placed, name: string, ask: Ask) => Explanation | null;

const byPoints: Build = (placed, name) => times100(placed, name, 'amount');
const byTurns: Build = (placed) => term(placed, 'turns');
const byFactor: Build = (placed, name) =>
  hundredfold(name, difference('factorLessOne', [term(placed, 'factor'), literal(1)]));
const byGrid = (placed: Placed, name: string, ask: Ask): Explanation =>
  product(name, [
    term(placed, 'gridShare'),
    figure(ask.country, 'gridConnectionMw', ask.start.gridConnectionMw),
  ]);

function less(placed: Placed): Explanation {
  return product('less', [literal(-1), term(placed, 'share')]);
}

/** All halls that are being built, or without the last of them. */
function hallsComing({ now }: Ask): Explanation[] {
  return now.nation.dataCentrePipelineMw.map((mw) => measured('queue.dataCentresMw', mw));
}

function campus(placed: Placed, name: string, ask: Ask): Explanation {
  return sum(name, [term(placed, 'baseMw'), byGrid(placed, 'connectedPowerMw', ask)]);
}

/** How the second number of an effect comes about. */
const SECONDS: Partial<Readonly<Record<Effect['kind'], Build>>> = {
  delayDataCentres: (placed, name) => times100(placed, name, 'share'),
  hostCampus: (placed, name, ask) => {
    const { game } = ask.state;
    const kw = measured('chipPowerKw', chipPowerKw(ask.p, game.state.halfYear));
    const held = ratio(
      'campusChipsH100e',
      campus(placed, 'campusMw', ask),
      product('chipMw', [kw, literal(1e-3)]),
    );
    return product(name, [held, term(placed, 'chipsShare')]);
  },
};

function budget(ask: Ask): Explanation {
  return ask.now.explanations.get('regularBudgetUsdBn') ?? measured('regularBudgetUsdBn', 0);
}

/** How the figure of an effect comes about; kinds that are missing are told by their card's number alone. */
const BUILDS: Partial<Readonly<Record<Effect['kind'], Build>>> = {
  addCash: (placed, name, ask) => product(name, [term(placed, 'budgetShare'), budget(ask)]),
  addSupport: (placed) => term(placed, 'points'),
  addPoliticalCapital: (placed) => term(placed, 'amount'),
  addPrivateMoney: (placed, name, ask) =>
    product(name, [
      term(placed, 'share'),
      figure(ask.country, 'privateMoneyUsdBn', ask.start.privateMoneyUsdBn),
    ]),
  multiplyAdoption: (placed, name, ask) =>
    hundredfold(
      name,
      product('adoptionChange', [
        ask.now.own('adoption'),
        difference('factorLessOne', [term(placed, 'factor'), literal(1)]),
      ]),
    ),
  multiplyExperts: (placed, name, ask) =>
    product(name, [
      ask.now.own('experts'),
      difference('factorLessOne', [term(placed, 'factor'), literal(1)]),
    ]),
  cutPower: (placed, name, ask) => product(name, [less(placed), ask.now.own('availablePowerMw')]),
  hostCampus: campus,
  delayDataCentres: (placed, name, ask) => {
    const late = hallsComing(ask)
      .slice(0, -1)
      .map((halls) => product('lateMw', [halls, term(placed, 'share')]));
    return difference(name, [literal(0), addedUp('lateMw', late)]);
  },
  scrapDataCentres: (placed, name, ask) =>
    product(name, [less(placed), addedUp('queue.dataCentresMw', hallsComing(ask))]),
  addChips: (placed, name, ask) => {
    const { game } = ask.state;
    const need = computeNeedH100e(ask.p, game.state, ask.start, ask.now.nation);
    return product(name, [term(placed, 'needShare'), measured('needH100e', need)]);
  },
  lendExperts: (placed, name, ask) => {
    const share = clamped(
      'lentShare',
      difference('lentShare', [term(placed, 'ceiling'), ask.now.own('operatingShare')]),
      term(placed, 'floor'),
    );
    return product(name, [less(placed), share, ask.now.own('experts')]);
  },
  addHomeChipCapacity: (placed, name, ask) =>
    sum(name, [
      term(placed, 'usdBn'),
      product('capacityByIndustry', [
        term(placed, 'perIndustryUsdBn'),
        figure(ask.country, 'industrialBase', ask.start.industrialBase),
      ]),
    ]),
  buyOutHosted: (placed, name, ask) =>
    product(name, [
      term(placed, 'share'),
      term(placed, 'keptShare'),
      ask.now.own('hostedChipsH100e'),
    ]),
  addUnitLevel: (placed) => term(placed, 'levels'),
  addHomeAdvantage: (placed) => term(placed, 'generations'),
  shiftOpenWeights: (placed) => term(placed, 'generations'),
  addAlgorithms: (placed) => term(placed, 'oom'),
  startReskilling: byTurns,
  startLeverage: byTurns,
  startClamp: byTurns,
  startSupplyShock: byTurns,
  startEnergyShock: byTurns,
  startSqueeze: byTurns,
  multiplyAlgorithmicGap: byFactor,
  multiplyGridQueue: byFactor,
  multiplyDataCentreCost: byFactor,
  multiplyGraduates: byFactor,
  multiplyOutflow: byFactor,
  addPower: byGrid,
  connectPower: byGrid,
  addDataCentres: byGrid,
  endClamp: () => literal(0),
  addDataProtection: byPoints,
  addRetention: byPoints,
  addLockIn: byPoints,
  addPrestige: byPoints,
  addUsTrust: byPoints,
  addChinaTrust: byPoints,
  addKnowHow: byPoints,
  addAdoption: byPoints,
  addHomeModelShare: byPoints,
  addCloudShare: byPoints,
  addSupplyLeverage: byPoints,
  addHomeChipPerformance: byPoints,
  addCloudCeiling: byPoints,
  addSkill: byPoints,
  addTension: byPoints,
};

/** The figure of one effect from its card. */
function effectNode(leaf: Leaf, placed: Placed, ask: Ask): Explanation {
  const { kind } = placed.effect;
  const name = `effect.${kind}`;
  if (step(leaf, -1) === 'second') {
    const second = SECONDS[kind]?.(placed, `second.${kind}`, ask) ?? null;
    return second ?? measured(`second.${kind}`, leaf.value);
  }
  const node = BUILDS[kind]?.(placed, name, ask) ?? null;
  if (node !== null && Object.is(node.value + 0, leaf.value + 0)) return named(node, name);
  return measured(name, leaf.value);
}

function named(node: Explanation, name: string): Explanation {
  if (node.terms.length > 0) return { ...node, name };
  return { name, op: 'sum', value: node.value, terms: [node] };
}

/** Where the fact of an effect stands in its list, and its list. */
function placeIn(leaf: Leaf): number {
  const list = owner<readonly EffectFact[]>(leaf, 2);
  return list.indexOf(owner<EffectFact>(leaf));
}

function told(
  leaf: Leaf,
  ask: Ask,
  effects: readonly Effect[] | undefined,
  place: string,
  strength?: Explanation,
) {
  const at = placeIn(leaf);
  const effect = effects?.[at];
  if (effect === undefined) return null;
  const placed = { effect, place: `${place}[${at}]` };
  const isChanged = strength !== undefined && scaledEffect(effect, strength.value) !== effect;
  return effectNode(leaf, isChanged ? { ...placed, strength } : placed, ask);
}

/** The file and the place of an event's card. */
function cardPlace(ask: Ask, id: string): string {
  const { ruleset, scenario } = ask.state.game;
  const dated = scenario.history?.find((card) => card.id === id);
  if (dated !== undefined && !('isSupposed' in dated)) return `scenarios/atlas/history.json: ${id}`;
  const isOwn = dated !== undefined || (scenario.events?.some((card) => card.id === id) ?? false);
  if (isOwn) return `scenarios/${scenario.id}.json: events.${id}`;
  return `scenarios/rulesets/${ruleset.id}.json: events.${id}`;
}

export const event: Teller = (leaf, ask) => {
  const { event: id } = leaf.owners[0] as { event: string };
  const card = eventCard(ask.state.game, id);
  if (card.scope !== 'country') return null;
  const [, name = '', ...rest] = leaf.trail;
  const option = card.options.find((each) => each.id === name);
  if (option === undefined) return null;
  const place = `${cardPlace(ask, id)}.options.${name}`;
  if (rest[0] !== 'later') return told(leaf, ask, option.effects, `${place}.effects`);
  if (rest[1] === 'turns') return cardTerm('card.turns', leaf.value, `${place}.later.turns`);
  return told(leaf, ask, option.later?.effects, `${place}.later.effects`);
};

export const notices: Teller = (leaf, ask) => {
  const [id = '', part] = leaf.trail;
  const card = ask.state.game.scenario.history?.find((each) => each.id === id);
  if (card === undefined) return null;
  const { effects = [], worldEffects = [] } = card as {
    effects?: readonly Effect[];
    worldEffects?: readonly Effect[];
  };
  return part === 'world'
    ? told(leaf, ask, worldEffects, `${cardPlace(ask, id)}.worldEffects`)
    : told(leaf, ask, effects, `${cardPlace(ask, id)}.effects`);
};

/** Effects of a project, in the file of the rules or with its country. */
function projectEffect(leaf: Leaf, ask: Ask, sheet: ProjectFacts): Explanation | null {
  const { id, isMateDone } = sheet;
  const { ruleset, scenario } = ask.state.game;
  const card = projectCard(ruleset, nationScenarioOf(scenario, ask.country), id);
  const file =
    id === 'own'
      ? `scenarios/atlas/countries.json: ${ask.country}.ownProject`
      : `scenarios/rulesets/${ruleset.id}.json: projects.${id}`;
  const strength = isMateDone ? constant(ask, 'projects.mateGain') : undefined;
  return told(leaf, ask, card?.effects, `${file}.effects`, strength);
}

const TERMS: Readonly<Record<string, (ask: Ask) => Explanation>> = {
  costUsdBn: (ask) => product('costUsdBn', [constant(ask, 'projects.cashShare'), budget(ask)]),
  costPercent: (ask) => hundredfold('costPercent', constant(ask, 'projects.cashShare')),
  turns: (ask) => constant(ask, 'projects.turns'),
  mateGain: (ask) => constant(ask, 'projects.mateGain'),
  powerFloorPercent: (ask) =>
    hundredfold('powerFloorPercent', constant(ask, 'projects.powerFloor')),
  powerPercent: (ask) => hundredfold('powerPercent', ask.now.own('powerRatio')),
  nextPowerPercent: (ask) => hundredfold('nextPowerPercent', ask.tried().own('powerRatio')),
};

/** What a compact with a champion does against the first one with it. */
function strengthOf({ now, p }: Ask, champion: string): Explanation {
  const repeats = now.nation.compactPartners.filter((partner) => partner === champion);
  const factor = () => parameter('championsCompact.repeatFactor', p.championsCompact.repeatFactor);
  return product('compactStrength', [literal(1), ...repeats.map(factor)]);
}

/** The terms and effects of projects, on offer, under way or done. */
export const projects: Teller = (leaf, ask) => {
  const field = step(leaf, -1);
  if (leaf.trail.includes('effects')) {
    return projectEffect(leaf, ask, owner<ProjectFacts>(leaf, 3));
  }
  if (field === 'turnsDone') {
    const left = (leaf.owners.at(-1) as { turns: number }).turns - leaf.value;
    return difference('turnsDone', [constant(ask, 'projects.turns'), measured('turnsToGo', left)]);
  }
  return TERMS[field]?.(ask) ?? null;
};

export const champions: Teller = (leaf, ask) => {
  const [id = '', field] = leaf.trail;
  const all = nationScenarioOf(ask.state.game.scenario, ask.country).champions ?? [];
  const champion = all.find((each) => each.id === id);
  if (champion === undefined) return null;
  const place = `scenarios/atlas/countries.json: ${ask.country}.champions.${id}`;
  const own = (name: 'chipShare' | 'adoptionGain'): Explanation => ({
    name: `figure.${name}`,
    op: 'figure',
    value: champion[name].value,
    terms: [],
    figure: { country: ask.country, name, champion: id },
  });
  const strength = strengthOf(ask, id);
  if (field === 'effects') return told(leaf, ask, champion.effects, `${place}.effects`, strength);
  if (field === 'strengthPercent') return hundredfold(field, strength);
  if (field === 'chipSharePercent') return hundredfold(field, own('chipShare'));
  if (field === 'compactPoints')
    return hundredfold(
      field,
      product('compactUse', [constant(ask, 'adoption.compactGain'), own('adoptionGain')]),
    );
  if (field === 'usePoints')
    return hundredfold(
      field,
      product('championUse', [
        constant(ask, 'adoption.championGain'),
        difference('privateChipShare', [literal(1), ask.now.own('governmentChipShare')]),
        own('chipShare'),
        own('adoptionGain'),
      ]),
    );
  return null;
};

/** One turn of the course of an option, which is played by the rules. */
function pointOf(leaf: Leaf, ask: Ask, { id, lots }: OpeningOption): Explanation | null {
  const { country, state } = ask;
  const { turn } = owner<{ turn: number }>(leaf);
  const field = step(leaf, -1);
  const orders = withOrder(state.orders, { kind: 'chooseOpening', country, option: id });
  const moment = ask.ahead(turn + 1 - state.game.state.turn, 'standing', orders);
  if (moment === null) return null;
  if (field === 'arrivingH100e') {
    const arriving = lots.map((lot) => measured('lot.h100e', lot.turn === turn ? lot.h100e : 0));
    return addedUp(field, arriving);
  }
  const chips = installed(moment);
  if (field === 'installedH100e') return chips;
  if (field === 'powerPercent') return hundredfold(field, moment.own('powerRatio'));
  const running = product('runningH100e', [chips, moment.own('operatingShare')]);
  if (field === 'runningH100e') return running;
  if (field === 'idleH100e') return difference(field, [chips, running]);
  const reach = least('powerReach', [literal(MOST_POWERED), moment.own('powerRatio')]);
  return field === 'poweredH100e' ? product(field, [chips, reach]) : null;
}

export const opening: Teller = (leaf, ask) => {
  const { opening: scene } = nationScenarioOf(ask.state.game.scenario, ask.country);
  const [, id, field] = leaf.trail;
  const option = scene?.options.find((each) => each.id === id);
  if (option === undefined) return null;
  const place = `scenarios/${ask.state.game.scenario.id}.json: ${ask.country}.opening.options.${id}`;
  if (field === 'effects') return told(leaf, ask, option.effects, `${place}.effects`);
  const lots = (name: string, of: 'h100e' | 'billUsdBn'): Explanation => {
    const terms = option.lots.map((lot, i) =>
      cardTerm(`lot.${of}`, lot[of], `${place}.lots[${i}].${of}`),
    );
    let value = 0;
    for (const lot of terms) value += lot.value;
    return { name, op: 'sum', value, terms: [literal(0), ...terms] };
  };
  if (field === 'course' || field === 'tightest') return pointOf(leaf, ask, option);
  if (field === 'totalH100e') return lots(field, 'h100e');
  return field === 'billUsdBn' ? lots(field, 'billUsdBn') : null;
};

export const contracts: Teller = (leaf, ask) => {
  const [id, field] = leaf.trail;
  const { scenario, state } = ask.state.game;
  const at = scenario.contracts.findIndex((each) => each.id === id);
  const terms = scenario.contracts[at];
  const contract = state.contracts[at];
  if (terms === undefined || contract === undefined) return null;
  const place = `scenarios/${scenario.id}.json: contracts.${id}`;
  const size = cardTerm('card.h100ePerGpu', terms.h100ePerGpu, `${place}.h100ePerGpu`);
  const amounts: Readonly<Record<string, number>> = {
    deliveredGpus: contract.deliveredH100e,
    runningGpus: contract.installedH100e,
    arrivingGpus: contract.arrivingH100e,
  };
  if (field === 'gpus' || leaf.trail.includes('holders')) {
    if (step(leaf, -1) !== 'gpus') return null;
    return cardTerm('card.gpus', leaf.value, `${place}.${leaf.trail.slice(1).join('.')}`);
  }
  const amount = amounts[field ?? ''];
  if (amount === undefined) return null;
  const above = measured('chipsUnderContractH100e', amount);
  return { name: field!, op: 'ratio', value: amount / terms.h100ePerGpu, terms: [above, size] };
};
