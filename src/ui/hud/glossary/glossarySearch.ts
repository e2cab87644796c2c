// Finds entries of the glossary by what they say, in the language of the page.

import { language, t } from '../../text';
import { GLOSSARY_GROUPS, type GlossaryEntry, type GlossaryGroup } from './entries';

const GROUPS = Object.keys(GLOSSARY_GROUPS) as GlossaryGroup[];
const ENTRIES: readonly GlossaryEntry[] = GROUPS.flatMap((group) => GLOSSARY_GROUPS[group]);

function plain(text: string): string {
  return text.toLocaleLowerCase(language.value);
}

function textOf(entry: GlossaryEntry): string {
  return plain(
    [
      t(`glossary.word.${entry}`),
      t(`glossary.is.${entry}`),
      t(`glossary.in.${entry}`),
      t(`glossary.do.${entry}`),
    ].join(' '),
  );
}

/** The entries that say every word of the search; those that are called by it come first. */
export function entriesWith(search: string): GlossaryEntry[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = ENTRIES.filter((entry) => words.every((word) => textOf(entry).includes(word)));
  const isCalled = (entry: GlossaryEntry) =>
    words.every((word) => plain(t(`glossary.word.${entry}`)).includes(word));
  return [...found.filter(isCalled), ...found.filter((entry) => !isCalled(entry))];
}

/** These entries by group, in the order of the groups; groups without any are left out. */
export function groupsOf(
  entries: readonly GlossaryEntry[],
): (readonly [GlossaryGroup, GlossaryEntry[]])[] {
  const members = (group: GlossaryGroup): readonly GlossaryEntry[] => GLOSSARY_GROUPS[group];
  return GROUPS.map(
    (group) => [group, entries.filter((entry) => members(group).includes(entry))] as const,
  ).filter(([, found]) => found.length > 0);
}
