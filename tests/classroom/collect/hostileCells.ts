// Cells that spreadsheets could take for formulas, and every table of CSV that the project writes, filled with them.

import { pupilsCsv, roundsCsv } from '../../../src/classroom/collect/csv';
import type { ClassModel } from '../../../src/classroom/collect/classModel';
import { gameRows, turnRows } from '../../../src/cli/balanceCsv';
import { csvOf } from '../../../src/cli/verbs/simulate';
import type { GameRecord, MatchJob, PlayedRound } from '../../../src/lab/index';
import { BOTTLENECKS, INDICES } from '../../../src/types/names';
import type { Order } from '../../../src/types/order';
import { rngFor } from '../../../src/lib/rng';
import { pick } from '../../support/drawNumbers';
import { contentOf } from '../../support/content';
import { KOREA } from '../../support/korea';

export const CELLS = 500;

const UNSEEN = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\u00a0',
  '\u200b',
  '\u2060',
  '\u3000',
  '\ufeff',
  '\u202e',
  '\0',
  '\u3164',
  '\ufe0f',
];
const BEGINNINGS = '=+-@＝＋－＠﹦﹢﹣﹫⁼₌⁺₊⁻₋−|%'.split('');
const ENDS = [
  '1+1',
  'HYPERLINK("http://x.example","y")',
  "cmd|'/C calc'!A0",
  '1+1\nCH',
  'SUM(A1:A9)\r\n=2',
  '2+5"',
  'A1;=B1',
  '1,=2',
];
const BEFORE = ['', '', '', 'Anna;', 'x,', 'x\t', 'x\n', 'x\r\n ', '"'];

/** The same cells each time. */
export function hostileCells(): string[] {
  const random = rngFor(1, 0, 7);
  const unseen = () => pick(random, UNSEEN) + (random.chance(0.3) ? pick(random, UNSEEN) : '');
  return Array.from(
    { length: CELLS },
    () => pick(random, BEFORE) + unseen() + pick(random, BEGINNINGS) + pick(random, ENDS),
  );
}

/** The class with a row for each cell: as name, source, reason, assumption, and name of the country. */
function hostileClass(model: ClassModel, cells: readonly string[]): ClassModel {
  const [row] = model.rows;
  const [member] = model.frame.members;
  const rows = cells.map((cell, i) => {
    const reasons = [{ turn: 0, kind: 'allocateBudget', text: cell }] as const;
    const handIn = { ...row!.game.handIn, aliases: [cell], reasons };
    const own = { ...member!, key: String(i), aliases: [cell], handIn };
    return {
      ...row!,
      key: own.key,
      game: { ...row!.game, handIn },
      source: { file: cell },
      member: own,
    };
  });
  return { ...model, rows, frame: { ...model.frame, members: rows.map((one) => one.member) } };
}

function withCountry(model: ClassModel, name: string): ClassModel {
  const scenario = model.scenario!;
  const countries = scenario.countries.map((country) => ({
    ...country,
    name: Object.fromEntries(Object.keys(country.name).map((language) => [language, name])),
  }));
  return { ...model, scenario: { ...scenario, countries } as unknown as typeof scenario };
}

const FIGURES =
  'lagGenerations installedH100e usedH100e dataCentreMw availablePowerMw experts adoption support cashUsdBn debtUsdBn';

function filled(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, -2]));
}

/** A game of the lab in which every word is the cell. */
function labGame(cell: string): { round: PlayedRound; match: GameRecord } {
  const score = { total: -1.5, ...filled(INDICES) };
  const nation = {
    score,
    bottlenecks: filled(BOTTLENECKS),
    answers: 0,
    pledges: 0,
    settlement: -1,
  };
  const orders = [{ kind: cell, country: cell, choice: cell }] as unknown as readonly Order[];
  const turns = [{ ...filled(FIGURES.split(' ')), turn: 0, score, orders, bottleneck: cell }];
  const about = {
    seed: 1,
    variant: cell,
    seat: { country: cell, player: cell },
    intervention: null,
  };
  const game = { seed: 1, turns: 1, outcome: cell, nations: { [cell]: { ...nation, turns } } };
  return {
    round: { trials: [{ about, game }], answered: [] } as unknown as PlayedRound,
    match: {
      seed: 1,
      turns: 1,
      outcome: cell,
      countries: { [cell]: nation },
    } as unknown as GameRecord,
  };
}

export interface WrittenTable {
  readonly name: string;
  readonly text: string;
}

/** Every table that the project writes, with the hostile cells in it. */
export function hostileTables(model: ClassModel): WrittenTable[] {
  const cells = hostileCells();
  const hostile = hostileClass(model, cells);
  const games = cells.map(labGame);
  const rounds = games.map(({ round }) => round);
  const { scenario } = contentOf(KOREA);
  const job = { watch: cells } as unknown as MatchJob;
  const everyNation = Object.assign({}, ...games.map(({ match }) => match.countries)) as object;
  const matches = [{ ...games[0]!.match, countries: everyNation }] as unknown as GameRecord[];
  const countries = cells.slice(0, 20).map((cell, i) => ({
    name: `countries${i}`,
    text: pupilsCsv(withCountry(model, cell)) + roundsCsv(withCountry(model, cell)).slice(1),
  }));
  return [
    { name: 'pupils', text: pupilsCsv(hostile) },
    { name: 'rounds', text: roundsCsv(hostile) },
    ...countries,
    { name: 'games', text: gameRows(scenario, rounds).join('\r\n') },
    { name: 'turns', text: turnRows(rounds).join('\r\n') },
    { name: 'simulate', text: csvOf(matches, job).join('\r\n') },
  ];
}
