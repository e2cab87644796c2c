// Has games that were handed in played again, in workers, each against the scenario it names.

import { contentMark } from '../classroom/handIn';
import type { Judgement } from '../classroom/collect/handed';
import type { JudgeOptions } from '../classroom/collect/collection';
import { createGame, createReplay } from '../engine/index';
import type { JudgeJob } from '../lab/index';
import type { SessionContent } from '../session/index';
import type { HandIn } from '../types/handIn';
import { isListed, loadContent } from './content';
import { runInWorkers } from './labWorkers';

const FEWEST_WORKERS = 2;
const MOST_WORKERS = 8;

function workersFor(games: number): number {
  const cores = Math.min(MOST_WORKERS, Math.max(FEWEST_WORKERS, navigator.hardwareConcurrency));
  return Math.min(cores, games);
}

/** What hand-ins of this content say of it, whatever was played. */
function markOf({ ruleset, scenario }: SessionContent): string {
  const variant = scenario.variants[0]!.id;
  const start = createGame(ruleset, scenario, { seed: 0, variant });
  return contentMark(createReplay(start, [scenario.seats[0]!.country], []));
}

interface Asked {
  /** The place among all games. */
  readonly at: number;
  readonly handIn: HandIn;
}

function byScenario(handIns: readonly HandIn[]): Map<string, Asked[]> {
  const groups = new Map<string, Asked[]>();
  handIns.forEach((handIn, at) => {
    const { scenario } = handIn.game;
    groups.set(scenario, [...(groups.get(scenario) ?? []), { at, handIn }]);
  });
  return groups;
}

function unplayed(kind: 'unknownScenario' | 'noContent'): Judgement {
  return { verdict: { kind }, course: null };
}

async function judgeScenario(
  id: string,
  asked: readonly Asked[],
  options: JudgeOptions,
): Promise<readonly (Judgement | null)[]> {
  if (!isListed(id)) return asked.map(() => unplayed('unknownScenario'));
  const content = await loadContent(id);
  if (!content.ok) return asked.map(() => unplayed('noContent'));
  const games = asked.map(({ handIn }) => handIn.game);
  const job: JudgeJob = { kind: 'judge', contentMark: markOf(content.value), games };
  const { ruleset, scenario } = content.value;
  const workers = workersFor(games.length);
  const { results } = await runInWorkers({ ruleset, scenario }, [job], workers, options);
  return results[0]!.games;
}

/** Judges the hand-ins, in their order; null for one that was not reached when it was told to stop. */
export async function judge(
  handIns: readonly HandIn[],
  { onProgress, signal }: JudgeOptions,
): Promise<readonly (Judgement | null)[]> {
  const judged: (Judgement | null)[] = handIns.map(() => null);
  let before = 0;
  for (const [id, asked] of byScenario(handIns)) {
    if (signal.aborted) break;
    const count = (done: number) => onProgress(before + done, handIns.length);
    const found = await judgeScenario(id, asked, { signal, onProgress: count });
    asked.forEach(({ at }, i) => {
      judged[at] = found[i] ?? null;
    });
    before += asked.length;
    onProgress(before, handIns.length);
  }
  return judged;
}
