// Hand-ins that this version cannot spell out are read by what was kept of their rules, and kept as they were written.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeClassFile } from '../../../src/classroom/collect/classFile';
import type { EarlierReading } from '../../../src/classroom/collect/earlierReading';
import type { Found } from '../../../src/classroom/collect/source';
import { authorsFile, authorsFixtures, KEPT_RULES, keptReader } from '../../support/earlier';
import { withOtherLetters } from '../../support/otherLetters';
import { fileOf } from '../../support/zips';

const { readFiles, readPasted } = await withOtherLetters(
  () => import('../../../src/classroom/collect/readSources'),
);

describe.each(KEPT_RULES)('a class with hand-ins of rules %i', async (rules) => {
  const reader = await keptReader(rules);
  const text = readFileSync(authorsFile(rules, 'codes.txt'), 'utf8');
  const reading: EarlierReading = {
    readCode: (code) => Promise.resolve(reader.readCode(code)),
    readSave: (save) => Promise.resolve(save.includes('"kind"') ? null : reader.readSave(save)),
  };

  async function taken(read: (take: (found: Found) => void) => Promise<unknown>) {
    const found: Found[] = [];
    await read((one) => void found.push(one));
    return found;
  }

  const names = (found: readonly Found[]) =>
    found.map(({ content }) => (content.ok ? content.value.aliases.join(' ') : content.error.code));

  it('should have each code read, with its reasons and nothing of the next', async () => {
    const found = await taken((take) => readPasted(text, take, undefined, reading));
    expect(names(found)).toEqual(['Ada Ben', 'Cem', 'Dina']);
    const [ada, cem] = found.map(({ content }) => (content.ok ? content.value.reasons : null));
    expect([ada?.length, cem?.length]).toEqual([1, 0]);
  });

  it('should keep each code as it was written, so that the class opens again', async () => {
    const found = await taken((take) => readPasted(text, take, undefined, reading));
    const file = makeClassFile(found);
    const opened = await taken((take) =>
      readFiles([fileOf('class.json', file)], take, undefined, reading),
    );
    expect(opened.map(({ content }) => content)).toEqual(found.map(({ content }) => content));
    expect(makeClassFile(opened)).toBe(file);
  });

  it('should say that they are of another version where nothing reads them', async () => {
    const found = await taken((take) => readPasted(text, take));
    expect(names(found)).toEqual(Array(3).fill('codeOtherVersion'));
  });

  it('should take saves, with the scenario that each carries', async () => {
    for (const { text: save, replay } of authorsFixtures(rules)) {
      const files = [fileOf('game.json', save)];
      const [found] = await taken((take) => readFiles(files, take, undefined, reading));
      expect(found!.carried).toEqual(replay.carried);
      expect(found!.content).toMatchObject({
        ok: true,
        value: { game: { fingerprint: replay.hashes.at(-1) } },
      });
    }
  });
});
