// Many ways to get a scenario wrong, each with what must be said about it and where.

/** Where a change is `[from, to]`, the caret ‸ in `to` marks the place that must be named. */
export interface BrokenScenario {
  readonly name: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly suggestion?: string;
}

type Row = readonly [
  name: string,
  changes: BrokenScenario['changes'],
  path: BrokenScenario['path'],
  code: string,
  suggestion?: string,
];

const KOR = ['countries', 0];
const KOR_FIGURES = [...KOR, 'figures'];
const GDP = [...KOR_FIGURES, 'gdpUsdTn'];
const CONTRACT = ['contracts', 0];
const OPENING = [...KOR, 'opening'];
const FULL = ['variants', 0];
const VICTORY = ['specialVictories', 0];
const MEASURES = ['learning', 'measures'];

const SHAPE: readonly Row[] = [
  [
    'a field that no scenario has',
    [['"defeat": false', '‸"mood": 1, "defeat": false']],
    ['mood'],
    'unknownField',
  ],
  [
    'a mistyped figure',
    [['"gdpUsdTn": {', '‸"gdpUsdTm": {']],
    [...KOR_FIGURES, 'gdpUsdTm'],
    'unknownField',
    'gdpUsdTn',
  ],
  [
    'a field left out',
    [
      ['"minutes": 60,', ''],
      ['{\n      "id": "full"', '‸{\n      "id": "full"'],
    ],
    [...FULL, 'minutes'],
    'missingField',
  ],
  ['an empty text', [['"한국: GPU 26만 장"', '‸""']], ['texts', 'title', 'ko'], 'wrongForm'],
  ['a text for a number', [['"turns": 20', '"turns": ‸"20"']], [...FULL, 'turns'], 'wrongType'],
  ['half a turn', [['"turns": 20', '"turns": ‸20.5']], [...FULL, 'turns'], 'wrongType'],
  ['too few turns', [['"turns": 20', '"turns": ‸3']], [...FULL, 'turns'], 'outOfRange'],
  ['too many turns', [['"turns": 20', '"turns": ‸41']], [...FULL, 'turns'], 'outOfRange'],
  [
    'a number beyond all numbers',
    [['"turns": 20', '"turns": ‸1e999']],
    [...FULL, 'turns'],
    'wrongType',
  ],
  [
    'an unknown role',
    [['"role": "nation"', '"role": ‸"nations"']],
    [...KOR, 'role'],
    'notAllowed',
    'nation',
  ],
  [
    'a mistyped bot',
    [['"style": "chipBuilder"', '"style": ‸"chipBulder"']],
    [...KOR, 'style'],
    'notAllowed',
    'chipBuilder',
  ],
  [
    'a country in small letters',
    [['"id": "CHN"', '"id": ‸"chn"']],
    ['countries', 4, 'id'],
    'wrongForm',
  ],
  [
    'an id with a blank',
    [['"id": "yongin"', '"id": ‸"yong in"']],
    [...KOR, 'sites', 0, 'id'],
    'wrongForm',
  ],
  ['a third half of the year', [['"half": 1', '"half": ‸3']], ['start', 'half'], 'notAllowed'],
  [
    'a unit that the rules do not count in',
    [['"unit": "USD tn"', '"unit": ‸"USD bn"']],
    [...GDP, 'unit'],
    'notAllowed',
    'USD tn',
  ],
  [
    'support above a hundred',
    [['"support": {\n          "value": 62', '"support": {\n          "value": ‸162']],
    [...KOR_FIGURES, 'support', 'value'],
    'outOfRange',
  ],
  [
    'hosted chips below zero',
    [['"value": 45000', '"value": ‸-45000']],
    [...KOR_FIGURES, 'hostedChipsH100e', 'value'],
    'outOfRange',
  ],
  [
    'a mistyped confidence',
    [['"confidence": "high", "basis": "recalled"', '"confidence": ‸"hihg", "basis": "recalled"']],
    [...GDP, 'confidence'],
    'notAllowed',
    'high',
  ],
  [
    'a basis that is none',
    [['"basis": "recalled"', '"basis": ‸"guessed"']],
    [...GDP, 'basis'],
    'notAllowed',
  ],
  [
    'a date in words',
    [['"date": "2025-10" }', '"date": ‸"October 2025" }']],
    [...GDP, 'source', 'date'],
    'wrongForm',
  ],
  [
    'a web address that runs code',
    [['"date": "2025-10" }', '"date": "2025-10", "url": ‸"javascript:alert(1)" }']],
    [...GDP, 'source', 'url'],
    'wrongForm',
  ],
  ['a relation of one', [['["KOR", "JPN"]', '‸["KOR"]']], ['relations', 0, 'pair'], 'outOfRange'],
  [
    'an unknown quantity',
    [['"quantity": "usTrust"', '"quantity": ‸"usTrus"']],
    [...CONTRACT, 'condition', 0, 'quantity'],
    'notAllowed',
    'usTrust',
  ],
  [
    'medals under a country in small letters',
    [['"KOR": { "bronze": 0', '‸"kor": { "bronze": 0']],
    [...FULL, 'medals', 'kor'],
    'wrongForm',
  ],
  [
    'a list for an object',
    [
      ['"start": {', '"start": ‸[{'],
      ['"half": 1 }', '"half": 1 }]'],
    ],
    ['start'],
    'wrongType',
  ],
  [
    'an unknown measure',
    [['"measure": "bindingTurns"', '"measure": ‸"bindingTurn"']],
    [...MEASURES, 0, 'measure'],
    'notAllowed',
    'bindingTurns',
  ],
  ['another format', [['"format": 1', '"format": ‸2']], ['format'], 'unknownFormat'],
];

