// What the numbers of explanations are measured in: by their names, by the notes of the rules, or as the sum they are part of.

import type { Bounds } from '../../../why';
import type { Explanation } from '../../../types/explanation';
import type { Ruleset } from '../../../types/ruleset';
import { t, tNamed } from '../../text';
import { duration } from '../../text/duration';
import { count, generations, money, percent, plain, power, short } from '../../text/numbers';

/** `plain` is a bare factor, ratio or weight. */
export type UnitName =
  | 'usdBn'
  | 'usdTn'
  | 'budgets'
  | 'h100e'
  | 'mw'
  | 'generations'
  | 'people'
  | 'gpus'
  | 'points'
  | 'shareOfGdp'
  | 'share'
  | 'ofOne'
  | 'capital'
  | 'halfYears'
  | 'orders'
  | 'log10Flop'
  | 'percents'
  | 'turns'
  | 'factor'
  | 'plain';

/** A unit of the page, or the words that the rules have for the unit of a constant. */
export type Unit = UnitName | { readonly words: string };

const WRITERS: Readonly<Record<UnitName, (value: number) => string>> = {
  usdBn: money,
  budgets: (value) => t('unit.startingBudgets', { value: plain(value, 2) }),
  usdTn: (value) => money(value * 1000),
  h100e: (value) => t('unit.h100e', { value: count(value) }),
  mw: power,
  generations,
  people: (value) => t('unit.people', { value: count(value) }),
  gpus: (value) => t('unit.gpus', { value: count(value) }),
  points: (value) => t('unit.points', { value: plain(value, 1) }),
  shareOfGdp: (value) => t('unit.shareOfGdp', { value: plain(value * 100, 2) }),
  share: (value) => percent(value, 1),
  ofOne: (value) => t('unit.ofOne', { value: plain(value, 2) }),
  capital: (value) => t('unit.capital', { value: plain(value, 2) }),
  halfYears: (value) => t('unit.halfYears', { value: plain(value, 0) }),
  orders: (value) => t('unit.orders', { value: plain(value, 2) }),
  log10Flop: (value) => t('unit.log10Flop', { value: plain(value, 1) }),
  percents: (value) => t('unit.percent', { value: short(value, 1) }),
  turns: (value) => duration(value),
  factor: (value) => t('figure.factor', { value: short(value) }),
  plain: (value) => plain(value, 3),
};

/** Bare numbers: factors, ratios, and weights of a formula. */
const PLAIN_NAMES =
  'alliesTrust sizedTrust allAppeal diversity foreignAppeal foreignAppealSquared growthSoFar homeAppeal homeAppealSquared pathWeight platformDepth publicBacking backingBySupport revenueGrowth expertNeedGrowth sharedHistory sizeOfEconomy startTrust supportRatio supportShare chipPowerKw talentReach industrialBase powerCostFactor adoptionGain';

/** Effects of cards, by what their figure is counted in; the rest is in points. */
const EFFECT_UNITS: readonly (readonly [string, UnitName])[] = [
  ['addCash|addPrivateMoney|addHomeChipCapacity', 'usdBn'],
  ['multiply(AlgorithmicGap|GridQueue|DataCentreCost|Graduates|Outflow)', 'percents'],
  ['multiplyExperts|lendExperts', 'people'],
  ['delayDataCentres|hostCampus|cutPower|addPower|connectPower|addDataCentres', 'mw'],
  ['scrapDataCentres', 'mw'],
  ['addChips|buyOutHosted', 'h100e'],
  ['start\\w+', 'turns'],
  ['addHomeAdvantage|shiftOpenWeights', 'generations'],
  ['addUnitLevel|endClamp', 'plain'],
  ['addAlgorithms', 'orders'],
  ['\\w+', 'points'],
];

