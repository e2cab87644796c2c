// A recipe that cannot be followed literally is found out.

import { describe, expect, it } from 'vitest';
import { countedTogether, followStep } from './follow';
import { readSteps, type Step } from './readSteps';

const PAGE = `# room

## Recipe: adding a thing

1. \`src/thing.ts\`, new: what it is.

   \`\`\`ts
   export const thing = {
     size: 1,
   };
   \`\`\`

2. \`src/index.ts\`, after \`'./other'\`:

   \`\`\`ts
   export { thing } from './thing';
   \`\`\`

3. \`src/list.ts\`, in place of \`['other']\`:

   \`\`\`ts
   ['other', 'thing']
   \`\`\`

4. \`src/index.ts\`, before \`export {}\`:

   \`\`\`ts
   export { last } from './last';
   \`\`\`

## Another section

1. Nothing to follow.
`;

/** Files in memory. */
function pretended(files: Record<string, string>) {
  const texts = new Map(Object.entries(files));
  return {
    texts,
    read: (path: string) => texts.get(path),
    write: (path: string, text: string) => void texts.set(path, text),
    runCli: async () => ({ code: 2, said: 'Lost.' }),
    copyFolder: (from: string, to: string) => {
      for (const [path, text] of texts)
        if (path.startsWith(from)) texts.set(to + path.slice(from.length), text);
    },
  };
}

const STEPS = readSteps(PAGE, 'Recipe: adding a thing');
const INDEX = "export { other } from './other';\nexport {};\n";

describe('a recipe', () => {
  it('should be followed as it is written', async () => {
    const copy = pretended({ 'src/index.ts': INDEX, 'src/list.ts': "const all = ['other'];\n" });
    for (const step of STEPS) await followStep(copy, step);
    expect(Object.fromEntries(copy.texts)).toEqual({
      'src/thing.ts': 'export const thing = {\n  size: 1,\n};\n',
      'src/index.ts':
        "export { other } from './other';\nexport { thing } from './thing';\nexport { last } from './last';\nexport {};\n",
      'src/list.ts': "const all = ['other', 'thing'];\n",
    });
  });

  it('should count a folder that is copied whole as one file', () => {
    const steps: Step[] = [{ kind: 'copy', path: 'words/xx/', from: 'words/en/' }];
    const files = ['words/list.ts', 'words/xx/a.json', 'words/xx/b.json'];
    expect(countedTogether(files, steps)).toEqual(['words/list.ts', 'words/xx/']);
    expect(countedTogether(files, [])).toEqual(files);
  });

  it('should write a file anew that is there, and no other', async () => {
    const page =
      '## Recipe: adding a thing\n\n1. `a.ts`, anew:\n\n   ```ts\n   export {};\n   ```\n';
    const [step] = readSteps(page, 'Recipe: adding a thing');
    const copy = pretended({ 'a.ts': 'old' });
    await followStep(copy, step!);
    expect(copy.read('a.ts')).toBe('export {};\n');
    await expect(followStep(pretended({}), step!)).rejects.toThrow('a.ts is not there');
  });

  it('should copy a folder with all that is in it', async () => {
    const copy = pretended({ 'words/en/a.json': '{}' });
    await followStep(copy, { kind: 'copy', path: 'words/xx/', from: 'words/en/' });
    expect(copy.read('words/xx/a.json')).toBe('{}');
  });

  it.each([
    ['is there already', 0, { 'src/thing.ts': '' }],
    ['src/index.ts is missing', 1, {}],
    ['stands 0 times', 1, { 'src/index.ts': 'export {};\n' }],
    ['stands 2 times', 1, { 'src/index.ts': INDEX + INDEX }],
  ] as const)('should be refused where what it says of a file "%s"', async (words, step, files) => {
    await expect(followStep(pretended(files), STEPS[step]!)).rejects.toThrow(words);
  });

  it('should be refused where a command of its fails', async () => {
    const page = '## Recipe: adding a thing\n\n1. Run `npm run cli -- lose it`: it goes.\n';
    const [step] = readSteps(page, 'Recipe: adding a thing');
    await expect(followStep(pretended({}), step!)).rejects.toThrow('lose it ends with 2: Lost.');
  });

  it.each([
    ['an item that names no file', 'Another section', 'a step in "1. Nothing to follow."'],
    ['a section that is not there', 'Recipe: adding nothing', '0 sections'],
  ])('should be refused for %s', (_what, heading, words) => {
    expect(() => readSteps(PAGE, heading)).toThrow(words);
  });

  it('should be refused for a step without the code that it is about', () => {
    const page = '## Recipe: adding a thing\n\n1. `src/thing.ts`, new: somehow.\n';
    expect(() => readSteps(page, 'Recipe: adding a thing')).toThrow('a block of code is missing');
  });
});
