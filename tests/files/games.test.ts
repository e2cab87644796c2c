// One door for games: a save or a replay is opened, and any other file is called by its name.

import { describe, expect, it } from 'vitest';
import { makeReplay, makeSave, parseGame } from '../../src/files';
import type { Issue } from '../../src/types/issue';
import { scenarioIds, scenarioText } from '../support/content';
import { REPLAY, SAVE } from './entryPoints';
import { edited, RULES, WHOLE_KOREA } from './texts';

function issuesOf(text: string): readonly Issue[] {
  const game = parseGame(text);
  return game.ok ? [] : game.error;
}

describe('a game', () => {
  it('should be opened from a save as it is', () => {
    expect(parseGame(makeSave(SAVE))).toEqual({ ok: true, value: SAVE });
  });

  it('should be opened from a replay as a save whose turn is untouched', () => {
    const save = { format: 1, replay: REPLAY, pending: [] };
    expect(parseGame(makeReplay(REPLAY))).toEqual({ ok: true, value: save });
  });

  it('should be told of as a save where a save is broken, and as a replay where a replay is', () => {
    const save = issuesOf(edited(makeSave(SAVE), '"seed": 4294967295', '"seed": -1'));
    const replay = issuesOf(edited(makeReplay(REPLAY), '"seed": 4294967295', '"seed": -1'));
    expect(save).toMatchObject([{ path: ['replay', 'seed'], code: 'outOfRange' }]);
    expect(replay).toMatchObject([{ path: ['seed'], code: 'outOfRange' }]);
  });

  it.each(['{}', '[]', 'null', '{"format":1}'])('should be missed as a save in %s', (text) => {
    const codes = issuesOf(text).map(({ code }) => code);
    expect(codes.some((code) => code === 'missingField' || code === 'wrongType')).toBe(true);
  });
});

describe('a file that is no game', () => {
  const ATLAS = ['countries', 'figures', 'figures-2022', 'history', 'indicators', 'overrides'];

  it.each([
    ...scenarioIds().map((id) => [id, scenarioText(`${id}.json`), 'isScenario'] as const),
    ['a scenario with countries of its own', WHOLE_KOREA, 'isScenario'] as const,
    ['a ruleset', RULES, 'isRuleset'] as const,
    ...ATLAS.map((name) => [name, scenarioText(`atlas/${name}.json`), 'isAtlas'] as const),
  ])('should be called what it is: %s', (_name, text, code) => {
    const issues = issuesOf(text);
    expect(issues).toMatchObject([{ severity: 'error', path: [], line: 1, column: 1, code }]);
    expect(issues[0]!.message).not.toMatch(/remove|delete/);
  });
});
