// No address, method or broken connection ends the static server or leaves anything open in it.

import { readdirSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { caseCount } from '../support/tier';
import { openSite } from './site';

const BROKEN_DOWNLOADS = 300;
const AT_ONCE = 50;
const ADDRESSES = caseCount({ quick: 400, full: 4_000 });
const POLL = { interval: 20, timeout: 20_000 };

const site = await openSite({
  'index.html': '<h1>home</h1>',
  'kept.bin': Buffer.alloc(4 * 1024 * 1024, 1),
  'large.bin': Buffer.alloc(40 * 1024 * 1024, 2),
});
afterAll(() => site.close());

/** The files of the site that this process has open, where the system tells. */
function openFiles(): string[] {
  return readdirSync('/dev/fd').flatMap((name) => {
    try {
      const path = readlinkSync(`/dev/fd/${name}`);
      return path.startsWith(site.root) ? [path] : [];
    } catch {
      return [];
    }
  });
}

/** Sends these bytes and gives what comes back; goes away at the first bytes of it where it `breaksOff`. */
function sendRaw(words: string, breaksOff = false): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(site.port, '127.0.0.1', () => socket.write(words, 'latin1'));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A refusal may close while we are still sending.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => resolve(said));
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
      if (breaksOff) socket.destroy();
    });
  });
}

function get(address: string, method = 'GET'): string {
  return `${method} ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}

async function inBatches(count: number, run: (index: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from);
    await Promise.all(Array.from({ length: size }, (_, i) => run(from + i)));
  }
}

const PIECES = [
  '/',
  '//',
  'index.html',
  'kept.bin',
  '..',
  '.',
  '%2e%2e',
  '%2f',
  '%5c',
  '\\',
  '%00',
  '%',
  '%zz',
  '%ff',
  '%ED%A0%80',
  '\u00e9',
  '?',
  '#',
  ';',
  ':',
  '@',
  '*',
  '~',
  'CON',
  'secret.txt',
  'site-two',
  'http://localhost',
  'https://a:b@c:99999',
  'a'.repeat(256),
  'a/'.repeat(600),
];

/** The same address for the same index, of up to seven pieces. */
function oddAddress(index: number): string {
  let state = (index + 1) * 2654435761;
  const draw = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const pieces = Array.from({ length: 1 + draw(7) }, () => PIECES[draw(PIECES.length)]);
  return `${draw(8) === 0 ? '' : '/'}${pieces.join('')}`;
}

async function expectAlive(): Promise<void> {
  expect((await site.ask('/')).bytes.toString()).toBe('<h1>home</h1>');
}

describe('the static server', () => {
  it.each(['kept.bin', 'large.bin'])(
    `should have nothing open after ${BROKEN_DOWNLOADS} broken downloads of %s`,
    async (name) => {
      await inBatches(BROKEN_DOWNLOADS, async () => {
        expect(await sendRaw(get(`/${name}`), true)).toMatch(/^HTTP\/1\.1 200 /);
      });
      await vi.waitFor(() => expect(openFiles()).toEqual([]), POLL);
      await expectAlive();
    },
  );

  it(`should outlive ${ADDRESSES} odd addresses and give away nothing`, async () => {
    const statuses = new Map<string, number>();
    await inBatches(ADDRESSES, async (index) => {
      const address = oddAddress(index);
      const said = await sendRaw(get(address));
      const status = /^HTTP\/1\.1 (\d+) /.exec(said)?.[1] ?? 'none';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(['200', '400', '404'], address).toContain(status);
      expect(said.slice(-100), address).not.toContain('secret');
    });
    expect(statuses.get('200')).toBeGreaterThan(0);
    expect(statuses.get('404')).toBeGreaterThan(0);
    await vi.waitFor(() => expect(openFiles()).toEqual([]), POLL);
    await expectAlive();
  });

  it.each([
    ['no protocol', 'hello\r\n\r\n'],
    ['binary bytes', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['a tunnel', 'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['an unknown method', get('/', 'FROB')],
    ['too long an address', get(`/${'a'.repeat(20_000)}`)],
    ['too many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'name: words\r\n'.repeat(5_000)}\r\n`],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'a body without end',
      'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc',
    ],
  ])('should refuse %s', async (_, words) => {
    expect(await sendRaw(words)).not.toMatch(/^HTTP\/1\.1 [23]/);
    await expectAlive();
  });

  it('should say in a line when a file cannot be read', async () => {
    const { answer } = await import('../../src/cli/site/answer.mjs');
    const cache = { contentOf: () => Promise.reject(new Error('EIO')) };
    const told: { status?: number; text?: string } = {};
    const response = {
      headersSent: false,
      writeHead: (status: number) => (told.status = status),
      end: (text: string) => (told.text = text),
    };
    const request = { method: 'GET', url: '/', headers: {} };
    await answer(request as never, response as never, {
      folder: site.folder,
      prefix: '/',
      cache: cache as never,
    });
    expect(told).toEqual({ status: 500, text: 'The file cannot be read.\n' });
  });
});
