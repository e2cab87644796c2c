// A running game with assumptions is saved and resumed with them, and its par is played under them.

import { describe, expect, it } from 'vitest';
import { makeSave, parseSave } from '../../src/files/index';
import { carryOver, resumeSession } from '../../src/session/index';
import { budget, session, setupOf } from './games';

const assumptions = { catchUp: 0.1, potential: 0.5 };

describe('a session with assumptions', () => {
  it('should come back from its file with them, and refuse the file without', () => {
    const game = session({ assumptions });
    game.issue(budget(30, 20));
    game.endTurn();
    const save = parseSave(makeSave(game.toSave()));
    if (!save.ok) throw new Error('the save is good');
    expect(save.value.replay.assumptions).toEqual(assumptions);
    const again = resumeSession(setupOf(), save.value);
    expect(again.ok && again.value.setup.assumptions).toEqual(assumptions);
    expect(again.ok && again.value.toSave()).toEqual(game.toSave());
    const { assumptions: _, ...replay } = save.value.replay;
    const refused = resumeSession(setupOf(), { ...save.value, replay });
    expect(refused.ok ? null : refused.error.code).toBe('wrongHash');
  });

  it('should play par under them', () => {
    const course = (part: object) => {
      const game = session(part);
      for (let turn = 0; turn < 4; turn++) game.endTurn();
      return game.get().par().at(-1)!.score.total;
    };
    expect(course({ assumptions })).not.toBe(course({}));
  });

  it('should keep them when its content changes', () => {
    const game = session({ assumptions });
    const carried = carryOver(game, setupOf());
    expect(carried.kind === 'whole' && carried.session.setup.assumptions).toEqual(assumptions);
  });
});
