// The class as it is shown: rows, remarks, who is compared, and after which round.

import { roundName, type RoundName } from '../../selectors';
import type { Scenario } from '../../types/scenario';
import { type Handed, type HandedGame, gamesOf, type Judgements } from './handed';
import { type ClassFrame, frameOf, type Member, pointAt } from './members';
import { type Remark, type Remarks, remarksOn } from './remarks';
import { splitOf, type Split } from './split';

/** One row of the table: a seat that is compared, or a game that is not. */
export interface ClassRow {
  readonly key: string;
  readonly game: HandedGame;
  readonly source: Handed['source'];
  /** From 1, in the order in which they were taken in. */
  readonly number: number;
  readonly remarks: readonly Remark[];
  readonly member: Member | null;
}

/** What depends on the hand-ins only. */
export interface ClassBase {
  readonly rows: readonly ClassRow[];
  readonly faults: readonly Handed[];
  readonly frame: ClassFrame;
  readonly round: RoundName;
}

export interface ClassModel extends ClassBase {
  /** The round after which all are compared, from 1; 0 where there is nobody. */
  readonly at: number;
  /** Those who have not come so far, and are left out. */
  readonly behind: readonly Member[];
  readonly split: Split | null;
  readonly scenario: Scenario | undefined;
}

function rowsOf(
  games: readonly HandedGame[],
  handed: readonly Handed[],
  members: readonly Member[],
  remarks: Remarks,
): ClassRow[] {
  const sources = new Map(handed.map(({ id, source }) => [id, source]));
  const seats = new Map<number, Member[]>();
  for (const member of members) seats.set(member.id, [...(seats.get(member.id) ?? []), member]);
  return games.flatMap((game, i): ClassRow[] => {
    const row = {
      game,
      number: i + 1,
      source: sources.get(game.id)!,
      remarks: remarks.get(game.id) ?? [],
    };
    const own = seats.get(game.id);
    if (own === undefined) return [{ ...row, key: String(game.id), member: null }];
    return own.map((member) => ({ ...row, key: member.key, member }));
  });
}

/** The class of these hand-ins, before a round is chosen. */
export function classBase(handed: readonly Handed[], judgements: Judgements): ClassBase {
  const games = gamesOf(handed, judgements);
  const frame = frameOf(games);
  return {
    frame,
    rows: rowsOf(games, handed, frame.members, remarksOn(games)),
    faults: handed.filter(({ content }) => !content.ok),
    round: roundName(frame.roundTurns),
  };
}

/** The round after which all are compared: the chosen one, as far as anybody has reached it, else the last that all have reached. */
function roundAt({ commonRound, lastRound }: ClassFrame, chosen: number | null): number {
  return chosen === null ? commonRound : Math.min(Math.max(1, chosen), lastRound);
}

/** The class as it is compared after a round. */
export function classModel(
  base: ClassBase,
  chosenRound: number | null,
  scenarioOf: (id: string) => Scenario | undefined,
): ClassModel {
  const { scenario, members } = base.frame;
  const at = roundAt(base.frame, chosenRound);
  const hasReached = (member: Member) => pointAt(member, at) !== undefined;
  return {
    ...base,
    at,
    behind: members.filter((member) => !hasReached(member)),
    split: splitOf(members.filter(hasReached), at),
    scenario: scenario === null ? undefined : scenarioOf(scenario),
  };
}
