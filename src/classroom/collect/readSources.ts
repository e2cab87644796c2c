// Takes in whatever a teacher has, files of any kind and pasted text. A fault in one of them does not stop the others.

import { countBeginnings } from '../code';
import { type FoundHandIn, searchHandIns } from '../handInText';
import { readClassFile, readKept } from './classFile';
import type { EarlierReading } from './earlierReading';
import { contentOf, savedGame } from './handInReader';
import { Intake, MOST_FILES, type Take } from './intake';
import type { Pace } from './pace';
import { isTableName, MOST_ROWS, tableRows } from './readTable';
import { isZip, readZip } from './readZip';
import { LARGEST_TEXT_BYTES, shownName, type Source } from './source';
import { withoutTags } from './tags';

function isOther({ read }: FoundHandIn): boolean {
  return read.kind === 'fault' && read.reason === 'otherVersion';
}

async function takeCode(
  source: Source,
  text: string,
  found: FoundHandIn,
  intake: Intake,
): Promise<void> {
  const isEarlier =
    isOther(found) &&
    (await intake.addEarlier(source, text.slice(found.from, found.end), 'readCode'));
  if (!isEarlier) intake.add({ source, content: contentOf(found.read) });
}

/** Takes every code in a text; gives how many there are. */
async function takeCodes(source: Source, text: string, intake: Intake): Promise<number> {
  let count = 0;
  for (const found of searchHandIns(text, intake.known)) {
    if (found !== null) {
      count++;
      await takeCode(source, text, found, intake);
      if (intake.isSourceOver) {
        intake.skip(countBeginnings(text, found.from + 1));
        break;
      }
    }
    await intake.rest();
  }
  return count;
}

/** Shorter cells with no full stop hold no code, whole or cut. */
const SHORTEST_CODE = 60;

async function takeTable(source: Source, text: string, intake: Intake): Promise<void> {
  let codes = 0;
  let row = 0;
  const without: number[] = [];
  for (const cells of tableRows(text)) {
    await intake.rest();
    if (cells === null) continue;
    row = cells.row;
    if (row > MOST_ROWS) {
      intake.say(source, { code: 'tableTooLong' });
      break;
    }
    const before = codes;
    for (const cell of cells.cells)
      if (cell.length >= SHORTEST_CODE || cell.includes('.'))
        codes += await takeCodes({ ...source, row }, cell, intake);
    if (codes === before && row > 1) without.push(row);
    if (intake.isSourceOver) break;
  }
  if (codes === 0) intake.fail(source, { code: 'noCode' });
  else for (const each of without) intake.fail({ ...source, row: each }, { code: 'noCode' });
}

async function takeClass(kept: readonly unknown[], intake: Intake): Promise<void> {
  for (const each of kept) {
    intake.add(await readKept(each, intake.earlier, intake.known));
    if (intake.isSourceOver) break;
    await intake.rest();
  }
}

async function takeJson(source: Source, text: string, intake: Intake): Promise<void> {
  const file = readClassFile(text);
  if (file !== null && file.ok) return takeClass(file.value, intake);
  if (file !== null) return intake.fail(source, { code: file.error.code });
  await intake.rest();
  if (await intake.addEarlier(source, text, 'readSave')) return;
  const save = savedGame(text);
  if (save.content.ok) return intake.add({ source, ...save });
  await intake.rest();
  if ((await takeCodes(source, text, intake)) === 0) intake.add({ source, ...save });
}

async function takeText(source: Source, name: string, text: string, intake: Intake): Promise<void> {
  intake.charge(text.length);
  if (/^\s*[{[]/.test(text.slice(0, 1000))) return takeJson(source, text, intake);
  if (isTableName(name)) return takeTable(source, text, intake);
  const words = await withoutTags(text, () => intake.rest());
  if ((await takeCodes(source, words, intake)) === 0) intake.fail(source, { code: 'noCode' });
}

const FIRST_BYTES = 1024;

async function takeBytes(
  source: Source,
  name: string,
  bytes: Uint8Array,
  intake: Intake,
): Promise<void> {
  const isBinary = !isWide(bytes) && bytes.subarray(0, FIRST_BYTES).includes(0);
  if (isBinary) intake.fail(source, { code: 'noCode' });
  else await takeText(source, name, decode(bytes), intake);
}

/** Windows tables may have two bytes for each letter, which their first two bytes tell. */
function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(isWide(bytes) ? 'utf-16le' : 'utf-8').decode(bytes);
}

async function takeZip(file: File, intake: Intake): Promise<void> {
  const whole: Source = { file: shownName(file.name) };
  let entries = 0;
  const fault = await readZip(file, intake, async ({ name, content }) => {
    entries++;
    const source = { ...whole, inside: shownName(name) };
    if (content instanceof Uint8Array) await takeBytes(source, name, content, intake);
    else intake.fail(source, content);
  });
  if (fault !== null) intake.say(whole, fault);
  else if (entries === 0) intake.fail(whole, { code: 'noCode' });
}

async function takeFile(file: File, intake: Intake): Promise<void> {
  const source: Source = { file: shownName(file.name) };
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isZip(head)) return takeZip(file, intake);
  if (file.size > LARGEST_TEXT_BYTES) return intake.fail(source, { code: 'tooLarge' });
  intake.charge(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return takeBytes(source, file.name, bytes, intake);
}

/** Takes in files, one after the other, as long as they are not too much at once; gives the codes that were read. */
export async function readFiles(
  files: readonly File[],
  take: Take,
  pace?: Pace,
  earlier?: EarlierReading,
): Promise<readonly string[]> {
  const intake = new Intake(take, pace, earlier);
  for (const [at, file] of files.entries()) {
    const source = { file: shownName(file.name) };
    if (intake.isOver || at >= MOST_FILES) {
      intake.say(source, { code: 'pile', detail: String(files.length - at) });
      break;
    }
    intake.begin();
    await takeFile(file, intake).catch(() => intake.fail(source, { code: 'unreadable' }));
    intake.end(source);
    await intake.rest();
  }
  return intake.codes;
}

/** Takes in what was pasted; gives the codes that were read. */
export async function readPasted(
  text: string,
  take: Take,
  pace?: Pace,
  earlier?: EarlierReading,
): Promise<readonly string[]> {
  const intake = new Intake(take, pace, earlier);
  const source: Source = { file: '' };
  if (text.length > LARGEST_TEXT_BYTES) intake.fail(source, { code: 'tooLarge' });
  else await takeText(source, '', text, intake);
  intake.end(source);
  return intake.codes;
}
