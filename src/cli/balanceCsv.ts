// The games of a report on balance as rows: one for each game, or one for each turn of it.

import { type Cell, csvLine } from '../lib/csv';
import type { PlayedRound, TrialNation, TrialTurn } from '../lab/index';
import { medalFor, ReportGames, interventionWord } from '../lab/index';
import { BOTTLENECKS, INDICES, type CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { Scenario } from '../types/scenario';

const GAME = ['seed', 'variant', 'seat', 'player', 'otherwise', 'nation'] as const;
const GAME_COLUMNS = [
  ...GAME,
  'turns',
  'outcome',
  'total',
  ...INDICES,
  'answers',
  'pledges',
  'settlement',
  'abovePar',
  'medal',
  ...BOTTLENECKS,
] as const;

const FIGURES = [
  'lagGenerations',
  'installedH100e',
  'usedH100e',
  'dataCentreMw',
  'availablePowerMw',
  'experts',
  'adoption',
  'support',
  'cashUsdBn',
  'debtUsdBn',
  'bottleneck',
] as const satisfies readonly (keyof TrialTurn)[];
const TURN_COLUMNS = [...GAME, 'turn', 'total', ...INDICES, ...FIGURES, 'orders'] as const;

function lines(columns: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return [columns, ...rows].map(csvLine);
}

/** An order by its kind and what was chosen: `setStance hedge`. */
function orderWord(order: Order): string {
  const chosen = Object.entries(order).filter(([field]) => field !== 'kind' && field !== 'country');
  const values = chosen.map(([, value]: readonly [string, unknown]) =>
    typeof value === 'object' && value !== null ? Object.values(value).join('/') : String(value),
  );
  return [order.kind, ...values].join(' ');
}

interface NationGame {
  readonly head: readonly Cell[];
  readonly nation: TrialNation;
}

function nationGames(
  rounds: readonly PlayedRound[],
  rowOf: (game: NationGame, about: GameAbout) => readonly (readonly Cell[])[],
): (readonly Cell[])[] {
  const games = new ReportGames(rounds);
  return games.trials.flatMap(({ about, game }) =>
    Object.entries(game.nations).flatMap(([country, nation]) => {
      const { seed, variant, seat, intervention } = about;
      const otherwise = intervention === null ? '' : interventionWord(intervention);
      const head = [seed, variant, seat?.country ?? '', seat?.player ?? '', otherwise, country];
      const par = games.parOf(about, country);
      return rowOf({ head, nation }, { country, variant, game, par });
    }),
  );
}

interface GameAbout {
  readonly country: CountryId;
  readonly variant: string;
  readonly game: { readonly turns: number; readonly outcome: string };
  /** The score of `balanced` in the same world; undefined where it did not play there. */
  readonly par: number | undefined;
}

/** A row for every nation that is watched in every game. */
export function gameRows(scenario: Scenario, rounds: readonly PlayedRound[]): string[] {
  const rows = nationGames(rounds, ({ head, nation }, { country, variant, game, par }) => {
    const { score, answers, pledges, settlement, bottlenecks } = nation;
    const above = par === undefined ? '' : score.total - par;
    const medal = above === '' ? '' : (medalFor(scenario, variant, country, above) ?? '');
    return [
      [
        ...head,
        game.turns,
        game.outcome,
        score.total,
        ...INDICES.map((index) => score[index]),
        answers,
        pledges,
        settlement,
        above,
        medal,
        ...BOTTLENECKS.map((bottleneck) => bottlenecks[bottleneck]),
      ],
    ];
  });
  return lines(GAME_COLUMNS, rows);
}

/** A row for every turn of every nation that is watched. */
export function turnRows(rounds: readonly PlayedRound[]): string[] {
  const rows = nationGames(rounds, ({ head, nation }) =>
    nation.turns.map((turn) => [
      ...head,
      turn.turn,
      turn.score.total,
      ...INDICES.map((index) => turn.score[index]),
      ...FIGURES.map((figure) => turn[figure]),
      turn.orders.map(orderWord).join('; '),
    ]),
  );
  return lines(TURN_COLUMNS, rows);
}
