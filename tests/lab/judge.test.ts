// Games that were handed in are played again: each verdict once, and the course of what is verified.

import { describe, expect, it } from 'vitest';
import { parAt, parCourse, scoreOf } from '../../src/engine/index';
import { RIVAL_BOTS } from '../../src/bots/index';
import { recordGame } from '../../src/bots/index';
import { runJobs, type GameVerdict, type JudgedGame } from '../../src/lab/index';
import type { HandInGame } from '../../src/types/handIn';
import { handInGameOf, playedReplay } from '../support/handIns';
import { CONTENT, runners } from './matches';

const FINISHED = handInGameOf(playedReplay({ bot: 'balanced' }));
const UNDER_WAY = handInGameOf(playedReplay({ bot: 'fortress', turns: 4 }));
const CONTENT_MARK = FINISHED.content;
const BY_YEAR = handInGameOf(playedReplay({ bot: 'balanced', variant: 'rounds', turns: 6 }));

async function judge(games: readonly HandInGame[], count = 1) {
  const job = { kind: 'judge', contentMark: CONTENT_MARK, games } as const;
  const { results } = await runJobs([job], runners(count));
  return results[0]!.games;
}

async function verdictOn(part: Partial<HandInGame>): Promise<GameVerdict | undefined> {
  const [judged] = await judge([{ ...FINISHED, ...part }]);
  return judged?.verdict;
}

/** The game with another list of turns, its marks cut or filled to the same length. */
function withTurns(turns: HandInGame['turns']): Partial<HandInGame> {
  return { turns, marks: turns.map((_, turn) => FINISHED.marks[turn] ?? 0) };
}

/** Other seeds lay other lots on the quay, so that its bids would be illegal there. */
const WITHOUT_BIDS = withTurns(
  FINISHED.turns.map((orders) => orders.filter(({ kind }) => kind !== 'bidForLots')),
);

