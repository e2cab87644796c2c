// Gives the page the file that an author works on: its present text, and the files beside it that it needs.

import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { besideOf, RULES_FOLDER } from './beside.mjs';
import { readText } from './readText.mjs';

/** The address below the served prefix at which the page asks for it. */
export const OPEN_PLACE = 'open-file.json';

async function idsIn(folder) {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json'));
}

/** The ids of rules and scenarios that come with the game; these are never taken from beside a file. */
export async function shippedIds(folder) {
  return [...(await idsIn(join(folder, RULES_FOLDER))), ...(await idsIn(folder))];
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
