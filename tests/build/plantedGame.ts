// A tiny game with planted packages, built as the real one is.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { licences } from '../../src/build/licences';
import type { ShippedLicence } from '../../src/types/licence';

/** What a planted package says of itself; `text: null` for none. */
export interface Planted {
  readonly licence?: unknown;
  readonly text?: string | null;
  /** The content of its files; one piece of code unless told otherwise. */
  readonly files?: Readonly<Record<string, string>>;
}

const OWN: ShippedLicence = { name: 'Tiny game', version: '1.0.0', licence: 'MIT', text: 'Ours.' };
const WORKED_IN = 'drawings';

/** Every build has pieces of its tools. */
const ALWAYS: Readonly<Record<string, Planted>> = { [WORKED_IN]: {}, vite: {}, rolldown: {} };

function filesOf(name: string, { licence = 'MIT', text, files }: Planted) {
  const manifest = { name, version: '1.2.3', license: licence, main: 'index.js', type: 'module' };
  return {
    'package.json': JSON.stringify(manifest),
    ...(text !== null && { LICENSE: text ?? `The terms of ${name}.` }),
    'index.js': `export const mark = (x) => console.log(${JSON.stringify(name)}, x);`,
    ...files,
  };
}

/** Builds the game of these sources with these packages; gives what was written down of its licences. */
export async function buildPlanted(
  sources: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, Planted>>,
) {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('index.html', '<html><head></head><script type="module" src="./main.js"></script></html>');
  for (const [path, content] of Object.entries(sources)) write(path, content);
  for (const [name, planted] of Object.entries({ ...ALWAYS, ...packages })) {
    for (const [path, content] of Object.entries(filesOf(name, planted)))
      write(`node_modules/${name}/${path}`, content);
  }
  const plugins = licences({ root, own: [OWN], workedIn: [WORKED_IN] });
  try {
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'silent',
      plugins: [plugins.page()],
      worker: { format: 'es', plugins: () => [plugins.worker()] },
      build: { assetsInlineLimit: 0 },
    });
    const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
    const file = readdirSync(join(root, 'dist/assets')).find((name) =>
      name.startsWith('licences-'),
    );
    return {
      listed: JSON.parse(read(`assets/${file}`)) as ShippedLicence[],
      text: read('licences.txt'),
      isLinked: read('index.html').includes(`rel="license" href="./assets/${file}"`),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}
