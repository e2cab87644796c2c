// Makes of the rules as they are now what is kept of them for good: the piece that plays, the reader with its library, the ruleset, and every scenario that is played by it.

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { minifySync } from 'vite';
import { lighten } from '../earlier/index';
import { hashScenario } from '../engine/index';
import { assert } from '../lib/assert';
import { ok, type Result } from '../lib/result';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { loadScenario, scenarioFile, scenarioIds } from './documents';
import { LIBRARY_FILE, LIST_FILE, PIECE_FILE, READER_FILE, RULESET_FILE } from './keptFiles';
import { loadLibrary } from './library';
import type { DocumentFault } from './readText';

const PIECE = new URL('../earlier/piece.ts', import.meta.url);
const READER = new URL('../earlier/reader.ts', import.meta.url);

/** The texts of what is kept, by the names of their files. */
export interface KeptRules {
  readonly rules: number;
  readonly files: ReadonlyMap<string, string>;
}

/** A module with all that it imports, as one that needs neither a page nor Node. */
function packed(entry: URL, name: string, rules: number): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  });
  const { code, errors } = minifySync(name, outputFiles[0]!.text, { module: true });
  assert(errors.length === 0, `${name} can be made smaller`);
  return `// Rules ${rules} as they were played: made by the verb "keep", and never changed.\n${code}\n`;
}

function scenarioText(scenario: Scenario): string {
  const light = lighten(scenario);
  const isSame = hashScenario(light as unknown as Scenario) === hashScenario(scenario);
  assert(isSame, `${scenario.id} keeps its fingerprint`);
  return `${JSON.stringify(light)}\n`;
}

export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function listText(rules: number, files: ReadonlyMap<string, string>): string {
  const prints = [...files].map(([name, text]) => [
    name,
    { bytes: Buffer.byteLength(text), sha256: printOf(text) },
  ]);
  return `${JSON.stringify({ rules, files: Object.fromEntries(prints) as object }, null, 2)}\n`;
}

/** The highest rules that any scenario is played by, and all scenarios that are. */
function newestOf(contents: readonly { ruleset: Ruleset; scenario: Scenario }[]) {
  const rules = Math.max(...contents.map(({ ruleset }) => ruleset.rules));
  return contents.filter(({ ruleset }) => ruleset.rules === rules);
}

/** What is kept of the current rules. */
export function keepRules(): Result<KeptRules, DocumentFault> {
  const contents = [];
  for (const id of scenarioIds()) {
    const content = loadScenario(scenarioFile(id));
    if (!content.ok) return content;
    contents.push(content.value);
  }
  const library = loadLibrary();
  if (!library.ok) return library;
  const { atlas, written } = library.value;
  const current = newestOf(contents);
  const { ruleset } = current[0]!;
  const files = new Map([
    [PIECE_FILE, packed(PIECE, PIECE_FILE, ruleset.rules)],
    [READER_FILE, packed(READER, READER_FILE, ruleset.rules)],
    [LIBRARY_FILE, `${JSON.stringify({ atlas, written })}\n`],
    [RULESET_FILE, `${JSON.stringify(ruleset)}\n`],
    ...current.map(({ scenario }) => [`${scenario.id}.json`, scenarioText(scenario)] as const),
  ]);
  files.set(LIST_FILE, listText(ruleset.rules, files));
  return ok({ rules: ruleset.rules, files });
}
