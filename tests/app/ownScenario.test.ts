// Shows that games of an author's scenario carry it wherever they go, and that what they carry is believed in nothing.

import { beforeAll, describe, expect, it } from 'vitest';
import { setAddress } from '../../src/app/assignment';
import { summaryOf } from '../../src/app/gameSummary';
import { openText } from '../../src/app/openGame';
import { markOfContent } from '../../src/engine';
import {
  keepOwn,
  openAuthorsText,
  openCarriedScenario,
  removeOwn,
} from '../../src/app/own/ownScenarios';
import { ownScenario } from '../../src/app/own/ownCatalogue';
import { bringContent } from '../../src/app/own/playable';
import { keepCarriedText, takeScenarioFile } from '../../src/app/own/scenarioFile';
import { canGoOn } from '../../src/app/rulesHere';
import { addressOf } from '../../src/classroom/address';
import { linkOfScenario } from '../../src/classroom/packed';
import { makeReplay, makeSave } from '../../src/files/index';
import type { KeptGame } from '../../src/types/keptGame';
import { NOTHING_SET } from '../../src/types/assignment';
import { KOREA } from '../support/korea';
import { edited, OWN_ID, otherText, ownRulesText, ownText } from '../support/ownScenario';
import { koreanGame, loadFromDisk } from './games';
import { gameOfOpened, openedFrom, readyForAuthors } from './ownGames';

beforeAll(async () => {
  await loadFromDisk();
  await readyForAuthors();
});

async function faultOf(text: string) {
  const opened = await openText(text);
  return opened.ok ? null : opened.error;
}

/** A save as a whole, to be changed by hand. */
interface SaveData {
  replay: { scenario: { id: string }; carried?: { scenario: Record<string, unknown> } };
}

function changed(save: string, change: (data: SaveData) => void): string {
  const data = JSON.parse(save) as SaveData;
  change(data);
  return JSON.stringify(data);
}

describe("a game of an author's scenario", () => {
  it('should go on from its save and from its replay where nobody knows the scenario', async () => {
    const game = gameOfOpened(await openedFrom(ownText()));
    const opened = await openText(makeSave(game.toSave()));
    expect(opened.ok && opened.value.toSave()).toEqual(game.toSave());
    const replayed = await openText(makeReplay(game.toSave().replay));
    expect(replayed.ok && replayed.value.get().hash).toBe(game.get().hash);
    expect(game.toSave().replay.carried).toEqual({ scenario: JSON.parse(ownText()) as unknown });
  });

  it('should carry rules that do not come with the game, and go on by them', async () => {
    const text = ownText((data) => {
      data['ruleset'] = 'rules-harbour';
    });
    const game = gameOfOpened(await openedFrom(text, ownRulesText()));
    const opened = await openText(makeSave(game.toSave()));
    expect(opened.ok && opened.value.get().hash).toBe(game.get().hash);
    const kept = { id: 'x', ...summaryOf(game) } as unknown as KeptGame;
    expect(kept).toMatchObject({ rules: 77, ownRules: true });
    expect(canGoOn(kept)).toBe(true);
    expect(canGoOn({ ...kept, ownRules: undefined } as unknown as KeptGame)).toBe(false);
    expect(canGoOn({ ...kept, scenario: KOREA, rules: 2 } as unknown as KeptGame)).toBe(true);
  });

  it('should be refused by what was played where its scenario was changed on the way', async () => {
    const save = makeSave(gameOfOpened(await openedFrom(ownText())).toSave());
    const swapped = changed(save, ({ replay }) => {
      replay.carried = { scenario: JSON.parse(otherText()) as Record<string, unknown> };
    });
    expect(await faultOf(swapped)).toMatchObject({
      kind: 'refused',
      fault: { code: 'changedScenario' },
    });
  });

  it('should tell what is wrong with the scenario that it carries', async () => {
    const save = makeSave(gameOfOpened(await openedFrom(ownText())).toSave());
    const broken = changed(save, ({ replay }) => {
      replay.carried!.scenario['seats'] = [{ country: 'Atlantis' }];
    });
    const fault = await faultOf(broken);
    expect(fault?.kind).toBe('unsoundCarried');
    const issues = fault?.kind === 'unsoundCarried' ? fault.issues : [];
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ line }) => line > 1)).toBe(true);
  });

  it('should be taken from this device where it does not carry it, and asked for where it is not here', async () => {
    const save = makeSave(gameOfOpened(await openedFrom(ownText())).toSave());
    const bare = changed(save, ({ replay }) => {
      delete replay.carried;
    });
    expect(await faultOf(bare)).toEqual({ kind: 'unknownScenario', scenario: OWN_ID });
    const file = new Blob([ownText()]);
    const wrong = await takeScenarioFile(file, { scenario: 'other-town', content: '' });
    expect(wrong.ok ? null : wrong.error).toMatchObject({ kind: 'otherScenario' });
    expect(ownScenario(OWN_ID)).toBeUndefined();
    expect((await takeScenarioFile(file, { scenario: OWN_ID, content: '' })).ok).toBe(true);
    const opened = await openText(bare);
    expect(opened.ok && makeSave(opened.value.toSave())).toBe(save);
    await removeOwn(OWN_ID);
  });
});

