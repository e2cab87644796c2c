// Shows that whatever write fails, one of the two latest saves loads whole.

import { describe, expect, it } from 'vitest';
import { createSlotWriter, loadSave, writeSave } from '../../src/app/storage/slots';
import { createQuickCopy } from '../../src/app/storage/quickCopy';
import { deadPort, FAULTS, FaultyPort, keptText, QUOTA, type Fault } from './faultyPort';

const OLD = 'the save before, quite long';
const NEW = 'the save after, longer still';

/** The kept things after so many saves. */
async function keptAfter(...texts: string[]): Promise<Map<string, unknown>> {
  const port = new FaultyPort();
  for (const text of texts) await writeSave(port, text);
  return port.kept;
}

/** Writes NEW over `kept` with a fault at one write; true when the writer was told of no failure. */
async function saveWithFault(kept: Map<string, unknown>, fault: Fault, faultAt: number) {
  const port = new FaultyPort(kept, fault, faultAt);
  const said = await writeSave(port, NEW).then(
    () => true,
    () => false,
  );
  return { saidSaved: said, writes: port.writes };
}

async function textIn(kept: Map<string, unknown>): Promise<string | null> {
  const stored = await loadSave(new FaultyPort(kept));
  return stored.kind === 'found' ? stored.text : null;
}

describe('the two slots', () => {
  it('should give the latest save', async () => {
    const kept = await keptAfter('one', 'two', 'three');
    expect(await loadSave(new FaultyPort(kept))).toEqual({
      kind: 'found',
      text: 'three',
      isOlder: false,
    });
  });

  it('should say when there is none', async () => {
    expect(await loadSave(new FaultyPort())).toEqual({ kind: 'none' });
  });

  it.each(FAULTS)('should keep the old or the new save whole when a write is %s', async (fault) => {
    for (const before of [[OLD], ['older', OLD], ['oldest', 'older', OLD]]) {
      let faultAt = 0;
      let attempt;
      do {
        faultAt++;
        const kept = await keptAfter(...before);
        attempt = await saveWithFault(kept, fault, faultAt);
        const text = await textIn(kept);
        expect([OLD, NEW]).toContain(text);
        if (attempt.saidSaved) expect(text).toBe(NEW);
        await writeSave(new FaultyPort(kept), 'the save after that');
        expect(await textIn(kept)).toBe('the save after that');
      } while (attempt.writes >= faultAt);
      expect(faultAt).toBe(3);
    }
  });

  it.each(FAULTS)('should keep nothing broken when the first save ever is %s', async (fault) => {
    for (const faultAt of [1, 2]) {
      const kept = new Map<string, unknown>();
      const { saidSaved } = await saveWithFault(kept, fault, faultAt);
      const text = await textIn(kept);
      expect(saidSaved ? [NEW] : [NEW, null]).toContain(text);
    }
  });

  it('should give the newest whole save when the page is gone before the pointer flips', async () => {
    const kept = await keptAfter('older', OLD);
    await saveWithFault(kept, 'refused', 2);
    expect(await loadSave(new FaultyPort(kept))).toEqual({
      kind: 'found',
      text: NEW,
      isOlder: false,
    });
  });

  it('should read nothing before it writes, but for the first save', async () => {
    const port = new FaultyPort();
    const calls: string[] = [];
    const write = createSlotWriter({
      read: (key) => {
        calls.push('read');
        return port.read(key);
      },
      write: (key, value) => {
        calls.push('write');
        return port.write(key, value);
      },
    });
    await write(OLD);
    calls.length = 0;
    await write(NEW);
    expect(calls).toEqual(['write', 'read', 'write']);
  });

  it('should keep the newest of saves that are written side by side', async () => {
    const port = new FaultyPort(await keptAfter('older'));
    const write = createSlotWriter(port);
    await Promise.all([write(OLD), write('running'), write(NEW)]);
    expect(await loadSave(port)).toMatchObject({ text: NEW, isOlder: false });
  });

  it('should leave the last safe save alone while several are on their way', async () => {
    const kept = await keptAfter(OLD);
    const port = new FaultyPort(kept);
    const write = createSlotWriter(port);
    const running = [write('one'), write('two'), write('three')];
    const seen = [kept.get('slotA')];
    await running[0];
    seen.push(kept.get('slotA'));
    await Promise.all(running);
    expect([...seen, kept.get('slotA')]).toEqual(
      Array(3).fill(expect.objectContaining({ text: OLD })),
    );
  });

  it('should look again where the slots stand after a failed save', async () => {
    const kept = await keptAfter('older');
    const port = new FaultyPort(kept, 'torn', 3);
    const write = createSlotWriter(port);
    await write(OLD);
    await expect(write('torn')).rejects.toBe(QUOTA);
    expect(await textIn(kept)).toBe(OLD);
    await write(NEW);
    expect(await textIn(kept)).toBe(NEW);
  });

  it('should fall back on the older save when the latest is damaged, and say so', async () => {
    const kept = await keptAfter(OLD, NEW);
    const slot = kept.get('pointer') as string;
    kept.set(slot, { ...(kept.get(slot) as object), text: 'tampered' });
    expect(await loadSave(new FaultyPort(kept))).toEqual({
      kind: 'found',
      text: OLD,
      isOlder: true,
    });
  });

  it('should go by the number when the pointer makes no sense', async () => {
    const kept = await keptAfter(OLD, NEW);
    for (const pointer of [undefined, 'slotC', 7, { slot: 'slotA' }]) {
      kept.set('pointer', pointer);
      expect(await textIn(kept)).toBe(NEW);
    }
  });

  it.each([
    ['null', null],
    ['a text', 'save'],
    ['no checksum', { number: 1, text: 'x' }],
    ['a wrong checksum', { number: 1, checksum: '0000000000000000', text: 'x' }],
    ['a number that is none', { number: '1', checksum: '0000000000000000', text: 'x' }],
    ['a list', [1, 2]],
  ])('should report damage when both slots hold %s', async (_, value) => {
    const kept = new Map<string, unknown>([
      ['slotA', value],
      ['slotB', value],
    ]);
    expect(await loadSave(new FaultyPort(kept))).toEqual({ kind: 'damaged' });
    await writeSave(new FaultyPort(kept), NEW);
    expect(await textIn(kept)).toBe(NEW);
  });

  it('should say why the storage cannot be read', async () => {
    expect(await loadSave(deadPort(QUOTA))).toEqual({ kind: 'unreadable', reason: 'full' });
    expect(await loadSave(deadPort(null))).toEqual({ kind: 'unreadable', reason: 'unknown' });
  });
});

