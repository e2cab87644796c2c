// Shows that a folder with a second ruleset builds, and that a scenario which asks for it is the same game in the page and on the command line.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SessionContent } from '../../src/session/index';
import { RIVAL_BOT_LEVELS, RIVAL_BOTS } from '../../src/bots/index';
import { scenarios } from '../../src/build/scenarios';
import { resumeSession } from '../../src/session/index';
import type { CatalogueEntry } from '../../src/types/catalogueEntry';
import type { Replay } from '../../src/types/replay';
import type { Ruleset } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';
import { say } from '../cli/commands';
import { rules } from '../support/content';
import { KOREA } from '../support/korea';
import { ownRulesText, OWN_ID, ownText } from '../support/ownScenario';

const ROOT = mkdtempSync(join(tmpdir(), 'own-bearings-rules-'));
const FOLDER = join(ROOT, 'scenarios');
const { id: CURRENT, rules: NUMBER } = rules();
const NEXT = NUMBER + 1;
const RULES = `rules-${NEXT}`;

afterAll(() => rmSync(ROOT, { recursive: true }));

cpSync('scenarios', FOLDER, { recursive: true });
writeFileSync(join(FOLDER, `rulesets/${RULES}.json`), ownRulesText(RULES, NEXT));
writeFileSync(
  join(FOLDER, `${OWN_ID}.json`),
  ownText((data) => (data['ruleset'] = RULES)),
);

interface Made {
  readonly CATALOGUE: readonly CatalogueEntry[];
  readonly RULES: number;
  readonly RULES_HERE: readonly number[];
  readonly RULES_OF: Readonly<Record<string, number>>;
  readonly RULESET_ADDRESSES: Readonly<Record<string, string>>;
  readonly SCENARIO_ADDRESSES: Readonly<Record<string, string>>;
  readonly RULESET_OF: Readonly<Record<string, string>>;
}

/** What the build makes of the folder, as the page imports it. */
async function made(): Promise<Made> {
  const plugin = scenarios(FOLDER) as unknown as {
    configResolved: (config: object) => void;
    load: (this: object, id: string) => Promise<string>;
  };
  plugin.configResolved({ root: ROOT, command: 'serve' });
  const codes = await Promise.all(
    ['virtual:catalogue', 'virtual:scenario-contents'].map((id) =>
      plugin.load.call({ addWatchFile: () => undefined }, `\0${id}`),
    ),
  );
  const modules = await Promise.all(
    codes.map(
      (code) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`),
    ),
  );
  return Object.assign({}, ...modules) as Made;
}

function read<T>(address: string | undefined): T {
  return JSON.parse(readFileSync(join(ROOT, address ?? ''), 'utf8')) as T;
}

describe('a second ruleset', () => {
  it('should ship beside the first, for the scenarios that ask for it', async () => {
    const built = await made();
    expect(Object.keys(built.RULESET_ADDRESSES)).toEqual([CURRENT, RULES]);
    expect([built.RULES, built.RULES_HERE]).toEqual([NEXT, [NUMBER, NEXT]]);
    expect([built.RULES_OF[KOREA], built.RULES_OF[OWN_ID]]).toEqual([NUMBER, NEXT]);
    expect([built.RULESET_OF[KOREA], built.RULESET_OF[OWN_ID]]).toEqual([CURRENT, RULES]);
    expect(built.CATALOGUE.map(({ id }) => id)).toContain(OWN_ID);
  });

  it('should be what the page and the command line play, to the same hash', async () => {
    const file = join(FOLDER, `${OWN_ID}.json`);
    const out = join(ROOT, 'game.replay.json');
    expect(say('check', file).code).toBe(0);
    expect(say('play', file, '--bot', 'balanced', '--out', out).code).toBe(0);
    expect(say('verify', '--scenario', file, out).code).toBe(0);
    const replay = JSON.parse(readFileSync(out, 'utf8')) as Replay;
    const built = await made();
    const content: SessionContent = {
      scenario: read<Scenario>(built.SCENARIO_ADDRESSES[OWN_ID]),
      ruleset: read<Ruleset>(built.RULESET_ADDRESSES[RULES]),
      bots: RIVAL_BOTS,
      levels: RIVAL_BOT_LEVELS,
    };
    const resumed = resumeSession(content, { format: 1, replay, pending: [] });
    expect(resumed.ok && resumed.value.get().hash).toBe(replay.hashes.at(-1));
    const first = read<Ruleset>(built.RULESET_ADDRESSES[CURRENT]);
    const other = resumeSession({ ...content, ruleset: first }, { format: 1, replay, pending: [] });
    expect(other.ok ? null : other.error.code).toBe('otherRules');
  });
});
