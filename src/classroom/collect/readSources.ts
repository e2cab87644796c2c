// Takes in whatever a teacher has: files of any kind and pasted text; what is wrong with one of them stops no other.

import { err, ok } from '../../lib/result';
import { readClassFile, readKept } from './classFile';
import type { HandInReader } from './handInReader';
import { Pace } from './pace';
import { isTableName, readTable } from './readTable';
import { isZip, readZip } from './readZip';
import { type Found, LARGEST_TEXT_BYTES, shownName, type Source, type SourceFault } from './source';

/** Hears every row as soon as it is there. */
export type Take = (found: Found) => void;

function fail(source: Source, code: SourceFault['code'], detail?: string): Found {
  return { source, content: err(detail === undefined ? { code } : { code, detail }) };
}

/** Files of the web have codes between their tags. */
function withoutTags(text: string): string {
  return /^\s*<(?:!doctype|html|head|body|div|p|span)\b/i.test(text)
    ? text.replace(/<[^<>]*>/g, ' ')
    : text;
}

function codesOf(source: Source, text: string, { readCodes }: HandInReader): Found[] {
  return readCodes(withoutTags(text)).map((content) => ({ source, content }));
}

async function takeTable(source: Source, text: string, reader: HandInReader, take: Take) {
  let codes = 0;
  const without: Found[] = [];
  await readTable(text, (cells, row) => {
    const found = cells.flatMap((cell) => codesOf({ ...source, row }, cell, reader));
    codes += found.length;
    found.forEach(take);
    if (found.length === 0 && row > 1) without.push(fail({ ...source, row }, 'noCode'));
  });
  if (codes === 0) take(fail(source, 'noCode'));
  else without.forEach(take);
}

async function takeClass(kept: readonly unknown[], reader: HandInReader, take: Take) {
  const pace = new Pace();
  for (const each of kept) {
    take(readKept(each, reader));
    await pace.rest();
  }
}

async function takeJson(source: Source, text: string, reader: HandInReader, take: Take) {
  const file = readClassFile(text);
  if (file !== null)
    return file.ok ? takeClass(file.value, reader, take) : take(fail(source, file.error.code));
  const save = reader.readSave(text);
  if (save.ok) return take({ source, content: ok(save.value) });
  const codes = codesOf(source, text, reader);
  if (codes.length === 0) take(fail(source, 'brokenSave', save.error));
  codes.forEach(take);
}

async function takeText(source: Source, name: string, text: string, reader: HandInReader, take: Take) {
  if (/^\s*[{[]/.test(text)) return takeJson(source, text, reader, take);
  if (isTableName(name)) return takeTable(source, text, reader, take);
  const codes = codesOf(source, text, reader);
  if (codes.length === 0) take(fail(source, 'noCode'));
  codes.forEach(take);
}

/** Text of Windows tables may come in two bytes a letter, which its first two tell. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

async function takeZip(file: File, reader: HandInReader, take: Take): Promise<void> {
  const whole: Source = { file: shownName(file.name) };
  let entries = 0;
  const fault = await readZip(file, async ({ name, content }) => {
    entries++;
    const source = { ...whole, inside: shownName(name) };
    if (content instanceof Uint8Array)
      await takeText(source, name, decode(content), reader, take);
    else take({ source, content: err(content) });
  });
  if (fault !== null) take({ source: whole, content: err(fault) });
  else if (entries === 0) take(fail(whole, 'noCode'));
}

async function takeFile(file: File, reader: HandInReader, take: Take): Promise<void> {
  const source: Source = { file: shownName(file.name) };
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isZip(head)) return takeZip(file, reader, take);
  if (file.size > LARGEST_TEXT_BYTES) return take(fail(source, 'tooLarge'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return takeText(source, file.name, decode(bytes), reader, take);
}

/** Takes in files, one after the other. */
export async function readFiles(
  files: readonly File[],
  reader: HandInReader,
  take: Take,
): Promise<void> {
  const pace = new Pace();
  for (const file of files) {
    await takeFile(file, reader, take).catch(() =>
      take(fail({ file: shownName(file.name) }, 'unreadable')),
    );
    await pace.rest();
  }
}

/** Takes in what was pasted. */
export async function readPasted(text: string, reader: HandInReader, take: Take): Promise<void> {
  const source: Source = { file: '' };
  if (text.length > LARGEST_TEXT_BYTES) take(fail(source, 'tooLarge'));
  else await takeText(source, '', text, reader, take);
}
