// Node asks these hooks when a module is imported: twins are written here, everything else takes the usual way.

import { readFileSync } from 'node:fs';
import type { LoadHook, ResolveHook } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { fileOf, helperOf, isTwinned, moduleOf, TRACED } from './houses.ts';
import { twinOf } from './transform.ts';

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), '../..');

export const resolve: ResolveHook = (specifier, context, next) => {
  const helper = helperOf(SOURCES, specifier);
  if (helper !== undefined) return next(pathToFileURL(helper).href, context);
  const from = context.parentURL ?? '';
  const isTwins = from.endsWith(TRACED);
  if (!specifier.endsWith(TRACED) && !isTwins) return next(specifier, context);
  const parentURL = isTwins ? from.slice(0, -TRACED.length) : from;
  const path = fileOf(specifier.replace(TRACED, ''), fileURLToPath(parentURL));
  if (path === undefined) return next(specifier, { ...context, parentURL });
  const { href } = pathToFileURL(path);
  if (!isTwinned(SOURCES, path)) return next(href, { ...context, parentURL });
  return { url: href + TRACED, format: 'module', shortCircuit: true };
};

export const load: LoadHook = (url, context, next) => {
  if (!url.endsWith(TRACED)) return next(url, context);
  const path = fileURLToPath(url.slice(0, -TRACED.length));
  const source = twinOf(moduleOf(SOURCES, path, readFileSync(path, 'utf8')));
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'node20' });
  return { format: 'module', source: code, shortCircuit: true };
};
