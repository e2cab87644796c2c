// The file of an author is answered to pages of this server on this machine and to whoever has the token, and to no other host or page.

import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { lanLines } from '../../src/cli/lan.mjs';
import { serveFolder } from '../../src/cli/serve.mjs';
import { makeToken } from '../../src/cli/site/mayOpen.mjs';
import { ALL_ADDRESSES } from '../../src/cli/site/network.mjs';
import { OpenFile } from '../../src/cli/site/openFile.mjs';
import { askAt, openSite } from './site';

const PLACE = '/open-file.json';
const site = await openSite({ 'index.html': 'home' });
const path = join(site.root, 'my.json');
writeFileSync(path, '{ "id": "secret" }');
const openFile = new OpenFile(path, [], () => undefined);
const token = makeToken();
const { folder } = site;
const near = await serveFolder({ folder, openFile });
const wide = await serveFolder({ folder, openFile, addresses: ALL_ADDRESSES, token });
afterAll(() => {
  near.close();
  wide.close();
  site.close();
});

/** A host of the same length and worse: names that lead here, look like ours or are none. */
const FOREIGN_HOSTS = [
  'evil.example',
  'localhost.evil.example',
  'evil-localhost',
  'localhost.',
  '127.0.0.1.evil.example',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '[::]',
  '[::ffff:7f00:1]',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '10.0.0.1',
  '192.168.1.20',
  '169.254.1.1',
  'localhost@evil.example',
  'localhost/evil',
  'localhost:1:2',
  'xn--localhst-r4a',
  'ＬＯＣＡＬＨＯＳＴ'.normalize('NFKC').replace('O', '0'),
  'school.local',
  'my-laptop',
  '*',
  'null',
  '_',
];
const FOREIGN_ORIGINS = [
  'null',
  'http://evil.example',
  'https://evil.example',
  'http://localhost',
  'https://localhost',
  'http://localhost:1',
  'http://localhost:41731',
  'http://localhost.evil.example',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'http://[::1]',
  'http://192.168.1.20',
  'http://10.0.0.1:4173',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'moz-extension://1234',
  'data:',
  'blob:http://localhost',
  'http://evil.example?localhost',
  'http://evil.example#localhost',
  'ws://localhost',
  'ftp://localhost',
];
const FOREIGN_SITES = ['cross-site', 'same-site', 'none', '', 'SAME-ORIGIN'];

const home = ({ port }: { port: number }) => `localhost:${port}`;
const OTHERS = Object.values(networkInterfaces())
  .flat()
  .flatMap((one) => (one?.family === 'IPv4' && !one.internal ? [one.address] : []));

describe('the file of an author', () => {
  it('should be answered to no foreign host and to no page of another address', async () => {
    const attempts = (host: string): Record<string, string>[] => [
      ...FOREIGN_HOSTS.flatMap((name) => [{ host: name }, { host: `${name}:${near.port}` }]),
      ...FOREIGN_HOSTS.map((name) => ({
        host: name,
        origin: `http://${name}`,
        'sec-fetch-site': 'same-origin',
      })),
      ...FOREIGN_ORIGINS.map((origin) => ({ host, origin })),
      ...FOREIGN_SITES.map((from) => ({ host, 'sec-fetch-site': from })),
    ];
    expect(FOREIGN_HOSTS.length + FOREIGN_ORIGINS.length + FOREIGN_SITES.length).toBeGreaterThan(
      50,
    );
    for (const server of [near, wide])
      for (const headers of attempts(home(server))) {
        const { status, bytes } = await askAt(server.port, PLACE, { headers });
        expect([404, 400], JSON.stringify(headers)).toContain(status);
        expect(bytes.toString(), JSON.stringify(headers)).not.toContain('secret');
      }
  });

  it('should be answered to its own page, by each name of this machine', async () => {
    for (const server of [near, wide])
      for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
        const host = `${name}:${server.port}`;
        const origin = `http://${host}`;
        const asked: Record<string, string>[] = [
          { host },
          { host, 'sec-fetch-site': 'same-origin' },
          { host, origin },
        ];
        for (const headers of asked) {
          const { status, headers: said, bytes } = await askAt(server.port, PLACE, { headers });
          expect([status, bytes.toString()]).toEqual([200, expect.stringContaining('secret')]);
          expect(said['cross-origin-resource-policy']).toBe('same-origin');
          expect(said['access-control-allow-origin']).toBeUndefined();
        }
      }
  });

  it('should be answered in a network to whoever has the token, and to nobody else', async () => {
    const wrong = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Bearer null',
      token,
      `Basic ${token}`,
      `Bearer ${token.slice(1)}`,
      `Bearer ${token}x`,
      `Bearer ${makeToken()}`,
    ];
    const ask = (server: { port: number }, host: string, given: string | undefined, name = host) =>
      askAt(server.port, PLACE, {
        host,
        headers: {
          host: `${name}:${server.port}`,
          ...(given !== undefined && { authorization: given }),
        },
      });
    // Whoever is elsewhere may name any host.
    for (const host of OTHERS)
      for (const name of [host, 'localhost']) {
        for (const given of wrong)
          expect((await ask(wide, host, given, name)).status, given).toBe(404);
        expect((await ask(wide, host, `Bearer ${token}`, name)).status).toBe(200);
      }
    expect((await ask(wide, '127.0.0.1', `Bearer ${token}`, 'school.local')).status).toBe(200);
    // No page of another address, even with the token; and no token where the network is served nothing.
    const foreign = { authorization: `Bearer ${token}`, 'sec-fetch-site': 'cross-site' };
    expect((await askAt(wide.port, PLACE, { headers: foreign })).status).toBe(404);
    for (const given of ['Bearer ', 'Bearer null'])
      expect((await ask(near, '127.0.0.1', given, 'school.local')).status).toBe(404);
  });

  it('should have another token at each start, told in the printed address alone', async () => {
    expect(makeToken()).toMatch(/^[\w-]{32}$/);
    expect(makeToken()).not.toBe(makeToken());
    const lines = await lanLines(['192.168.1.20'], 4173, false, `#workshop?open=${token}`);
    expect(lines).toContain(`  http://192.168.1.20:4173/#workshop?open=${token}`);
    expect(lines.join('\n')).toContain('Whoever has this address can read your file');
    const page = await askAt(wide.port, '/');
    expect(JSON.stringify([page.headers, page.bytes.toString()])).not.toContain(token);
  });
});
