// Checks one file as what it is, whichever kind of file of the project that may be.

import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  atlasIssues,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKindOf,
  mendFully,
  parseIndicators,
  parseOverrides,
  parseTables,
  parsePast,
  parseReplay,
  parseSave,
  recordIssues,
  rulesetIssues,
  scenarioIssues,
  strangerIssues,
} from '../files/index';
import { namedGame } from '../earlier/index';
import { err, ok, type Result } from '../lib/result';
import type { AtlasFile, AtlasTexts } from '../types/atlas';
import type { Issue } from '../types/issue';
import { atlasFilesIn, openAtlas, readAtlasTexts } from './atlas';
import { carriedIssues } from './carriedIssues';
import { currentRules, optionsFor, rulesetFor } from './documents';
import { isEarlier } from './earlierContent';
import { type DocumentFault, readText } from './readText';

/** The kind that a file was taken for; null where that cannot be told. */
export type CheckedKind = DocumentKind | null;

export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly kind: CheckedKind;
  readonly issues: readonly Issue[];
  /** In the order in which they were mended; empty where the file was not changed. */
  readonly mended?: readonly Issue[];
}

type Issues = Result<readonly Issue[], DocumentFault>;
type IssuesOf = (file: string, text: string) => Issues;

function issuesOf(read: Result<unknown, readonly Issue[]>): Result<readonly Issue[], never> {
  return ok(read.ok ? [] : read.error);
}

const NO_TEXTS: AtlasTexts = { countries: '', figures: '', history: '' };

/** The countries in the same folder, against which figures and dated events are checked. */
function countriesBeside(file: string): AtlasTexts {
  const countries = readText(atlasFilesIn(dirname(file)).countries);
  return countries.ok ? { ...NO_TEXTS, countries: countries.value } : NO_TEXTS;
}

/** The findings in a file as a part of the atlas around it; undefined where there is no whole atlas around it. */
function inItsAtlas(file: string, text: string): readonly Issue[] | undefined {
  const files = atlasFilesIn(dirname(file));
  const own = (Object.keys(files) as AtlasFile[]).find(
    (name) => basename(files[name]) === basename(file),
  );
  const texts = own === undefined ? undefined : readAtlasTexts(files);
  if (own === undefined || texts === undefined || !texts.ok || texts.value[own] !== text)
    return undefined;
  return openAtlas(texts.value).issues[own];
}

/** A file of the atlas, checked with the other files of the atlas, or alone where they are missing. */
function atlasFile(name: 'countries' | 'figures' | 'history'): IssuesOf {
  return (file, text) =>
    ok(
      inItsAtlas(file, text) ??
        atlasIssues({ ...(name === 'countries' ? NO_TEXTS : countriesBeside(file)), [name]: text })[
          name
        ],
    );
}

/** A game of earlier rules may hold orders that there are no longer; the verb `verify` reads it in its own rules, where those were kept. */
function isOfEarlierRules(text: string): boolean {
  const named = namedGame(text);
  if (named === null) return false;
  return named.rules < currentRules() || isEarlier(named.rules, currentRules());
}

const CHECKS: Readonly<Record<DocumentKind, IssuesOf>> = {
  save: (_file, text) => {
    if (isOfEarlierRules(text)) return ok([]);
    const save = parseSave(text);
    return save.ok ? carriedIssues(text, ['replay'], save.value.replay.carried) : issuesOf(save);
  },
  replay: (_file, text) => {
    if (isOfEarlierRules(text)) return ok([]);
    const replay = parseReplay(text);
    return replay.ok ? carriedIssues(text, [], replay.value.carried) : issuesOf(replay);
  },
  ruleset: (_file, text) => ok(rulesetIssues(text)),
  indicators: (_file, text) => issuesOf(parseIndicators(text)),
  overrides: (_file, text) => issuesOf(parseOverrides(text)),
  tables: (_file, text) => issuesOf(parseTables(text)),
  scenario: (file, text) => {
    const ruleset = rulesetFor(file, text);
    if (!ruleset.ok) return ruleset;
    const options = optionsFor(file, text, ruleset.value);
    return options.ok ? ok(scenarioIssues(text, options.value)) : options;
  },
  countries: atlasFile('countries'),
  figures: atlasFile('figures'),
  history: atlasFile('history'),
  past: (_file, text) => issuesOf(parsePast(text)),
  measured: (_file, text) => ok(recordIssues('measured', text)),
  levels: (_file, text) => ok(recordIssues('levels', text)),
  policies: (_file, text) => ok(recordIssues('policies', text)),
  trust: (_file, text) => ok(recordIssues('trust', text)),
  /** The verb `schema` makes these files, so that there is nothing of an author's to check. */
  schema: () => ok([]),
};

/** The kind of a file by the end of its name (`game.replay.json`), or else by its content. */
function kindOf(file: string, text: string): CheckedKind {
  const named = DOCUMENT_KINDS.find((kind) => file.endsWith(`.${kind}.json`));
  return named ?? documentKindOf(text) ?? null;
}

/** The findings in a text that is, or is to be, in a file. */
function checkText(file: string, text: string): Result<CheckedFile, DocumentFault> {
  const kind = kindOf(file, text);
  const issues = kind === null ? ok(strangerIssues(text)) : CHECKS[kind](file, text);
  return issues.ok ? ok({ file, text, kind, issues: issues.value }) : err(issues.error);
}

/** The findings in the text of the file. */
export function checkFile(file: string): Result<CheckedFile, DocumentFault> {
  const text = readText(file);
  return text.ok ? checkText(file, text.value) : text;
}

/** Mends a file in place; it is only written where fewer findings remain. */
export function mendFile(checked: CheckedFile): CheckedFile {
  const { file, text } = checked;
  const issuesOfText = (one: string): readonly Issue[] => {
    const again = checkText(file, one);
    return again.ok ? again.value.issues : again.error.issues;
  };
  const { fixed, ...after } = mendFully(text, issuesOfText);
  if (fixed.length > 0) writeFileSync(file, after.text);
  return { ...checked, ...after, mended: fixed };
}

export function isGood({ issues }: CheckedFile): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}
