// A game with assumptions as a code: it comes back, is judged with its numbers, and stands out in a class that assumed otherwise.

import { describe, expect, it } from 'vitest';
import { codeOf, readCodes } from '../../src/classroom/code';
import { remarksOn } from '../../src/classroom/collect/remarks';
import { handInOf } from '../../src/classroom/handIn';
import { recordGame } from '../../src/bots/index';
import { markOfContent } from '../../src/engine/index';
import { judgeGame } from '../../src/lab/index';
import type { Assumptions } from '../../src/types/assumption';
import type { HandIn } from '../../src/types/handIn';
import { korea } from '../support/korea';

const CONTENT = korea();
const LONGEST = 1000;
const { assumptions: ROWS } = CONTENT.ruleset;

function handIn(assumptions: Assumptions, variant = 'short'): HandIn {
  const choice = { ...CONTENT, seat: 'KOR', bot: 'random', seed: 9, variant } as const;
  const { replay } = recordGame({ ...choice, assumptions });
  return handInOf({ format: 1, replay, pending: [] }, ['Mina'], null);
}

function judged(game: HandIn['game']) {
  return judgeGame(CONTENT, markOfContent(CONTENT), game).verdict;
}

describe('the code of a game with assumptions', () => {
  it.each([
    { catchUp: 0.1 },
    { powerTime: -1, algorithms: 2.95 },
    { potential: 1.05, jobAnger: 0, powerTime: 1 },
  ] as readonly Assumptions[])('should come back as it went in: %j', (assumptions) => {
    const sent = handIn(assumptions);
    const code = codeOf(sent);
    expect(sent.game.assumptions).toEqual(assumptions);
    expect(readCodes(code)).toEqual([{ kind: 'read', handIn: sent, code }]);
    expect(judged(sent.game)).toEqual({ kind: 'verified' });
  });

  it('should stay short with all of them in a whole game', () => {
    const all = Object.fromEntries(
      ROWS.map(({ id, least, step }) => [id, Number((least + step).toFixed(6))]),
    );
    const few = codeOf(handIn({}, 'full')).length;
    const many = codeOf(handIn(all, 'full')).length;
    console.info(`a code of ${few} letters has ${many} with ${ROWS.length} assumptions`);
    expect(many).toBeLessThanOrEqual(LONGEST);
  });

  it('should not be believed with a number that was changed, is unknown or out of range', () => {
    const { game } = handIn({ catchUp: 0.1 });
    const { assumptions: _, ...plain } = game;
    expect(judged({ ...game, assumptions: { catchUp: 0.2 } }).kind).toBe('otherState');
    expect(judged(plain).kind).toBe('otherState');
    for (const assumptions of [{ luck: 1 }, { catchUp: 9 }, { catchUp: 0.1234567 }])
      expect(judged({ ...game, assumptions }).kind).toBe('impossible');
  });
});

describe('a class', () => {
  it('should remark on whoever assumed something else than the rest', () => {
    const games = [{ catchUp: 0.1 }, { catchUp: 0.1 }, {}].map((assumptions, at) => ({
      id: at + 1,
      handIn: { ...handIn(assumptions), aliases: [`Pupil ${at}`] },
      judgement: null,
    }));
    const remarks = remarksOn(games);
    expect(remarks.get(3)).toContainEqual({ kind: 'otherAssumptions' });
    expect(remarks.get(1)).not.toContainEqual({ kind: 'otherAssumptions' });
  });
});
