// What ships is listed with its licence, and what has none that we may ship stops the build.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORKED_IN } from '../../src/build/ownLicences';
import { PROJECT_ROOT } from '../architecture/project';
import { buildPlanted, type Planted } from './plantedGame';

const SOURCES = {
  'main.js': `
    import { mark } from 'inCode';
    import { mark as unused } from 'unused';
    import './face.css';
    import face from '@kept/face/face.woff2?url';
    mark(face);
    new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    import('./later.js');
  `,
  'later.js': `import { mark } from 'later'; mark(1);`,
  'worker.js': `import { mark } from 'inWorker'; mark(2);`,
  'face.css': `@font-face { font-family: A; src: url('@styled/face/face.woff2'); } p { font-family: A }`,
};
const FACE: Planted = { licence: 'OFL-1.1', files: { 'face.woff2': 'letters' } };
const PACKAGES: Readonly<Record<string, Planted>> = {
  inCode: {},
  later: {},
  unused: {},
  inWorker: { licence: 'ISC' },
  '@kept/face': FACE,
  '@styled/face': FACE,
};

/** The same game with one package planted otherwise. */
function buildWith(name: string, planted: Planted) {
  return buildPlanted(SOURCES, { ...PACKAGES, [name]: { ...PACKAGES[name], ...planted } });
}

describe('the licences of a build', () => {
  it('should be those of all that ships and of nothing else', async () => {
    const { listed } = await buildPlanted(SOURCES, PACKAGES);
    const tools = ['vite', 'rolldown'];
    expect(listed.map(({ name }) => name).filter((name) => !tools.includes(name))).toEqual([
      'Tiny game',
      '@kept/face',
      '@styled/face',
      'drawings',
      'inCode',
      'inWorker',
      'later',
    ]);
    expect(listed.find(({ name }) => name === 'inWorker')).toEqual({
      name: 'inWorker',
      version: '1.2.3',
      licence: 'ISC',
      text: 'The terms of inWorker.',
    });
  });

  it('should stand in a text as in the file that the page names', async () => {
    const { listed, text, isLinked } = await buildPlanted(SOURCES, PACKAGES);
    expect(isLinked).toBe(true);
    for (const { name, licence, text: terms } of listed) {
      expect(text).toContain(`${name} `);
      expect(text).toContain(`(${licence})`);
      expect(text).toContain(terms);
    }
  });

  it('should name whoever a file says that it is by', async () => {
    const head =
      '// Copyright (c) 2021 Somebody Else\r\n/*\r\n * @copyright 2019 Old Name Ltd.\r\n */\r\n';
    const code = `${head}export const mark = (x) => console.log('inCode', x);`;
    const { listed } = await buildWith('inCode', { files: { 'index.js': code } });
    const { text } = listed.find(({ name }) => name === 'inCode')!;
    expect(text).toContain('Copyright (c) 2021 Somebody Else\ncopyright 2019 Old Name Ltd.');
  });

  it.each(['inCode', 'inWorker', 'later', '@kept/face', '@styled/face', 'drawings'])(
    'should stop the build where %s holds no text of it',
    async (name) => {
      await expect(buildWith(name, { text: null })).rejects.toThrow(
        `The package ${name} 1.2.3 ships with the game but holds no text of its licence.`,
      );
    },
  );

  it.each(['GPL-3.0', 'UNLICENSED', '(MIT OR GPL-3.0)', { type: 'MIT' }, null])(
    'should stop the build where a package ships under %j',
    async (licence) => {
      await expect(buildWith('inCode', { licence })).rejects.toThrow(
        `The package inCode 1.2.3 ships with the game under ${JSON.stringify(licence)}, which is not`,
      );
    },
  );

  it('should not ask for those of a package that does not ship', async () => {
    const { listed } = await buildWith('unused', { text: null, licence: 'GPL-3.0' });
    expect(listed.map(({ name }) => name)).not.toContain('unused');
  });
});

describe('the material that was worked in', () => {
  it('should be what the credits name with a version, and be that version', () => {
    const credits = readFileSync(`${PROJECT_ROOT}assets/CREDITS.md`, 'utf8');
    const sources = credits
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.includes('fontsource'))
      .map((line) => line.split('|')[2]!);
    const named = sources.flatMap((words) => [...words.matchAll(/([@\w/-]+) (\d+\.\d+\.\d+)/g)]);
    expect(named.map(([, name]) => name).sort()).toEqual([...WORKED_IN].sort());
    for (const [, name, version] of named) {
      const manifest = readFileSync(`${PROJECT_ROOT}node_modules/${name}/package.json`, 'utf8');
      expect((JSON.parse(manifest) as { version: string }).version).toBe(version);
    }
  });
});
