// However many connections are held open without a request, the next request is answered.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { MOST_OF_ONE } from '../../src/cli/site/connections.mjs';
import { openSite } from './site';

const IDLE = 400;

const site = await openSite({ 'index.html': '<h1>home</h1>' });
afterAll(() => site.close());

/** Opens a connection, in the order of the calls, that sends `words` and nothing more. */
async function hold(words: string): Promise<Socket> {
  const socket = connect(site.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  if (words !== '') socket.write(words);
  return socket;
}

describe('a server with many idle connections', () => {
  it.each([
    ['that say nothing', ''],
    ['that begin a request and never end it', 'GET / HTTP/1.1\r\nHost: a\r\n'],
  ])('should answer the next request beside 400 of one address %s', async (_, words) => {
    expect(MOST_OF_ONE).toBeGreaterThanOrEqual(200);
    const closed: number[] = [];
    const sockets: Socket[] = [];
    for (let i = 0; i < IDLE; i++) {
      const socket = await hold(words);
      socket.on('close', () => closed.push(i));
      sockets.push(socket);
    }
    const { status, bytes } = await site.ask('/');
    expect([status, bytes.toString()]).toEqual([200, '<h1>home</h1>']);
    // Those that had waited longest made room, and no other was closed: none of them had run out of its time.
    const tooMany = IDLE + 1 - MOST_OF_ONE;
    while (closed.length < tooMany) await once(sockets[closed.length]!, 'close');
    expect([...closed].sort((a, b) => a - b)).toEqual(Array.from({ length: tooMany }, (_, i) => i));
    for (const socket of sockets) socket.destroy();
  });

  it('should close none that is being answered or was answered just now', async () => {
    const kept = await hold('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(kept, 'data');
    const sockets: Socket[] = [];
    for (let i = 1; i < MOST_OF_ONE; i++) sockets.push(await hold(''));
    kept.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(kept, 'data');
    // The oldest of all has just been answered: another one makes room.
    const first = once(sockets[0]!, 'close');
    sockets.push(await hold(''));
    await first;
    kept.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const [again] = (await once(kept, 'data')) as [Buffer];
    expect(again.toString()).toMatch(/^HTTP\/1\.1 200 /);
    for (const socket of [kept, ...sockets]) socket.destroy();
  });
});
