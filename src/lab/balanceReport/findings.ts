// Finds what misses its target by more than chance.

import { balanceFindings } from '../balance';
import { FAIR_SHARE } from '../norms';
import { atLeast, atMost } from '../statistics';
import type { BalancePlan } from './plan';
import type {
  BalanceReport,
  BarsReading,
  Measured,
  ReportFinding,
  SeatReading,
  VictoryReading,
} from './report';

/** The targets of a report. */
export const BALANCE_TARGETS = {
  /** Points that an opening's option may be from the default. */
  openingPoints: 1.5,
  /** What a lever must be worth, in points. */
  leverPoints: 0.25,
  /** How far what `balanced` earns of a question may be from the fair share. */
  barShare: 0.15,
} as const;

/** With fewer games nothing is said. */
const LEAST_GAMES = {
  /** Games of all good players in one seat and length. */
  medal: 60,
  opening: 8,
  lever: 8,
  victory: 60,
  bar: 8,
  /** Worlds in which an event may fail to fire before that is said. */
  event: 40,
} as const;

function isEnough({ games }: Measured, what: keyof typeof LEAST_GAMES): boolean {
  return games >= LEAST_GAMES[what];
}

function medalFindings({ country, lengths }: SeatReading): ReportFinding[] {
  return lengths.flatMap(({ variant, medals }) =>
    medals.flatMap(({ medal, own, reached }): ReportFinding[] =>
      own !== null && isEnough(reached, 'medal') && reached.value === 0
        ? [{ kind: 'medalOutOfReach', country, variant, medal }]
        : [],
    ),
  );
}

function openingFindings({ country, openings }: SeatReading): ReportFinding[] {
  const most = BALANCE_TARGETS.openingPoints;
  return openings.flatMap(({ id: option, worth }): ReportFinding[] => {
    if (!isEnough(worth, 'opening')) return [];
    if (atLeast(worth) > most) return [{ kind: 'openingAhead', country, option }];
    return atMost(worth) < -most ? [{ kind: 'openingBehind', country, option }] : [];
  });
}

function leverFindings({ country, levers }: SeatReading): ReportFinding[] {
  return levers.flatMap(({ lever, used, loss }): ReportFinding[] => {
    if (isEnough(used, 'lever') && used.value === 0)
      return [{ kind: 'leverUnused', country, lever }];
    const least = BALANCE_TARGETS.leverPoints;
    if (!isEnough(loss, 'lever') || atMost(loss) >= least) return [];
    return [{ kind: atMost(loss) < -least ? 'leverHurts' : 'leverDead', country, lever }];
  });
}

function victoryFindings({ victory, reached, held }: VictoryReading): ReportFinding[] {
  if (!isEnough(reached, 'victory')) return [];
  if (reached.value === 1) return [{ kind: 'victoryAlways', victory }];
  if (reached.value > 0) return [];
  const never = held.flatMap(({ value }, condition): ReportFinding[] =>
    value === 0 ? [{ kind: 'conditionNever', victory, condition }] : [],
  );
  return [{ kind: 'victoryNever', victory }, ...never];
}

function barFindings({ country, questions }: BarsReading): ReportFinding[] {
  const { barShare } = BALANCE_TARGETS;
  return questions.flatMap(({ chapter, share }): ReportFinding[] => {
    if (!isEnough(share, 'bar')) return [];
    if (atMost(share) < FAIR_SHARE - barShare) return [{ kind: 'barHigh', country, chapter }];
    return atLeast(share) > FAIR_SHARE + barShare ? [{ kind: 'barLow', country, chapter }] : [];
  });
}

/** The findings of a report, what is plainly wrong first. */
export function findingsOf(
  { mustFire }: BalancePlan,
  { worlds, seats, bars, events, victories }: Omit<BalanceReport, 'findings'>,
): ReportFinding[] {
  const ofEvents = balanceFindings(events).filter(
    ({ kind, event }) =>
      kind !== 'neverFires' || (worlds >= LEAST_GAMES.event && mustFire.includes(event)),
  );
  return [
    ...ofEvents.filter(isFault),
    ...seats.flatMap(medalFindings),
    ...victories.flatMap(victoryFindings),
    ...seats.flatMap(openingFindings),
    ...seats.flatMap(leverFindings),
    ...bars.flatMap(barFindings),
    ...ofEvents.filter((finding) => !isFault(finding)),
  ];
}

/** Faults of the data; all other findings say how far it is from a target. */
export function isFault({ kind }: ReportFinding): boolean {
  return kind === 'neverFires' || kind === 'neverBest';
}
