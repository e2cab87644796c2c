// The files that a page in one file holds beside its script, under the names by which `ui/gameFiles.ts` looks for them.

import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Rolldown } from 'vite';
import type { Bundle } from '../pieces.ts';
import { codeInPage, jsonInPage, quoted } from './escape.ts';

const SOUNDS: Readonly<Record<string, string>> = { '.webm': 'audio/webm', '.mp3': 'audio/mpeg' };
/** The data and worker scripts that a build puts beside its page. */
const IS_DATA = /\.json$/;
const IS_WORKER = /Worker[\w-]*\.js$/;

function element(name: string, type: string, text: string): string {
  return `<script type=${quoted(type)} data-file=${quoted(name)}>${text}</script>`;
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

/** The kind of a file by its ending: data, a sound, or a worker's script. */
function held(name: string, bytes: Buffer): string {
  const sound = SOUNDS[extname(name)];
  if (sound !== undefined)
    return element(name, 'text/plain', `data:${sound};base64,${bytes.toString('base64')}`);
  const text = bytes.toString('utf8');
  return IS_DATA.test(name)
    ? element(name, 'application/json', jsonInPage(text.trim()))
    : element(name, 'text/plain', codeInPage(text));
}

/** Files that the build has made. */
export function heldOfBundle(bundle: Bundle): string[] {
  const assets = Object.values(bundle).filter((one) => one.type === 'asset');
  return assets
    .filter(({ fileName }) => IS_DATA.test(fileName) || IS_WORKER.test(fileName))
    .map((asset) => held(basename(asset.fileName), Buffer.from(textOf(asset))));
}

/** Files of this folder, which a site copies without change. */
export function heldOfFolder(folder: string, places: readonly string[]): string[] {
  return places.map((place) => held(basename(place), readFileSync(`${folder}/${place}`)));
}
