// Shows that hand-ins whose scenario is not here say so once for each version, and are played again when it has come.

import { describe, expect, it } from 'vitest';
import { Collection, type CollectPorts } from '../../../src/classroom/collect/collection';
import type { Judgement, Verdict } from '../../../src/classroom/collect/handed';
import { lackingIn } from '../../../src/classroom/collect/lacking';
import { codeOf } from '../../../src/classroom/code';
import { makeSave } from '../../../src/files/index';
import { err } from '../../../src/lib/result';
import { handIn, playedReplay } from '../../support/handIns';
import { fileOf } from '../../support/zips';

const ANNA = handIn('Anna', { bot: 'balanced', turns: 2 });
const BEN = handIn('Ben', { bot: 'fortress', turns: 2 });
const CARRIED = { scenario: { id: 'harbour-town' } };

/** The file of a game that carries a scenario, whatever that is worth. */
function carrying(alias: string): string {
  const replay = { ...playedReplay({ bot: 'fortress', turns: 2 }), carried: CARRIED };
  return makeSave({ format: 1, replay, pending: [], aliases: [alias] });
}

function judged(verdict: Verdict): Judgement {
  return { verdict, course: null };
}

function collection(judge: CollectPorts['judge']): Collection {
  return new Collection({
    judge,
    scenarioOf: () => undefined,
    takeScenario: () => Promise.resolve([]),
    lookAt: () => Promise.resolve(err([])),
  });
}

function lacking({ handed, judgements }: Collection) {
  return lackingIn(handed.value, judgements.value);
}

describe('a scenario that is not here', () => {
  it('should be told once for all games of one version, with the scenario that one of them carries', async () => {
    const own = collection((handIns) =>
      Promise.resolve(handIns.map(() => judged({ kind: 'unknownScenario' }))),
    );
    await own.takePasted(codeOf(ANNA));
    await own.takeFiles([fileOf('ben.json', carrying('Ben'))]);
    const other = { ...BEN, game: { ...BEN.game, content: '00000000' } };
    await own.takePasted(codeOf(other));
    const { scenario, content, rules } = ANNA.game;
    expect(lacking(own)).toEqual([
      { scenario, content, rules, isOther: false, rows: [1, 2], carried: CARRIED },
      { scenario, content: '00000000', rules, isOther: false, rows: [3], carried: null },
    ]);
  });

  it('should let its rows be played again, and those alone', async () => {
    const asked: number[] = [];
    let isHere = false;
    const own = collection((handIns) => {
      asked.push(handIns.length);
      const kind = isHere ? 'noContent' : 'otherFigures';
      return Promise.resolve(handIns.map(() => judged({ kind })));
    });
    await own.takePasted(`${codeOf(ANNA)}\n${codeOf(BEN)}`);
    const [found] = lacking(own);
    expect(found).toMatchObject({ isOther: true, rows: [1, 2] });
    isHere = true;
    await own.playRows([2]);
    expect(asked).toEqual([2, 1]);
    expect(lacking(own)).toMatchObject([{ rows: [1] }]);
  });
});