const SENSE: readonly Row[] = [
  [
    'an id that is not the name of the file',
    [['"id": "korea-260000-gpus"', '"id": ‸"korea"']],
    ['id'],
    'wrongId',
    'korea-260000-gpus',
  ],
  [
    'a ruleset that is not there',
    [['"ruleset": "rules-6"', '"ruleset": ‸"rules-9"']],
    ['ruleset'],
    'unknownRuleset',
    'rules-6',
  ],
  [
    'two variants of one name',
    [['"id": "short"', '"id": ‸"full"']],
    ['variants', 1, 'id'],
    'repeatedId',
  ],
  ['one country twice', [['"id": "CHN"', '"id": ‸"USA"']], ['countries', 4, 'id'], 'repeatedId'],
  [
    'one site twice',
    [['"id": "icheon"', '"id": ‸"yongin"']],
    [...KOR, 'sites', 2, 'id'],
    'repeatedId',
  ],
  [
    'one share twice',
    [['"id": "naver"', '"id": ‸"government"']],
    [...CONTRACT, 'shares', 1, 'id'],
    'repeatedId',
  ],
  [
    'a seat of no nation',
    [['{ "country": "KOR" }', '{ "country": ‸"KOT" }']],
    ['seats', 0, 'country'],
    'unknownId',
    'KOR',
  ],
  [
    'a seat of a superpower',
    [['{ "country": "KOR" }', '{ "country": ‸"USA" }']],
    ['seats', 0, 'country'],
    'unknownId',
  ],
  [
    'one seat twice',
    [['{ "country": "KOR" }', '{ "country": "KOR" }, { "country": ‸"KOR" }']],
    ['seats', 1, 'country'],
    'repeatedId',
  ],
  [
    'a briefing of a nation without a seat',
    [
      [
        '"goal": {',
        '"briefings": { "JPN": ‸{ "en": "You lead Japan.", "ko": "일본입니다." } }, "goal": {',
      ],
    ],
    ['texts', 'briefings', 'JPN'],
    'unknownId',
  ],
  [
    'a relation with a stranger',
    [['["KOR", "JPN"]', '["KOR", ‸"JPM"]']],
    ['relations', 0, 'pair', 1],
    'unknownId',
    'JPN',
  ],
  [
    'a relation of a nation with itself',
    [['["KOR", "JPN"]', '‸["KOR", "KOR"]']],
    ['relations', 0, 'pair'],
    'samePair',
  ],
  [
    'a pair in both orders',
    [['["KOR", "IND"]', '‸["JPN", "KOR"]']],
    ['relations', 1, 'pair'],
    'repeatedPair',
  ],
  [
    'a buyer that is no nation',
    [['"buyer": "KOR"', '"buyer": ‸"CHN"']],
    [...CONTRACT, 'buyer'],
    'unknownId',
  ],
  [
    'a seller that buys from itself',
    [['"seller": "USA"', '"seller": ‸"KOR"']],
    [...CONTRACT, 'seller'],
    'unknownId',
  ],
  [
    'a contract that ends before it begins',
    [
      ['"firstHalfYear": 0', '"firstHalfYear": 10'],
      ['"lastHalfYear": 9', '"lastHalfYear": ‸9'],
    ],
    [...CONTRACT, 'lastHalfYear'],
    'wrongOrder',
  ],
  [
    'a length that ends halfway through a chapter',
    [['"turns": 8', '"turns": ‸10']],
    ['variants', 1, 'turns'],
    'cutChapter',
  ],
  [
    'a length that is a turn longer than its chapters',
    [['"turns": 20,\n      "roundTurns": 2', '"turns": ‸21,\n      "roundTurns": 2']],
    ['variants', 2, 'turns'],
    'cutChapter',
  ],
  [
    'shares that do not add up',
    [
      ['"shares": [', '"shares": ‸['],
      ['"gpus": 60000', '"gpus": 60001'],
    ],
    [...CONTRACT, 'shares'],
    'wrongSum',
  ],
  [
    'a figure that is not the contract',
    [['"value": 260000', '"value": ‸250000']],
    [...CONTRACT, 'figure', 'value'],
    'wrongSum',
  ],
  [
    'an opening of an unknown contract',
    [['"contract": "framework"', '"contract": ‸"framwork"']],
    [...OPENING, 'contract'],
    'unknownId',
    'framework',
  ],
  [
    'an opening without its default',
    [['"default": "inLots"', '"default": ‸"inLot"']],
    [...OPENING, 'default'],
    'unknownId',
    'inLots',
  ],
  [
    'lots beyond their contract',
    [
      ['"lots": [', '"lots": ‸['],
      ['"turn": 1, "h100e": 325000', '"turn": 1, "h100e": 325001'],
    ],
    [...OPENING, 'options', 0, 'lots'],
    'wrongSum',
  ],
  [
    'two openings of one name',
    [
      ['"id": "inLots"', '"id": ‸"allAtOnce"'],
      ['"default": "inLots"', '"default": "swap"'],
    ],
    [...OPENING, 'options', 1, 'id'],
    'repeatedId',
  ],
  [
    'a project in no place',
    [['"site": "yongin"', '"site": ‸"yongyn"']],
    [...KOR, 'ownProject', 'site'],
    'unknownId',
    'yongin',
  ],
  [
    'a condition without a bound',
    [['{ "quantity": "usTrust", "atLeast": 0.3 }', '‸{ "quantity": "usTrust" }']],
    [...CONTRACT, 'condition', 0],
    'noBound',
  ],
  [
    'two bounds on one side',
    [
      [
        '{ "quantity": "halfYear", "atMost": 13 }',
        '‸{ "quantity": "halfYear", "atMost": 13, "below": 14 }',
      ],
    ],
    [...VICTORY, 'conditions', 2],
    'twoBounds',
  ],
  [
    'bounds with nothing between them',
    [
      [
        '{ "quantity": "halfYear", "atMost": 13 }',
        '‸{ "quantity": "halfYear", "atMost": 13, "above": 13 }',
      ],
    ],
    [...VICTORY, 'conditions', 2],
    'emptyRange',
  ],
  [
    'a seat without medals',
    [['"medals": { "KOR": { "bronze": 0, "silver": 6, "gold": 14 } }', '"medals": ‸{}']],
    [...FULL, 'medals'],
    'missingMedals',
  ],
  [
    'a silver medal below bronze',
    [['"silver": 6', '"silver": ‸-1']],
    [...FULL, 'medals', 'KOR', 'silver'],
    'wrongOrder',
  ],
  [
    'medals for a nation without a seat',
    [
      [
        '"medals": { "KOR": {',
        '"medals": { "JPN": ‸{ "bronze": 1, "silver": 2, "gold": 3 }, "KOR": {',
      ],
    ],
    [...FULL, 'medals', 'JPN'],
    'unknownId',
  ],
  [
    'a victory of a nation without a seat',
    [['"country": "KOR",\n', '"country": ‸"JPN",\n']],
    [...VICTORY, 'country'],
    'unknownId',
  ],
  [
    'weights that do not add up',
    [
      [
        '"defeat": false',
        '"scoreWeights": ‸{ "capability": 0.3, "autonomy": 0.3, "prosperity": 0.3, "resilience": 0.3 }, "defeat": false',
      ],
    ],
    ['scoreWeights'],
    'wrongSum',
  ],
  [
    'one measure twice',
    [['"measure": "governmentChipShare"', '"measure": ‸"bindingTurns"']],
    [...MEASURES, 1, 'measure'],
    'repeatedId',
  ],
  [
    'countries for a measure of one',
    [['"measure": "bindingTurns"', '"measure": "bindingTurns", "countries": ‸["KOR"]']],
    [...MEASURES, 0, 'countries'],
    'unusedField',
  ],
  [
    'a measure of a stranger',
    [['"measure": "bindingTurns"', '"measure": "platformHalls", "countries": ["KOR", ‸"JPM"]']],
    [...MEASURES, 0, 'countries', 1],
    'unknownId',
    'JPN',
  ],
  [
    'an estimate without its derivation',
    [
      ['"gdpUsdTn": {', '"gdpUsdTn": ‸{'],
      ['"basis": "recalled"', '"basis": "estimated"'],
      ['"derivation": "The source has 1.859; rounded."', '"real": null'],
      [',\n          "real": null', ''],
    ],
    GDP,
    'noDerivation',
  ],
  [
    'a real figure that is tuned',
    [['"confidence": "medium", "basis": "recalled"', '"confidence": "medium", "basis": ‸"tuned"']],
    [...KOR_FIGURES, 'privateMoneyUsdBn', 'real', 'basis'],
    'notReal',
  ],
  [
    'a nation that sells chips as a superpower',
    [['"id": "KOR",', '"id": "KOR", "superpower": ‸{ "goal": "leadAndAllies", "sells": "us" },']],
    ['countries', 0, 'superpower'],
    'unknownId',
  ],
  ['a third superpower', [['"id": "CHN"', '"id": ‸"RUS"']], ['countries', 4, 'id'], 'unknownId'],
  [
    'a course with a point too few',
    [
      [
        '"capability": { "x": [0, 20], "y": [100, 100] }',
        '"capability": ‸{ "x": [0, 20], "y": [100] }',
      ],
    ],
    ['countries', 3, 'policy', 'capability'],
    'wrongLength',
  ],
  [
    'a course that runs back in time',
    [['"x": [0, 20], "y": [100, 100]', '"x": [20, ‸0], "y": [100, 100]']],
    ['countries', 3, 'policy', 'capability', 'x', 1],
    'wrongOrder',
  ],
  [
    'superpowers with more than all compute',
    [
      [
        '"computeShare": { "x": [0, 20], "y": [0.7, 0.64] }',
        '"computeShare": ‸{ "x": [0, 20], "y": [0.95, 0.64] }',
      ],
    ],
    ['countries', 3, 'policy', 'computeShare'],
    'wrongSum',
  ],
  [
    'a nation without any chips',
    [
      ['"value": 95000', '"value": ‸0'],
      ['"value": 4000', '"value": 0'],
    ],
    [...KOR_FIGURES, 'usChipsH100e', 'value'],
    'impossible',
  ],
  [
    'more power for AI than the grid has',
    [['"value": 175, "unit": "MW"', '"value": ‸175000, "unit": "MW"']],
    [...KOR_FIGURES, 'aiPowerMw', 'value'],
    'impossible',
  ],
  [
    'a budget of half the economy',
    [
      ['"value": 3.4,', '"value": ‸200,'],
      ['"value": 1.85,', '"value": 0.4,'],
    ],
    [...KOR_FIGURES, 'budgetUsdBn', 'value'],
    'impossible',
  ],
];

