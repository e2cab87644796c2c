// The page is served to the network only when that is asked for, and then says where.

import { networkInterfaces } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { lanLines } from '../../src/cli/lan.mjs';
import { serveFolder } from '../../src/cli/serve.mjs';
import { ALL_ADDRESSES, privateAddresses } from '../../src/cli/site/network.mjs';
import { readStartArguments } from '../../src/cli/start.mjs';
import { openSite } from './site';

const site = await openSite({ 'index.html': 'home' });
const open = await serveFolder({ folder: site.folder, addresses: ALL_ADDRESSES });
afterAll(() => {
  open.close();
  site.close();
});

const OWN = ['127.0.0.1', '[::1]'];
const OTHERS = Object.values(networkInterfaces())
  .flat()
  .flatMap((one) => (one?.family === 'IPv4' && !one.internal ? [one.address] : []));

function answersAt(host: string, port: number): Promise<boolean> {
  return fetch(`http://${host}:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

describe('the server', () => {
  it('should be there for the network when that is asked for', async () => {
    for (const host of [...OWN, ...OTHERS])
      expect(await answersAt(host, open.port), host).toBe(true);
  });

  it('should be there for this machine alone when it is not', async () => {
    for (const host of OWN) expect(await answersAt(host, site.port), host).toBe(true);
    for (const host of OTHERS) expect(await answersAt(host, site.port), host).toBe(false);
  });
});

const at = (address: string, family = 'IPv4', internal = false) => ({ address, family, internal });

describe('the addresses of a network', () => {
  it('should be the private ones, the likeliest of a school first', () => {
    const interfaces = {
      lo: [at('127.0.0.1', 'IPv4', true), at('::1', 'IPv6', true)],
      docker0: [at('172.17.0.1')],
      eth0: [at('10.1.2.3'), at('fe80::1', 'IPv6'), at('8.8.8.8')],
      wlan0: [at('192.168.1.20'), at('172.32.0.1'), at('192.169.0.1')],
    };
    expect(privateAddresses(interfaces)).toEqual(['192.168.1.20', '10.1.2.3', '172.17.0.1']);
  });

  it('should be said with a warning and a picture of the first', async () => {
    const lines = await lanLines(['192.168.1.20', '10.1.2.3'], 4173, false);
    expect(lines[0]).toMatch(/^Anybody on this network can open the page/);
    expect(lines).toContain('  http://192.168.1.20:4173/');
    expect(lines).toContain('  http://10.1.2.3:4173/');
    const picture = lines.filter((line: string) => /^[ █▀▄]{20,}$/.test(line));
    expect(picture.length).toBe(Math.ceil(picture[0].length / 2));
  });

  it('should be missed in words where there is none', async () => {
    expect((await lanLines([], 4173, false)).join()).toContain('no private address');
  });
});

describe('the options of start', () => {
  it('should serve the network only where that is said', () => {
    expect(readStartArguments([]).options).toMatchObject({ lan: false, open: true });
    expect(readStartArguments(['--lan', '--no-open']).options).toMatchObject({
      lan: true,
      open: false,
    });
    expect(readStartArguments(['--wan']).mistake).toBe(
      'Unknown option "--wan". Known: --port N, --no-open, --lan, --open FILE.',
    );
  });
});
