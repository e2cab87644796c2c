// Writes the licences of everything that ships: a text for people, a list for the page, a link between them.

import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { ShippedLicence } from '../types/licence';
import { packageLicence } from './packageLicence.ts';
import { addShipped, type ShippedFiles } from './shippedPackages.ts';

export interface LicencesOptions {
  /** The folder of `package.json`. */
  readonly root: string;
  /** The game itself, and material that comes in no package. */
  readonly own: readonly ShippedLicence[];
  /** Packages whose material was worked into files of our own. */
  readonly workedIn: readonly string[];
}

/** One plugin for the page, and one for each worker, which is bundled apart. */
export interface LicencesPlugins {
  readonly page: () => Plugin;
  readonly worker: () => Plugin;
}

const RULE = '─'.repeat(72);

function asText(licences: readonly ShippedLicence[]): string {
  const parts = licences.map(({ name, version, licence, text }) => {
    const head = [name, version, `(${licence})`].filter(Boolean).join(' ');
    return `${RULE}\n${head}\n${RULE}\n\n${text}\n`;
  });
  return `What ships with this game, and under which licence.\n\n${parts.join('\n')}`;
}

/** The licences of these packages by name; a sentence for each that may not ship. */
function licencesOf(shipped: ShippedFiles) {
  const results = [...shipped].map(([folder, files]) => packageLicence(folder, files));
  const found = results.flatMap((result) => (result.ok ? [result.value] : []));
  const faults = results.flatMap((result) => (result.ok ? [] : [result.error]));
  found.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { found, faults };
}

export function licences({ root, own, workedIn }: LicencesOptions): LicencesPlugins {
  const shipped: ShippedFiles = new Map();
  let address = '';
  const worker = (): Plugin => ({
    name: 'own-bearings:licences-of-workers',
    generateBundle: (_options, bundle) => addShipped(shipped, bundle, root),
  });
  const page = (): Plugin => ({
    name: 'own-bearings:licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      addShipped(shipped, bundle, root);
      for (const name of workedIn) shipped.set(join(root, 'node_modules', name), new Set());
      const { found, faults } = licencesOf(shipped);
      if (faults.length > 0) this.error(faults.join('\n'));
      const all = [...own, ...found];
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: asText(all) });
      const source = JSON.stringify(all);
      const file = this.emitFile({ type: 'asset', name: 'licences.json', source });
      address = this.getFileName(file);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (): HtmlTagDescriptor[] => [
        { tag: 'link', attrs: { rel: 'license', href: `./${address}` }, injectTo: 'head' },
      ],
    },
  });
  return { page, worker };
}
