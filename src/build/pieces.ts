// Writes into the page which files belong to each piece that is fetched later, and the fingerprint of this build.

import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** The files of a build by their names. */
export type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

const FINGERPRINT_LENGTH = 12;

/** A short fingerprint of these texts in this order. */
function fingerprint(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, FINGERPRINT_LENGTH);
}

/** `app/gameViews` for `…/src/app/gameViews.tsx`, `earlier/rules-5/engine` for a kept piece, style sheets with their ending; undefined for what lies elsewhere. */
function moduleName(id: string): string | undefined {
  return /\/(?:src|scenarios)\/(.+?)(?:\.tsx?|\.js)?$/.exec(id.replaceAll('\\', '/'))?.[1];
}

function chunkOf(bundle: Bundle, file: string): Rolldown.OutputChunk | undefined {
  const found = bundle[file];
  return found?.type === 'chunk' ? found : undefined;
}

/** The style sheets and other files that come with a chunk. */
function companionsOf(chunk: Rolldown.OutputChunk): string[] {
  const { importedCss } =
    (chunk as { viteMetadata?: { importedCss?: Set<string> } }).viteMetadata ?? {};
  return [...(importedCss ?? [])];
}

/** The chunk with all that it imports, and their sheets. */
function filesOf(bundle: Bundle, file: string, seen = new Set<string>()): Set<string> {
  const chunk = chunkOf(bundle, file);
  if (seen.has(file) || chunk === undefined) return seen;
  seen.add(file);
  for (const sheet of companionsOf(chunk)) seen.add(sheet);
  for (const imported of chunk.imports) filesOf(bundle, imported, seen);
  return seen;
}

/** The list that `ui/pieceFiles.ts` reads: the files of each piece that do not come with the page itself. */
function listPieces(bundle: Bundle): { files: string[]; pieces: Record<string, number[]> } {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const atOnce = new Set(entries.flatMap(({ fileName }) => [...filesOf(bundle, fileName)]));
  const files: string[] = [];
  const pieces: Record<string, number[]> = {};
  for (const { fileName, isDynamicEntry, facadeModuleId } of chunks) {
    const name = moduleName(facadeModuleId ?? '');
    if (!isDynamicEntry || name === undefined) continue;
    const own = [...filesOf(bundle, fileName)].filter((file) => !atOnce.has(file)).sort();
    files.push(...own.filter((file) => !files.includes(file)));
    pieces[name] = own.map((file) => files.indexOf(file));
  }
  return { files, pieces };
}

/** The plugin; `onBuild` is given the fingerprint, which depends on everything that the page consists of. */
export function pieces(onBuild: (build: string) => void): Plugin {
  return {
    name: 'piece-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const list = JSON.stringify(listPieces(bundle));
        const build = fingerprint(html, list, ...Object.keys(bundle).sort());
        onBuild(build);
        return [
          { tag: 'meta', attrs: { name: 'build', content: build }, injectTo: 'head' },
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'piece-files' },
            children: list,
            injectTo: 'body',
          },
        ];
      },
    },
  };
}