/** What goes by the first pattern that fits its name. */
const PATTERNS: readonly (readonly [RegExp, UnitName])[] = [
  ...EFFECT_UNITS.map(([names, unit]) => [new RegExp(`^effect\\.(${names})$`), unit] as const),
  [/^second\.hostCampus$|^flow\.chips$/, 'h100e'],
  [/^flow\.talent/, 'people'],
  [/^flow\.(cloud|licence)$/, 'percents'],
  [/^flow\./, 'points'],
  [/^second\.|Percents?$|^percents?(\.|$)/, 'percents'],
  [/^asked\.(use|adoption|talent)$/, 'percents'],
  [/^asked\.(power|halls)$/, 'mw'],
  [/^asked\.lag$/, 'generations'],
  [/^learning\.(turns)$/, 'turns'],
  [/^learning\.halfYears$/, 'halfYears'],
  [/^learning\.(share|shareChange)$/, 'share'],
  [/^learning\.usdBn$|^(card|lot)\.(usdBn|perIndustryUsdBn|billUsdBn)$|^usdBn$/, 'usdBn'],
  [
    /^learning\.people|^(more|queue|standing|with|without|after|before)\.(people|talent)|^(came|left|trained|expertsMoved)$/,
    'people',
  ],
  [/^learning\.points$|^asked\.|^card\.points$/, 'points'],
  [
    /^(learning|card)\.generations$|^(more\.models|own|frontier|openWeights|generations|generationsBehind)$/,
    'generations',
  ],
  [/^public\.lagGenerations$/, 'generations'],
  [
    /^(learning|lot)\.h100e$|^(more|queue|standing|with|without|after|before)\.chips|^arriving\.|^(h100e|h100ePerGpu)$/,
    'h100e',
  ],
  [
    /^learning\.mw$|^(more|queue|standing|with|without|after|before)\.(dataCentres|power|gas|variable|firm)|^inTurnsMw\.|^card\.baseMw$/,
    'mw',
  ],
  [/^(learning\.(ratio|nations)|card\.(factor|levels|perIndustry\w*|minutes)|minutes)$/, 'plain'],
  [/^card\.(turns)$|^(turns\w*|leadTurns|low|high|crisisTurns)$/, 'turns'],
  [/^card\.\w*[sS]hare$|^(weights|scoreWeight)$/, 'share'],
  [/[gG]pus$/, 'gpus'],
  [/^share\.|^(verdict\w*|measureWeight|questionAnswered|homeChipsWon)$/, 'share'],
  [/^cohort(Paid|Ceiling|ByExperts)?$/, 'people'],
  [
    /(Factor|mateGain|Load)$|^(gain|talent|power)Appeal$|^powerReach$|^(attraction|welcomeBySupport|unitGain|unitLevel)$/,
    'factor',
  ],
  [
    /^(gainOnScale|prestigeGain|waiting|electricityDrag|resistance|excessOfUsual|compactStrength)$/,
    'factor',
  ],
  [/^(ofUsual|gasImportCost|question(Reached|Measure|Norm|Floor|Scale))$/, 'factor'],
  [/^(budgetAndCash|budgetUnderStance)$/, 'usdBn'],
  [/^(cost|capital\w*|makerCapital)$/, 'capital'],
  [
    /Points(\.\d+)?$|^(points|bars|abovePar|gapToSilver|bronze|silver|gold|worth|medalAbovePar)$/,
    'points',
  ],
  [/^(change|par|mostBuilt|public\.\w+|before|after|mean|lowest|highest)$/, 'points'],
  [new RegExp(`^(${PLAIN_NAMES.replaceAll(' ', '|')})$`), 'plain'],
  [/^(budgetFloor|budgetWithFees|budgetBeforeFees)$|UsdBn$/, 'usdBn'],
  [/^(taxes|taxOnAi|debtService|hostingFees|publicMoney)$/, 'usdBn'],
  [/UsdTn$|^(alliesSize|alignedSize)$/, 'usdTn'],
  [/^leadWorth$|^lentShare$/, 'share'],
  [/H100e$|^(chipsAtWork|hostedAtWork)$/, 'h100e'],
  [
    /Mw$|^(hosted|chip)Draw$|^(gas|variable|dependable|hosted)Power$|^hostedCeiling$|^power(After|For)\w*$/,
    'mw',
  ],
  [/Generations$|^feltLag$|^languageAdvantage$/, 'generations'],
  [/^(experts|expertNeed|expertFlows|expertsStaying|trainedExperts)$/, 'people'],
  [/^(immigrants|graduates)$/, 'people'],
  [/^contract\./, 'gpus'],
  [
    /^(question\.\d+|answers|pledges|settlement|builtScore|builtComposite|score(Gained|Gain|With|Without)|futures?Score|inFuture)$/,
    'points',
  ],
  [/^(debtInBudgets|debtAboveFree|debtOwed)$/, 'budgets'],
  [/^(score|composite|capability|autonomy|leadAndAllies|prosperity|resilience)$/, 'points'],
  [/^(recent\.\d+|recent(Part|Mean)|path(Mean|Sum|Part))$/, 'points'],
  [/^(support|support(Judged|WithPride|AfterLosses|AndGains))$/, 'points'],
  [/^(norm|distanceToNorm|driftToNorm|prosperityJoy|pride)$/, 'points'],
  [/Anger$|^(dataWorry|gasDislike)$/, 'points'],
  [/^(gdpGain|gain(After|Before)Losses|domesticGain|potential|exports|coercion)$/, 'shareOfGdp'],
  [/^(electricityLoss|cumulativeGain|cumulativeReference|expectedGain)$/, 'shareOfGdp'],
  [/^(politicalCapital|capitalBySupport)$/, 'capital'],
  [/^(halfYear|turnsPlayed)$/, 'halfYears'],
  [/Oom$|^(startLead|oomBehind)$/, 'orders'],
  [/Log10Flop$/, 'log10Flop'],
  [
    /[tT]rust(Target|Move|Moved|Gap)?$|^(stanceTrust|trustBy\w+|chinesePurchases|priceOfHedging)$/,
    'ofOne',
  ],
  [/^(goodwill|tension\w*|watchfulness|hedging)$/, 'ofOne'],
  [/^(dataProtection|dataTarget|lawTarget|platformGain|missingProtection)$/, 'ofOne'],
  [/^(lockIn\w*|foreignPull|supplyLeverage|homeChipPerformance|knowHow)$/, 'ofOne'],
  [/^(model|modelQuality\w*|modelOwnership\w*|modelAutonomy\w*|inputQuality)$/, 'ofOne'],
  [/^(retention|prestige|brainDrainPull|visaOpenness|programmeMaturity)$/, 'ofOne'],
  [/^(electricityStress|displacement|distrust|bargaining|withoutBargaining)$/, 'ofOne'],
  [/Share$|Ratio$|Part$|Cover$|Raw$|Reserve$|^(layer|test)\./, 'share'],
  [/^(adoption\w*|homeShareBy\w+|cloud(By\w+|Ceiling|Target)|homeModelTarget)$/, 'share'],
  [/^(computeCoverage|computeReach|talentUse|staffing\w*|skill|served|staying|leaving)$/, 'share'],
  [/^(foreignUse|homeUse|homeModels|homeCloud|keptAtHome|leakedAbroad|lostUse)$/, 'share'],
  [/^(lostChips|lockInLoss|chinaChips|tradePressure|withoutGoodwill|importedGas)$/, 'share'],
  [
    /^(ownFuel|gasInShock|gasLoss|withoutOutage|gainOfPossible|layerMean|weakestLayer|secondSupplier|placeInRange|aboveFloor|range)$/,
    'share',
  ],
  [/^(chinaTradeExposure)$/, 'share'],
  [/^(champions|(champion|firms|otherFirms|compact)Use)$/, 'share'],
];

