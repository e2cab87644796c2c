// Holds what is kept to read texts of earlier rules to texts that were written under them: games of authors' scenarios, and codes.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../src/classroom/code';
import type { EarlierPiece, EarlierReader } from '../../src/earlier/index';
import {
  authorsFile,
  authorsFixtures,
  fixtureOf,
  KEPT_RULES,
  keptContent,
  keptLibrary,
  keptPiece,
  keptReader,
} from '../support/earlier';

const KEPT = new Map<number, { piece: EarlierPiece; reader: EarlierReader }>();
for (const rules of KEPT_RULES)
  KEPT.set(rules, { piece: await keptPiece(rules), reader: await keptReader(rules) });

describe.each(KEPT_RULES)('what reads texts of rules %i', (rules) => {
  const { piece, reader } = KEPT.get(rules)!;
  const [library, ruleset] = keptLibrary(rules);
  const codes = readFileSync(authorsFile(rules, 'codes.txt'), 'utf8');
  const texts = codes.split(/(?=^OB\d)/m).slice(1);

  it.each(authorsFixtures(rules))(
    'should open the scenario that a game carries, in which it verifies: $name',
    ({ game, replay }) => {
      const opened = reader.openCarried(replay.carried!, library, ruleset);
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      const verified = piece.verify(game, opened.value.content);
      expect(verified).toMatchObject({ ok: true, value: { hashes: replay.hashes } });
      const forged = { ...replay, seed: replay.seed + 1 };
      expect(piece.verify(forged, opened.value.content).ok).toBe(false);
    },
  );

  it('should tell what is wrong in a carried scenario', () => {
    for (const carried of [{ scenario: {} }, { scenario: {}, ruleset: { format: 1 } }])
      expect(reader.openCarried(carried, library, ruleset)).toMatchObject({
        ok: false,
        error: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]) as unknown,
      });
  });

  it('should open the file of an author, with the mark that its games name', () => {
    const text = readFileSync(authorsFile(rules, 'harbour-town.txt'), 'utf8');
    const opened = reader.openFile(text, library, ruleset);
    const game = reader.readCode(texts[1]!)!.handIn.game;
    expect(opened).toMatchObject({ ok: true, value: { mark: game.content } });
    expect(reader.openFile('{', library, ruleset).ok).toBe(false);
  });

  it('should read codes that were handed in, whose games are judged as they came out', () => {
    const read = texts.map((text) => reader.readCode(text)!);
    expect(read.map(({ handIn }) => handIn.aliases)).toEqual([['Ada', 'Ben'], ['Cem'], ['Dina']]);
    expect(read[0]!.handIn.reasons).toMatchObject([{ turn: 0, text: 'Because the grid is slow' }]);
    expect(read[0]!.text).toBe(texts[0]!.trim());
    const [{ handIn }] = read as [(typeof read)[0]];
    const content = keptContent(rules, handIn.game.scenario);
    expect(piece.judge(handIn.game, content).verdict).toEqual({ kind: 'verified' });
    const [own, extending] = authorsFixtures(rules).filter(({ replay }) =>
      ['harbour-town', 'korea-cheap-power'].includes(replay.scenario.id),
    );
    for (const [at, fixture] of [own!, extending!].entries()) {
      const opened = reader.openCarried(fixture.replay.carried!, library, ruleset);
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      const { game } = read[at + 1]!.handIn;
      expect(game.content).toBe(opened.value.mark);
      expect(piece.judge(game, opened.value.content).verdict).toEqual({ kind: 'verified' });
    }
  });

  it('should read no code that is cut or changed, and none where there is none', () => {
    const [code] = texts as [string];
    for (const text of ['', 'Nothing', code.slice(0, 40), code.replace('.0', '.1')])
      expect(reader.readCode(text)).toBeNull();
    expect(readCodes(codes)).toHaveLength(texts.length);
  });

  it('should make a save what is handed in, with the scenario that it carries', () => {
    for (const { text, replay } of authorsFixtures(rules)) {
      const read = reader.readSave(text)!;
      expect(read.carried).toEqual(replay.carried);
      expect(read.handIn.game.fingerprint).toBe(replay.hashes.at(-1));
      expect(reader.readCode(read.text)?.handIn.game).toEqual(read.handIn.game);
    }
    const shipped = fixtureOf(rules, 'korea-260000-gpus');
    expect(reader.readSave(shipped.text)?.carried).toBeUndefined();
    for (const text of ['', '{}', '[]', '{"replay": {}}']) expect(reader.readSave(text)).toBeNull();
  });
});
