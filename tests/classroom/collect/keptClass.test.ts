// A class stays on the device until it is let go; pages of one browser share it, and none destroys what another has.

import { describe, expect, it } from 'vitest';
import { createClassStore } from '../../../src/app/storage/classStore';
import { codeOf } from '../../../src/classroom/code';
import { Collection } from '../../../src/classroom/collect/collection';
import { err } from '../../../src/lib/result';
import { FaultyPort } from '../../app/faultyPort';
import { handIn } from '../../support/handIns';
import { fileOf } from '../../support/zips';

const ANNA = handIn('Anna', { bot: 'balanced', turns: 2 });
const BEN = handIn('Ben', { bot: 'fortress', turns: 2 });
const CHO = handIn('Cho', { bot: 'chipBuilder', turns: 2 });

/** A browser whose storage outlives its pages. */
class Browser {
  readonly port = new FaultyPort();
  private readonly listeners = new Set<() => void>();
  private readonly pages: Collection[] = [];
  private ticks = 0;

  /** A page that is opened once all others have kept what they had to keep. */
  async page(port = this.port): Promise<Collection> {
    await settled(...this.pages);
    let own: (() => void) | null = null;
    const neighbours = {
      tell: () => this.listeners.forEach((hear) => hear !== own && hear()),
      listen: (hear: () => void) => {
        own = hear;
        this.listeners.add(hear);
      },
    };
    const opened = new Collection({
      judge: (handIns) => Promise.resolve(handIns.map(() => null)),
      scenarioOf: () => undefined,
      takeScenario: () => Promise.resolve([]),
      lookAt: () => Promise.resolve(err([])),
      keeper: createClassStore(port, neighbours, () => ++this.ticks),
    });
    this.pages.push(opened);
    await opened.restore();
    return opened;
  }
}

function names({ handed }: Collection): string[] {
  return handed.value.map(({ content }) => (content.ok ? content.value.aliases[0]! : 'fault'));
}

async function settled(...pages: readonly Collection[]): Promise<void> {
  for (const page of [...pages, ...pages]) await page.settled();
}

