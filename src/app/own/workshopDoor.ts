// Opens what an author works on: from files, from a copy or from the server, and follows it while it changes.

import { carriedText } from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { OwnScenario } from '../../types/ownScenario';
import { copyOf, patchOf } from '../../workshop/copy';
import {
  type AuthorsFiles,
  type AuthorsText,
  LARGEST_TEXT_BYTES,
  type RefusedFiles,
} from '../../workshop/files';
import type { WatchState } from '../../workshop/screenProps';
import { sortFiles } from '../../workshop/sortFiles';
import type { WorkWay } from '../../workshop/work';
import { loadLibrary } from '../content';
import { type AuthorsSource, filesSource, type Look, servedSource } from './authorsSource';
import { followWork } from './gameFollows';
import type { FileWay, TakenFile } from './takenFiles';
import { watchSource } from './watchSource';
import { type Following, following, workshop } from './workshopState';

/** Whether the page may try to write the open file. */
export function canWriteTo({ source }: Following): boolean {
  return source !== null && source.write !== null;
}

async function take(files: AuthorsFiles, way: WorkWay): Promise<void> {
  const work = await workshop.take(files, way);
  if (work !== null) followWork(work);
}

async function tellLook(look: Look, way: WorkWay): Promise<void> {
  workshop.isGone.value = look.kind === 'gone';
  if (look.kind === 'files') await take(look.files, way);
}

function follow(next: AuthorsSource | null, way: WorkWay, state: WatchState): void {
  following.peek().stop();
  workshop.isGone.value = false;
  const watch = (source: AuthorsSource) => watchSource(source, (look) => tellLook(look, way));
  following.value = { source: next, state, stop: next === null ? () => undefined : watch(next) };
}

async function textOf({ file }: TakenFile): Promise<Result<AuthorsText, RefusedFiles>> {
  if (file.size > LARGEST_TEXT_BYTES) return err('tooLarge');
  const text = await file.text().catch(() => null);
  return text === null ? err('unreadable') : ok({ name: file.name, text });
}

interface ReadFile {
  readonly text: AuthorsText;
  readonly way: FileWay | null;
}

async function readAll(files: readonly TakenFile[]): Promise<Result<ReadFile[], RefusedFiles>> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const text = await textOf(file);
    if (!text.ok) return text;
    read.push({ text: text.value, way: file.way });
  }
  return ok(read);
}

/** Opens files that the author chose or dropped; if they are refused, everything is as before. */
export async function takeFiles(files: readonly TakenFile[]): Promise<void> {
  if (files.length === 0) return;
  const read = await readAll(files);
  const open = workshop.work.peek()?.files ?? null;
  const sorted = read.ok
    ? sortFiles(
        read.value.map(({ text }) => text),
        open,
      )
    : read;
  if (!sorted.ok || !read.ok) {
    workshop.refused.value = sorted.ok ? null : sorted.error;
    return;
  }
  const watched = (text: AuthorsText) => {
    const way = read.value.find((one) => one.text === text)?.way ?? null;
    return { text, way };
  };
  const { scenario, rules, base } = sorted.value;
  const ways = {
    scenario: watched(scenario),
    rules: rules === null ? null : watched(rules),
    base: base === null ? null : watched(base),
  };
  const isWatched = ways.scenario.way !== null;
  follow(isWatched ? filesSource(ways) : null, 'file', isWatched ? 'watched' : 'unwatched');
  await take(sorted.value, 'file');
}

/** Opens what the server of this page was started with; another machine needs the token of the printed address. */
export function takeServed(token: string | null): void {
  follow(servedSource(token), 'served', 'watched');
}

/** Opens a copy of a scenario that comes with the game, whole or as a patch of it. */
export async function takeCopy(id: string, isPatch: boolean): Promise<void> {
  const library = await loadLibrary();
  const text = library.ok ? library.value.written[id] : undefined;
  if (text === undefined) {
    workshop.refused.value = 'unreadable';
    return;
  }
  const scenario = isPatch ? patchOf(id) : copyOf(id, text);
  follow(null, 'copy', 'noFile');
  await take({ scenario, rules: null, base: null }, 'copy');
}

/** Opens a scenario that is kept on this device. */
export async function takeOwn({ listed, carried, way }: OwnScenario): Promise<void> {
  const { ruleset } = carried;
  const rules =
    ruleset === undefined
      ? null
      : { name: 'rules.json', text: `${JSON.stringify(ruleset, null, 2)}\n` };
  follow(null, way, 'noFile');
  await take(
    { scenario: { name: `${listed.id}.json`, text: carriedText(carried) }, rules, base: null },
    way,
  );
}

/** Writes the open file; false where the browser does not let the page. What was written is read at the next look. */
export async function writeFile(file: AuthorsText): Promise<boolean> {
  return (await following.peek().source?.write?.(file)) ?? false;
}

export function putAway(): void {
  follow(null, 'file', 'noFile');
  workshop.putAway();
}

/** Opens a text that the page has made and that is not in any file yet. */
export async function takeMade(scenario: AuthorsText): Promise<void> {
  follow(null, 'form', 'noFile');
  await take({ scenario, rules: null, base: null }, 'form');
}