const TEXT: readonly Row[] = [
  ['a comma too many', [['"half": 1 }', '"half": 1, ‸}']], [], 'syntax'],
  ['a comma too few', [['"year": 2026, "half"', '"year": 2026 ‸"half"']], [], 'syntax'],
  ['a colon too few', [['"half": 1', '"half" ‸1']], [], 'syntax'],
  ['a comment', [['"format": 1,', '"format": 1, ‸// the first']], [], 'syntax'],
  ['single quotes', [['"year"', "‸'year'"]], [], 'syntax'],
  ['a word that is no value', [['"defeat": false', '"defeat": ‸no']], [], 'syntax'],
  ['a number with a leading zero', [['"half": 1', '"half": 0‸1']], [], 'syntax'],
  ['a line break in a text', [['"en": "Korea: ', '"en": "Korea:‸\n']], [], 'syntax'],
  ['an unknown escape', [['"en": "Korea: ', '"en": "Korea: ‸\\q']], [], 'syntax'],
  [
    'a field twice',
    [['"year": 2026,', '"year": 2026, ‸"year": 2027,']],
    ['start', 'year'],
    'repeatedField',
  ],
  [
    'a forbidden name',
    [['"year": 2026,', '‸"__proto__": {}, "year": 2026,']],
    ['start', '__proto__'],
    'forbiddenName',
  ],
];

