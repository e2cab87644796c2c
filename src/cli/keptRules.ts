// Makes of the rules as they are now what is kept of them for good: the piece that plays, the ruleset, and every scenario that is played by it.

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
import { LIST_FILE, PIECE_FILE, RULESET_FILE } from './keptFiles';
import type { DocumentFault } from './readText';

const ENTRY = new URL('../earlier/piece.ts', import.meta.url);

/** The texts of what is kept, by the names of their files. */
export interface KeptRules {
  readonly rules: number;
  readonly files: ReadonlyMap<string, string>;
}

/** The engine and the bots as one module that needs neither a page nor Node. */
function packedPiece(rules: number): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(ENTRY)],
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  });
  const { code, errors } = minifySync(PIECE_FILE, outputFiles[0]!.text, { module: true });
  assert(errors.length === 0, `${PIECE_FILE} can be made smaller`);
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
  const current = newestOf(contents);
  const { ruleset } = current[0]!;
  const files = new Map([
    [PIECE_FILE, packedPiece(ruleset.rules)],
    [RULESET_FILE, `${JSON.stringify(ruleset)}\n`],
    ...current.map(({ scenario }) => [`${scenario.id}.json`, scenarioText(scenario)] as const),
  ]);
  files.set(LIST_FILE, listText(ruleset.rules, files));
  return ok({ rules: ruleset.rules, files });
}
