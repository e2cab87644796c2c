// Every kind of mistake that authors make, each with the places where it can be made and with what would be right.

import { COUNTRY_EFFECTS } from '../../src/types/effect';
import {
  behind,
  cutBehind,
  type Good,
  lineOf,
  named,
  type Path,
  type Planted,
  rawAt,
  valueAt,
  withEntry,
  withField,
  without,
  withComment,
  withoutComma,
  written,
} from './planting';

/** What would be right: the file as it was, or what the finding must say. */
export type Cure = 'asBefore' | RegExp;

export interface Mistake {
  readonly name: string;
  /** Which files it can be made in. */
  readonly of: 'scenario' | 'ruleset' | 'countries' | 'history';
  readonly where: (path: Path, value: unknown, file: Good) => boolean;
  readonly plant: (file: Good, path: Path, value: unknown) => Planted | undefined;
  readonly codes: readonly string[];
  readonly cure: Cure;
  /** Whether the JSON Schema can know of it. */
  readonly ofShape: boolean;
}

type Where = Mistake['where'];
type Plant = Mistake['plant'];

const ends =
  (...names: readonly (string | number)[]): Where =>
  (path) =>
    names.every((name, at) => path[path.length - names.length + at] === name);

function last(path: Path): string | number | undefined {
  return path[path.length - 1];
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

/** A value in this place becomes another. */
const to =
  (change: (value: never, path: Path) => unknown): Plant =>
  (file, path, value) => {
    const other = change(value as never, path);
    return other === undefined ? undefined : written(file, path, JSON.stringify(other));
  };

const raw =
  (change: (raw: string) => string): Plant =>
  (file, path) =>
    written(file, path, change(rawAt(file, path)));

/** Two neighbouring letters have changed places. */
function slipped(word: string): string {
  const at = Math.max(1, Math.floor(word.length / 2) - 1);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

/** A mistake in one part of a sum is looked for where the sum is: nobody can tell which part is wrong. */
const atItsList =
  (steps: number, plant: Plant): Plant =>
  (file, path, value) => {
    const planted = plant(file, path, value);
    return planted && { ...planted, line: lineOf(file, path.slice(0, -steps)) };
  };

const wordSlips: Plant = (file, path, value) => {
  const other = slipped(value as string);
  return other === value ? undefined : written(file, path, JSON.stringify(other));
};

const nameSlips: Plant = (file, path) => {
  const name = String(last(path));
  return slipped(name) === name ? undefined : named(file, path, slipped(name));
};

const isFigure = (value: unknown): boolean =>
  isObject(value) && isNumber(value['value']) && isText(value['unit']) && isObject(value['source']);

/** The value of a figure whose unit and range are those of the game. */
const figureValue =
  (unit: RegExp, fits: (value: number) => boolean): Where =>
  (path, value, file) =>
    last(path) === 'value' &&
    path[path.length - 3] === 'figures' &&
    isNumber(value) &&
    fits(value) &&
    unit.test(String(valueAt(file.data, [...path.slice(0, -1), 'unit'])));

const any =
  (...names: readonly string[]): Where =>
  (path) =>
    names.includes(String(last(path)));

const both =
  (...conditions: readonly Where[]): Where =>
  (...asked) =>
    conditions.every((holds) => holds(...asked));

const text: Where = (_, value) => isText(value);
const isTextPair: Where = (_, value) =>
  isObject(value) && isText(value['en']) && isText(value['ko']);
const within =
  (name: string): Where =>
  (path) =>
    path.includes(name);

type Row = readonly [
  name: string,
  where: Where,
  plant: Plant,
  codes: readonly string[],
  cure: Cure,
  ofShape?: 'shape',
];

const BROKEN = ['syntax', 'truncated'];

const WRITING: readonly Row[] = [
  [
    'a comma is missing',
    (path, value) => path.length > 1 && !isObject(value),
    (file, path) => withoutComma(file, path),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a comma too many',
    (_, value) => isObject(value) || isList(value),
    (file, path, value) => {
      const inner = isList(value) ? [value.length - 1] : Object.keys(value as object).slice(-1);
      return inner[0] === undefined || inner[0] === -1
        ? undefined
        : behind(file, [...path, inner[0]], ',');
    },
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'single quotes around a text',
    (_, value) => isText(value) && !/['"\n]/.test(value),
    (file, path, value) => written(file, path, `'${value as string}'`),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a comment',
    (path, value) => path.length > 1 && isNumber(value),
    (file, path) => withComment(file, path),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a comment between the fields',
    (path, value) => path.length === 1 && (isObject(value) || isList(value)),
    (file, path, value) => {
      const first = isList(value) ? '[' : '{';
      return written(file, path, rawAt(file, path).replace(first, `${first} /* mine */`));
    },
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a brace without its end',
    (path, value, file) => path.length > 1 && isObject(value) && rawAt(file, path).includes('\n'),
    (file, path) => cutBehind(file, path),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a bracket without its end',
    (path, value, file) => path.length > 0 && isList(value) && rawAt(file, path).includes('\n'),
    (file, path) => cutBehind(file, path),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a quote is missing at the end',
    (_, value) => isText(value) && !value.includes('"'),
    (file, path) => cutBehind(file, path),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'commas between thousands',
    (_, value) => isNumber(value) && Number.isInteger(value) && value >= 1000 && value < 1e12,
    (file, path, value) => written(file, path, (value as number).toLocaleString('en')),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a decimal comma',
    (path, value) => isNumber(value) && /^\d+\.\d{1,2}$/.test(String(value)) && isText(last(path)),
    (file, path, value) => written(file, path, String(value).replace('.', ',')),
    BROKEN,
    'asBefore',
    'shape',
  ],
  [
    'a field twice',
    (path, value) => path.length > 1 && isText(last(path)) && isNumber(value),
    (file, path) => withField(file, path.slice(0, -1), `"${last(path)}": 1`),
    ['repeatedField'],
    /twice; keep one/,
  ],
  [
    'True for true',
    (_, value) => typeof value === 'boolean',
    raw((one) => one[0]!.toUpperCase() + one.slice(1)),
    BROKEN,
    'asBefore',
    'shape',
  ],
];

const SHAPE: readonly Row[] = [
  [
    'a misspelt field',
    (path) =>
      path.length > 1 &&
      isText(last(path)) &&
      String(last(path)).length > 4 &&
      !path.includes('answers') &&
      !/^[A-Z]{3}$/.test(String(last(path))),
    nameSlips,
    ['unknownField'],
    'asBefore',
    'shape',
  ],
  ['a misspelt style', both(any('style'), text), wordSlips, ['notAllowed'], 'asBefore', 'shape'],
  ['a misspelt stance', both(any('stance'), text), wordSlips, ['notAllowed'], 'asBefore', 'shape'],
  ['a misspelt law', both(any('dataLaw'), text), wordSlips, ['notAllowed'], 'asBefore', 'shape'],
  [
    'a misspelt programme',
    both(any('modelProgramme'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a misspelt kind of effect',
    both(any('kind'), within('effects'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a misspelt quantity',
    both(any('quantity'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a misspelt chapter',
    (path, value) => path[path.length - 2] === 'chapters' && isText(value),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a misspelt confidence',
    both(any('confidence'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  ['a misspelt basis', both(any('basis'), text), wordSlips, ['notAllowed'], 'asBefore', 'shape'],
  [
    'a misspelt measure',
    both(any('measure'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a misspelt kind of site',
    both(any('kind'), within('sites'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a kind of effect that there is not',
    both(any('kind'), within('effects'), text),
    to(() => 'addHappiness'),
    ['notAllowed'],
    new RegExp(COUNTRY_EFFECTS[0]),
    'shape',
  ],
  [
    'a field of another effect',
    (path) => path[path.length - 3] === 'effects' && last(path) === 'amount',
    (file, path) => named(file, path, 'points'),
    ['unknownField'],
    'asBefore',
    'shape',
  ],
  [
    'a number as text',
    (path, value) => isNumber(value) && last(path) !== 'format' && path[path.length - 2] !== 'x',
    to((value: number) => String(value)),
    ['wrongType', 'notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a number with thousands as text',
    (path, value) =>
      last(path) === 'value' && isNumber(value) && Number.isInteger(value) && value >= 1000,
    to((value: number) => value.toLocaleString('en')),
    ['wrongType'],
    'asBefore',
    'shape',
  ],
  [
    'a date as number',
    (path, value) => last(path) === 'date' && /^\d{4}$/.test(String(value)),
    to((value: string) => Number(value)),
    ['wrongType'],
    'asBefore',
    'shape',
  ],
  [
    'a share in percent',
    figureValue(/share|^0 to 1$/, (value) => value >= 0.02 && value <= 1),
    to((value: number) => Math.round(value * 1e6) / 1e4),
    ['outOfRange'],
    'asBefore',
    'shape',
  ],
  [
    'GW given in MW',
    figureValue(/^GW/, (value) => value > 5.1),
    to((value: number) => value * 1000),
    ['outOfRange'],
    'asBefore',
    'shape',
  ],
  [
    'MW given in GW',
    both(
      figureValue(/^MW/, (value) => value >= 1 && value < 1000),
      (path) => path[path.length - 2] !== 'headroomMw',
    ),
    to((value: number) => value / 1000),
    ['outOfRange', 'wrongType'],
    'asBefore',
    'shape',
  ],
  [
    'a stock below zero',
    figureValue(/^H100e|^MW|^persons|^USD/, (value) => value > 0),
    to((value: number) => -value),
    ['outOfRange'],
    'asBefore',
    'shape',
  ],
  [
    'a year with a digit twice',
    (path, value) => last(path) === 'year' && path.length > 2 && isNumber(value),
    to((value: number) => Number(String(value).replace(/(.)$/, '$1$1'))),
    ['outOfRange'],
    'asBefore',
    'shape',
  ],
  [
    'a date in another order',
    (path, value) => last(path) === 'date' && /-\d{2}-(1[3-9]|[23]\d)$/.test(String(value)),
    to((value: string) => value.split('-').reverse().join('-')),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'a date in another order that could be two days',
    (path, value) => last(path) === 'date' && /-\d{2}-(0\d|1[0-2])$/.test(String(value)),
    to((value: string) => value.split('-').reverse().join('-')),
    ['wrongForm'],
    /Did you mean "\d{4}-\d{2}-\d{2}"/,
    'shape',
  ],
  [
    'a date in words',
    (path, value) => last(path) === 'date' && /^\d{4}-10$/.test(String(value)),
    to((value: string) => `October ${value.slice(0, 4)}`),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'a source without publisher',
    both(any('publisher')),
    (file, path) => without(file, path),
    ['missingField'],
    /"publisher" is missing/,
    'shape',
  ],
  [
    'an open web address',
    both(any('url'), text),
    to((value: string) => value.replace('https', 'http')),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'a web address without its scheme',
    both(any('url'), text),
    to((value: string) => value.replace('https://', '')),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'a country in small letters',
    (path, value) =>
      isText(value) &&
      /^[A-Z]{3}$/.test(value) &&
      ['use', 'country', 'buyer', 'id'].includes(String(last(path))),
    to((value: string) => value.toLowerCase()),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'medals under small letters',
    (path) => path[path.length - 2] === 'medals',
    (file, path) => named(file, path, String(last(path)).toLowerCase()),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'an id with a large letter',
    (path, value) =>
      last(path) === 'id' && isText(value) && /^[a-z]/.test(value) && path.length > 1,
    to((value: string) => value[0]!.toUpperCase() + value.slice(1)),
    ['wrongForm'],
    'asBefore',
    'shape',
  ],
  [
    'an effect beyond its range',
    (path, value) => last(path) === 'amount' && within('effects')(path, value, undefined as never),
    to((value: number) => value * 1000 + 50),
    ['outOfRange'],
    /at most|at least|Did you mean/,
    'shape',
  ],
  [
    'an event with one answer',
    (path, value) => last(path) === 'options' && isList(value) && value.length > 1,
    to((value: readonly unknown[]) => value.slice(0, 1)),
    ['outOfRange'],
    /at least 2/,
    'shape',
  ],
  [
    'another unit',
    both(any('unit'), (path) => path[path.length - 3] === 'figures'),
    to(() => 'hours'),
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a figure left out',
    (path, value) => path[path.length - 2] === 'figures' && isFigure(value),
    (file, path) => {
      const country = valueAt(file.data, path.slice(0, -2));
      return isObject(country) && 'id' in country ? without(file, path) : undefined;
    },
    ['missingField'],
    /is missing in/,
    'shape',
  ],
  [
    'an empty text',
    both(any('en', 'ko'), text),
    to(() => ''),
    ['wrongForm'],
    /at least one word/,
    'shape',
  ],
  [
    'a hidden character',
    (path, value) =>
      isText(value) && ['en', 'ko', 'title', 'publisher'].includes(String(last(path))),
    to((value: string) => `${value}\u200b`),
    ['hiddenCharacter'],
    'asBefore',
    'shape',
  ],
  ['another format', ends('format'), to(() => 2), ['unknownFormat'], /format 1/, 'shape'],
  [
    'a text for a yes or no',
    (_, value) => typeof value === 'boolean',
    to((value: boolean) => String(value)),
    ['wrongType', 'notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a list left out',
    any('specialVictories', 'contracts'),
    (file, path, value) => (isList(value) && value.length === 0 ? without(file, path) : undefined),
    ['missingField'],
    'asBefore',
    'shape',
  ],
];

const SENSE: readonly Row[] = [
  [
    'longitude and latitude swapped',
    (path, value) => path[path.length - 2] === 'sites' && isObject(value),
    (file, path, value) => {
      const { longitude, latitude } = value as { longitude: number; latitude: number };
      const first = written(file, [...path, 'longitude'], String(latitude));
      const text = first.text;
      const from = text.indexOf(
        '"latitude"',
        text.indexOf(`"id": ${JSON.stringify((value as { id: string }).id)}`, 0),
      );
      const rest = text.slice(from).replace(String(latitude), String(longitude));
      return { text: text.slice(0, from) + rest, line: first.line };
    },
    ['swappedPlace', 'outOfRange'],
    'asBefore',
  ],
  [
    'a site on the other side of the world',
    (path, value) => last(path) === 'longitude' && isNumber(value) && Math.abs(value) > 6,
    to((value: number) => -value),
    ['farPlace'],
    'asBefore',
  ],
  [
    'an impossible day',
    (path, value) => last(path) === 'date' && /-\d{2}-\d{2}$/.test(String(value)),
    to((value: string) => `${value.slice(0, 4)}-02-30`),
    ['noSuchDay'],
    /no day .* has (28|29) days/,
  ],
  [
    'an unknown country',
    (path, value) => last(path) === 'use' && isText(value),
    to((value: string) => `${value.slice(0, 2)}X`),
    ['unknownId'],
    /allowed are/,
  ],
  [
    'a seat that is no nation',
    ends('country'),
    (file, path) => (path[0] === 'seats' ? written(file, path, '"ZZZ"') : undefined),
    ['unknownId'],
    /allowed are/,
  ],
  [
    'a seat twice',
    ends('seats'),
    (file, path, value) => withEntry(file, path, JSON.stringify((value as object[])[0])),
    ['repeatedId'],
    'asBefore',
  ],
  [
    'a country twice',
    (path) => path.length === 1 && last(path) === 'countries',
    (file, path, value) => withEntry(file, path, JSON.stringify((value as object[])[0])),
    ['repeatedId'],
    'asBefore',
  ],
  [
    'a relation to itself',
    (path, value) => last(path) === 'pair' && isList(value),
    to((value: readonly string[]) => [value[0], value[0]]),
    ['samePair'],
    /name the other one/,
  ],
  [
    'a relation twice',
    (path, value) => last(path) === 'relations' && isList(value) && value.length > 0,
    (file, path, value) => withEntry(file, path, JSON.stringify((value as object[])[0])),
    ['repeatedPair'],
    'asBefore',
  ],
  [
    'shares that do not add up',
    (path) => path[path.length - 3] === 'shares' && last(path) === 'gpus',
    atItsList(
      2,
      to((value: number) => value + 1000),
    ),
    ['wrongSum'],
    /1000 too many/,
  ],
  [
    'a contract of more than its parts',
    (path) => path[0] === 'contracts' && path.length === 3 && last(path) === 'gpus',
    to((value: number) => value + 1000),
    ['wrongSum'],
    'asBefore',
  ],
  [
    'a buyer that sells to itself',
    (path) => path[0] === 'contracts' && last(path) === 'seller',
    (file, path) =>
      written(file, path, JSON.stringify(valueAt(file.data, [...path.slice(0, -1), 'buyer']))),
    ['unknownId'],
    /other than the buyer; allowed are/,
  ],
  [
    'an end before its beginning',
    (path) => path[0] === 'contracts' && last(path) === 'lastHalfYear',
    (file, path) => {
      const first = valueAt(file.data, [...path.slice(0, -1), 'firstHalfYear']) as number;
      return written(file, path, String(first - 1));
    },
    ['wrongOrder', 'neverOpen'],
    /or later/,
  ],
  [
    'a length that ends halfway through a chapter',
    (path) => path[0] === 'variants' && last(path) === 'turns',
    to((value: number) => value + 2),
    ['cutChapter'],
    /take \d+ or \d+, /,
  ],
  [
    'a length that is a turn too long',
    (path) => path[0] === 'variants' && last(path) === 'turns',
    to((value: number) => value + 1),
    ['cutChapter'],
    'asBefore',
  ],
  [
    'two medals swapped',
    (path) => path[path.length - 2] === 'medals',
    (file, path, value) => {
      const { bronze, silver, gold } = value as Record<string, number>;
      if (silver === gold) return undefined;
      return written(file, path, `{ "bronze": ${bronze}, "silver": ${gold}, "gold": ${silver} }`);
    },
    ['wrongOrder'],
    'asBefore',
  ],
  [
    'medals for nobody',
    (path) => path[path.length - 2] === 'medals',
    (file, path) => named(file, path, 'ZZZ'),
    ['unknownId'],
    /is not a seat/,
  ],
  [
    'medals missing for a seat',
    (path, value) => last(path) === 'medals' && isObject(value) && Object.keys(value).length > 1,
    (file, path, value) => without(file, [...path, Object.keys(value as object)[1]!]),
    ['missingMedals'],
    /add bronze, silver and gold/,
  ],
  [
    'chapters in another order',
    (path, value) => last(path) === 'chapters' && isList(value) && value.length > 1,
    to((value: readonly unknown[]) => [value[1], value[0], ...value.slice(2)]),
    ['wrongOrder'],
    'asBefore',
  ],
  [
    'weights that do not add up',
    (path) => path[0] === 'scoreWeights' && path.length === 2,
    atItsList(
      1,
      to((value: number) => Math.round((value + 0.2) * 100) / 100),
    ),
    ['wrongSum'],
    /0\.2 too much/,
  ],
  [
    'a patch of an unknown number',
    ends('parameter'),
    to((value: string) => `${value}x`),
    ['unknownId'],
    'asBefore',
  ],
  [
    'a patch without its group',
    ends('parameter'),
    to((value: string) => value.split('.').slice(1).join('.')),
    ['unknownId'],
    'asBefore',
  ],
  [
    'a patch out of range',
    (path) => path[0] === 'rulePatches' && last(path) === 'value',
    to(() => -99_999),
    ['outOfRange'],
    /must be a (whole )?number from/,
  ],
  [
    'a condition that can never hold',
    (path, value) => last(path) === 'atLeast' && isNumber(value) && value > 0 && value < 1,
    (file, path, value) => {
      const quantity = valueAt(file.data, [...path.slice(0, -1), 'quantity']);
      const isShare = [
        'usTrust',
        'weakestLayer',
        'homeCloudShare',
        'dataProtection',
        'homeChipShare',
        'adoption',
        'homeModelShare',
      ].includes(String(quantity));
      return isShare ? written(file, path, String(Math.round((value as number) * 100))) : undefined;
    },
    ['neverHolds'],
    'asBefore',
  ],
  [
    'bounds that cross',
    (_, value) => isObject(value) && isNumber(value['atLeast']) && 'quantity' in value,
    (file, path) => withField(file, path, '"atMost": -1'),
    ['emptyRange'],
    /wider|Swap/,
  ],
  [
    'two conditions that contradict each other',
    (path, value) => last(path) === 'conditions' && isList(value),
    (file, path, value) => {
      const [first] = value as readonly { quantity: string; atLeast?: number }[];
      return first?.atLeast === undefined || first.atLeast <= 0
        ? undefined
        : withEntry(
            file,
            path,
            JSON.stringify({ quantity: first.quantity, atMost: first.atLeast / 2 }),
          );
    },
    ['contradiction'],
    /keep one of the two/,
  ],
  [
    'a condition that always holds',
    (path, value) => last(path) === 'conditions' && isList(value),
    (file, path) => withEntry(file, path, '{ "quantity": "usTrust", "atLeast": 0 }'),
    ['alwaysHolds'],
    /remove the condition/,
  ],
  [
    'an answer twice',
    (path, value) =>
      last(path) === 'options' && path.includes('opening') && isList(value) && value.length < 4,
    (file, path, value) => withEntry(file, path, JSON.stringify((value as object[])[0])),
    ['repeatedId'],
    'asBefore',
  ],
  [
    'a usual answer that there is not',
    (path, value) =>
      path[path.length - 2] === 'opening' && last(path) === 'default' && isText(value),
    to((value: string) => `${value}x`),
    ['unknownId'],
    'asBefore',
  ],
  [
    'more chips than the contract has',
    (path, _, file) =>
      last(path) === 'h100e' &&
      path.includes('lots') &&
      isText(valueAt(file.data, [...path.slice(0, 3), 'contract'])),
    atItsList(
      2,
      to(() => 9_000_000),
    ),
    ['wrongSum'],
    /but the contract .* is for/,
  ],
  [
    'a text too long for its place',
    (path) =>
      path[0] === 'texts' && last(path) === 'en' && ['title', 'question'].includes(String(path[1])),
    to((value: string) => `${value} `.repeat(9)),
    ['longText'],
    /holds \d+; shorten it/,
  ],
  [
    'English under Korean',
    (path, value) =>
      isTextPair(path, value, undefined as never) &&
      /[a-z]{4} [a-z]{3,} [a-z]/.test((value as { en: string }).en),
    (file, path, value) =>
      written(file, [...path, 'ko'], JSON.stringify((value as { en: string }).en)),
    ['wrongLanguage'],
    /write it in Korean/,
  ],
  [
    'both languages swapped',
    (path, value) =>
      isTextPair(path, value, undefined as never) &&
      /[a-z]{4} [a-z]{3,} [a-z]/.test((value as { en: string }).en),
    (file, path, value) => {
      const { en, ko } = value as { en: string; ko: string };
      return written(file, path, JSON.stringify({ en: ko, ko: en }));
    },
    ['wrongLanguage'],
    'asBefore',
  ],
  [
    'Korean under English',
    (path, value) =>
      isTextPair(path, value, undefined as never) &&
      /[가-힣]{2}/.test((value as { ko: string }).ko),
    (file, path, value) =>
      written(file, [...path, 'en'], JSON.stringify((value as { ko: string }).ko)),
    ['wrongLanguage'],
    /write it in English/,
  ],
  [
    'a text still to be written',
    both(any('en'), text),
    to(() => 'TODO'),
    ['unfinishedText'],
    /write it/,
  ],
  [
    'an estimate without derivation',
    (_, value) =>
      isFigure(value) &&
      (value as { basis: string; derivation?: string }).basis === 'estimated' &&
      (value as { derivation?: string }).derivation !== undefined,
    (file, path) => without(file, [...path, 'derivation']),
    ['noDerivation'],
    /needs a "derivation"/,
  ],
  [
    'a ruleset that there is not',
    ends('ruleset'),
    to(() => 'rules-1'),
    ['unknownRuleset'],
    'asBefore',
  ],
  [
    'an id that is not the file’s name',
    (path) => path.length === 1 && last(path) === 'id',
    to((value: string) => `${value}-mine`),
    ['wrongId'],
    'asBefore',
  ],
  [
    'an event of the atlas that there is not',
    (path, value) => path[0] === 'history' && path.length === 2 && isText(value),
    wordSlips,
    ['unknownId'],
    'asBefore',
  ],
];

const OF_RULES: readonly Row[] = [
  [
    'a misspelt parameter',
    (path) => path[0] === 'parameters' && path.length === 3,
    nameSlips,
    ['unknownField'],
    'asBefore',
  ],
  [
    'a parameter out of range',
    (path, value) =>
      path[0] === 'parameters' && path.length === 4 && last(path) === 'value' && isNumber(value),
    to(() => -1e9),
    ['outOfRange'],
    /must be a (whole )?number from/,
  ],
  [
    'a parameter as text',
    (path, value) =>
      path[0] === 'parameters' && path.length === 4 && last(path) === 'value' && isNumber(value),
    to((value: number) => String(value)),
    ['wrongType'],
    'asBefore',
  ],
  [
    'a misspelt kind of effect in an event',
    both(any('kind'), within('events'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
  ],
  [
    'a misspelt quantity of a chance',
    both(any('quantity'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
  ],
  [
    'a condition of a chance that can never hold',
    (path, value) => path.includes('when') && last(path) === 'above' && isNumber(value),
    to(() => 1000),
    ['neverHolds'],
    /goes from/,
  ],
  [
    'a second card that there is not',
    (path) => path.includes('later') && last(path) === 'event',
    wordSlips,
    ['unknownId'],
    'asBefore',
  ],
];

const OF_COUNTRIES: readonly Row[] = [
  [
    'a misspelt stance in the atlas',
    both(any('stance'), text),
    wordSlips,
    ['notAllowed'],
    'asBefore',
    'shape',
  ],
  [
    'a site of the atlas swapped',
    (path, value) => last(path) === 'longitude' && isNumber(value) && Math.abs(value) > 20,
    to((value: number) => -value),
    ['farPlace'],
    'asBefore',
  ],
  [
    'a pair missing',
    (path, value) => path[0] === 'relations' && path.length === 2 && isObject(value),
    (file, path, value) => {
      const planted = written(
        file,
        path,
        JSON.stringify(valueAt(file.data, ['relations', path[1] === 0 ? 1 : 0])),
      );
      return isObject(value) ? planted : undefined;
    },
    ['repeatedPair', 'missingPair'],
    /keep one|is missing/,
  ],
];

const OF_HISTORY: readonly Row[] = [
  [
    'an impossible day of an event',
    (path, value) =>
      last(path) === 'date' && path.length === 3 && /-\d{2}-\d{2}$/.test(String(value)),
    to((value: string) => `${value.slice(0, 4)}-02-30`),
    ['noSuchDay'],
    /has (28|29) days/,
  ],
  [
    'an event of nobody',
    (path) => last(path) === 'countries' && path.length === 3,
    (file, path, value) => {
      const { effects, options } = valueAt(file.data, path.slice(0, -1)) as Record<string, unknown>;
      return isList(value) && value.length > 0 && (effects ?? options) !== undefined
        ? written(file, path, '[]')
        : undefined;
    },
    ['noCountries'],
    /name them/,
  ],
  [
    'an event of an unknown country',
    (path, value) => path[path.length - 2] === 'countries' && isText(value),
    to((value: string) => `${value.slice(0, 2)}X`),
    ['unknownId'],
    /allowed are|Did you mean/,
  ],
];

function made(of: Mistake['of'], rows: readonly Row[]): Mistake[] {
  return rows.map(([name, where, plant, codes, cure, shape]) => ({
    name,
    of,
    where,
    plant,
    codes,
    cure,
    ofShape: shape === 'shape',
  }));
}

export const MISTAKES: readonly Mistake[] = [
  ...made('scenario', [...WRITING, ...SHAPE, ...SENSE]),
  ...made('ruleset', OF_RULES),
  ...made('countries', OF_COUNTRIES),
  ...made('history', OF_HISTORY),
];