/** Rules of its own that a scenario may not have, put before its word on defeat. */
function ownRule(change: string): readonly (readonly [string, string])[] {
  return [['"defeat": false', `${change}, "defeat": false`]];
}

const PATCH_TEXT = '"text": { "en": "Longer queues", "ko": "긴 대기" }';

/** Numbers that would end in a hang, a crash, no number at all or a stock below nothing. */
const OUT_OF_RANGE: readonly (readonly [name: string, parameter: string, value: string])[] = [
  ['chips that draw no power', 'chips.powerKwPerH100e', '0'],
  ['chips that draw as good as no power', 'chips.powerKwPerH100e', '1e-300'],
  ['a trend below zero', 'chips.powerTrend', '-0.89'],
  ['chips for which money buys without end', 'chapterEffects.chipMoney.blocs', '0'],
  ['a pool below zero', 'chapterEffects.chinaPool.heat', '-1'],
  ['one and a half turns', 'dataCentres.lagTurns', '1.5'],
  ['a purchase below zero', 'market.privateChinaShare', '-0.5'],
  ['less than no chips in use', 'talent.useBase', '-1000000000000'],
  ['an offer of more projects than there are', 'projects.offered', '11'],
];

/** Numbers that are each in range and cannot be together. */
const IMPOSSIBLE: typeof OUT_OF_RANGE = [
  ['more chips in use than there are', 'talent.useBase', '0.9'],
  ['halls that are built before they are ordered', 'focus.leadTurns', '3'],
];

function patched(rows: typeof OUT_OF_RANGE, code: string): Row[] {
  return rows.map(([name, parameter, value]) => {
    const patch = `{ "parameter": "${parameter}", "value": ‸${value}, ${PATCH_TEXT} }`;
    return [name, ownRule(`"rulePatches": [${patch}]`), ['rulePatches', 0, 'value'], code];
  });
}

const PATCHES: readonly Row[] = [
  ...patched(OUT_OF_RANGE, 'outOfRange'),
  ...patched(IMPOSSIBLE, 'impossible'),
];

/** Chapters of another length, which the other lengths of the game keep to. */
function chaptersOf(turns: number, short: number): readonly (readonly [string, string])[] {
  const patch = `{ "parameter": "chapters.turns", "value": ${turns}, ${PATCH_TEXT} }`;
  return [...ownRule(`"rulePatches": [${patch}]`), ['"turns": 8', `"turns": ${short}`]];
}

