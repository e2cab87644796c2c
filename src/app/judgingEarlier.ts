// Judges games of earlier rules that were handed in, in the piece that is kept of those rules.

import type { Judgement } from '../classroom/collect/handed';
import type { JudgeOptions } from '../classroom/collect/collection';
import type { HandInGame } from '../types/handIn';
import { breathe } from './breathe';
import type { EarlierHere } from './earlierFiles';
import { bringContent } from './own/playable';
import { broughtView, tryPiece } from './pieces';

type Judged = readonly (Judgement | null)[];

function judgeOne({ rules }: HandInGame, { verdict, course }: Judgement): Judgement {
  return verdict.kind === 'verified'
    ? { verdict: { kind: 'verifiedEarlier', rules }, course }
    : { verdict, course };
}

async function judgeWith(
  { piece, content }: EarlierHere,
  games: readonly HandInGame[],
  { onProgress, signal }: JudgeOptions,
): Promise<Judged> {
  const judged: (Judgement | null)[] = games.map(() => null);
  for (let at = 0; at < games.length && !signal.aborted; at++) {
    judged[at] = judgeOne(games[at]!, piece.judge(games[at]!, content));
    onProgress(at + 1, games.length);
    await breathe();
  }
  return judged;
}

/** The verdicts on games of the same rules and the same scenario; `here` are the rules of this page. */
export async function judgeEarlier(
  games: readonly HandInGame[],
  here: number,
  options: JudgeOptions,
): Promise<Judged> {
  const { rules, scenario } = games[0]!;
  const brought = (await tryPiece('earlier'))
    ? await broughtView('bringEarlier')!({ rules, scenario })
    : null;
  // The names of its countries are those of today's scenario.
  await bringContent(scenario);
  if (brought?.ok) return judgeWith(brought.value, games, options);
  const isAuthors = brought?.error.kind === 'authors';
  const verdict = isAuthors
    ? ({ kind: 'otherRules', rules, here } as const)
    : ({ kind: 'noContent' } as const);
  return games.map(() => ({ verdict, course: null }));
}
