// A new author follows the guide's ten steps to the letter: after each the file is as good as the guide says, and at the end it is played, verified and shared.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { markOfContent } from '../../src/engine';
import { linkOfScenario } from '../../src/classroom/packed';
import { readStartArguments } from '../../src/cli/start.mjs';
import { openScenario } from '../../src/files/index';
import { ownFolder, say, type Said, sayLater } from '../cli/commands';
import { atlas, rules, sound } from '../support/content';

const GUIDE = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const FOLDER = ownFolder();
const FILE = 'my-iceland.json';
const PATH = join(FOLDER, FILE);

/** A fenced block of a step, and where the comment before it says that it goes. */
interface Block {
  /** The step that it says it belongs to. */
  readonly step?: string;
  readonly language: string;
  readonly text: string;
  /** `fields` are put into an object and `entries` at the end of a list; other blocks are only read. */
  readonly what?: string;
  readonly place?: string;
}

interface Step {
  readonly title: string;
  /** All that it says. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

const BLOCK =
  /(?:<!-- step (?<step>\d+)(?:: (?<what>fields|entries) of (?<place>.+?))? -->\n)?```(?<language>\w+)\n(?<text>[\s\S]*?)\n```/g;

function blocksOf(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(({ groups }) => ({ ...groups }) as unknown as Block);
}

function stepsOf(guide: string): Step[] {
  const from = guide.indexOf('### A small country in ten steps\n');
  const chapter = guide.slice(from).split(/\n#{2,3} (?!A small)/)[0]!;
  return chapter
    .split(/\n(?=\*\*\d+\. )/)
    .slice(1)
    .map((text) => ({ title: /^\*\*(.+?)\*\*/.exec(text)![1]!, text, blocks: blocksOf(text) }));
}

const STEPS = stepsOf(GUIDE);

type Data = Record<string, unknown>;

function at(data: unknown, place: string): unknown {
  if (place === 'the file') return data;
  return place.split('.').reduce((part, name) => (part as Data)[name], data);
}

/** Puts a block where it goes, as the author's editor would. */
function put({ what, place, text }: Block): void {
  const data = JSON.parse(readFileSync(PATH, 'utf8')) as Data;
  const target = at(data, place!);
  expect(target, place).toBeTypeOf('object');
  if (what === 'fields') Object.assign(target as Data, JSON.parse(`{${text}}`));
  else (target as unknown[]).push(...(JSON.parse(`[${text}]`) as unknown[]));
  writeFileSync(PATH, `${JSON.stringify(data, null, 2)}\n`);
}

/** Lines and columns depend on where an author has put what, so they are left out. */
function plain(text: string): string {
  return text.replaceAll(`${FOLDER}/`, '').replaceAll(/:\d+:\d+:/g, ':');
}

async function command(line: string): Promise<Said> {
  const [program, ...words] = line.split(' ');
  expect([program, words[0], words[1], words[2]]).toEqual(['npm', 'run', 'cli', '--']);
  const argv = words.slice(3).map((word) => (word.startsWith('my-') ? join(FOLDER, word) : word));
  return argv[0] === 'balance' ? sayLater(...argv) : say(...argv);
}

/** What a step's commands printed, in the author's eyes. */
async function run({ text }: Block): Promise<string> {
  const printed: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('npm start')) {
      expect(readStartArguments(line.split(' -- ')[1]!.split(' '))).toMatchObject({
        options: { file: FILE },
      });
      continue;
    }
    const { code, out, told } = await command(line);
    expect(code, `${line}\n${out}\n${told}`).toBe(0);
    printed.push(out);
  }
  return printed.join('\n');
}

/** Goes through a step and gives all that the author has seen. */
async function follow({ blocks }: Step): Promise<string> {
  const shown: string[] = [];
  for (const block of blocks) {
    if (block.language === 'json') {
      put(block);
      shown.push(say('check', PATH).out);
    }
    if (block.language === 'sh') shown.push(await run(block));
    if (block.language === 'text') expect(plain(shown.join('\n'))).toContain(plain(block.text));
  }
  return plain(shown.join('\n'));
}

/** What the author has seen by the end of each step, and the file as it is checked then. */
const seen: string[] = [];
const checked: Said[] = [];

describe('the guide to a small country', () => {
  beforeAll(async () => {
    for (const step of STEPS) {
      seen.push(await follow(step));
      checked.push(say('check', PATH));
    }
  });

  it('should have ten steps, each with blocks of its own', () => {
    const numbers = STEPS.map(({ title }) => Number.parseInt(title, 10));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [index, { blocks }] of STEPS.entries()) {
      const own = blocks.flatMap(({ step }) => (step === undefined ? [] : [Number(step)]));
      expect([...new Set(own)]).toEqual([index + 1]);
    }
  });

  it.each(STEPS.map(({ title }, index) => [title, index] as const))(
    'should leave a file that plays, with no warning but those told: %s',
    (_title, index) => {
      const { code, out } = checked[index]!;
      expect(code, out).toBe(0);
      const told = STEPS.slice(0, index + 1).map(({ text }) => plain(text));
      const lines = plain(out).split('\n');
      const found = lines.filter((line) => line.includes(': warning: ') || line.includes(': good'));
      for (const line of found) expect(told.join('\n')).toContain(line);
      expect(found.length).toBe(index === STEPS.length - 1 ? 1 : 2);
    },
  );

  it('should end with a game that was played to its end and verified', () => {
    expect(seen.at(-1)).toMatch(/^outcome +finished$/m);
    expect(seen.at(-1)).toContain('my-iceland.replay.json: verified, hash');
    expect(seen.at(-1)).toContain('with the scenario that it carries');
  });

  it('should end with a scenario that an address can hold', () => {
    const library = { atlas: atlas(), rulesets: { 'rules-6': rules() }, written: {} };
    const opened = sound(openScenario(readFileSync(PATH, 'utf8'), library));
    const link = linkOfScenario(opened.carried, markOfContent(opened));
    expect(link.fits).toBe(true);
  });
});