const RULES: readonly Row[] = [
  [
    'a length that ends within a chapter of the scenario’s own',
    [...chaptersOf(5, 10), ['"turns": 20', '"turns": ‸18']],
    [...FULL, 'turns'],
    'cutChapter',
  ],
  [
    'chapters that never end with a round',
    [
      ...chaptersOf(21, 21),
      ['"turns": 20', '"turns": 21'],
      ['"turns": 20,\n      "roundTurns": 2', '"turns": ‸21,\n      "roundTurns": 2'],
    ],
    ['variants', 2, 'turns'],
    'wrongLength',
  ],
  [
    'a length that ends within a round',
    [
      ...chaptersOf(5, 10),
      ['"turns": 20,\n      "roundTurns": 2', '"turns": ‸15,\n      "roundTurns": 2'],
    ],
    ['variants', 2, 'turns'],
    'wrongLength',
  ],
  [
    'a patch of a number that no rule has',
    ownRule(`"rulePatches": [{ "parameter": ‸"power.quene", "value": 2, ${PATCH_TEXT} }]`),
    ['rulePatches', 0, 'parameter'],
    'unknownId',
    'power.queue',
  ],
  [
    'a patch of a group that no rules have',
    ownRule(`"rulePatches": [{ "parameter": ‸"powr.queue", "value": 2, ${PATCH_TEXT} }]`),
    ['rulePatches', 0, 'parameter'],
    'unknownId',
    'power',
  ],
  [
    'a patch of an entry of a list',
    ownRule(`"rulePatches": [{ "parameter": ‸"focus.gain.0", "value": 2, ${PATCH_TEXT} }]`),
    ['rulePatches', 0, 'parameter'],
    'unknownId',
  ],
  [
    'a number patched twice',
    ownRule(
      `"rulePatches": [{ "parameter": "power.queue", "value": 2, ${PATCH_TEXT} }, { "parameter": ‸"power.queue", "value": 3, ${PATCH_TEXT} }]`,
    ),
    ['rulePatches', 1, 'parameter'],
    'repeatedId',
  ],
  [
    'a first chapter that is not calm',
    ownRule('"chapters": [‸"grid"]'),
    ['chapters', 0],
    'wrongOrder',
  ],
  [
    'both faces of a pair in one round',
    ownRule('"chapters": ["calm", "grid", "glut", ‸"heat"]'),
    ['chapters', 3],
    'wrongOrder',
  ],
];

/** Dated events of the scenario. */
function dated(history: string): Row[1] {
  return [['"defeat": false', `"history": [${history}], "defeat": false`]];
}

const WORDS = '"name": { "en": "Ships wait", "ko": "배가 기다린다" }';
const COST = '"effects": [{ "kind": "addSupport", "points": -5 }]';

/** A card of 2026 H1 for Korea, up to what it does. */
function card(id: string, rest: string, date = '"2026-03-03"', countries = '["KOR"]'): string {
  const text = '"text": { "en": "A strait is closed.", "ko": "해협이 닫혔다." }';
  const source = '"source": { "title": "Closed", "publisher": "A paper", "date": "2026-03-04" }';
  const trust = '"basis": "retrieved", "confidence": "high"';
  return `{ "id": ${id}, "date": ${date}, "picture": "port", ${WORDS}, ${text}, ${source}, ${trust}, "countries": ${countries}${rest} }`;
}

function answer(id: string): string {
  return `{ "id": ${id}, ${WORDS}, "text": { "en": "Wait", "ko": "기다린다" }, "effects": [] }`;
}

const ANSWERS = `"options": [${answer('"wait"')}, ${answer('"pay"')}]`;
const EVENT = ['history', 0];

const HISTORY: readonly Row[] = [
  [
    'a dated event that the atlas has not',
    dated('‸"hormus-2026"'),
    EVENT,
    'unknownId',
    'hormuz-2026',
  ],
  ['a number for a dated event', dated('‸3'), EVENT, 'wrongType'],
  ['a dated event twice', dated('"hormuz-2026", ‸"hormuz-2026"'), ['history', 1], 'repeatedId'],
  [
    'a dated event without a month',
    dated(card('"strait"', `, ${COST}`, '‸"2026"')),
    [...EVENT, 'date'],
    'wrongForm',
  ],
  [
    'a dated event on no day',
    dated(card('"strait"', `, ${COST}`, '‸"2026-02-30"')),
    [...EVENT, 'date'],
    'noSuchDay',
  ],
  [
    'a dated event before the scenario begins',
    dated(`‸${card('"strait"', `, ${COST}`, '"2025-12-31"')}`),
    EVENT,
    'tooEarly',
  ],
  ['a named event before the scenario begins', dated('‸"chip-controls-2022"'), EVENT, 'tooEarly'],
  [
    'a dated event of a time after the file’s own',
    [
      [
        '"defeat": false',
        `"asOf": "2026-03-02", "history": [${card('"strait"', `, ${COST}`, '‸"2026-03-03"')}], "defeat": false`,
      ],
    ],
    [...EVENT, 'date'],
    'afterAsOf',
  ],
  [
    'a named event of a time after the file’s own',
    [['"defeat": false', '"asOf": "2026-01", "history": [‸"hormuz-2026"], "defeat": false']],
    EVENT,
    'afterAsOf',
  ],
  [
    'a dated event after all that its scenario knows',
    dated(card('"strait"', `, ${COST}`, '‸"2027-03-03"').replace('"2026-03-04"', '"2027-03-04"')),
    [...EVENT, 'date'],
    'afterAsOf',
  ],
  [
    'a dated event after its own source',
    dated(card('"strait"', `, ${COST}`, '‸"2026-03-05"')),
    [...EVENT, 'date'],
    'beforeItsSource',
  ],
  ['a dated event that does nothing', dated(`‸${card('"strait"', '')}`), EVENT, 'noEffect'],
  [
    'a dated event that happened and asks',
    dated(card('"strait"', `, ${COST}, ‸${ANSWERS}`)),
    [...EVENT, 'options'],
    'twoKinds',
  ],
  [
    'a dated event with effects on nobody',
    dated(card('"strait"', `, ${COST}`, '"2026-03-03"', '‸[]')),
    [...EVENT, 'countries'],
    'noCountries',
  ],
  [
    'a dated event named like a drawn one',
    dated(card('‸"breach"', `, ${COST}`)),
    [...EVENT, 'id'],
    'repeatedId',
  ],
  [
    'a dated event whose effect belongs to the world',
    dated(card('"strait"', ', "effects": [{ "kind": ‸"startClamp", "turns": 2 }]')),
    [...EVENT, 'effects', 0, 'kind'],
    'notAllowed',
  ],
  [
    'a dated choice with one answer',
    dated(card('"strait"', `, "options": ‸[${answer('"wait"')}]`)),
    [...EVENT, 'options'],
    'outOfRange',
  ],
  [
    'a dated choice with the same answer twice',
    dated(card('"strait"', `, "options": [${answer('"wait"')}, ${answer('‸"wait"')}]`)),
    [...EVENT, 'options', 1, 'id'],
    'repeatedId',
  ],
  [
    'two choices for one nation in one half-year',
    dated(`"korea-sovereign-2026", ‸${card('"strait"', `, ${ANSWERS}`)}`),
    ['history', 1],
    'twoChoices',
  ],
  [
    'a dated event from hearsay',
    dated(card('"strait"', `, ${COST}`).replace('"basis": "retrieved"', '"basis": ‸"estimated"')),
    [...EVENT, 'basis'],
    'notAllowed',
  ],
];

