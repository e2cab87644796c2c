// What is handed in of a game, and the text with its reasons.

import { describe, expect, it } from 'vitest';
import { codeOf, readCodes } from '../../src/classroom/code';
import { contentMark, handInOf } from '../../src/classroom/handIn';
import { handInText, readHandIns } from '../../src/classroom/handInText';
import type { HandIn, Reason } from '../../src/types/handIn';
import { recordGame } from '../../src/bots/index';
import { BOT_LEVELS } from '../../src/bots/everyBot';
import { createReplay } from '../../src/engine/index';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';
import { playedBy, saveOf } from './handIns';

const REPLAY = playedBy('balanced', KOREA, 'KOR', 5);
const SAVE = saveOf(REPLAY);

function reason(turn: number, text: string, kind: Reason['kind'] = 'chooseFocus'): Reason {
  return { turn, kind, text };
}

function withReasons(...reasons: readonly Reason[]): HandIn {
  return { ...handInOf(SAVE, ['Ann'], null), reasons };
}

/** The reasons that come back, or what was wrong with the code. */
function reasonsIn(text: string): readonly Reason[] | string {
  const [read] = readHandIns(text);
  return read!.kind === 'read' ? read!.handIn.reasons : read!.reason;
}

describe('a hand-in', () => {
  it('should hold what a save holds', () => {
    const { game, aliases, assignment } = handInOf(
      { ...SAVE, sight: 'openSea' },
      ['Ann'],
      '00ff00',
    );
    expect({ aliases, assignment }).toEqual({ aliases: ['Ann'], assignment: '00ff00' });
    expect(game).toMatchObject({
      rules: REPLAY.rules,
      scenario: KOREA,
      seed: 5,
      variant: 'full',
      level: 0,
      sight: 'openSea',
      humans: ['KOR'],
      turns: REPLAY.turns,
      fingerprint: REPLAY.hashes[20],
    });
    expect(game.marks).toHaveLength(20);
  });

  it('should be of a game with all points shown where a save says nothing of sight', () => {
    expect(handInOf(SAVE, [], null).game.sight).toBe('pilotAboard');
  });

  it('should name the level of the rivals', () => {
    const content = { ...contentOf(KOREA), bots: BOT_LEVELS[0] };
    const { history } = recordGame({
      ...content,
      seat: 'KOR',
      bot: 'idle',
      seed: 1,
      variant: 'short',
    });
    const replay = createReplay(history[0]!.before, ['KOR'], history, 3);
    expect(handInOf(saveOf(replay), [], null).game.level).toBe(3);
  });

  it('should be of the turns that are over, and leave open orders out', () => {
    const pending = [{ kind: 'setBuildShare', country: 'KOR', percent: 10 }] as const;
    expect(handInOf({ ...SAVE, pending }, [], null)).toEqual(handInOf(SAVE, [], null));
  });

  it.each([
    [['  Ann \n Lee '], ['Ann Lee']],
    [['', ' ', '\u200b'], []],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'b', 'c', 'd'],
    ],
    [['a'.repeat(30)], ['a'.repeat(24)]],
    [['👩‍🔬'.repeat(30)], ['👩‍🔬'.repeat(8)]],
    [['e\u0301'], ['é']],
    [['evil\u202egnp.exe', '\ud83d'], ['evilgnp.exe']],
  ])('should keep the names %j as %j', (typed, kept) => {
    const handIn = handInOf(SAVE, typed, null);
    expect(handIn.aliases).toEqual(kept);
    expect(readCodes(codeOf(handIn))).toMatchObject([{ kind: 'read', handIn }]);
  });

  it('should bear another mark where scenario or rules have other figures', () => {
    const { scenario, rulesetHash } = REPLAY;
    const marks = [
      contentMark(REPLAY),
      contentMark({ scenario: { ...scenario, hash: rulesetHash }, rulesetHash }),
      contentMark({ scenario, rulesetHash: scenario.hash }),
      contentMark({ scenario: { ...scenario, hash: rulesetHash }, rulesetHash: scenario.hash }),
    ];
    expect(new Set(marks).size).toBe(4);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(contentMark({ scenario: { id: 'other', hash: scenario.hash }, rulesetHash })).toBe(
      marks[0],
    );
  });
});

describe('the text that is handed in', () => {
  const REASONS = [
    reason(0, 'because power is what we lack'),
    reason(4, '전력이 모자라서요: "그리드"'),
    reason(4, 'She said “no”', 'playCard'),
    reason(19, 'x'.repeat(200)),
  ];
  const TEXT = handInText(withReasons(...REASONS));

  it('should be the code and a line for each reason, with turns from 1', () => {
    const [code, first] = TEXT.split('\n');
    expect(code).toBe(codeOf(withReasons()));
    expect(first).toBe('1 chooseFocus: “because power is what we lack”');
    expect(TEXT.split('\n')).toHaveLength(5);
  });

  it('should come back with its reasons', () => {
    expect(reasonsIn(TEXT)).toEqual(REASONS);
    expect(reasonsIn(`Hi!\n${TEXT}\nBest regards\nAnn`)).toEqual(REASONS);
    expect(reasonsIn(TEXT.replaceAll('\n', '\r\n> '))).toEqual(REASONS);
  });

  it('should come back with its reasons after mail has wrapped it', () => {
    const wrapped = TEXT.replace('because power is', 'because\n> power\nis');
    expect(reasonsIn(wrapped)).toEqual(REASONS);
  });

  it('should give every code its own reasons', () => {
    const other = handInText({ ...withReasons(reason(1, 'other')), aliases: ['Ben'] });
    const read = readHandIns(`${TEXT}\n\n${other}\n${TEXT}`);
    expect(read.map((one) => (one.kind === 'read' ? one.handIn.reasons : one))).toEqual([
      REASONS,
      [reason(1, 'other')],
      REASONS,
    ]);
  });

  it.each([
    ['two lines\nof one', 'two lines of one'],
    ['y'.repeat(300), 'y'.repeat(200)],
    ['our code is OB1.abc', 'our code is OB1abc'],
  ])('should fold the reason %j', (typed, kept) => {
    expect(reasonsIn(handInText(withReasons(reason(2, typed))))).toEqual([reason(2, kept)]);
  });

  it('should leave out reasons that say nothing', () => {
    expect(handInText(withReasons(reason(2, ' \n ')))).toBe(codeOf(withReasons()));
  });

  it.each([
    ['3 chooseFocus: plain words', [reason(2, 'plain words')]],
    ['3 chooseFocus: “no end', [reason(2, 'no end')]],
    ['3 chooseFocus: “no end\nBest regards', [reason(2, 'no end')]],
    [
      '3 chooseFocus: “no end\n4 makePledge: “end”',
      [reason(2, 'no end'), reason(3, 'end', 'makePledge')],
    ],
    ['3 chooseFocus: “first”\n3 chooseFocus: “second”', [reason(2, 'first')]],
    ['3 chooseFocus', []],
    ['chooseFocus: “no turn”', []],
    ['0 chooseFocus: “no turn”', []],
    ['21 chooseFocus: “no such turn”', []],
    ['3 buyEverything: “no such kind”', []],
    ['3 chooseFocus: “”', []],
  ])('should never lose the code for its reasons: %j', (lines, reasons) => {
    expect(reasonsIn(`${codeOf(withReasons())}\n${lines}`)).toEqual(reasons);
  });

  it('should be a fault where its code is one, whatever its reasons', () => {
    expect(reasonsIn(TEXT.slice(0, 60) + TEXT.slice(TEXT.indexOf('\n')))).toBe('cut');
  });
});
