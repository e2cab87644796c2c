// A class grows, is played again, stopped and gone on with, and forgets only what it is told to.

import { describe, expect, it } from 'vitest';
import { Collection, type CollectPorts } from '../../../src/classroom/collect/collection';
import { codeOf } from '../../../src/classroom/code';
import { err } from '../../../src/lib/result';
import { runJobs } from '../../../src/lab/index';
import { runners } from '../../lab/matches';
import { handIn } from '../../support/handIns';
import { fileOf, zipOf } from '../../support/zips';

const ANNA = handIn('Anna', { bot: 'balanced', turns: 4 });
const BEN = handIn('Ben', { bot: 'fortress', turns: 3 });
const CHO = handIn('Cho', { bot: 'chipBuilder', turns: 2 });

/** Plays in this thread. */
const judge: CollectPorts['judge'] = async (handIns, options) => {
  const contentMark = handIns[0]!.game.content;
  const games = handIns.map(({ game }) => game);
  const { results } = await runJobs([{ kind: 'judge', contentMark, games }], runners(1), options);
  return results[0]!.games;
};

function collection(part: Partial<CollectPorts> = {}): Collection {
  const ports = { takeScenario: () => Promise.resolve([]), lookAt: () => Promise.resolve(err([])) };
  return new Collection({ judge, scenarioOf: () => undefined, ...ports, ...part });
}

function verdicts({ handed, judgements }: Collection) {
  return handed.value.map(({ id }) => judgements.value.get(id)?.verdict.kind ?? 'none');
}

describe('a class that is collected', () => {
  it('should play whatever is taken in, and tell what that brought', async () => {
    const own = collection();
    await own.takeFiles([fileOf('a.txt', codeOf(ANNA)), fileOf('b.txt', 'nothing')]);
    expect(own.taken.value).toEqual({ games: 1, faults: 1, repeated: 0 });
    await own.takePasted(`${codeOf(BEN)}\n${codeOf(ANNA)}`);
    expect(own.taken.value).toEqual({ games: 1, faults: 0, repeated: 1 });
    expect(verdicts(own)).toEqual(['verified', 'none', 'verified']);
    expect(own.progress.value).toBeNull();
  });

  it('should let the page answer between reading and drawing', async () => {
    const own = collection();
    let hasAnswered = false;
    setTimeout(() => {
      hasAnswered = true;
    });
    const answered: boolean[] = [];
    own.handed.subscribe((rows) => {
      if (rows.length > 0) answered.push(hasAnswered);
    });
    await own.takePasted('nothing');
    expect(answered).toEqual([true]);
  });

  it('should let the page answer between drawing and playing, and before what was played is drawn', async () => {
    const order: string[] = [];
    const later = (what: string) => void setTimeout(() => order.push(what));
    const own = collection({
      judge: async (handIns, options) => {
        order.push('play');
        const played = await judge(handIns, options);
        later('answer');
        return played;
      },
    });
    own.handed.subscribe((rows) => {
      if (rows.length > 0) later('answer');
    });
    own.judgements.subscribe((played) => {
      if (played.size > 0) order.push('draw');
    });
    await own.takePasted(codeOf(ANNA));
    expect(order).toEqual(['answer', 'play', 'answer', 'draw']);
  });

  it('should take the same orders under another name as another hand-in', async () => {
    const own = collection();
    await own.takePasted(`${codeOf(ANNA)}\n${codeOf({ ...ANNA, aliases: ['Emil'] })}`);
    expect(own.handed.value).toHaveLength(2);
  });

  it('should keep what was played when it is stopped, and go on from there', async () => {
    let isFirst = true;
    const own: Collection = collection({
      judge: (handIns, options) =>
        judge(handIns, {
          ...options,
          onProgress: (done, total) => {
            options.onProgress(done, total);
            if (isFirst) own.cancel();
            isFirst = false;
          },
        }),
    });
    await own.takePasted([ANNA, BEN, CHO].map(codeOf).join('\n'));
    expect(verdicts(own)).toEqual(['verified', 'none', 'none']);
    await own.playAgain();
    expect(verdicts(own)).toEqual(['verified', 'verified', 'verified']);
  });

  it('should play what comes in while others are played', async () => {
    const later: Promise<void>[] = [];
    const own: Collection = collection({
      judge: (handIns, options) => {
        if (later.length === 0) later.push(own.takePasted(codeOf(BEN)));
        return judge(handIns, options);
      },
    });
    await own.takePasted(codeOf(ANNA));
    await Promise.all(later);
    await own.playAgain();
    expect(verdicts(own)).toEqual(['verified', 'verified']);
  });

  it('should say why it broke off, and lose nothing by it', async () => {
    const own = collection({ judge: () => Promise.reject(new Error('no worker')) });
    await own.takePasted(codeOf(ANNA));
    expect(own.failure.value).toBe('no worker');
    expect(verdicts(own)).toEqual(['none']);
  });

  it('should take a game once from one place, and twice from two', async () => {
    const own = collection();
    const folder = (name: string) => ({ [`${name}/code.txt`]: codeOf(ANNA) });
    const all = () => [fileOf('all.zip', zipOf({ ...folder('Anna_1'), ...folder('Dara_2') }))];
    await own.takeFiles(all());
    expect(own.taken.value).toEqual({ games: 2, faults: 0, repeated: 0 });
    await own.takeFiles(all());
    expect(own.taken.value).toEqual({ games: 0, faults: 0, repeated: 2 });
    await own.takePasted(codeOf(ANNA));
    expect(own.taken.value).toEqual({ games: 0, faults: 0, repeated: 1 });
  });

  it('should forget a row, which may come again, and all', async () => {
    const own = collection();
    await own.takePasted(`${codeOf(ANNA)}\n${codeOf(BEN)}`);
    own.remove(own.handed.value[0]!.id);
    expect(own.handed.value).toHaveLength(1);
    await own.takePasted(codeOf(ANNA));
    expect(verdicts(own)).toEqual(['verified', 'verified']);
    own.clear();
    expect(own.handed.value).toEqual([]);
    await own.takePasted(codeOf(ANNA));
    expect(verdicts(own)).toEqual(['verified']);
  });

  it('should play a new class that is taken in while the old one is cleared', async () => {
    const later: Promise<void>[] = [];
    const own: Collection = collection({
      judge: (handIns, options) => {
        if (later.length === 0) {
          own.clear();
          later.push(own.takePasted(codeOf(CHO)));
        }
        return judge(handIns, options);
      },
    });
    await own.takePasted(`${codeOf(ANNA)}\n${codeOf(BEN)}`);
    await Promise.all(later);
    expect(verdicts(own)).toEqual(['verified']);
  });

  it('should know whether a file holds all of it', async () => {
    const own = collection();
    expect(own.isUnkept).toBe(false);
    await own.takePasted(codeOf(ANNA));
    expect(own.isUnkept).toBe(true);
    own.toFile();
    expect(own.isUnkept).toBe(false);
    await own.takePasted(codeOf(BEN));
    expect(own.isUnkept).toBe(true);
  });
});
