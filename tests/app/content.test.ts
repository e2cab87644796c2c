// Shows that every scenario that comes with the game can be fetched and played, and that what is wrong with a file is told.

import { describe, expect, it } from 'vitest';
import { CATALOGUE, RULES } from 'virtual:catalogue';
import { Contents, isListed } from '../../src/app/content';
import { hashRuleset, hashScenario } from '../../src/engine/index';
import { createSession } from '../../src/session/index';
import { KOREA } from '../support/korea';
import { contentOf, scenarioIds } from '../support/content';
import { fromDisk } from './games';

const TROUBLES = [
  ['comes not', () => Promise.reject(new TypeError('offline')), { kind: 'unreachable' }],
  [
    'is missing',
    () => Promise.resolve(new Response('', { status: 404 })),
    { kind: 'refused', status: 404 },
  ],
  ['is broken', () => Promise.resolve(new Response('{ "format":')), { kind: 'unsound' }],
] as const;

/** Everything from disk but the files of this name. */
function without(file: string, answer: () => Promise<Response>) {
  return (address: string) => (address.includes(`/${file}.json`) ? answer() : fromDisk(address));
}

describe('the list of scenarios', () => {
  it('should name every scenario file, and nothing else should count as one', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(scenarioIds());
    expect(scenarioIds().every(isListed)).toBe(true);
    expect(['atlantis', 'constructor', '__proto__'].some(isListed)).toBe(false);
  });

  it('should tell of each what its file says', async () => {
    const contents = new Contents();
    for (const listed of CATALOGUE) {
      const content = await contents.load(listed.id, fromDisk);
      const { isLesson = false, ...said } = listed;
      expect(content.ok && content.value.scenario).toMatchObject(said);
      expect(content.ok && content.value.scenario.lesson !== undefined).toBe(isLesson);
      expect(content.ok && content.value.ruleset.rules).toBe(RULES);
    }
  });

  it('should lead to the very scenario and rules that the files give', async () => {
    const contents = new Contents();
    for (const { id } of CATALOGUE) {
      const built = await contents.load(id, fromDisk);
      const read = contentOf(id);
      expect(built.ok && hashScenario(built.value.scenario)).toBe(hashScenario(read.scenario));
      expect(built.ok && hashRuleset(built.value.ruleset)).toBe(hashRuleset(read.ruleset));
    }
  });
});

describe('the content of a scenario', () => {
  it('should be fetched once, however often it is asked for', async () => {
    const contents = new Contents();
    const asked: string[] = [];
    const send = (address: string) => {
      asked.push(address);
      return fromDisk(address);
    };
    const both = await Promise.all([contents.load(KOREA, send), contents.load(KOREA, send)]);
    const again = await contents.load(KOREA, send);
    expect(new Set([...both, again].map((one) => one.ok && one.value)).size).toBe(1);
    expect(new Set(asked).size).toBe(asked.length);
    await contents.load('chip-embargo', send);
    expect(asked.length).toBe(4);
  });

  it.each(TROUBLES)(
    'should name the rules or the policies that %s, and be had afterwards',
    async (...row) => {
      const [, answer, fault] = row;
      for (const file of [`rules-${RULES}`, 'policies']) {
        const contents = new Contents();
        const content = await contents.load(KOREA, without(file, answer));
        expect(content.ok ? [] : content.error).toEqual([
          expect.objectContaining({ ...fault, file }),
        ]);
        expect((await contents.load(KOREA, fromDisk)).ok).toBe(true);
      }
    },
  );

  it.each(TROUBLES)('should name each scenario that %s, and be had afterwards', async (...row) => {
    const [, answer, fault] = row;
    const contents = new Contents();
    for (const file of scenarioIds()) {
      const content = await contents.load(file, without(file, answer));
      expect(content.ok ? [] : content.error).toEqual([
        expect.objectContaining({ ...fault, file }),
      ]);
      expect((await contents.load(file, fromDisk)).ok).toBe(true);
    }
  });

  it('should let every seat play a first turn untouched in every variant', async () => {
    const contents = new Contents();
    for (const id of scenarioIds()) {
      const content = await contents.load(id, fromDisk);
      if (!content.ok) throw new Error(id);
      for (const { country } of content.value.scenario.seats) {
        for (const { id: variant, turns } of content.value.scenario.variants) {
          const session = createSession({ ...content.value, seed: 1, variant, humans: [country] });
          expect(session.endTurn().ok).toBe(true);
          expect(session.get().game.state.length).toBe(turns);
        }
      }
    }
  });
});