/** Terms without a unit of their own; they are measured as what they are part of. */
const PARTS = /^(step\.\w+|move|gap)$/;

/** Operations whose terms are measured as their value. */
const KEEPERS = new Set<Explanation['op']>(['sum', 'difference', 'min', 'max', 'clamp']);

/** What stands above a node. */
export interface Whole {
  readonly op: Explanation['op'];
  readonly unit: Unit;
}

/** Units of the rules are written for designers; the page has its own words for those it shows. */
export function unitWords(unit: string): string {
  const [first = '', ...rest] = unit.split(/[^A-Za-z]+/);
  const words = rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
  return tNamed(`parameterUnit.${first.toLowerCase()}${words.join('')}`, unit);
}

/** Units of the rules for which the page has a short form. */
const RULE_UNITS: Readonly<Record<string, UnitName>> = {
  share: 'share',
  ratio: 'plain',
  'support points': 'points',
  'index points': 'points',
  'share of GDP': 'shareOfGdp',
  trust: 'ofOne',
  tension: 'ofOne',
  'data protection': 'ofOne',
  experts: 'people',
  MW: 'mw',
  'USD bn': 'usdBn',
  'political capital': 'capital',
  'log10 FLOP': 'log10Flop',
  'orders of magnitude of effective compute': 'orders',
};

