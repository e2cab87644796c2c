// Effects that a country's event, project or opening may have: what each does, and its fields.

import {
  AMOUNT,
  BUDGETS,
  CAPITAL,
  type EffectShape,
  FACTOR,
  GAIN,
  generationsAdded,
  GRID_SHARE,
  IN_TURNS,
  LASTING_FACTOR,
  LENT_TURNS,
  money,
  MOVED_BUDGETS,
  PART,
  partOf,
  partOfMoney,
  POWER,
  SOURCE,
  timesOf,
  TURNS,
  within,
} from './fields';

export const COUNTRY_SHAPES = {
  addCash: {
    meaning: 'Gives or takes cash, as a share of the turn’s budget.',
    fields: {
      budgetShare: partOfMoney('Cash as a share of the turn’s budget; below 0 it costs.', -0.05),
    },
  },
  addSupport: {
    meaning: 'Moves public support.',
    fields: {
      points: within(-100, 100, 'support goes from 0 to 100')('Points of support, of 100.', 3),
    },
  },
  addDataProtection: {
    meaning: 'Moves how well the data are kept under own law.',
    fields: { amount: AMOUNT },
  },
  addRetention: { meaning: 'Moves how well experts are kept.', fields: { amount: AMOUNT } },
  addLockIn: {
    meaning: 'Moves how tied the users are to foreign platforms.',
    fields: { amount: AMOUNT },
  },
  addPrestige: { meaning: 'Moves the prestige of the country.', fields: { amount: AMOUNT } },
  addUsTrust: { meaning: 'Moves the trust of the USA.', fields: { amount: AMOUNT } },
  addChinaTrust: { meaning: 'Moves the trust of China.', fields: { amount: AMOUNT } },
  setChinaPurchases: {
    meaning:
      'Sets the share of chips that is bought from China; it then goes back, step by step, to what the stance leads to.',
    fields: { share: PART },
  },
  addPrivateMoney: {
    meaning: 'Gives or takes a share of the usual private money, once.',
    fields: { share: partOfMoney('A part of what there is.', 0.2) },
  },
  multiplyAdoption: {
    meaning: 'Multiplies the part of the economy that uses AI.',
    fields: { factor: FACTOR },
  },
  multiplyExperts: { meaning: 'Multiplies the experts there are.', fields: { factor: FACTOR } },
  multiplyAlgorithmicGap: {
    meaning: 'Multiplies the distance to the best methods; below 1 closes it.',
    fields: { factor: FACTOR },
  },
  delayDataCentres: {
    meaning: 'Puts off by a turn a share of what would open.',
    fields: { share: PART },
  },
  hostCampus: {
    meaning: 'Brings a foreign campus.',
    fields: {
      baseMw: within(
        0,
        10_000,
        'it is the size of a campus in MW',
      )('Size of the campus in MW, whatever the country.', 100),
      gridShare: partOf(GRID_SHARE.meaning, GRID_SHARE.example),
      chipsShare: timesOf('Chips of the campus against its size.', 0.8),
      powerShare: timesOf('Power that the campus brings along, against its size.', 0.5),
      hallsShare: timesOf('Halls that the campus brings along, against its size.', 1),
    },
  },
  cutPower: { meaning: 'Takes a share of the power away.', fields: { share: PART } },
  startReskilling: {
    meaning: 'Begins so many turns of reskilling.',
    fields: { turns: TURNS },
  },
  addPoliticalCapital: {
    meaning: 'Gives or takes political capital.',
    fields: { amount: CAPITAL },
  },
  addKnowHow: {
    meaning: 'Moves the experience with training large models.',
    fields: { amount: AMOUNT },
  },
  addAdoption: {
    meaning: 'Moves the part of the economy that uses AI.',
    fields: { amount: AMOUNT },
  },
  addHomeModelShare: {
    meaning: 'Moves the part of the use of AI that home models serve.',
    fields: { amount: AMOUNT },
  },
  addCloudShare: {
    meaning: 'Moves the part of AI work in the home cloud.',
    fields: { amount: AMOUNT },
  },
  buyChips: {
    meaning: 'Brings this turn the chips that a part of a turn’s budget buys at list price.',
    fields: { budgetShare: BUDGETS, from: POWER },
  },
  buyDataCentres: {
    meaning: 'Brings the halls that a part of a turn’s budget builds.',
    fields: { budgetShare: BUDGETS, inTurns: IN_TURNS },
  },
  buyPower: {
    meaning: 'Brings the power that a part of a turn’s budget builds, past the queue.',
    fields: { source: SOURCE, budgetShare: BUDGETS, inTurns: IN_TURNS },
  },
  hireExperts: {
    meaning: 'Brings the experts that a part of a turn’s budget trains.',
    fields: { budgetShare: BUDGETS, inTurns: IN_TURNS },
  },
  moveChips: {
    meaning: 'Brings US chips of another nation, or gives own ones away, by their list price.',
    fields: { budgetShare: MOVED_BUDGETS },
  },
  movePower: {
    meaning: 'Brings power by cable, or gives it away, by what wind and sun cost.',
    fields: { budgetShare: MOVED_BUDGETS },
  },
  lendHalls: {
    meaning:
      'Borrows room in halls of another nation for so many turns, or lends own room, by what halls cost.',
    fields: { budgetShare: MOVED_BUDGETS, turns: LENT_TURNS },
  },
  moveExperts: {
    meaning: 'Brings experts of another nation, or lets own ones go, by what training costs.',
    fields: { budgetShare: MOVED_BUDGETS },
  },
  addSupplyLeverage: {
    meaning: 'Moves the weight of the suppliers in the world chip chain.',
    fields: { amount: AMOUNT },
  },
  addHomeChipPerformance: {
    meaning: 'Moves what home chips can do against the frontier.',
    fields: { amount: AMOUNT },
  },
  addHomeChipCapacity: {
    meaning: 'Adds to the home chips that can be made, for good.',
    fields: {
      usdBn: money('USD bn a half-year.', 0.2),
      perIndustryUsdBn: money('USD bn a half-year for each whole of the industrial base.', 0.4),
    },
  },
  addPower: {
    meaning: 'Brings power at once.',
    fields: { source: SOURCE, gridShare: GRID_SHARE },
  },
  connectPower: {
    meaning: 'Brings power with this turn’s connections.',
    fields: { source: SOURCE, gridShare: GRID_SHARE },
  },
  addDataCentres: { meaning: 'Brings halls at once.', fields: { gridShare: GRID_SHARE } },
  scrapDataCentres: {
    meaning: 'Takes a share of all halls under construction away.',
    fields: { share: PART },
  },
  addChips: {
    meaning: 'Brings chips at once, as a part of the nation’s need.',
    fields: {
      needShare: within(
        0,
        2,
        'it is a part of what a country needs, at most twice',
      )('As a part of what the nation needs.', 0.1),
    },
  },
  buyOutHosted: {
    meaning: 'Buys a share of the hosted chips from the foreign firms that run them.',
    fields: { share: PART, keptShare: partOf('Part of what is bought that is kept.', 0.5) },
  },
  addUnitLevel: {
    meaning: 'Raises the level of the sovereign AI unit.',
    fields: { levels: within(1, 3, 'levels are counted one by one', true)('So many levels.', 1) },
  },
  lendExperts: {
    meaning:
      'Lends experts to where chips stand idle: a share of them, times the ceiling less the running share of the chips, at least the floor.',
    fields: {
      share: PART,
      ceiling: within(
        0,
        2,
        'the running share of the chips, at most 1, is taken from it',
      )('From this the running share of the chips is taken.', 1.2),
      floor: partOf('It goes no lower.', 0.1),
    },
  },
  startCaretaker: {
    meaning:
      'The government falls, and for so many turns a caretaker governs, who restrains spending and binds nobody.',
    fields: { turns: TURNS },
  },
  startLeverage: {
    meaning: 'Begins so many turns in which the weight of suppliers is used.',
    fields: { turns: TURNS },
  },
  multiplyGridQueue: {
    meaning: 'Multiplies the wait for the grid, for good.',
    fields: { factor: LASTING_FACTOR },
  },
  multiplyDataCentreCost: {
    meaning: 'Multiplies what halls cost, for good.',
    fields: { factor: LASTING_FACTOR },
  },
  multiplyGraduates: {
    meaning: 'Multiplies the graduates, for good.',
    fields: { factor: FACTOR },
  },
  multiplyOutflow: {
    meaning: 'Multiplies how many experts leave, for good; below 1 keeps people.',
    fields: { factor: FACTOR },
  },
  addHomeAdvantage: {
    meaning: 'Adds to the head start of home models, for good.',
    fields: { generations: generationsAdded('Generations of models.', 0.3) },
  },
  addCloudCeiling: {
    meaning: 'Raises how far the home cloud can go, for good.',
    fields: { amount: GAIN },
  },
  addSkill: {
    meaning: 'Adds to the skill of those who use AI, for good.',
    fields: { amount: GAIN },
  },
} satisfies Readonly<Record<string, EffectShape>>;
