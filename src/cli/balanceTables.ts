// A report on balance as tables.

import type {
  BalanceReport,
  BarsReading,
  ChoiceReading,
  EventReading,
  LengthReading,
  LotReading,
  Measured,
  SeatReading,
  VictoryReading,
} from '../lab/index';
import { leverWord, pointsWord, shareWord, shiftWord } from './balanceWords';
import { tableLines } from './table';

type Table = readonly (readonly string[])[];

function playersTable({ players }: LengthReading): Table {
  return [
    ['player', 'score', 'above par', 'games'],
    ...players.map(({ player, score, ahead }) => [
      player,
      pointsWord(score),
      pointsWord(ahead),
      String(ahead.games),
    ]),
  ];
}

function medalsTable({ medals }: LengthReading): Table {
  return [
    ['medal', 'file', 'proposed', 'reached'],
    ...medals.map(({ medal, own, proposed, reached }) => [
      medal,
      own === null ? '–' : String(own),
      String(proposed),
      own === null ? '–' : shareWord(reached),
    ]),
  ];
}

function choicesTable(what: string, choices: readonly ChoiceReading[]): Table {
  return [
    [what, 'points', 'games'],
    ...choices.map(({ id, isDefault, worth }) => [
      isDefault ? `${id} (default)` : id,
      isDefault ? '0' : pointsWord(worth),
      String(worth.games),
    ]),
  ];
}

function leversTable({ levers }: SeatReading): Table {
  return [
    ['lever', 'lost without', 'used', 'games'],
    ...levers.map(({ lever, used, loss }) => [
      leverWord(lever),
      loss.games === 0 ? '–' : pointsWord(loss),
      shareWord(used),
      String(loss.games),
    ]),
  ];
}

function barsTable(bars: readonly BarsReading[]): Table {
  return [
    ['bar', 'balanced earns', 'move by', 'answers'],
    ...bars.flatMap(({ country, questions }) =>
      questions.map(({ chapter, share, shift }) => [
        `${country} ${chapter}`,
        shareWord(share),
        shiftWord(shift),
        String(share.games),
      ]),
    ),
  ];
}

function eventRow({ event, uses, fired, options, spread }: EventReading): string[] {
  const shares = options.map(({ option, best }) => `${option} ${best.value.toFixed(0)} %`);
  const points = options.length === 0 ? '–' : pointsWord({ ...spread, games: uses });
  return [event, String(fired), String(uses), points, shares.join(', ')];
}

function lotsTable(lots: readonly LotReading[]): Table {
  const once = ({ value }: Measured) => value.toFixed(1);
  return [
    ['lot', 'comes', 'bids each time', 'sold', 'winners', 'games'],
    ...lots.map(({ lot, came, bids, sold, won }) => [
      lot,
      once(came),
      bids.games === 0 ? '–' : once(bids),
      sold.games === 0 ? '–' : shareWord(sold),
      once(won),
      String(came.games),
    ]),
  ];
}

function victoriesTable(victories: readonly VictoryReading[]): Table {
  return [
    ['special victory', 'reached', 'by condition', 'games'],
    ...victories.map(({ victory, country, reached, held }) => [
      `${country} ${victory}`,
      shareWord(reached),
      held.map(shareWord).join(', '),
      String(reached.games),
    ]),
  ];
}

function seatTables(seat: SeatReading): Table[] {
  return [
    ...seat.lengths.flatMap((length) => {
      const title = [
        `${seat.country}, ${length.variant}: ${length.turns} turns, ${length.minutes} min, best style ${length.best}`,
      ];
      return [[title], playersTable(length), medalsTable(length)];
    }),
    ...(seat.openings.length > 0
      ? [choicesTable(`opening of ${seat.country}`, seat.openings)]
      : []),
    ...(seat.champions.length > 0
      ? [choicesTable(`champion of ${seat.country}`, seat.champions)]
      : []),
    ...(seat.levers.length > 0 ? [leversTable(seat)] : []),
    [
      [`short for ${seat.country}`, 'turns'],
      ...seat.binding.map(({ bottleneck, share }) => [bottleneck, shareWord(share)]),
    ],
  ];
}

/** The lines of all tables, with an empty line between two. */
export function reportLines(report: BalanceReport): string[] {
  const { seats, leaders, bars, events, lots, victories } = report;
  const tables: Table[] = [
    ...seats.flatMap(seatTables),
    ...(leaders.length > 0
      ? [
          [
            ['ends ahead', 'games'],
            ...leaders.map(({ country, share }) => [country, shareWord(share)]),
          ],
        ]
      : []),
    ...(victories.length > 0 ? [victoriesTable(victories)] : []),
    ...(bars.length > 0 ? [barsTable(bars)] : []),
    ...(lots.length > 0 ? [lotsTable(lots)] : []),
    ...(events.length > 0
      ? [[['event', 'fired', 'uses', 'spread', 'best answers'], ...events.map(eventRow)]]
      : []),
  ];
  return tables.flatMap((table) => [...tableLines(table), '']);
}