/** `group.name.key` of a parameter without the key. */
export function parameterName(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

function ruleUnit(path: string, { notes }: Pick<Ruleset, 'notes'>): Unit {
  const unit = notes[parameterName(path)]?.unit ?? 'ratio';
  return RULE_UNITS[unit] ?? { words: unitWords(unit) };
}

/** What figures of the scenario are called and measured in goes by the name without its prefix. */
export function bareName(name: string): string {
  return name.startsWith('figure.') ? name.slice('figure.'.length) : name;
}

/** What was found for a name: there are few of them, and trees have many nodes. */
const known = new Map<string, UnitName | undefined>();

/** The unit of a name; undefined where it has none of its own. */
function namedUnit(name: string): UnitName | undefined {
  if (!known.has(name))
    known.set(name, PATTERNS.find(([pattern]) => pattern.test(bareName(name)))?.[1]);
  return known.get(name);
}

/** What a node is measured in, under the node it is a term of. */
export function unitOf(
  { name, op, parameter }: Explanation,
  rules: Pick<Ruleset, 'notes'>,
  whole?: Whole,
): Unit {
  if (op === 'constant' && parameter !== undefined) return ruleUnit(parameter, rules);
  if (op === 'measured' && name.startsWith('contract.')) return 'h100e';
  if (PARTS.test(name) || (name === 'literal' && whole !== undefined && KEEPERS.has(whole.op)))
    return whole?.unit ?? 'plain';
  return namedUnit(name) ?? 'plain';
}

const OF_HUNDRED: Bounds = { low: 0, high: 100 };
const OF_ONE: Bounds = { low: 0, high: 1 };
const WHOLE: Bounds = { low: 0, isWhole: true };

/** What numbers of a unit can be. */
const BOUNDS: Partial<Record<UnitName, Bounds>> = {
  points: OF_HUNDRED,
  percents: OF_HUNDRED,
  share: OF_ONE,
  ofOne: OF_ONE,
  halfYears: WHOLE,
  turns: WHOLE,
};

/** What the number can be by its unit; nothing is said of one that lies outside: its unit is then another's. */
export function boundsOf(value: number, unit: Unit): Bounds {
  const bounds = (typeof unit === 'string' ? BOUNDS[unit] : undefined) ?? {};
  const { low = value, high = value } = bounds;
  return value < low || value > high ? {} : bounds;
}

/** The number with its unit. */
export function withUnit(value: number, unit: Unit): string {
  if (typeof unit === 'string') return WRITERS[unit](value);
  return t('unit.words', { value: plain(value, 3), unit: unit.words });
}
