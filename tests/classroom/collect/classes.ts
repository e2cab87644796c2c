// A small class for tests: games of bots that were handed in and played again.

import { classBase, classModel, type ClassModel } from '../../../src/classroom/collect/classModel';
import type { Handed, Judgement } from '../../../src/classroom/collect/handed';
import { runJobs } from '../../../src/lab/index';
import type { HandIn } from '../../../src/types/handIn';
import { runners } from '../../lab/matches';
import { contentOf } from '../../support/content';

/** The rows of hand-ins, numbered from 1. */
export function rowsOf(handIns: readonly HandIn[]): Handed[] {
  return handIns.map((value, i) => ({
    id: i + 1,
    source: { file: `${value.aliases[0] ?? 'nobody'}.txt` },
    content: { ok: true, value },
  }));
}

/** What playing the games of a class again shows. */
async function judged(handIns: readonly HandIn[]): Promise<Judgement[]> {
  const contentMark = handIns[0]!.game.content;
  const games = handIns.map(({ game }) => game);
  const content = contentOf(games[0]!.scenario);
  const { results } = await runJobs([{ kind: 'judge', contentMark, games }], runners(1, content));
  return results[0]!.games.map((game) => game!);
}

/** The class as the page shows it. */
export async function classOf(
  handIns: readonly HandIn[],
  chosenRound: number | null = null,
): Promise<ClassModel> {
  const judgements = await judged(handIns);
  const known = new Map(judgements.map((one, i) => [i + 1, one]));
  const base = classBase(rowsOf(handIns), known);
  return classModel(base, chosenRound, (id) => contentOf(id).scenario);
}
