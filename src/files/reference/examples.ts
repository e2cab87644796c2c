// A small example of every field of a scenario and of every condition, for the reference of authors.

import type { Condition, Quantity } from '../../types/condition';
import type { WrittenScenario } from '../scenario/schema';

type ScenarioField = keyof WrittenScenario;

const SOURCE = { title: 'A figure that is supposed', publisher: 'A. Teacher', date: '2026' };

/** What goes with every supposed figure of the examples. */
const SUPPOSED = {
  year: 2026,
  confidence: 'low',
  basis: 'estimated',
  source: SOURCE,
  derivation: 'Supposed for a lesson.',
};

const ANSWERS = [
  {
    id: 'wait',
    name: { en: 'Wait', ko: '기다립니다' },
    text: { en: 'The racks come later.', ko: '장비가 늦게 옵니다.' },
    effects: [{ kind: 'delayDataCentres', share: 0.5 }],
  },
  {
    id: 'pay',
    name: { en: 'Pay', ko: '임금을 올립니다' },
    text: { en: 'They unload today.', ko: '오늘 내립니다.' },
    effects: [{ kind: 'addCash', budgetShare: -0.05 }],
  },
];

/** By field of a file, its value as it may stand in a scenario about South Korea. */
export const FIELD_EXAMPLES: { readonly [F in ScenarioField]-?: unknown } = {
  $schema: './scenario.schema.json',
  format: 1,
  id: 'korea-260000-gpus',
  extends: 'korea-260000-gpus',
  base: '0a1b2c3d',
  after: { id: 'small-state', author: 'A. Teacher', licence: 'CC BY 4.0' },
  author: 'A. Teacher',
  licence: 'CC BY 4.0',
  sources: [{ title: 'Annual report 2024', publisher: 'Landsnet', date: '2025' }],
  asOf: '2026-09-30',
  languages: ['en'],
  ruleset: 'rules-6',
  start: { year: 2026, half: 1 },
  world: { chipsH100e: { value: 22600000, unit: 'H100e', ...SUPPOSED } },
  texts: {
    title: { en: 'Dear power', ko: '비싼 전기' },
    question: {
      en: 'What is a chip worth without power?',
      ko: '전력이 없는 칩은 얼마나 쓸모가 있습니까?',
    },
    briefing: {
      en: 'The grid is full, and the chips are on their way.',
      ko: '전력망은 가득 찼고, 칩은 오고 있습니다.',
    },
    debriefQuestions: [{ en: 'What came too late?', ko: '무엇이 너무 늦게 왔습니까?' }],
  },
  learning: {
    measures: [{ measure: 'platformSavings' }, { measure: 'independentNations' }],
    texts: {
      reading: {
        en: 'What was saved is what partners did not train twice.',
        ko: '아낀 것은 협력국이 두 번 훈련하지 않은 몫입니다.',
      },
    },
    facts: [],
  },
  lesson: {
    steps: [
      {
        id: 'order-power',
        text: { en: 'Order power first.', ko: '전력부터 주문하십시오.' },
        at: 'line.power',
        until: { kind: 'raise', line: 'power' },
        shows: ['money', 'line.power'],
      },
    ],
    learned: [{ en: 'Power takes longest.', ko: '전력이 가장 늦게 옵니다.' }],
    next: {
      scenario: 'small-state',
      text: { en: 'Next: rivals.', ko: '다음은 경쟁국입니다.' },
    },
  },
  measured: [
    {
      series: 'worldChips',
      points: [{ halfYear: 0, figure: { value: 20.6, unit: 'million H100e', ...SUPPOSED } }],
    },
  ],
  watch: true,
  afterwards: true,
  figures: 'figures-2022',
  seats: [{ country: 'KOR' }],
  variants: [
    {
      id: 'short',
      name: { en: 'Ten years', ko: '십 년' },
      turns: 20,
      roundTurns: 2,
      minutes: 30,
      medals: { KOR: { bronze: 0, silver: 8, gold: 16 } },
    },
  ],
  scoreWeights: { capability: 0.25, autonomy: 0.35, prosperity: 0.25, resilience: 0.15 },
  rulePatches: [
    {
      parameter: 'power.queue',
      value: 2.1,
      text: { en: 'The grid is slow here.', ko: '이곳의 전력망은 느립니다.' },
    },
  ],
  chapters: ['calm', 'grid'],
  defeat: false,
  countries: [
    { use: 'KOR', stance: 'hedge' },
    { use: 'JPN' },
    { use: 'TWN', figures: { aiPowerMw: { value: 900, unit: 'MW', ...SUPPOSED } } },
    { use: 'USA' },
    { use: 'CHN' },
  ],
  relations: [{ pair: ['KOR', 'JPN'], value: 0.6 }],
  contracts: [
    {
      id: 'framework',
      name: { en: 'Framework', ko: '기본 협정' },
      buyer: 'KOR',
      seller: 'USA',
      gpus: 260000,
      h100ePerGpu: 2.5,
      priceUsdBnPerGpu: 0.00004,
      firstHalfYear: 0,
      lastHalfYear: 9,
      condition: [{ quantity: 'usTrust', atLeast: 0.3 }],
      shares: [{ id: 'state', name: { en: 'State', ko: '정부' }, gpus: 260000, government: true }],
      figure: { value: 260000, unit: 'GPUs', ...SUPPOSED },
    },
  ],
  specialVictories: [
    {
      country: 'KOR',
      name: { en: 'Trusted', ko: '신뢰' },
      when: 'end',
      conditions: [{ quantity: 'usTrust', atLeast: 0.6 }],
    },
  ],
  history: ['hormuz-2026'],
  events: [
    {
      id: 'harbourStrike',
      scope: 'country',
      picture: 'port',
      name: { en: 'The harbour stands still', ko: '항구가 멈춥니다' },
      text: {
        en: 'Crews ask for more pay before they unload.',
        ko: '선원들이 짐을 내리기 전에 임금을 올려 달라고 합니다.',
      },
      chance: [{ when: [{ quantity: 'tension', atLeast: 0.5 }], base: 0.1 }, { base: 0.03 }],
      options: ANSWERS,
    },
  ],
  lots: [
    {
      id: 'dryDocks',
      name: { en: 'Dry docks with power', ko: '전력이 있는 조선소 부지' },
      text: {
        en: 'A yard sells two docks with their grid connection.',
        ko: '조선소가 전력망에 이어진 도크 두 곳을 팝니다.',
      },
      line: 'dataCentres',
      price: 0.3,
      effects: [{ kind: 'buyDataCentres', budgetShare: 0.4, inTurns: 2 }],
      when: [{ quantity: 'homeCloudShare', atLeast: 0.2 }],
      chapters: ['calm', 'grid'],
    },
  ],
  lotsOfRules: ['emptyHall', 'turbineSlot', 'leavingTeam', 'textCorpus'],
  demands: [
    {
      id: 'portLease',
      name: { en: 'A lease of the port', ko: '항만 임대' },
      text: {
        en: 'Beijing asks for the port beside the data centres for thirty years.',
        ko: '베이징이 데이터센터 옆 항만을 30년 동안 빌려 달라고 합니다.',
      },
      offer: { en: 'A lease for five years.', ko: '5년만 빌려줍니다.' },
      from: 'china',
      when: [{ quantity: 'chinaTrust', atLeast: 0.3 }],
      accept: [
        { kind: 'addCash', budgetShare: 0.4 },
        { kind: 'addChinaTrust', amount: 0.2 },
        { kind: 'addUsTrust', amount: -0.2 },
      ],
      counter: [{ kind: 'addCash', budgetShare: 0.1 }],
      refuse: [{ kind: 'addChinaTrust', amount: -0.2 }],
    },
  ],
  demandsOfRules: ['usCloud', 'usStopChina', 'chinaGrid', 'chinaLicence'],
};

