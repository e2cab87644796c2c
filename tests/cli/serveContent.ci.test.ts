// What the static server sends: compressed where that helps, kept where it cannot change, not sent twice.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from './site';

const WORDS = 'A line that is written again and again.\n'.repeat(100);
const NOISE = createHash('shake256', { outputLength: 5000 }).update('noise').digest();
const LARGE_BYTES = 9 * 1024 * 1024;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': `<!doctype html>${WORDS}`,
  'sw.js': WORDS,
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'empty.txt': '',
  'assets/main-Ab3_-x9Z.js': WORDS,
  'assets/main-Ab3_-x9Z.css': WORDS,
  'assets/words-Ab3_-x9Z.json': JSON.stringify({ WORDS }),
  'assets/name.js': WORDS,
  'assets/face-Ab3_-x9Z.woff2': NOISE,
  'app.webmanifest': JSON.stringify({ WORDS }),
  'notes.md': WORDS,
  'noise.txt': NOISE,
  'large.txt': Buffer.alloc(LARGE_BYTES, WORDS),
};
const NAMES = Object.keys(FILES);
const COMPRESSED = NAMES.filter((name) => !/icon|empty|face|noise|large/.test(name));
const ASK_FOR = { br: 'gzip, deflate, br', gzip: 'gzip;q=1, br;q=0.5', none: '' };
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

const site = await openSite(FILES);
afterAll(() => site.close());

function asking(wish: string) {
  return { headers: { 'accept-encoding': wish } };
}

describe('the compression of the static server', () => {
  it.each(NAMES)('should give the same %s in every encoding', async (name) => {
    for (const [wanted, wish] of Object.entries(ASK_FOR)) {
      const { headers, bytes } = await site.ask(`/${name}`, asking(wish));
      const encoding = headers['content-encoding'] as keyof typeof UNPACK | undefined;
      const expected = COMPRESSED.includes(name) && wanted !== 'none' ? wanted : undefined;
      expect(encoding).toBe(expected);
      const plain = encoding === undefined ? bytes : UNPACK[encoding](bytes);
      expect(plain.equals(Buffer.from(FILES[name]!))).toBe(true);
      expect(headers['content-length']).toBe(String(bytes.length));
    }
  });

  it('should send a text in less than half of its bytes', async () => {
    const { bytes } = await site.ask('/sw.js', asking('br'));
    expect(bytes.length).toBeLessThan(WORDS.length / 2);
  });

  it.each(['br;q=0', 'identity', 'br;q=0, gzip;q=0, *', 'deflate', 'BR;Q=0'])(
    'should not compress for %s',
    async (wish) => {
      const { headers, bytes } = await site.ask('/sw.js', asking(wish));
      expect(headers['content-encoding']).toBeUndefined();
      expect(bytes.toString()).toBe(WORDS);
    },
  );

  it('should tell caches that the encoding was asked for', async () => {
    expect((await site.ask('/sw.js')).headers.vary).toBe('Accept-Encoding');
    expect((await site.ask('/assets/face-Ab3_-x9Z.woff2')).headers.vary).toBeUndefined();
  });

  it('should answer many first requests for one file alike', async () => {
    const asked = Array.from({ length: 50 }, () => site.ask('/notes.md', asking('br')));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  });
});

describe('the caching of the static server', () => {
  it.each(NAMES)('should let a browser keep %s as long as it can stay', async (name) => {
    const isFingerprinted = name.includes('Ab3_-x9Z');
    expect((await site.ask(`/${name}`)).headers['cache-control']).toBe(
      isFingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });

  it.each(NAMES)('should not send %s twice', async (name) => {
    for (const wish of Object.values(ASK_FOR)) {
      const { headers } = await site.ask(`/${name}`, asking(wish));
      const { etag = '' } = headers;
      expect(etag).toMatch(/^"[\w-]{20,}"$/);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = { headers: { 'accept-encoding': wish, 'if-none-match': known } };
        const { status, bytes, headers: said } = await site.ask(`/${name}`, again);
        expect({ status, size: bytes.length, etag: said.etag }).toEqual({
          status: 304,
          size: 0,
          etag,
        });
      }
      const other = { headers: { 'accept-encoding': wish, 'if-none-match': '"other"' } };
      expect((await site.ask(`/${name}`, other)).status).toBe(200);
    }
  });

  it('should give each encoding a tag of its own', async () => {
    const answers = await Promise.all(
      Object.values(ASK_FOR).map((wish) => site.ask('/sw.js', asking(wish))),
    );
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('should send what was written anew', async () => {
    const before = await site.ask('/index.html', asking('br'));
    writeFileSync(join(site.folder, 'index.html'), `new ${WORDS}`);
    const again = { headers: { 'accept-encoding': 'br', 'if-none-match': before.headers.etag! } };
    const { status, bytes } = await site.ask('/index.html', again);
    expect(status).toBe(200);
    expect(brotliDecompressSync(bytes).toString()).toBe(`new ${WORDS}`);
    writeFileSync(join(site.folder, 'index.html'), FILES['index.html']!);
  });

  it.each([...NAMES, 'missing'])('should say the same of %s without sending it', async (name) => {
    for (const wish of Object.values(ASK_FOR)) {
      const { date: _, ...given } = (await site.ask(`/${name}`, asking(wish))).headers;
      const head = await site.ask(`/${name}`, { method: 'HEAD', ...asking(wish) });
      const { date: __, ...said } = head.headers;
      expect(said).toEqual(given);
      expect(head.bytes.length).toBe(0);
    }
  });
});