/** Own event cards of the scenario. */
function own(events: string): Row[1] {
  return [['"defeat": false', `"events": [${events}], "defeat": false`]];
}

/** A card of countries, up to when it comes. */
function ownCard(rest: string, id = '"harbour"', options = ANSWERS): string {
  const text = '"text": { "en": "A harbour is closed.", "ko": "항구가 닫혔다." }';
  return `{ "id": ${id}, "scope": "country", "picture": "port", ${WORDS}, ${text}, ${options}${rest} }`;
}

const OFTEN = ', "chance": [{ "base": 0.1 }]';
const OWN_EVENT = ['events', 0];

/** Answers of which the first opens a card. */
function opens(event: string): string {
  const later = `"later": { "turns": 2, "effects": [], "event": ${event} }`;
  const first = answer('"wait"').replace('"effects": []', `"effects": [], ${later}`);
  return `"options": [${first}, ${answer('"pay"')}]`;
}

const LATER_EVENT = ['options', 0, 'later', 'event'];

const OWN_EVENTS: readonly Row[] = [
  ['an own event that never comes', own(`‸${ownCard('')}`), OWN_EVENT, 'noTrigger'],
  [
    'an own event that comes in two ways',
    own(ownCard(`${OFTEN}, ‸"date": "2027-03"`)),
    [...OWN_EVENT, 'date'],
    'twoTriggers',
  ],
  [
    'an own storm that waits for no conditions',
    own(ownCard(`${OFTEN}, ‸"again": true`)),
    [...OWN_EVENT, 'again'],
    'noTrigger',
  ],
  [
    'an own event named like one of the ruleset',
    own(ownCard(OFTEN, '‸"breach"')),
    [...OWN_EVENT, 'id'],
    'repeatedId',
  ],
  [
    'an own event named like another',
    own(`${ownCard(OFTEN)}, ${ownCard(OFTEN, '‸"harbour"')}`),
    ['events', 1, 'id'],
    'repeatedId',
  ],
  [
    'an own event for a country that is not there',
    own(ownCard(`${OFTEN}, "countries": ["KOR", ‸"KOE"]`)),
    [...OWN_EVENT, 'countries', 1],
    'unknownId',
    'KOR',
  ],
  [
    'an own event with one answer',
    own(ownCard(OFTEN, '"harbour"', `"options": ‸[${answer('"wait"')}]`)),
    [...OWN_EVENT, 'options'],
    'outOfRange',
  ],
  [
    'an own event with the same answer twice',
    own(ownCard(OFTEN, '"harbour"', `"options": [${answer('"wait"')}, ${answer('‸"wait"')}]`)),
    [...OWN_EVENT, 'options', 1, 'id'],
    'repeatedId',
  ],
  [
    'an own event that opens a card that is not there',
    own(ownCard(OFTEN, '"harbour"', opens('‸"breech"'))),
    [...OWN_EVENT, ...LATER_EVENT],
    'unknownId',
    'breach',
  ],
  [
    'an own event that opens itself',
    own(ownCard(OFTEN, '"harbour"', opens('‸"harbour"'))),
    [...OWN_EVENT, ...LATER_EVENT],
    'endlessChain',
  ],
  [
    'an own event on no day',
    own(ownCard(', "date": ‸"2027-02-30"')),
    [...OWN_EVENT, 'date'],
    'noSuchDay',
  ],
  [
    'an own event before the scenario begins',
    own(ownCard(', "date": ‸"2025-02"')),
    [...OWN_EVENT, 'date'],
    'tooEarly',
  ],
  [
    'an own event whose condition has no bound',
    own(ownCard(', "when": [‸{ "quantity": "tension" }]')),
    [...OWN_EVENT, 'when', 0],
    'noBound',
  ],
  [
    'a text in a language that the game has not',
    own(
      ownCard(OFTEN).replace(
        '"en": "A harbour is closed.", "ko": "항구가 닫혔다."',
        '"en": "A harbour is closed.", ‸"kr": "항구가 닫혔다."',
      ),
    ),
    [...OWN_EVENT, 'text', 'kr'],
    'unknownField',
    'ko',
  ],
  [
    'a draft with a hidden character',
    own(
      ownCard(OFTEN).replace(
        '"en": "A harbour is closed.", "ko": "항구가 닫혔다."',
        '"en": ‸"A harbour\u200b is closed."',
      ),
    ),
    [...OWN_EVENT, 'text', 'en'],
    'hiddenCharacter',
  ],
  [
    'an own choice in the half-year of a dated one',
    [
      [
        '"defeat": false',
        `"history": ["korea-sovereign-2026"], "events": [‸${ownCard(', "date": "2026-03"')}], "defeat": false`,
      ],
    ],
    OWN_EVENT,
    'twoChoices',
  ],
];