type Bound = Omit<Condition, 'quantity'>;

/** A bound of each quantity that a game can reach. */
export const CONDITION_EXAMPLES: { readonly [Q in Quantity]: Bound } = {
  tension: { atLeast: 0.5 },
  clampTurns: { above: 0 },
  dataProtection: { atLeast: 0.6 },
  brainDrainPull: { atLeast: 0.4 },
  startSupport: { below: 60 },
  homeModelShare: { atLeast: 0.5 },
  unitLevel: { atLeast: 2 },
  powerRatio: { below: 1 },
  support: { below: 45 },
  operatingShare: { atMost: 0.85 },
  retention: { atMost: 0.2 },
  adoption: { atLeast: 0.35 },
  nonAligned: { atLeast: 1 },
  usTrust: { atLeast: 0.3 },
  chinaTrust: { atMost: 0.4 },
  lockIn: { below: 0.4 },
  homeCloudShare: { atLeast: 0.5 },
  lagGenerations: { atMost: 1 },
  weakestLayer: { atLeast: 0.25 },
  homeChipShare: { atLeast: 0.2 },
  prosperity: { atLeast: 40 },
  autonomy: { atLeast: 50 },
  platformTurns: { atLeast: 4 },
  campusesSigned: { atMost: 1 },
  privateToPublicMoney: { atLeast: 2 },
  halfYear: { atLeast: 13 },
  superpower: { below: 1 },
  chinaPurchases: { atLeast: 0.15 },
  supplyLeverage: { atLeast: 0.12 },
  lastAnswer: { atLeast: 1 },
};
