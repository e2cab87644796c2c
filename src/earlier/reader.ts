// What is kept of rules beside the piece that plays, so that their texts can be read for good: scenarios of authors, codes that were handed in, saves.

import { markIn } from '../classroom/assignmentMark';
import { handInOf } from '../classroom/handIn';
import { handInText, readHandIns } from '../classroom/handInText';
import { markOfContent } from '../engine/index';
import { parseGame } from '../files/game';
import { catalogueEntryOf } from '../files/scenario/catalogueEntry';
import { openCarried as open, openScenario, type OpenedScenario } from '../files/scenario/open';
import { ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';
import type { Library } from '../types/library';
import type { Ruleset } from '../types/ruleset';
import type { EarlierLibrary, EarlierReader, EarlierScenario } from './contract';

function libraryWith({ atlas, written }: EarlierLibrary, ruleset: Ruleset): Library {
  return { atlas, written, rulesets: { [ruleset.id]: ruleset } };
}

function playable(opened: Result<OpenedScenario, Issue[]>): Result<EarlierScenario, Issue[]> {
  if (!opened.ok) return opened;
  const { scenario, ruleset, warnings } = opened.value;
  return ok({
    content: { scenario, ruleset },
    mark: markOfContent(opened.value),
    listed: catalogueEntryOf(scenario),
    warnings: warnings.length,
  });
}

export const openCarried: EarlierReader['openCarried'] = (carried, library, ruleset) =>
  playable(open(carried, libraryWith(library, ruleset)));

export const openFile: EarlierReader['openFile'] = (text, library, ruleset) =>
  playable(openScenario(text, libraryWith(library, ruleset)));

export const readCode: EarlierReader['readCode'] = (text) => {
  const read = readHandIns(text).find(({ kind }) => kind === 'read');
  if (read?.kind !== 'read') return null;
  return { handIn: read.handIn, text: handInText(read.handIn) };
};

export const readSave: EarlierReader['readSave'] = (text) => {
  const save = parseGame(text);
  if (!save.ok) return null;
  const { aliases = [], assignment, replay } = save.value;
  const { carried } = replay;
  const mark = assignment === undefined ? null : markIn(assignment);
  try {
    const handIn = handInOf(save.value, aliases, mark);
    return { handIn, text: handInText(handIn), ...(carried === undefined ? {} : { carried }) };
  } catch {
    // One that was made by hand may hold what no code can.
    return null;
  }
};
