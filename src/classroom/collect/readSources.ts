// Takes in whatever a teacher has, files of any kind and pasted text. A fault in one of them does not stop the others.

import { err } from '../../lib/result';
import { readClassFile, readKept } from './classFile';
import { codesIn, savedGame } from './handInReader';
import { Pace } from './pace';
import { isTableName, readTable } from './readTable';
import { isZip, readZip } from './readZip';
import { type Found, LARGEST_TEXT_BYTES, shownName, type Source, type SourceFault } from './source';

/** Is given every row as soon as it is there. */
export type Take = (found: Found) => void;

function fail(source: Source, code: SourceFault['code']): Found {
  return { source, content: err({ code }) };
}

/** In web pages codes are between tags. */
function withoutTags(text: string): string {
  return /^\s*<(?:!doctype|html|head|body|div|p|span)\b/i.test(text)
    ? text.replace(/<[^<>]*>/g, '\n')
    : text;
}

function codesOf(source: Source, text: string): Found[] {
  return codesIn(withoutTags(text)).map((content) => ({ source, content }));
}

async function takeTable(source: Source, text: string, take: Take) {
  let codes = 0;
  const without: Found[] = [];
  await readTable(text, (cells, row) => {
    const found = cells.flatMap((cell) => codesOf({ ...source, row }, cell));
    codes += found.length;
    found.forEach(take);
    if (found.length === 0 && row > 1) without.push(fail({ ...source, row }, 'noCode'));
  });
  if (codes === 0) take(fail(source, 'noCode'));
  else without.forEach(take);
}

async function takeClass(kept: readonly unknown[], take: Take) {
  const pace = new Pace();
  for (const each of kept) {
    take(readKept(each));
    await pace.rest();
  }
}

async function takeJson(source: Source, text: string, take: Take) {
  const file = readClassFile(text);
  if (file !== null)
    return file.ok ? takeClass(file.value, take) : take(fail(source, file.error.code));
  const save = savedGame(text);
  if (save.content.ok) return take({ source, ...save });
  const codes = codesOf(source, text);
  if (codes.length === 0) take({ source, ...save });
  codes.forEach(take);
}

async function takeText(source: Source, name: string, text: string, take: Take) {
  if (/^\s*[{[]/.test(text)) return takeJson(source, text, take);
  if (isTableName(name)) return takeTable(source, text, take);
  const codes = codesOf(source, text);
  if (codes.length === 0) take(fail(source, 'noCode'));
  codes.forEach(take);
}

/** Windows tables may have two bytes for each letter, which their first two bytes tell. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

async function takeZip(file: File, take: Take): Promise<void> {
  const whole: Source = { file: shownName(file.name) };
  let entries = 0;
  const fault = await readZip(file, async ({ name, content }) => {
    entries++;
    const source = { ...whole, inside: shownName(name) };
    if (content instanceof Uint8Array) await takeText(source, name, decode(content), take);
    else take({ source, content: err(content) });
  });
  if (fault !== null) take({ source: whole, content: err(fault) });
  else if (entries === 0) take(fail(whole, 'noCode'));
}

async function takeFile(file: File, take: Take): Promise<void> {
  const source: Source = { file: shownName(file.name) };
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isZip(head)) return takeZip(file, take);
  if (file.size > LARGEST_TEXT_BYTES) return take(fail(source, 'tooLarge'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return takeText(source, file.name, decode(bytes), take);
}

/** Takes in files, one after the other. */
export async function readFiles(files: readonly File[], take: Take): Promise<void> {
  const pace = new Pace();
  for (const file of files) {
    await takeFile(file, take).catch(() =>
      take(fail({ file: shownName(file.name) }, 'unreadable')),
    );
    await pace.rest();
  }
}

/** Takes in what was pasted. */
export async function readPasted(text: string, take: Take): Promise<void> {
  const source: Source = { file: '' };
  if (text.length > LARGEST_TEXT_BYTES) take(fail(source, 'tooLarge'));
  else await takeText(source, '', text, take);
}
