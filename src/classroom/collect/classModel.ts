// The class as it is shown now: rows, remarks, who is compared and after which round.

import { roundName, type RoundName } from '../../selectors';
import type { Scenario } from '../../types/scenario';
import { type Handed, type HandedGame, gamesOf, type Judgements } from './handed';
import { type ClassFrame, frameOf, type Member } from './members';
import { type Remark, type Remarks, remarksOn } from './remarks';
import { splitOf, type Split } from './split';

/** One row of the table: a seat that is compared, or a game that is not. */
export interface ClassRow {
  readonly key: string;
  readonly game: HandedGame;
  readonly source: Handed['source'];
  /** From 1, in the order of taking in. */
  readonly number: number;
  readonly remarks: readonly Remark[];
  readonly member: Member | null;
}

export interface ClassModel {
  readonly rows: readonly ClassRow[];
  readonly faults: readonly Handed[];
  readonly games: readonly HandedGame[];
  readonly frame: ClassFrame;
  readonly round: RoundName;
  /** The round that is compared, from 1; 0 without anybody. */
  readonly at: number;
  readonly scenario: Scenario | undefined;
  readonly split: Split | null;
}

export interface ClassInput {
  readonly handed: readonly Handed[];
  readonly judgements: Judgements;
  readonly chosenRound: number | null;
  readonly scenarioOf: (id: string) => Scenario | undefined;
}

function rowsOf(
  games: readonly HandedGame[],
  handed: readonly Handed[],
  members: readonly Member[],
  remarks: Remarks,
): ClassRow[] {
  const sources = new Map(handed.map(({ id, source }) => [id, source]));
  return games.flatMap((game, i): ClassRow[] => {
    const row = {
      game,
      number: i + 1,
      source: sources.get(game.id)!,
      remarks: remarks.get(game.id) ?? [],
    };
    const own = members.filter(({ id }) => id === game.id);
    if (own.length === 0) return [{ ...row, key: String(game.id), member: null }];
    return own.map((member) => ({ ...row, key: member.key, member }));
  });
}

/** The round to compare at: the one chosen, within what anybody has reached, else the last of all. */
function roundAt({ commonRound, lastRound }: ClassFrame, chosen: number | null): number {
  return chosen === null ? commonRound : Math.min(Math.max(1, chosen), lastRound);
}

export function classModel(input: ClassInput): ClassModel {
  const { handed, judgements, chosenRound, scenarioOf } = input;
  const games = gamesOf(handed, judgements);
  const frame = frameOf(games);
  return {
    games,
    frame,
    rows: rowsOf(games, handed, frame.members, remarksOn(games)),
    faults: handed.filter(({ content }) => !content.ok),
    round: roundName(frame.roundTurns),
    at: roundAt(frame, chosenRound),
    scenario: frame.scenario === null ? undefined : scenarioOf(frame.scenario),
    split: splitOf(frame.members, frame.commonRound),
  };
}
