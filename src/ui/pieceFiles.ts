// The files that each piece of the page consists of, as the build lists them in the page, and how they are fetched ahead of use.

import { onceBrought, onceForName } from '../lib/once';
import { askForFile } from './gameFiles';

/** The list that the build writes into the page: names of files, and for each piece the positions of its files among them. */
export interface FileList {
  readonly files: readonly string[];
  readonly pieces: Readonly<Record<string, readonly number[]>>;
}

/** The element of the page that holds the list. */
const LIST_ID = 'piece-files';

const listed = onceForName((id): FileList => {
  const text = globalThis.document?.getElementById(id)?.textContent ?? '';
  return text === '' ? { files: [], pieces: {} } : (JSON.parse(text) as FileList);
});

/** A file of the page did not come; `gone` where the host says that it does not have it. */
export class MissingFile extends Error {
  readonly isGone: boolean;

  constructor(address: string, isGone: boolean) {
    super(`${address} could not be fetched.`);
    this.name = 'MissingFile';
    this.isGone = isGone;
  }
}

/** Brings one file into the browser, by its address or its place beside the page. Throws a `MissingFile`. */
export async function fetchFile(file: string): Promise<void> {
  const answer = await askForFile(file).catch(() => null);
  if (answer === null) throw new MissingFile(file, false);
  const isPage = file.endsWith('.js') && answer.headers.get('content-type')?.includes('html');
  if (!answer.ok || isPage) throw new MissingFile(file, answer.status === 404 || isPage === true);
  await answer.arrayBuffer().catch(() => {
    throw new MissingFile(file, false);
  });
}

const bringFile = onceForName((file) => onceBrought(() => fetchFile(file)));

/** Brings all files of a piece into the browser, so that importing it cannot fail because one is missing: some browsers remember a failed import until the page is left. Throws a `MissingFile`. */
export async function fetchPiece(piece: string): Promise<void> {
  const { files, pieces } = listed(LIST_ID);
  const own = (pieces[piece] ?? []).map((at) => files[at]!);
  await Promise.all(own.map((file) => bringFile(file)()));
}
