// Makes the whole build into one page that starts from the disk and asks for nothing.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { copiedFiles } from '../offline.ts';
import type { Bundle } from '../pieces.ts';
import { heldOfBundle, heldOfFolder } from './heldFiles.ts';
import { pageOf, withoutPreloads } from './page.ts';

export interface SingleFileOptions {
  /** The name of the page. */
  readonly name: string;
  /** The folder that a site copies without change. */
  readonly copied: string;
  /** `#play?…`, for a page that is made for one class. */
  readonly assignment?: string | undefined;
}

/** The script of forecasts is a file of its own here; on a site it is a piece that the page shares. */
const FORECASTER = /^\.\/forecastWorker$/;
const OWN_FORECASTER = '\0own-forecast-worker';

/** The only file of this kind in the bundle. */
function only(bundle: Bundle, ending: string): string {
  const found = Object.values(bundle).filter(({ fileName, type }) =>
    ending === '.js' ? type === 'chunk' : fileName.endsWith(ending),
  );
  if (found.length !== 1) throw new Error(`The page has ${found.length} files ${ending}, not one.`);
  const [one] = found;
  return one!.type === 'chunk' ? one!.code : String(one!.source);
}

function heldOf(bundle: Bundle, copied: string): string[] {
  const beside = copiedFiles(copied).filter((file) => !file.endsWith('icon.svg'));
  return [...heldOfBundle(bundle), ...heldOfFolder(copied, beside)];
}

export function singleFile({ name, copied, assignment }: SingleFileOptions): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: FORECASTER },
      handler: (id) => (FORECASTER.test(id) ? OWN_FORECASTER : undefined),
    },
    load: (id) =>
      id === OWN_FORECASTER
        ? "export { default as FORECAST_WORKER_URL } from '/src/app/forecastWorker?worker&url';"
        : undefined,
    transformIndexHtml: { order: 'pre', handler: withoutPreloads },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = pageOf({
          html: only(bundle, '.html'),
          script: only(bundle, '.js'),
          sheet: only(bundle, '.css'),
          icon: readFileSync(`${copied}/icon.svg`, 'utf8'),
          held: heldOf(bundle, copied),
          assignment,
        });
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: 'asset', fileName: name, source });
      },
    },
  };
}