describe('the file of a variant', () => {
  const variant = JSON.stringify({ format: 1, id: 'harbour-variant', extends: OWN_ID });
  const wanted = { scenario: 'harbour-variant', content: '' };

  it('should be opened where what it extends is kept on this device', async () => {
    expect((await takeScenarioFile(new Blob([variant]), wanted)).ok).toBe(false);
    await takeScenarioFile(new Blob([ownText()]), null);
    const opened = await takeScenarioFile(new Blob([variant]), wanted);
    expect(opened.ok && opened.value.scenario.variants).toHaveLength(1);
    expect(opened.ok && opened.value.carried.scenario).not.toHaveProperty('extends');
    await removeOwn(OWN_ID);
    await removeOwn('harbour-variant');
  });
});

describe('the id of a scenario that comes with the game', () => {
  const shadow = () =>
    edited(KOREA, (data) => {
      const [first] = data['variants'] as { turns: number }[];
      first!.turns -= 4;
    });

  it('should be refused to another scenario, at the place of the id', async () => {
    const opened = await openAuthorsText(shadow());
    const issues = !opened.ok && opened.error.kind === 'unsound' ? opened.error.issues : [];
    expect(issues).toMatchObject([{ code: 'takenId', path: ['id'], line: 4 }]);
  });

  it('should be refused to a game that carries another scenario under it', async () => {
    const save = makeSave(koreanGame(0).toSave());
    const forged = changed(save, ({ replay }) => {
      replay.carried = { scenario: JSON.parse(shadow()) as Record<string, unknown> };
    });
    expect(await faultOf(forged)).toEqual({ kind: 'takenId', scenario: KOREA });
  });

  it('should stand for itself where a game carries the same', async () => {
    const save = makeSave(koreanGame(1).toSave());
    const same = changed(save, ({ replay }) => {
      replay.carried = {
        scenario: JSON.parse(edited(KOREA, () => undefined)) as Record<string, unknown>,
      };
    });
    const opened = await openText(same);
    expect(opened.ok && makeSave(opened.value.toSave())).toBe(save);
  });
});

describe("a link to an author's scenario", () => {
  /** Sound, and opened by no other test. */
  const longer = (chapters: number) =>
    ownText((data) => {
      const [first] = data['variants'] as { turns: number }[];
      first!.turns += 4 * chapters;
    });

  /** What the page plays in when somebody follows the link. */
  async function followed(address: string) {
    setAddress(address);
    const brought = await bringContent(OWN_ID);
    setAddress('');
    return brought;
  }

  it('should bring the very scenario, and its figures by their mark', async () => {
    const opened = await openedFrom(ownText());
    const link = linkOfScenario(opened.carried, markOfContent(opened));
    expect(link.fits).toBe(true);
    const brought = await followed(link.address);
    expect(brought.ok && brought.value.scenario).toEqual(opened.scenario);
    expect(brought.ok && brought.value.carried).toEqual(opened.carried);
  });

  it('should ask for the file where the scenario is not in it, and take no other', async () => {
    const opened = await openedFrom(longer(2));
    const content = markOfContent(opened);
    const address = addressOf({ ...NOTHING_SET, scenario: OWN_ID, content });
    const asked = await followed(address);
    expect(asked.ok ? null : asked.error).toEqual({ kind: 'unknownScenario', scenario: OWN_ID });
    const wanted = { scenario: OWN_ID, content };
    const other = await takeScenarioFile(new Blob([otherText()]), wanted);
    expect(other.ok ? null : other.error).toEqual({ kind: 'otherFigures', scenario: OWN_ID });
    expect((await takeScenarioFile(new Blob([longer(2)]), wanted)).ok).toBe(true);
    expect((await followed(address)).ok).toBe(true);
    await removeOwn(OWN_ID);
  });

  it('should not be satisfied by a kept scenario of other figures', async () => {
    await keepOwn(await openedFrom(ownText()), 'file');
    const asked = await followed(
      addressOf({ ...NOTHING_SET, scenario: OWN_ID, content: '00000000' }),
    );
    expect(asked.ok ? null : asked.error).toEqual({ kind: 'unknownScenario', scenario: OWN_ID });
    await removeOwn(OWN_ID);
  });

  it.each([
    [
      'a file',
      longer(3),
      async (text: string) => (await takeScenarioFile(new Blob([text]), null)).ok,
    ],
    [
      'an assignment',
      longer(4),
      async (text: string) =>
        (await keepCarriedText(JSON.stringify((await openedFrom(text)).carried))) === null,
    ],
  ])(
    'should leave another kept one of its id in its place, and be played beside it: %s',
    async (_, text, take) => {
      await keepOwn(await openedFrom(otherText()), 'file');
      const kept = ownScenario(OWN_ID);
      expect(await take(text)).toBe(true);
      expect(ownScenario(OWN_ID)).toEqual(kept);
      const content = markOfContent(await openedFrom(text));
      const brought = await followed(addressOf({ ...NOTHING_SET, scenario: OWN_ID, content }));
      expect(brought.ok && markOfContent(brought.value)).toBe(content);
      await removeOwn(OWN_ID);
    },
  );

  it('should be refused where it says other figures than it brings', async () => {
    const opened = await openedFrom(ownText());
    const { address } = linkOfScenario(opened.carried, '00000000');
    const brought = await followed(address);
    expect(brought.ok ? null : brought.error.kind).toBe('earlierLink');
  });
});

describe('what a game or a link carries', () => {
  it('should be known again by its figures alone', async () => {
    const opened = await openedFrom(ownText());
    const again = await openCarriedScenario(opened.carried);
    expect(again.ok && markOfContent(again.value)).toBe(markOfContent(opened));
    expect(markOfContent(await openedFrom(otherText()))).not.toBe(markOfContent(opened));
  });
});
