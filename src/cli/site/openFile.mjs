// Gives the page the file that an author works on: its present text, and the files beside it that it needs.

import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The address below the served prefix at which the page asks for it. */
export const OPEN_PLACE = 'open-file.json';

/** The page reads no more of one file either, in bytes. */
const LARGEST_BYTES = 2 * 1024 * 1024;
/** The name that a file beside may have: no folders, no dots. */
const IS_ID = /^[a-z][a-zA-Z0-9-]{0,63}$/;

/** The text of a file. Fails with a sentence about it. */
async function readText(path) {
  const file = await open(path).catch((error) => {
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    throw new Error(isMissing ? 'there is no such file' : `it cannot be read (${error.code})`);
  });
  try {
    const { size } = await file.stat();
    if (size > LARGEST_BYTES) throw new Error('it is larger than 2 MB');
    return await file.readFile('utf8');
  } catch (error) {
    throw error.code ? new Error(`it cannot be read (${error.code})`) : error;
  } finally {
    await file.close();
  }
}

/** Where a file is that a scenario may ask for, from the scenario's own folder, by the field that names it. */
const BESIDE = { ruleset: 'rulesets', extends: '.' };

/** The id in a field of a scenario, whether or not it is sound; undefined where there is none. */
function askedIn(text, field) {
  const id = new RegExp(`"${field}"\\s*:\\s*"([^"]*)"`).exec(text)?.[1];
  return IS_ID.test(id ?? '') ? id : undefined;
}

/** What the scenario asks for and has beside it, unless it comes with the game; else null. */
async function besideOf(path, text, field, shipped) {
  const id = askedIn(text, field);
  if (id === undefined || shipped.includes(id)) return null;
  const file = join(dirname(path), BESIDE[field], `${id}.json`);
  const found = file === path ? null : await readText(file).catch(() => null);
  return found === null ? null : { name: basename(file), text: found };
}

async function idsIn(folder) {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json'));
}

/** The ids of rules and scenarios that come with the game; these are never taken from beside a file. */
export async function shippedIds(folder) {
  return [...(await idsIn(join(folder, BESIDE.ruleset))), ...(await idsIn(folder))];
}

/** The file that an author works on, read anew whenever the page asks; `tell` gets a sentence when it disappears or comes back. */
export class OpenFile {
  #fault = null;

  constructor(path, shipped, tell) {
    this.path = path;
    this.shipped = shipped;
    this.tell = tell;
  }

  /** `{ files }` for the page, with the tag that tells it from other contents; `files` is null while there is none. */
  async read() {
    const text = await readText(this.path).catch((error) => {
      this.#say(error.message);
      return null;
    });
    const content = JSON.stringify({ files: text === null ? null : await this.#files(text) });
    const tag = createHash('sha256').update(content).digest('base64url').slice(0, 27);
    return { content, tag: `"${tag}"` };
  }

  async #files(text) {
    this.#say(null);
    const scenario = { name: basename(this.path), text };
    const [rules, base] = await Promise.all(
      ['ruleset', 'extends'].map((field) => besideOf(this.path, text, field, this.shipped)),
    );
    return { scenario, rules, base };
  }

  /** Tells what has changed, once. */
  #say(fault) {
    if (fault === this.#fault) return;
    if (fault === null) this.tell(`${this.path} is back and is shown again.`);
    else this.tell(`${this.path} is not shown: ${fault}. It is taken up when it can be read.`);
    this.#fault = fault;
  }
}
