// Who is compared: every seat of the verified games of one scenario, by a name or a number.

import type { JudgedSeat, PlayedCourse, RoundPoint } from '../../lab';
import type { HandIn } from '../../types/handIn';
import type { HandedGame } from './handed';

export interface Member {
  readonly key: string;
  /** The number of its row. */
  readonly id: number;
  /** The number of its game, from 1 in the order of taking in, for when names are hidden. */
  readonly number: number;
  /** As given; empty where nobody gave any. */
  readonly aliases: readonly string[];
  readonly handIn: HandIn;
  readonly course: PlayedCourse;
  readonly seat: JudgedSeat;
}

/** Those who are compared, and how far all of them have come. */
export interface ClassFrame {
  readonly scenario: string | null;
  readonly roundTurns: number;
  readonly members: readonly Member[];
  /** The last round that all have ended, from 1; 0 without anybody. */
  readonly commonRound: number;
  /** The last round that anybody has ended. */
  readonly lastRound: number;
}

/** Where each seat has a name, seats get their own; otherwise all names stand for the whole game. */
function aliasesOf({ aliases, game }: HandIn, seat: number): readonly string[] {
  const isOneEach = game.humans.length > 1 && aliases.length === game.humans.length;
  return isOneEach ? [aliases[seat]!] : aliases;
}

function membersOf({ id, handIn, judgement }: HandedGame, row: number): Member[] {
  const course = judgement?.course ?? null;
  if (course === null) return [];
  return course.seats
    .map((seat, i) => ({
      key: `${id} ${seat.country}`,
      id,
      number: row + 1,
      aliases: aliasesOf(handIn, i),
      handIn,
      course,
      seat,
    }))
    .filter(({ seat }) => seat.rounds.length > 0);
}

/** The most frequent key. */
function commonest(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: string | null = null;
  for (const [key, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = key;
  return best;
}

function kindOf({ handIn, course }: Member): string {
  return `${handIn.game.scenario} ${handIn.game.content} ${course.roundTurns}`;
}

/** The largest group of members that can be compared: of one scenario, with rounds of the same length. */
export function frameOf(games: readonly HandedGame[]): ClassFrame {
  const all = games.flatMap(membersOf);
  const common = commonest(all.map(kindOf));
  const members = all.filter((member) => kindOf(member) === common);
  const rounds = members.map(({ seat }) => seat.rounds.length);
  const [first] = members;
  return {
    scenario: first?.handIn.game.scenario ?? null,
    roundTurns: first?.course.roundTurns ?? 1,
    members,
    commonRound: rounds.length === 0 ? 0 : Math.min(...rounds),
    lastRound: Math.max(0, ...rounds),
  };
}

/** How a member stood after a round, from 1; undefined where the member has not reached it. */
export function pointAt({ seat }: Member, round: number): RoundPoint | undefined {
  return seat.rounds[round - 1];
}

/** The points of all answers together. */
export function answered({ answers }: RoundPoint): number {
  return answers.reduce((sum, points) => sum + points, 0);
}
