// The static server sends parts of a file to those who ask for them, as players of sound do.

import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from './site';

const WORDS = 'A line that is written again and again.\n'.repeat(100);
const LARGE_BYTES = 9 * 1024 * 1024;

const whole = Buffer.alloc(LARGE_BYTES, WORDS);
const site = await openSite({
  'sw.js': WORDS,
  'cue.mp3': whole.subarray(0, 5000),
  'large.mp3': whole,
});
afterAll(() => site.close());

describe('the parts that the static server sends', () => {
  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=100-', 100, whole.length - 1],
    ['bytes=-7', whole.length - 7, whole.length - 1],
    ['bytes=5-999999999', 5, whole.length - 1],
  ])('should be those of %s', async (range, first, end) => {
    const { status, headers, bytes } = await site.ask('/large.mp3', { headers: { range } });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${first}-${end}/${whole.length}`);
    expect(bytes.equals(whole.subarray(first, end + 1))).toBe(true);
  });

  it('should be parts of the plain file, whatever is accepted', async () => {
    const headers = { range: 'bytes=2-5', 'accept-encoding': 'br' };
    const { bytes, headers: said } = await site.ask('/sw.js', { headers });
    expect(said['content-encoding']).toBeUndefined();
    expect(bytes.toString()).toBe(WORDS.slice(2, 6));
  });

  it.each(['bytes=5000-', 'bytes=-0'])('should not be had past the end by %s', async (range) => {
    const { status, headers } = await site.ask('/cue.mp3', { headers: { range } });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */5000');
  });

  it.each(['bytes=9-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=-', 'bytes=a-b'])(
    'should be the whole for %s',
    async (range) => {
      const { status, bytes } = await site.ask('/cue.mp3', { headers: { range } });
      expect({ status, size: bytes.length }).toEqual({ status: 200, size: 5000 });
    },
  );

  it('should be the whole when the file is another by now', async () => {
    const headers = { range: 'bytes=0-9', 'if-range': '"other"' };
    expect((await site.ask('/cue.mp3', { headers })).status).toBe(200);
  });
});
