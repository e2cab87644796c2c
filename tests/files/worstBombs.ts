// Files of 2 MB that are full to the limits of their own kind: many orders, chains, events and pairs.

import { REPLAY, SAVE } from './entryPoints';
import { type Bomb, filled } from './textBombs';
import { RULES, WHOLE_KOREA } from './texts';

type Json = { [name: string]: unknown };

const copies = <T>(count: number, of: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));

const TURNS = 40;
const ORDERS = 680;

function replayWith(order: string, inSave: boolean): string {
  const turn = `[${filled(order, Math.min(ORDERS, Math.floor(2_000_000 / TURNS / (order.length + 1))))}]`;
  const replay = {
    ...REPLAY,
    turns: copies(TURNS, () => '@'),
    hashes: copies(TURNS + 1, () => REPLAY.hashes[0]),
  };
  const text = JSON.stringify(inSave ? { ...SAVE, replay } : replay);
  return text.replaceAll('"@"', () => turn);
}

const ORDER_BOMBS: readonly [name: string, order: string][] = [
  ['good orders', '{"kind":"setBuildShare","country":"KOR","percent":3}'],
  ['orders without anything', '{}'],
  ['orders of an unknown kind', '{"kind":"setBuildShares","country":"KOR"}'],
  ['orders with nothing in them', '{"kind":"allocateBudget","percents":{}}'],
  ['orders with wrong lists', `{"kind":"setExportRule","exceptions":[${filled('1', 40)}]}`],
  ['orders with unknown fields', `{"kind":"setBuildShare",${filled('"oops":1', 1)}}`],
];

/** An id of the longest kind that differs from others by its end. */
function longId(at: number): string {
  return `e${'x'.repeat(54)}${at}`;
}

function rulesetWith(to: (at: number, option: number) => string): string {
  const rules = JSON.parse(RULES) as Json;
  const events = copies(200, (at) => ({
    id: longId(at),
    scope: 'country',
    chance: [{ base: 0 }],
    options: copies(4, (option) => ({
      id: `o${option}`,
      effects: [],
      later: { turns: 1, effects: [], event: to(at, option) },
    })),
  }));
  return JSON.stringify({ ...rules, events });
}

const RULESET_BOMBS: readonly Bomb[] = [
  {
    name: 'chains of every event with its next',
    text: rulesetWith((at, option) => longId((at + option + 1) % 200)),
  },
  {
    name: 'chains that all end in nothing',
    text: rulesetWith((at, option) => `f${'x'.repeat(54)}${at * 4 + option}`),
  },
];

function scenarioWith(change: (scenario: Json) => Json): string {
  const scenario = JSON.parse(WHOLE_KOREA) as Json;
  return JSON.stringify({ ...scenario, ...change(scenario) });
}

const COUNTRIES = copies(
  40,
  (at) => `Q${String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26))}`,
);

function card(at: number): Json {
  const text = { en: 'x', ko: 'x' };
  return {
    id: longId(at),
    date: '2026-04',
    picture: 'city',
    name: text,
    text,
    source: { title: 'x', publisher: 'x', date: '2026' },
    basis: 'recalled',
    confidence: 'low',
    countries: COUNTRIES,
    options: copies(4, (option) => ({ id: `o${option % 3}`, name: text, text, effects: [] })),
  };
}

const SCENARIO_BOMBS: readonly Bomb[] = [
  {
    name: 'pairs of countries that are not there',
    text: scenarioWith(() => ({
      relations: copies(1600, (at) => ({
        pair: [COUNTRIES[at % 40], COUNTRIES[at % 39]],
        value: 0,
      })),
    })),
  },
  {
    name: 'dated events of countries that are not there',
    text: scenarioWith(() => ({ history: copies(200, card) })),
  },
  {
    name: 'dated events that the atlas has not',
    text: scenarioWith(() => ({ history: copies(200, longId) })),
  },
  {
    name: 'pairs that stand a thousand times',
    text: scenarioWith(() => ({
      relations: copies(1600, (at) => ({ pair: ['KOR', 'JPN'], value: at / 1600 })),
    })),
  },
  {
    name: 'texts that are all still to be written',
    text: scenarioWith(({ texts }) => ({
      texts: {
        ...(texts as object),
        debriefQuestions: copies(12, () => ({
          en: `TODO ${'word '.repeat(780)}`,
          ko: 'plain words '.repeat(330),
        })),
      },
    })),
  },
  {
    name: 'forty countries that are one',
    text: scenarioWith(({ countries }) => ({
      countries: copies(40, () => (countries as unknown[])[0]),
    })),
  },
];

/** The worst that is known of a kind of file; none for the others. */
export function worstBombsIn(door: string): readonly Bomb[] {
  if (door === 'a replay' || door === 'a save' || door === 'a game')
    return ORDER_BOMBS.map(([name, order]) => ({
      name,
      text: replayWith(order, door === 'a save'),
    }));
  if (door === 'a ruleset') return RULESET_BOMBS;
  return door === 'a scenario' ? SCENARIO_BOMBS : [];
}