/** Own kinds of lots of the scenario. */
function lots(kinds: string, rest = ''): Row[1] {
  return [['"defeat": false', `"lots": [${kinds}], ${rest}"defeat": false`]];
}

/** A kind of lot, up to what else it says. */
function ownLot(rest = '', id = '"dryDocks"', effects = '{ "kind": "addSupport", "points": 1 }') {
  const text = '"text": { "en": "A yard sells two docks.", "ko": "조선소가 도크를 팝니다." }';
  return `{ "id": ${id}, ${WORDS}, ${text}, "line": "power", "price": 0.2, "effects": [${effects}]${rest} }`;
}

function ofRules(ids: string): Row[1] {
  return [['"defeat": false', `"lotsOfRules": [${ids}], "defeat": false`]];
}

const LOT = ['lots', 0];

const OWN_LOTS: readonly Row[] = [
  [
    'an own lot named like one of the ruleset',
    lots(ownLot('', '‸"emptyHall"')),
    [...LOT, 'id'],
    'repeatedId',
  ],
  [
    'an own lot named like another',
    lots(`${ownLot()}, ${ownLot('', '‸"dryDocks"')}`),
    ['lots', 1, 'id'],
    'repeatedId',
  ],
  [
    'an own lot of no line',
    lots(ownLot().replace('"line": "power"', '"line": ‸"powr"')),
    [...LOT, 'line'],
    'notAllowed',
    'power',
  ],
  [
    'an own lot that costs nothing',
    lots(ownLot().replace('"price": 0.2', '"price": ‸0')),
    [...LOT, 'price'],
    'outOfRange',
  ],
  [
    'an own lot of a seller that there is not',
    lots(ownLot(', "seller": ‸"usa"')),
    [...LOT, 'seller'],
    'notAllowed',
    'us',
  ],
  [
    'an own lot without its words',
    lots(ownLot().replace(`${WORDS}, `, '').replace('{', '‸{')),
    [...LOT, 'name'],
    'missingField',
  ],
  [
    'an own lot whose factor is beyond belief in the largest size',
    lots(ownLot('', '"dryDocks"', '{ "kind": "multiplyGridQueue", "factor": ‸3 }')),
    [...LOT, 'effects', 0, 'factor'],
    'impossible',
  ],
  [
    'an own lot that takes more than all in the largest size',
    lots(ownLot('', '"dryDocks"', '{ "kind": "cutPower", "share": ‸0.9 }')),
    [...LOT, 'effects', 0, 'share'],
    'impossible',
  ],
  [
    'an own lot with an effect on the whole world',
    lots(ownLot('', '"dryDocks"', '{ "kind": ‸"endClamp" }')),
    [...LOT, 'effects', 0, 'kind'],
    'notAllowed',
  ],
  [
    'an own lot whose condition has no bound',
    lots(ownLot(', "when": [‸{ "quantity": "tension" }]')),
    [...LOT, 'when', 0],
    'noBound',
  ],
  [
    'an own lot in the same chapter twice',
    lots(ownLot(', "chapters": ["grid", ‸"grid"]')),
    [...LOT, 'chapters', 1],
    'repeatedId',
  ],
  [
    'an own lot with a hidden character',
    lots(ownLot().replace('"en": "A yard sells', '"en": ‸"A yard\u200b sells')),
    [...LOT, 'text', 'en'],
    'hiddenCharacter',
  ],
  [
    'a lot of the ruleset that there is not',
    ofRules('"emptyHall", ‸"emptyHal"'),
    ['lotsOfRules', 1],
    'unknownId',
    'emptyHall',
  ],
  [
    'a lot of the ruleset twice',
    ofRules('"emptyHall", ‸"emptyHall"'),
    ['lotsOfRules', 1],
    'repeatedId',
  ],
];