describe('the quick copy beside the slots', () => {
  it('should hold the newest save while its slot is still being written', async () => {
    const port = new FaultyPort(await keptAfter('older', OLD));
    const quickCopy = keptText();
    const write = createSlotWriter(port, quickCopy);
    await write('safe');
    const kept = new Map(port.kept);
    void write(NEW);
    expect(await loadSave(new FaultyPort(kept), quickCopy)).toEqual({
      kind: 'found',
      text: NEW,
      isOlder: false,
    });
  });

  it('should go on counting from a copy that is ahead of the slots', async () => {
    const kept = await keptAfter(OLD);
    const quickCopy = keptText();
    await createSlotWriter(new FaultyPort(await keptAfter(OLD, 'gone')), quickCopy)('ahead');
    await createSlotWriter(new FaultyPort(kept), quickCopy)(NEW);
    expect(await loadSave(new FaultyPort(kept), quickCopy)).toMatchObject({ text: NEW });
    expect(await textIn(kept)).toBe(NEW);
  });

  it('should give way to a slot that is newer, as after a crash', async () => {
    const quickCopy = keptText();
    await createSlotWriter(new FaultyPort(), quickCopy)(OLD);
    const port = new FaultyPort(await keptAfter(OLD, NEW));
    expect(await loadSave(port, quickCopy)).toMatchObject({ text: NEW, isOlder: false });
  });

  it.each(['', 'rubbish', 'null', '[]', '{"number":9,"checksum":"0","text":"x"}'])(
    'should count for nothing when it holds %j',
    async (text) => {
      const port = new FaultyPort(await keptAfter(OLD, NEW));
      expect(await loadSave(port, keptText(text))).toMatchObject({ text: NEW, isOlder: false });
    },
  );

  it('should be done without where the browser has no such store or no room in it', async () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    const full = { getItem: refuse, setItem: refuse };
    for (const quickCopy of [createQuickCopy(refuse), createQuickCopy(() => full)]) {
      const port = new FaultyPort();
      await createSlotWriter(port, quickCopy)(NEW);
      expect(await loadSave(port, quickCopy)).toMatchObject({ text: NEW });
    }
  });
});
