// A small site in a folder of its own, served, and raw requests that no client tidies up first.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../../src/cli/serve.mjs';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface Site {
  /** The folder around the served one. */
  readonly root: string;
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  /** Asks for exactly this path. */
  ask(path: string, options?: AskOptions): Promise<Answer>;
  close(): void;
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** The address of this machine that is asked. */
  readonly host?: string;
}

/** Asks whoever listens on this port of this machine for exactly this path. */
export function askAt(
  port: number,
  path: string,
  { method = 'GET', headers = {}, host = '127.0.0.1' }: AskOptions = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const options = { host, port, path, method, headers, agent: false };
    const asked = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0, headers: said } = answer;
        resolve({ status, headers: said, bytes: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject).end();
  });
}

/** Serves the given files below `prefix`; `secret.txt` lies beside the folder and beside its name. */
export async function openSite(
  files: Readonly<Record<string, string | Buffer>>,
  prefix = '/',
): Promise<Site> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'serve-')));
  const folder = join(root, 'site');
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const [name, content] of Object.entries(files)) write(join(folder, name), content);
  for (const place of ['secret.txt', 'site-two/secret.txt']) write(join(root, place), 'secret');
  const { url, port, close } = await serveFolder({ folder, prefix });
  return {
    root,
    folder,
    port,
    url,
    ask: (path, options = {}) => askAt(port, path, options),
    close: () => {
      close();
      rmSync(root, { recursive: true });
    },
  };
}
