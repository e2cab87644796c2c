// Tells which of the files that came together is the scenario and which its rules.

import { ATLAS_KINDS, documentKindOf } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import { type AuthorsFiles, type AuthorsText, type RefusedFiles, wordIn } from './files';

/** Whether the page of an author opens a text, and no other page does. */
export function isForWorkshop(text: string): boolean {
  const kind = documentKindOf(text);
  return kind === 'scenario' || kind === 'ruleset';
}

function isRules({ text }: AuthorsText): boolean {
  return documentKindOf(text) === 'ruleset';
}

/** The kind of a text that is certainly not a scenario; one that gives no hint is read as a scenario and told what is missing. */
function strangerIn({ text }: AuthorsText): RefusedFiles | null {
  const kind = documentKindOf(text);
  if (kind === 'save' || kind === 'replay') return 'game';
  return ATLAS_KINDS.includes(kind) ? 'atlas' : null;
}

/** A scenario and the one that it extends, if that came along; null where the two do not belong together. */
function pairOf(texts: readonly AuthorsText[]): readonly AuthorsText[] | null {
  const [one, other, ...more] = texts;
  if (one === undefined || other === undefined) return texts;
  if (more.length > 0) return null;
  if (wordIn(one, 'extends') === wordIn(other, 'id')) return [one, other];
  return wordIn(other, 'extends') === wordIn(one, 'id') ? [other, one] : null;
}

/** The files as a scenario with what it needs; rules that come alone are for the open scenario. */
export function sortFiles(
  texts: readonly AuthorsText[],
  open: AuthorsFiles | null,
): Result<AuthorsFiles, RefusedFiles> {
  const rules = texts.filter(isRules);
  const pair = pairOf(texts.filter((text) => !isRules(text)));
  if (pair === null || rules.length > 1) return err('several');
  const [scenario, base = null] = pair;
  const [own = null] = rules;
  if (scenario === undefined)
    return open === null ? err('rulesAlone') : ok({ ...open, rules: own });
  const stranger = strangerIn(scenario);
  return stranger === null ? ok({ scenario, rules: own, base }) : err(stranger);
}
