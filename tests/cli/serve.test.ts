// The static server gives what is in its folder and nothing else.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(root, 'site');
mkdirSync(join(folder, 'sub'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<h1>home</h1>');
writeFileSync(join(folder, 'sub', 'a b.js'), 'export {};');
writeFileSync(join(root, 'secret.txt'), 'secret');
mkdirSync(join(root, 'site-two'));
writeFileSync(join(root, 'site-two', 'secret.txt'), 'secret');

const server = await serveFolder({ folder, prefix: '/a/b/' });

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Asks for a raw path, which `fetch` would tidy up first. */
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('the static server', () => {
  it('should give the page of a folder', async () => {
    const answer = await fetch(server.url);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toBe('<h1>home</h1>');
  });

  it('should give files by their written name, whatever follows it', async () => {
    const answer = await fetch(`${server.url}sub/a%20b.js?v=1`);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(await answer.text()).toBe('export {};');
  });

  it.each([
    '/',
    '/index.html',
    '/a/b/missing.js',
    '/a/b/sub',
    '/a/b/../../secret.txt',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/..%2fsecret.txt',
    '/a/b/..%2fsite-two%2fsecret.txt',
    '/a/b/%00',
    '/a/b/%zz',
  ])('should have nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('should only be read', async () => {
    expect(await statusOf('/a/b/', 'HEAD')).toBe(200);
    expect(await statusOf('/a/b/', 'POST')).toBe(405);
  });

  it('should say when its port is busy', async () => {
    await expect(serveFolder({ folder, port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
