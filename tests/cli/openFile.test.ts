// The file of an author is given to the page when it was named, as it is now, and nothing else is.

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve.mjs';
import { OpenFile } from '../../src/cli/site/openFile.mjs';
import { readStartArguments } from '../../src/cli/start.mjs';
import { openSite } from './site';

const site = await openSite({ 'index.html': 'home' });
const path = join(site.root, 'my.json');
const said: string[] = [];
const openFile = new OpenFile(path, ['rules-6', 'small-state'], (sentence: string) =>
  said.push(sentence),
);
const server = await serveFolder({ folder: site.folder, openFile });
afterAll(() => {
  server.close();
  site.close();
});

const RULES = '{ "format": 1, "id": "my-rules", "rules": 9, "parameters": {} }';
const BASE = '{ "format": 1, "id": "base", "seats": [] }';

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(site.root, name)), { recursive: true });
  writeFileSync(join(site.root, name), text);
};
const ask = (headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}/open-file.json`, { headers });
const filesNow = async () => ((await (await ask()).json()) as { files: unknown }).files;

describe('the file that an author works on', () => {
  it('should be given as it is at each request, and kept nowhere', async () => {
    write('my.json', '{ "id": "my" }');
    const first = await ask();
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await first.json()).toEqual({
      files: { scenario: { name: 'my.json', text: '{ "id": "my" }' }, rules: null, base: null },
    });
    const tag = first.headers.get('etag')!;
    expect((await ask({ 'If-None-Match': tag })).status).toBe(304);
    write('my.json', '{ "id": "mine" }');
    const changed = await ask({ 'If-None-Match': tag });
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
    expect(await changed.text()).toContain('mine');
  });

  it('should bring rules of its own that lie beside it, and none that come with the game', async () => {
    write('my.json', '{ "ruleset": "my-rules" }');
    write('rulesets/my-rules.json', RULES);
    write('rulesets/rules-6.json', '{ "rules": 3 }');
    write('small-state.json', '{}');
    expect(await filesNow()).toMatchObject({
      rules: { name: 'my-rules.json', text: RULES },
    });
    for (const asked of ['rules-6', '../my', '..', 'none'])
      for (const text of [`{ "ruleset": "${asked}" }`]) {
        write('my.json', text);
        expect(await filesNow(), asked).toEqual({
          scenario: { name: 'my.json', text },
          rules: null,
          base: null,
        });
      }
  });

  it('should bring the scenario that it extends where that lies beside it', async () => {
    write('my.json', '{ "extends": "base" }');
    // One that its author is at work on, and that cannot be parsed, is shown as well.
    for (const text of [BASE, `${BASE} ,`]) {
      write('base.json', text);
      expect(await filesNow()).toMatchObject({ base: { name: 'base.json', text } });
    }
    for (const asked of ['my', '../base', 'small-state']) {
      write('my.json', `{ "extends": "${asked}" }`);
      expect(await filesNow(), asked).toMatchObject({ base: null });
    }
  });

  it('should bring no file beside it that is neither rules nor a scenario, or that lies elsewhere', async () => {
    write('elsewhere/whole.json', BASE);
    write('my/author.json', '{}');
    symlinkSync(join(site.root, 'elsewhere/whole.json'), join(site.root, 'my/linked.json'));
    const author = new OpenFile(join(site.root, 'my/author.json'), [], () => undefined);
    write('my/author.json', '{ "extends": "linked" }');
    expect(JSON.parse((await author.read()).content)).toMatchObject({ files: { base: null } });
    const strangers = {
      'package.json': '{ "name": "private", "version": "1.0.0", "scripts": {} }',
      'notes.json': 'my own notes, "format": 1 and nothing else',
      'keys.json': '{ "id": "me", "token": "secret", "seats": 3 }',
      'list.json': '[{ "format": 1, "id": "a", "seats": [] }]',
      'game.json': '{ "format": 1, "replay": {}, "pending": [] }',
      'within.json':
        '{ "mine": { "format": 1, "id": "a", "countries": {}, "rules": 1, "parameters": {} } }',
    };
    for (const [name, text] of Object.entries(strangers)) {
      write(name, text);
      write(`rulesets/${name}`, text);
      const id = name.replace('.json', '');
      write('my.json', `{ "extends": "${id}", "ruleset": "${id}" }`);
      expect(await filesNow(), name).toMatchObject({ rules: null, base: null });
    }
    // Rules are no scenario, and a scenario is no rules.
    write('other.json', RULES);
    write('rulesets/other.json', BASE);
    write('my.json', '{ "extends": "other", "ruleset": "other" }');
    expect(await filesNow()).toMatchObject({ rules: null, base: null });
  });

  it('should be missed in words once, and be there again when it comes back', async () => {
    write('my.json', '{}');
    await ask();
    said.length = 0;
    rmSync(path);
    expect(await filesNow()).toBeNull();
    expect(await filesNow()).toBeNull();
    write('my.json', '{}');
    expect(await filesNow()).not.toBeNull();
    expect(said).toEqual([
      `${path} is not shown: there is no such file. It is taken up when it can be read.`,
      `${path} is back and is shown again.`,
    ]);
  });

  it('should not be read where it is larger than 2 MB', async () => {
    write('my.json', ' '.repeat(2 * 1024 * 1024 + 1));
    said.length = 0;
    expect(await filesNow()).toBeNull();
    expect(said.join()).toContain('it is larger than 2 MB');
    write('my.json', '{}');
    await ask();
  });

  it('should be read, not written, and be at no other place', async () => {
    const at = (place: string, method = 'GET') =>
      fetch(`http://127.0.0.1:${server.port}/${place}`, { method });
    expect((await at('open-file.json', 'PUT')).status).toBe(405);
    for (const place of ['my.json', 'open-file.json/', '..%2Fmy.json'])
      expect((await at(place)).status, place).toBe(404);
  });

  it('should not be there where none was named', async () => {
    expect((await fetch(`${site.url}open-file.json`)).status).toBe(404);
  });
});

describe('the options of start', () => {
  it('should take the file of an author', () => {
    expect(readStartArguments([]).options).toMatchObject({ file: null });
    for (const args of [['--open', 'my.json'], ['--open=my.json']])
      expect(readStartArguments(args).options).toMatchObject({ file: 'my.json', open: true });
    expect(readStartArguments(['--open', 'a=b.json', '--no-open']).options).toMatchObject({
      file: 'a=b.json',
      open: false,
    });
  });

  it('should say that it is to be a file', () => {
    for (const args of [['--open'], ['--open', '--lan']])
      expect(readStartArguments(args).mistake).toBe('--open takes a scenario file, *.json.');
  });
});
