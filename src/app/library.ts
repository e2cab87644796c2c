// What files of authors are read with: fetched once, when the first file is opened.

import { LIBRARY_ADDRESS } from 'virtual:library';
import { err, ok, type Result } from '../lib/result';
import type { Library } from '../types/library';
import { ask, loadRulesets, readBuilt } from './content';
import { type Ask, type ContentFault, fetchAll } from './contentFiles';

const FILE = 'library';

type BuiltLibrary = Omit<Library, 'rulesets'> & { readonly id: string };

let library: Library | null = null;

/** What files of authors are read with, or what is wrong with its files. */
export async function loadLibrary(send: Ask = ask): Promise<Result<Library, ContentFault[]>> {
  if (library !== null) return ok(library);
  const [texts, rulesets] = await Promise.all([
    fetchAll({ [FILE]: LIBRARY_ADDRESS }, send),
    loadRulesets(send),
  ]);
  const built = readBuilt<BuiltLibrary>(FILE, texts[FILE]!);
  if (!built.ok) return err([built.error]);
  if (!rulesets.ok) return rulesets;
  const { atlas, written } = built.value;
  library = { atlas, written, rulesets: rulesets.value };
  return ok(library);
}
