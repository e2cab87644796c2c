// Finds the rules and the scenario that an author's file asks for and that lie beside it, and no file of any other kind.

import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { readText } from './readText.mjs';

/** The name that a file beside may have: no folders, no dots. */
const IS_ID = /^[a-z][a-zA-Z0-9-]{0,63}$/;

/** A field at the top of a file, and the first letter of its value. */
const HEAD = { format: /"format"\s*:\s*1\s*[,}]/, id: /"id"\s*:\s*"/ };
const RULES = { rules: /"rules"\s*:\s*\d/, parameters: /"parameters"\s*:\s*\{/ };
const SCENARIO = ['extends', 'seats', 'variants', 'countries'];

/** Where a file is that a scenario may ask for, from the scenario's own folder, by the field that names it; and how such a file is told from others. */
const BESIDE = {
  ruleset: { folder: 'rulesets', isOne: isRules },
  extends: { folder: '.', isOne: isScenario },
};

/** The folder of the rules, from that of the scenarios. */
export const RULES_FOLDER = BESIDE.ruleset.folder;

/** The names at the top of a text; of one that cannot be parsed, because its author is at work on it, any names in it. */
function namesIn(text) {
  try {
    const data = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isObject ? Object.keys(data) : [];
  } catch {
    return [...text.matchAll(/"(\w+)"\s*:/g)].map(([, name]) => name);
  }
}

function hasAll(text, names, marks) {
  return Object.entries(marks).every(([name, mark]) => names.includes(name) && mark.test(text));
}

function isRules(text) {
  return hasAll(text, namesIn(text), { ...HEAD, ...RULES });
}

function isScenario(text) {
  const names = namesIn(text);
  return hasAll(text, names, HEAD) && SCENARIO.some((name) => names.includes(name));
}

/** The id in a field of a scenario, whether or not it is sound; undefined where there is none. */
function askedIn(text, field) {
  const id = new RegExp(`"${field}"\\s*:\\s*"([^"]*)"`).exec(text)?.[1];
  return IS_ID.test(id ?? '') ? id : undefined;
}

/** Whether a file really lies below a folder once links are followed. */
async function isInside(folder, path) {
  const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/**
 * What the scenario `text` at `path` names in `field` ("ruleset" or "extends") and has beside it, `{ name, text }`; null
 * where it comes with the game (`shipped`), is not there, lies elsewhere, or is not what the field asks for.
 */
export async function besideOf(path, text, field, shipped) {
  const id = askedIn(text, field);
  if (id === undefined || shipped.includes(id)) return null;
  const { folder, isOne } = BESIDE[field];
  const file = join(dirname(path), folder, `${id}.json`);
  if (file === path || !(await isInside(dirname(path), file).catch(() => false))) return null;
  const found = await readText(file).catch(() => null);
  return found !== null && isOne(found) ? { name: basename(file), text: found } : null;
}