/** Own demands of the scenario. */
function demands(kinds: string): Row[1] {
  return [['"defeat": false', `"demands": [${kinds}], "defeat": false`]];
}

/** A demand, up to what else it says. */
function ownDemand(
  rest = '',
  id = '"portLease"',
  refuse = '{ "kind": "addSupport", "points": 1 }',
) {
  const text = '"text": { "en": "It asks for a port.", "ko": "항만을 빌려 달라고 합니다." }';
  const offer = '"offer": { "en": "A short lease.", "ko": "짧은 임대." }';
  const yes = '[{ "kind": "addCash", "budgetShare": 0.1 }]';
  return `{ "id": ${id}, ${WORDS}, ${text}, ${offer}, "from": "china", "accept": ${yes}, "counter": ${yes}, "refuse": [${refuse}]${rest} }`;
}

const DEMAND = ['demands', 0];

const OWN_DEMANDS: readonly Row[] = [
  [
    'an own demand named like one of the ruleset',
    demands(ownDemand('', '‸"usCloud"')),
    [...DEMAND, 'id'],
    'repeatedId',
  ],
  [
    'an own demand named like another',
    demands(`${ownDemand()}, ${ownDemand('', '‸"portLease"')}`),
    ['demands', 1, 'id'],
    'repeatedId',
  ],
  [
    'an own demand of a power that there is not',
    demands(ownDemand().replace('"from": "china"', '"from": ‸"chna"')),
    [...DEMAND, 'from'],
    'notAllowed',
    'china',
  ],
  [
    'an own demand without its offer',
    demands(
      ownDemand()
        .replace(/"offer": \{[^}]*\}, /, '')
        .replace('{', '‸{'),
    ),
    [...DEMAND, 'offer'],
    'missingField',
  ],
  [
    'a red line that everybody crosses always',
    demands(ownDemand(', ‸"redLine": true')),
    [...DEMAND, 'redLine'],
    'noTrigger',
  ],
  [
    'an own demand whose refusal takes more than all in the end',
    demands(ownDemand('', '"portLease"', '{ "kind": "cutPower", "share": ‸0.6 }')),
    [...DEMAND, 'refuse', 0, 'share'],
    'impossible',
  ],
  [
    'an own demand whose condition has no bound',
    demands(ownDemand(', "when": [‸{ "quantity": "chinaTrust" }]')),
    [...DEMAND, 'when', 0],
    'noBound',
  ],
  [
    'a demand of the ruleset that there is not',
    [['"defeat": false', '"demandsOfRules": ["usCloud", ‸"usCloudd"], "defeat": false']],
    ['demandsOfRules', 1],
    'unknownId',
    'usCloud',
  ],
];

/** A champion of Korea; the caret goes where the test puts it. */
function champion(id: string, share: string, sector = '"memory"'): string {
  const words = '{ "en": "Alpha", "ko": "알파" }';
  const from =
    '"source": { "title": "a", "publisher": "b", "date": "2025" }, "confidence": "high", "basis": "recalled"';
  const figure = (value: string, unit: string) =>
    `{ "value": ${value}, "unit": "${unit}", "year": 2025, ${from} }`;
  return `{ "id": ${id}, "name": ${words}, "text": ${words}, "help": ${words}, "sector": ${sector}, "chipShare": ${figure(share, 'share of private chips')}, "adoptionGain": ${figure('1', 'ratio to other firms')}, "effects": [], ${from} }`;
}

function championsOf(champions: string): readonly (readonly [string, string])[] {
  return [['"style": "chipBuilder",', `"style": "chipBuilder", "champions": ${champions},`]];
}

const CHAMPIONS = [...KOR, 'champions'];

const FIRMS: readonly Row[] = [
  [
    'a champion twice',
    championsOf(`[${champion('"alpha"', '0.4')}, ${champion('‸"alpha"', '0.4')}]`),
    [...CHAMPIONS, 1, 'id'],
    'repeatedId',
  ],
  [
    'champions with more chips than there are',
    championsOf(`‸[${champion('"alpha"', '0.6')}, ${champion('"beta"', '0.5')}]`),
    CHAMPIONS,
    'wrongSum',
  ],
  [
    'a champion of no sector there is',
    championsOf(`[${champion('"alpha"', '0.6', '‸"memori"')}]`),
    [...CHAMPIONS, 0, 'sector'],
    'notAllowed',
    'memory',
  ],
  [
    'a champion with more than all chips',
    championsOf(`[${champion('"alpha"', '‸1.1')}]`),
    [...CHAMPIONS, 0, 'chipShare', 'value'],
    'outOfRange',
  ],
];

export const BROKEN_SCENARIOS: readonly BrokenScenario[] = [
  ...TEXT,
  ...SHAPE,
  ...SENSE,
  ...RULES,
  ...PATCHES,
  ...HISTORY,
  ...OWN_EVENTS,
  ...OWN_LOTS,
  ...OWN_DEMANDS,
  ...FIRMS,
].map(([name, changes, path, code, suggestion]) =>
  suggestion === undefined
    ? { name, changes, path, code }
    : { name, changes, path, code, suggestion },
);
