// Whatever a player assumes can be played to the end: no number is lost, no stock falls below zero, and the record of it is proven.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordGame } from '../../src/bots/index';
import { hashState, replayGame } from '../../src/engine/index';
import { parseReplay } from '../../src/files/index';
import { makeReplay } from '../../src/files/replay/write';
import { auditState } from '../../src/lab/index';
import type { Assumptions } from '../../src/types/assumption';
import { contentOf, rules } from '../support/content';
import { caseCount } from '../support/tier';

const ROWS = rules().assumptions;
const CONTENTS = ['korea-260000-gpus', 'gulf-approvals', 'small-state', 'chip-embargo'].map(
  contentOf,
);

/** Each row at an end, at a step between, or as usual. */
const assumed: fc.Arbitrary<Assumptions> = fc
  .tuple(
    ...ROWS.map(({ least, most, step }) =>
      fc.option(
        fc.oneof(
          fc.constantFrom(least, most),
          fc
            .integer({ min: 0, max: Math.round((most - least) / step) })
            .map((steps) => Number((least + steps * step).toFixed(6))),
        ),
      ),
    ),
  )
  .map((numbers) =>
    Object.fromEntries(
      ROWS.flatMap(({ id }, at) => {
        const number = numbers[at] ?? null;
        return number === null ? [] : [[id, number]];
      }),
    ),
  );

describe('any assumptions', () => {
  it('should give a sound game, whose file is verified', () => {
    const numRuns = caseCount({ quick: 25, full: 250 });
    fc.assert(
      fc.property(assumed, fc.nat({ max: CONTENTS.length - 1 }), fc.nat(), (assumptions, at, n) => {
        const content = CONTENTS[at]!;
        const { seats, variants } = content.scenario;
        const { history, replay } = recordGame({
          ...content,
          seat: seats[0]!.country,
          bot: 'random',
          seed: n % 1000,
          variant: variants[0]!.id,
          assumptions,
        });
        for (const { after } of history) expect(auditState(after.state)).toEqual([]);
        const read = parseReplay(makeReplay(replay));
        expect(read.ok && read.value).toEqual(replay);
        const again = replayGame(replay, content);
        expect(again.ok && hashState(again.value.game.state)).toBe(replay.hashes.at(-1));
      }),
      { numRuns },
    );
  });
});
