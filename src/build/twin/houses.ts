// Which modules have a twin, and where their imports lead.

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Modules that keep to plain numbers: they check, write down, compare or play on, and work out nothing that is shown. */
const PLAIN_PARTS = [
  /^engine\/(put$|made\/(hash|signed|public)$|fingerprints$|replay|record$|par$|view$|sample$)/,
  /^selectors\/tried$/,
];
const TWINNED = [
  /^engine\//,
  /^selectors\//,
  /^lib\/(rows|assert|result|scaled)$/,
  /^types\/timers$/,
];

/** The end of an import that asks for a twin. */
export const TRACED = '?traced';

/** The modules that twins import, under names that no file has. */
const HELPERS: Readonly<Record<string, string>> = {
  'traced-runtime': 'traced/runtime.ts',
  'traced-mathematics': 'traced/mathematics.ts',
};

/** The file of a helper of twins; undefined for all other imports. */
export function helperOf(sources: string, specifier: string): string | undefined {
  const file = HELPERS[specifier];
  return file === undefined ? undefined : join(sources, file);
}

const MATHEMATICS = 'lib/detMath';

function nameIn(sources: string, path: string): string {
  return relative(sources, path).replaceAll('\\', '/').replace(/\.ts$/, '');
}

function isTwinnedName(name: string): boolean {
  return TWINNED.some((each) => each.test(name)) && !PLAIN_PARTS.some((each) => each.test(name));
}

/** `sources` is the folder that `path` lies in, at any depth. */
export function isTwinned(sources: string, path: string): boolean {
  return path.endsWith('.ts') && isTwinnedName(nameIn(sources, path));
}

/** The file that an import leads to. */
export function fileOf(specifier: string, from: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const at = resolve(dirname(from), specifier);
  return [`${at}.ts`, join(at, 'index.ts'), at].find(
    (each) => each.endsWith('.ts') && existsSync(each),
  );
}

export function moduleOf(sources: string, path: string, source: string) {
  return {
    source,
    name: nameIn(sources, path)
      .replace(/\/index$/, '')
      .replace(/^.*\//, ''),
    kindOf: (specifier: string) => {
      const file = fileOf(specifier, path);
      if (file === undefined) return 'plain' as const;
      if (nameIn(sources, file) === MATHEMATICS) return 'mathematics' as const;
      return isTwinned(sources, file) ? ('twinned' as const) : ('plain' as const);
    },
  };
}
