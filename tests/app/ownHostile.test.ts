// Shows that a scenario which was made to do harm ends in plain findings or in a plain game, by whatever way it comes: as a file, in a game, in a link.

import { deflateSync, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { setAddress } from '../../src/app/assignment';
import { openText } from '../../src/app/openGame';
import { openAuthorsText, openCarriedScenario } from '../../src/app/own/ownScenarios';
import { ownScenario } from '../../src/app/own/ownCatalogue';
import { bringContent } from '../../src/app/own/playable';
import { carriedText, makeSave } from '../../src/files/index';
import type { Unchecked } from '../../src/types/carried';
import { type Edited, OWN_ID, ownRulesText, ownText } from '../support/ownScenario';
import { loadFromDisk } from './games';
import { gameOfOpened, openedFrom, readyForAuthors } from './ownGames';

beforeAll(async () => {
  await loadFromDisk();
  await readyForAuthors();
});

const WORD = 'w'.repeat(100_000);

function nested(depth: number): unknown {
  let condition: unknown = { quantity: 'autonomy', atLeast: 50 };
  for (let at = 0; at < depth; at++) condition = { all: [condition] };
  return condition;
}

function texts(data: Edited): Record<string, unknown> {
  return data['texts'] as Record<string, unknown>;
}

function victory(condition: unknown): unknown[] {
  const words = { en: 'Won', ko: '승리' };
  return [{ id: 'won', name: words, text: words, condition, points: 5 }];
}

type Change = (data: Edited) => void;

/** What is refused, and where the findings stand. */
const REFUSED: readonly (readonly [what: string, at: string, Change])[] = [
  [
    'a source that is a script',
    'sources.0.url',
    (data) => (data['sources'] = [source('javascript:alert(1)')]),
  ],
  [
    'a source within its own network',
    'sources.0.url',
    (data) => (data['sources'] = [source('https://127.0.0.1/')]),
  ],
  [
    'a title of 100,000 letters',
    'texts.title.en',
    (data) => (texts(data)['title'] = { en: WORD, ko: WORD }),
  ],
  ['an author of 100,000 letters', 'author', (data) => (data['author'] = WORD)],
  ['an author that turns the direction of writing', 'author', (data) => (data['author'] = '‮niM')],
  [
    'conditions within conditions',
    '',
    (data) => (data['specialVictories'] = victory(nested(1000))),
  ],
  [
    'a condition of 60,000 parts',
    '',
    (data) => {
      const part = { quantity: 'autonomy', atLeast: 50 };
      data['specialVictories'] = victory({ any: Array.from({ length: 60_000 }, () => part) });
    },
  ],
  ['a field that nobody knows', 'onload', (data) => (data['onload'] = 'alert(1)')],
  ['an id that leads elsewhere', 'id', (data) => (data['id'] = '../etc/passwd')],
  ['an id of the language itself', 'id', (data) => (data['id'] = 'constructor')],
];

function source(url: string): object {
  return { publisher: 'Somebody', title: 'Something', date: '2026-01-01', url };
}

describe('a hostile file', () => {
  it.each(REFUSED)('should end in findings where it holds %s', async (_, at, change) => {
    const text = ownText(change);
    const opened = await openAuthorsText(text);
    const issues = !opened.ok && opened.error.kind === 'unsound' ? opened.error.issues : [];
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ message }) => message.length < 1000)).toBe(true);
    expect(issues.map(({ path }) => path.join('.')).some((path) => path.startsWith(at))).toBe(true);
  });

  it('should end in findings where it reaches into objects', async () => {
    const text = ownText().replace('"format": 1', '"format": 1, "__proto__": { "polluted": 1 }');
    expect((await openAuthorsText(text)).ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('should be played as the words it holds, whatever they are made to look like', async () => {
    const trap =
      "{count, plural, other {#}} '{' <img src=x onerror=alert(1)> {{constructor}} %s ${1}";
    const opened = await openedFrom(
      ownText((data) => {
        texts(data)['title'] = { en: trap, ko: trap };
        texts(data)['goal'] = { en: trap, ko: trap };
      }),
    );
    expect(opened.scenario.texts.title.en).toBe(trap);
    const game = gameOfOpened(opened, 4);
    const again = await openText(makeSave(game.toSave()));
    expect(again.ok && again.value.get().hash).toBe(game.get().hash);
  });
});

describe('a hostile game', () => {
  async function carrying(scenario: Unchecked, ruleset?: Unchecked) {
    const save = gameOfOpened(await openedFrom(ownText()), 1).toSave();
    const carried = { scenario, ...(ruleset === undefined ? {} : { ruleset }) };
    const opened = await openText(makeSave({ ...save, replay: { ...save.replay, carried } }));
    return opened.ok ? null : opened.error;
  }

  it.each(REFUSED)('should tell what is wrong where it carries %s', async (...row) => {
    const [, , change] = row;
    const fault = await carrying(JSON.parse(ownText(change)) as Unchecked);
    expect(['unsoundCarried', 'unsound']).toContain(fault?.kind);
  });

  it('should go by the rules of the game where it carries rules that its scenario does not ask for', async () => {
    const rules = JSON.parse(ownRulesText()) as Unchecked;
    expect(await carrying(JSON.parse(ownText()) as Unchecked, rules)).toBeNull();
  });

  it('should be refused where it carries rules of the same id with other figures', async () => {
    const rules = JSON.parse(ownRulesText('rules-6', 6)) as Unchecked;
    const fault = await carrying(JSON.parse(ownText()) as Unchecked, rules);
    expect(fault).toMatchObject({ kind: 'refused', fault: { code: 'changedRuleset' } });
  });

  it('should keep nothing on this device that nobody asked to be kept', async () => {
    await carrying(JSON.parse(ownText()) as Unchecked);
    expect(ownScenario(OWN_ID)).toBeUndefined();
  });

  it('should be written down as it came, whatever it holds', async () => {
    const text = ownText((data) => {
      texts(data)['title'] = { en: '"}],{', ko: '\\u0000' };
    });
    const opened = await openCarriedScenario({ scenario: JSON.parse(text) as Unchecked });
    expect(opened.ok && JSON.parse(carriedText(opened.value.carried))).toEqual(JSON.parse(text));
  });
});

describe('a hostile link', () => {
  async function followed(text: string) {
    const file = Buffer.from(deflateSync(strToU8(text))).toString('base64url');
    setAddress(`#play?scenario=${OWN_ID}&file=${file}`);
    const brought = await bringContent(OWN_ID);
    setAddress('');
    return brought.ok ? null : brought.error;
  }

  it.each([
    ['no JSON', 'a letter to the minister'],
    ['lists without end', `{"scenario":${'['.repeat(200_000)}`],
    ['a name that reaches into objects', '{"scenario":{"__proto__":{"polluted":1}}}'],
    ['something else', '{"scenario":7}'],
    ['more than a scenario', '{"scenario":{},"script":"alert(1)"}'],
    ['nothing', ''],
  ])('should tell what is wrong where it holds %s', async (_, text) => {
    const fault = await followed(text);
    expect(fault?.kind).toBe('unsoundCarried');
    const issues = fault?.kind === 'unsoundCarried' ? fault.issues : [];
    expect(issues.length).toBeGreaterThan(0);
  });

  it('should bring no scenario under the name of another', async () => {
    const other = ownText((data) => (data['id'] = 'other-town'));
    const fault = await followed(`{"scenario":${other}}`);
    expect(fault).toEqual({ kind: 'otherScenario', scenario: 'other-town', wanted: OWN_ID });
  });
});
