// The static server gives what is in its folder and nothing else.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve.mjs';
import { openSite } from './site';

const HOME = '<h1>home</h1>';
const site = await openSite(
  {
    'index.html': HOME,
    'sub/a b.js': 'export {};',
    'sub/index.html': '<h1>sub</h1>',
    'plain/page.html': '<h1>page</h1>',
  },
  '/a/b/',
);
symlinkSync(join(site.root, 'secret.txt'), join(site.folder, 'link.txt'));
symlinkSync(join(site.root, 'site-two'), join(site.folder, 'linked'));
symlinkSync(join(site.folder, 'index.html'), join(site.folder, 'home.html'));
symlinkSync(join(site.folder, 'circle.txt'), join(site.folder, 'circle.txt'));

afterAll(() => site.close());

describe('the static server', () => {
  it('should give the page of a folder', async () => {
    const answer = await fetch(site.url);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toBe(HOME);
    expect(await (await fetch(`${site.url}sub/`)).text()).toBe('<h1>sub</h1>');
  });

  it('should give files by their written name, whatever follows it', async () => {
    const answer = await fetch(`${site.url}sub/a%20b.js?v=1`);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(await answer.text()).toBe('export {};');
  });

  it('should take a whole address in place of its path', async () => {
    expect((await site.ask('http://localhost/a/b/')).bytes.toString()).toBe(HOME);
  });

  it.each([
    '/',
    '/index.html',
    '/a/b/missing.js',
    '/a/b/sub',
    '/a/b/plain/',
    '/a/b/index.html/',
    '/a/b/index.html/a',
    '/a/b//index.html',
    '//a/b/',
    '/a/b/../../secret.txt',
    '/a/b/sub/../index.html',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/..%2fsecret.txt',
    '/a/b/..%5csecret.txt',
    '/a/b/..%2fsite-two%2fsecret.txt',
    '/a/b/%00',
    '/a/b/%zz',
  ])('should have nothing at %s', async (path) => {
    expect((await site.ask(path)).status).toBe(404);
    expect((await site.ask('/a/b/')).status).toBe(200);
  });

  it.each([
    ['one name', 'a'.repeat(256)],
    ['many folders', 'a/'.repeat(4000)],
  ])('should have nothing where %s makes the address too long', async (_, path) => {
    expect((await site.ask(`/a/b/${path}`)).status).toBe(404);
    expect((await site.ask('/a/b/')).status).toBe(200);
  });

  it.each(['link.txt', 'linked/secret.txt', 'circle.txt'])(
    'should not follow the link %s out of its folder',
    async (name) => {
      const { status, bytes } = await site.ask(`/a/b/${name}`);
      expect({ status, text: bytes.toString() }).toEqual({ status: 404, text: 'Not here.\n' });
    },
  );

  it('should follow a link within its folder', async () => {
    expect((await site.ask('/a/b/home.html')).bytes.toString()).toBe(HOME);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    'should tell %s what is allowed',
    async (method) => {
      const { status, headers } = await site.ask('/a/b/', { method });
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
    },
  );

  it('should tell what is allowed when it is asked', async () => {
    for (const path of ['/a/b/', '*']) {
      const { status, headers } = await site.ask(path, { method: 'OPTIONS' });
      expect({ status, allow: headers.allow }).toEqual({ status: 204, allow: 'GET, HEAD' });
    }
  });

  it.each(['/a/b/', '/a/b/missing.js'])('should let nobody frame or guess %s', async (path) => {
    const { headers } = await site.ask(path);
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('should say when its port is busy', async () => {
    await expect(serveFolder({ folder: site.folder, port: site.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
