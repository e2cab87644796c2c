// Where the text of an open scenario comes from, and how it is looked at again.

import type { AuthorsFiles, AuthorsText } from '../../workshop/files';
import type { FileWay } from './takenFiles';

/** What looking at a source gave. */
export type Look =
  | { readonly kind: 'same' }
  | { readonly kind: 'files'; readonly files: AuthorsFiles }
  /** It cannot be read at present. */
  | { readonly kind: 'gone' };

export interface AuthorsSource {
  look(): Promise<Look>;
  /** Writes the file of this name; false where the browser does not let the page. Null where it never can. */
  readonly write: ((file: AuthorsText) => Promise<boolean>) | null;
}

/** A source that never changes, or one that may. */
interface WatchedText {
  readonly text: AuthorsText;
  readonly way: FileWay | null;
}

function stampOf({ lastModified, size }: File): string {
  return `${lastModified} ${size}`;
}

/** Watches one file by the time of its last change and its size. */
class FollowedFile {
  private stamp: string | null = null;
  private text: AuthorsText;

  constructor(private readonly watched: WatchedText) {
    this.text = watched.text;
  }

  /** Whether it has changed since the last look. Fails while the file cannot be read. */
  async look(): Promise<boolean> {
    const file = await this.watched.way?.getFile();
    if (file === undefined || stampOf(file) === this.stamp) return false;
    const text = await file.text();
    this.stamp = stampOf(file);
    if (text === this.text.text) return false;
    this.text = { name: file.name, text };
    return true;
  }

  now(): AuthorsText {
    return this.text;
  }
}

async function writeTo(way: FileWay | null | undefined, text: string): Promise<boolean> {
  try {
    if (way === null || way === undefined) return false;
    if ((await way.requestPermission?.({ mode: 'readwrite' })) === 'denied') return false;
    const stream = await way.createWritable();
    await stream.write(text);
    await stream.close();
    return true;
  } catch {
    return false;
  }
}

/** The files of an author, each with the handle by which it is read again. */
export interface WatchedFiles {
  readonly scenario: WatchedText;
  readonly rules: WatchedText | null;
  readonly base: WatchedText | null;
}

function followedOf(watched: WatchedText | null): FollowedFile | null {
  return watched === null ? null : new FollowedFile(watched);
}

/** A source of files that the browser gives handles for; files beside them may have none. */
export function filesSource(watched: WatchedFiles): AuthorsSource {
  const all = [watched.scenario, watched.rules, watched.base].filter((one) => one !== null);
  const scenario = new FollowedFile(watched.scenario);
  const [rules, base] = [followedOf(watched.rules), followedOf(watched.base)];
  /** Whether something has changed since the files were last given. */
  let isNew = false;
  const filesNow = () => ({
    scenario: scenario.now(),
    rules: rules?.now() ?? null,
    base: base?.now() ?? null,
  });
  return {
    look: async () => {
      try {
        for (const one of [scenario, rules, base]) if (await one?.look()) isNew = true;
      } catch {
        return { kind: 'gone' };
      }
      if (!isNew) return { kind: 'same' };
      isNew = false;
      return { kind: 'files', files: filesNow() };
    },
    write: ({ name, text }) => writeTo(all.find((each) => each.text.name === name)?.way, text),
  };
}

/** What the server of `npm start -- --open` answers: the files, or null where the author's file cannot be read. */
interface ServedFiles {
  readonly files: AuthorsFiles | null;
}

/** The place beside the page where the server gives the open file. */
const SERVED = 'open-file.json';

/** The file that the server of this page was started with. The token goes in a header, never in an address that is written down on the way. */
export function servedSource(token: string | null): AuthorsSource {
  let tag: string | null = null;
  const ask = () =>
    fetch(new URL(SERVED, document.baseURI), {
      cache: 'no-store',
      headers: {
        ...(tag !== null && { 'If-None-Match': tag }),
        ...(token !== null && { Authorization: `Bearer ${token}` }),
      },
    });
  return {
    look: async () => {
      const answer = await ask().catch(() => null);
      if (answer?.status === 304) return { kind: 'same' };
      if (answer === null || !answer.ok) return { kind: 'gone' };
      const served = (await answer.json().catch(() => null)) as ServedFiles | null;
      const files = served?.files ?? null;
      // An answer that was cut off is asked for again.
      tag = files === null ? null : answer.headers.get('etag');
      return files === null ? { kind: 'gone' } : { kind: 'files', files };
    },
    write: null,
  };
}