describe('a game that was handed in', () => {
  it('should be verified when it is over, with the score, par and medal it really came to', async () => {
    const [judged] = await judge([FINISHED]);
    const { game } = recordGame({
      ...CONTENT,
      seat: 'KOR',
      bot: 'balanced',
      seed: 7,
      variant: 'short',
    });
    const last = judged!.course!.seats[0]!.rounds.at(-1)!;
    expect(judged!.verdict).toEqual({ kind: 'verified' });
    expect(judged!.course).toMatchObject({ isOver: true, length: 8, roundTurns: 1 });
    expect(last.score).toEqual(scoreOf(game, 'KOR'));
    expect(last.par).toBe(parAt(parCourse(game, RIVAL_BOTS, 'KOR'), 8).score.total);
    expect(last.answers).toHaveLength(2);
    expect(last.layers.power).toBeGreaterThan(0);
  });

  it('should be verified under way, up to where it has come', async () => {
    const [judged] = await judge([UNDER_WAY]);
    expect(judged!.verdict.kind).toBe('verified');
    expect(judged!.course!.isOver).toBe(false);
    expect(judged!.course!.seats[0]!.rounds).toHaveLength(4);
    expect(judged!.course!.chapters).toHaveLength(2);
  });

  it('should be counted in years where orders are given once a year', async () => {
    const [judged] = await judge([BY_YEAR]);
    expect(judged!.course).toMatchObject({ roundTurns: 2, length: 10 });
    expect(judged!.course!.seats[0]!.rounds).toHaveLength(3);
  });

  it('should list what was decided over what stood, and all that held', async () => {
    const order = { kind: 'setPowerMix', country: 'KOR', powerMix: 'firm' } as const;
    const instead = { 0: [order], 1: [order] };
    const replay = playedReplay({ bot: 'balanced', turns: 2, instead });
    const [judged] = await judge([handInGameOf(replay)]);
    const [first, second] = judged!.course!.seats[0]!.rounds;
    expect(first!.decisions.map((decision) => decision.order)).toEqual([order]);
    expect(first!.decisions[0]!.was).toMatchObject({ kind: 'setPowerMix' });
    expect(first!.decisions[0]!.was).not.toEqual(order);
    expect(second!.decisions).toEqual([]);
    expect(second!.inForce).toContainEqual(order);
    const kinds = second!.inForce.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('should be told by the order that the rules refuse, with the reason', async () => {
    const order = { kind: 'setBuildShare', country: 'KOR', percent: 140 } as const;
    const turns = FINISHED.turns.map((orders, turn) => (turn === 3 ? [order] : orders));
    expect(await verdictOn(withTurns(turns))).toEqual({
      kind: 'illegal',
      round: 3,
      order,
      refusal: { code: 'percentOutOfRange', details: expect.any(Object) },
    });
  });

  it('should be told by an order for a seat that nobody plays', async () => {
    const order = { kind: 'setBuildShare', country: 'JPN', percent: 40 } as const;
    const turns = FINISHED.turns.map((orders, turn) => (turn === 1 ? [order] : orders));
    const verdict = await verdictOn(withTurns(turns));
    expect(verdict).toMatchObject({ kind: 'illegal', round: 1, refusal: { code: 'otherSeat' } });
  });

  it('should be told by the turn from which its world is another one', async () => {
    const order = { kind: 'setBuildShare', country: 'KOR', percent: 3 } as const;
    const turns = FINISHED.turns.map((orders, turn) => (turn === 4 ? [order] : orders));
    expect(await verdictOn(withTurns(turns))).toEqual({ kind: 'otherState', round: 4 });
    expect(await verdictOn({ ...WITHOUT_BIDS, seed: 8 })).toMatchObject({ kind: 'otherState' });
  });

  it('should be told by its last fingerprint where every mark is as claimed', async () => {
    const other = FINISHED.fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(await verdictOn({ fingerprint: other })).toEqual({ kind: 'otherState', round: 7 });
  });

  it('should not be held against other rules or figures', async () => {
    const { rules } = CONTENT.ruleset;
    expect(await verdictOn({ rules: 2 })).toEqual({ kind: 'otherRules', rules: 2, here: rules });
    expect(await verdictOn({ content: '00000000' })).toEqual({ kind: 'otherContent' });
  });

  it.each([
    ['badSeed', { seed: -1 }],
    ['unknownVariant', { variant: 'eternal' }],
    ['noHumanSeat', { humans: [] }],
    ['notASeat', { humans: ['USA'] }],
    ['repeatedSeat', { humans: ['KOR', 'KOR'] }],
    ['hashCount', { marks: [] }],
    ['turnAfterEnd', withTurns([...FINISHED.turns, []])],
  ] as const)('should be refused for %s', async (code, part) => {
    const verdict = await verdictOn(part);
    expect(verdict).toMatchObject({ kind: 'impossible', fault: { code } });
  });

  it('should be judged alike by any number of runners, in the order of the class', async () => {
    const games = [FINISHED, { ...FINISHED, ...WITHOUT_BIDS, seed: 9 }, UNDER_WAY, BY_YEAR];
    const kinds = (judged: readonly (JudgedGame | null)[]) =>
      judged.map((one) => one?.verdict.kind);
    const alone = await judge(games, 1);
    expect(await judge(games, 3)).toEqual(alone);
    expect(kinds(alone)).toEqual(['verified', 'otherState', 'verified', 'verified']);
  });

  it('should keep the place of those that were not reached when the work was cancelled', async () => {
    const job = { kind: 'judge', contentMark: CONTENT_MARK, games: [UNDER_WAY, FINISHED] } as const;
    const signal = { aborted: false };
    const onProgress = () => {
      signal.aborted = true;
    };
    const { results, isComplete } = await runJobs([job], runners(1), { onProgress, signal });
    expect(isComplete).toBe(false);
    expect(results[0]!.games.map((game) => game?.verdict.kind)).toEqual(['verified', undefined]);
  });
});