describe('a class on a device', () => {
  it('should be there after a reload, with its places, reasons and what came again', async () => {
    const browser = new Browser();
    const reasons = [{ turn: 0, kind: 'allocateBudget', text: '칩이 먼저' }] as const;
    const first = await browser.page();
    await first.takePasted(codeOf(ANNA));
    await first.takeFiles([fileOf('form.csv', `name,code\nDara,${codeOf(ANNA)}`)]);
    await first.takeFiles([fileOf('b.txt', `${codeOf(BEN)}\n1 allocateBudget: “칩이 먼저”`)]);
    await settled(first);
    expect(first.isUnkept).toBe(false);
    const again = await browser.page();
    expect(names(again)).toEqual(['Anna', 'Ben']);
    expect(again.handed.value.map(({ source }) => source.file)).toEqual(['', 'b.txt']);
    expect(again.handed.value[0]!.again).toEqual([{ file: 'form.csv', row: 2 }]);
    expect(again.handed.value[1]!.content).toMatchObject({ value: { reasons } });
  });

  it('should be one class in two pages, of which neither destroys what the other has', async () => {
    const browser = new Browser();
    const [one, other] = [await browser.page(), await browser.page()];
    await Promise.all([one.takePasted(codeOf(ANNA)), other.takePasted(codeOf(BEN))]);
    await settled(one, other);
    await Promise.all([one.lookAround(), other.lookAround()]);
    expect([names(one).sort(), names(other).sort()]).toEqual([
      ['Anna', 'Ben'],
      ['Anna', 'Ben'],
    ]);
    one.remove(one.handed.value[0]!.id);
    await settled(one, other);
    await other.lookAround();
    expect(names(other)).toEqual(names(one));
    expect(names(other)).toHaveLength(1);
    expect(names(await browser.page())).toEqual(names(one));
  });

  it('should show by itself what another page has kept and let go', async () => {
    const browser = new Browser();
    const [one, other] = [await browser.page(), await browser.page()];
    await one.takePasted(codeOf(ANNA));
    await expect.poll(() => names(other)).toEqual(['Anna']);
    one.clear();
    await expect.poll(() => names(other)).toEqual([]);
  });

  it('should be gone everywhere once it is let go, and what comes then is a new class', async () => {
    const browser = new Browser();
    const [one, other] = [await browser.page(), await browser.page()];
    await one.takePasted(`${codeOf(ANNA)}\n${codeOf(BEN)}`);
    await settled(one, other);
    await other.lookAround();
    expect(names(other)).toEqual(['Anna', 'Ben']);
    one.clear();
    await one.takePasted(codeOf(CHO));
    await settled(one, other);
    await other.lookAround();
    expect([names(one), names(other), names(await browser.page())]).toEqual([
      ['Cho'],
      ['Cho'],
      ['Cho'],
    ]);
  });

  it('should be told not to be kept where the browser keeps nothing, and go on', async () => {
    const browser = new Browser();
    const page = await browser.page(new FaultyPort(new Map(), 'refused', 1));
    const kept = page.takePasted(codeOf(ANNA));
    const told: boolean[] = [];
    page.keepingFailed.subscribe((hasFailed) => told.push(hasFailed));
    await kept;
    await page.settled();
    expect(names(page)).toEqual(['Anna']);
    expect(page.isUnkept).toBe(true);
    expect(told).toContain(true);
  });

  it('should tell what is damaged, and lose nothing else by it', async () => {
    const browser = new Browser();
    await (await browser.page()).takePasted(codeOf(ANNA));
    browser.port.kept.set('class/x', { at: 'soon' });
    browser.port.kept.set('class/y', { at: 9, place: 0, kept: { text: 4 } });
    expect(names(await browser.page())).toEqual(['Anna', 'fault']);
  });
});

describe('findings on what was taken in', () => {
  it('should go when the file comes again, or the code that was cut', async () => {
    const page = await new Browser().page();
    await page.takeFiles([fileOf('a.txt', 'nothing'), fileOf('b.txt', 'nothing')]);
    await page.takePasted(`${codeOf(BEN).slice(0, -20)};`);
    expect(names(page)).toEqual(['fault', 'fault', 'fault']);
    await page.takeFiles([fileOf('a.txt', codeOf(ANNA))]);
    expect(page.handed.value.map(({ source }) => source.file)).toEqual(['b.txt', '', 'a.txt']);
    await page.takePasted(codeOf(BEN));
    expect(page.handed.value.map(({ source }) => source.file)).toEqual(['b.txt', 'a.txt', '']);
    expect(names(page)).toEqual(['fault', 'Anna', 'Ben']);
  });

  it('should stay where they still hold', async () => {
    const page = await new Browser().page();
    await page.takePasted('no code');
    await page.takePasted(`${codeOf(ANNA).slice(0, -20)};`);
    await page.takePasted(codeOf(BEN));
    expect(names(page)).toEqual(['fault', 'Ben']);
    await page.takeFiles([fileOf('a.txt', 'nothing')]);
    await page.takeFiles([fileOf('a.txt', 'nothing')]);
    expect(names(page)).toEqual(['fault', 'Ben', 'fault']);
  });
});

describe('a code that is there already', () => {
  it('should be told with its row and from where it came', async () => {
    const page = await new Browser().page();
    await page.takePasted(codeOf(ANNA));
    const rows = ['name,code', `Dara,${codeOf(ANNA)}`];
    await page.takeFiles([fileOf('form.csv', rows.join('\n'))]);
    expect(page.repeats.value).toEqual([
      { source: { file: 'form.csv', row: 2 }, of: page.handed.value[0]!.id },
    ]);
    expect(page.handed.value[0]!.again).toEqual([{ file: 'form.csv', row: 2 }]);
  });
});
