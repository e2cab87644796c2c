// Whatever a teacher drops or pastes gives its hand-ins; bombs, broken files and odd tables stop nothing else.

import { describe, expect, it } from 'vitest';
import { makeClassFile } from '../../../src/classroom/collect/classFile';
import { MOST_FAULTS } from '../../../src/classroom/collect/intake';
import { readFiles, readPasted } from '../../../src/classroom/collect/readSources';
import { LARGEST_UNPACKED_BYTES, MOST_ENTRIES } from '../../../src/classroom/collect/readZip';
import { LARGEST_TEXT_BYTES, shownName, type Found } from '../../../src/classroom/collect/source';
import { codeOf } from '../../../src/classroom/code';
import { handInText } from '../../../src/classroom/handInText';
import { makeSave } from '../../../src/files/index';
import { handIn, playedReplay } from '../../support/handIns';
import { fileOf, zipOf } from '../../support/zips';

const ANNA = handIn('Anna', { bot: 'balanced', turns: 4 });
const BEN = handIn('Ben', { bot: 'fortress', turns: 3 });
const CHOI = handIn('최민', { bot: 'chipBuilder', turns: 2 });
const SAVE = makeSave({
  format: 1,
  replay: playedReplay({ bot: 'balanced', turns: 2 }),
  pending: [],
});

async function read(...files: File[]): Promise<Found[]> {
  const found: Found[] = [];
  await readFiles(files, (one) => void found.push(one));
  return found;
}

async function pasted(text: string): Promise<Found[]> {
  const found: Found[] = [];
  await readPasted(text, (one) => void found.push(one));
  return found;
}

/** Names of hand-ins and codes of faults, in their order. */
function told(found: readonly Found[]): string[] {
  return found.map(({ content }) =>
    content.ok ? (content.value.aliases[0] ?? 'nobody') : content.error.code,
  );
}

function places(found: readonly Found[]) {
  return found.map(({ source }) => source);
}

/** So many bytes that pack into nearly nothing. */
function zeros(bytes: number): Uint8Array {
  return new Uint8Array(bytes);
}

describe('pasted text', () => {
  it('should give every code in it, whatever stands around them', async () => {
    const text = `Hi,\n> ${codeOf(ANNA)}\n\nand Ben: "${codeOf(BEN)}".\nThanks`;
    const found = await pasted(text);
    expect(told(found)).toEqual(['Anna', 'Ben']);
    expect(found[0]!.content).toEqual({ ok: true, value: ANNA });
    expect(places(found)).toEqual([{ file: '' }, { file: '' }]);
  });

  it('should tell glued codes apart', async () => {
    expect(told(await pasted(codeOf(ANNA) + codeOf(BEN) + codeOf(CHOI)))).toEqual([
      'Anna',
      'Ben',
      '최민',
    ]);
  });

  it('should keep the reasons below a code', async () => {
    const reasons = [{ turn: 1, kind: 'setStance', text: 'Trust was low' }] as const;
    const [found] = await pasted(handInText({ ...ANNA, reasons }));
    expect(found!.content).toMatchObject({ ok: true, value: { reasons } });
  });

  it('should name a cut and a mistyped code, and take the others', async () => {
    const code = codeOf(ANNA);
    const mistyped = code.replace(/.(?=.{20}$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
    const text = `${code.slice(0, -25)};\n${mistyped};\n${codeOf(BEN)}`;
    expect(told(await pasted(text))).toEqual(['codeCut', 'codeChanged', 'Ben']);
  });

  it('should say when there is nothing in it', async () => {
    expect(told(await pasted('We had a lovely day.'))).toEqual(['noCode']);
    expect(told(await pasted('x'.repeat(LARGEST_TEXT_BYTES + 1)))).toEqual(['tooLarge']);
  });
});

describe('files', () => {
  it('should be saves, texts and pages of the web alike', async () => {
    const page = `<p>Anna</p><div>${codeOf(ANNA).slice(0, 30)}<br>${codeOf(ANNA).slice(30)}</div>`;
    const found = await read(
      fileOf('game.json', SAVE),
      fileOf('mail.txt', codeOf(BEN)),
      fileOf('onlinetext.html', page),
    );
    expect(told(found)).toEqual(['nobody', 'Ben', 'Anna']);
    expect(places(found).map(({ file }) => file)).toEqual([
      'game.json',
      'mail.txt',
      'onlinetext.html',
    ]);
  });

  it('should each be refused alone', async () => {
    const found = await read(
      fileOf('broken.json', '{ "format": 1, '),
      fileOf('large.txt', zeros(LARGEST_TEXT_BYTES + 1)),
      fileOf('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      fileOf('good.txt', codeOf(ANNA)),
    );
    expect(told(found)).toEqual(['brokenSave', 'tooLarge', 'noCode', 'Anna']);
  });

  it('should know of a saved game who played it, for what, and why they decided so', async () => {
    const reasons = [{ turn: 0, kind: 'chooseFocus', text: 'Power first' }] as const;
    const assignment = '#play?v=1-4c1f0a&scenario=korea-260000-gpus';
    const replay = playedReplay({ bot: 'balanced', turns: 2 });
    const save = { format: 1, replay, pending: [], aliases: ['Mina', '준'], assignment } as const;
    const [found] = await read(fileOf('hand-in.json', makeSave({ ...save, reasons })));
    const given = found!.content;
    expect(given.ok ? given.value : given.error).toMatchObject({
      aliases: ['Mina', '준'],
      assignment: '4c1f0a',
      reasons,
    });
  });

  it('should read what Windows writes with two bytes a letter', async () => {
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(codeOf(ANNA), (letter) => letter.charCodeAt(0))])
        .buffer,
    );
    expect(told(await read(fileOf('codes.txt', wide)))).toEqual(['Anna']);
  });
});

describe('a zip', () => {
  it('should give what is in it, without what systems put beside', async () => {
    const zip = zipOf({
      'Anna_1/code.txt': codeOf(ANNA),
      'Ben_2/game.json': SAVE,
      '__MACOSX/Anna_1/._code.txt': 'noise',
      '.DS_Store': 'noise',
      'Choi_3/': '',
      'Choi_3/code.txt': codeOf(CHOI),
    });
    const found = await read(fileOf('all.zip', zip));
    expect(told(found)).toEqual(['Anna', 'nobody', '최민']);
    expect(places(found)[2]).toEqual({ file: 'all.zip', inside: 'Choi_3/code.txt' });
  });

  it('should show names that lead elsewhere as what they are, and let them lead nowhere', async () => {
    const name = '../../etc/\u202epasswd';
    const found = await read(fileOf('all.zip', zipOf({ [name]: codeOf(ANNA) })));
    expect(told(found)).toEqual(['Anna']);
    expect(places(found)[0]!.inside).toBe('../../etc/·passwd');
    expect(shownName('x'.repeat(500))).toHaveLength(121);
  });

  it('should be stopped where it unpacks to too much, with what came before', async () => {
    const bomb = zipOf({
      'anna.txt': codeOf(ANNA),
      'bomb.bin': zeros(LARGEST_UNPACKED_BYTES + 1),
      'ben.txt': codeOf(BEN),
    });
    expect(bomb.length).toBeLessThan(200_000);
    const found = await read(fileOf('bomb.zip', bomb), fileOf('choi.txt', codeOf(CHOI)));
    expect(told(found)).toEqual(['Anna', 'tooLarge', 'zipTooLarge', '최민']);
  });

  it('should be stopped at too many files', async () => {
    const entries = Array.from({ length: MOST_ENTRIES + 50 }, (_, i) => [`${i}.txt`, ''] as const);
    const zip = zipOf({ 'anna.txt': codeOf(ANNA), ...Object.fromEntries(entries) });
    const found = told(await read(fileOf('many.zip', zip)));
    expect(found).toHaveLength(1 + MOST_FAULTS + 2);
    expect([found[0], ...found.slice(-2)]).toEqual(['Anna', 'zipTooMany', 'more']);
  });

  it('should not be opened inside of a zip', async () => {
    const inner = zipOf({ 'ben.txt': codeOf(BEN) });
    const found = await read(
      fileOf('outer.zip', zipOf({ 'inner.zip': inner, 'a.txt': codeOf(ANNA) })),
    );
    expect(told(found)).toEqual(['zipNested', 'Anna']);
    expect(places(found)[0]).toEqual({ file: 'outer.zip', inside: 'inner.zip' });
  });

  it('should give what can be read when it is cut or damaged', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `${i} ${(i * 7919) % 1013}`).join('\n');
    const zip = zipOf({ 'a.txt': codeOf(ANNA), 'long.txt': long });
    expect(told(await read(fileOf('cut.zip', zip.slice(0, zip.length - 900))))).toEqual([
      'Anna',
      'zipBroken',
    ]);
    const damaged = zip.slice();
    damaged.fill(0xff, 700, 760);
    expect(told(await read(fileOf('damaged.zip', damaged)))).toContain('zipEntryBroken');
    expect(told(await read(fileOf('empty.zip', zipOf({}))))).toEqual(['noCode']);
  });
});

describe('a table', () => {
  const HEAD = 'Time,Your name,"Paste, please"';

  it('should give the codes of any column, and nothing of the others', async () => {
    const rows = [
      HEAD,
      `09:01,"Kim, Anna","${codeOf(ANNA)}"`,
      `09:02,${codeOf(BEN)},"said ""done"""`,
      '09:03,nobody,forgot it',
      '',
      `09:04,"two\nlines","${codeOf(CHOI).slice(0, 40)}\n${codeOf(CHOI).slice(40)}"`,
    ];
    const found = await read(fileOf('form.csv', rows.join('\r\n')));
    expect(told(found)).toEqual(['Anna', 'Ben', '최민', 'noCode']);
    expect(places(found).map(({ row }) => row)).toEqual([2, 3, 6, 4]);
    expect(JSON.stringify(found)).not.toContain('Kim');
  });

  it('should be read with semicolons, tabs and a mark of its letters, too', async () => {
    const semicolons = `\uFEFFName;Code\nAnna;${codeOf(ANNA)}\n`;
    const tabs = `Name\tCode\nBen\t${codeOf(BEN)}\n`;
    const found = await read(fileOf('a.csv', semicolons), fileOf('b.tsv', tabs));
    expect(told(found)).toEqual(['Anna', 'Ben']);
  });

  it('should be read whole where it is longer than one slice', async () => {
    const filler = Array.from({ length: 4000 }, (_, i) => `${i},${'words '.repeat(8)},none`);
    const rows = [HEAD, ...filler, `09:01,Anna,${codeOf(ANNA)}`];
    const found = await read(fileOf('long.csv', rows.join('\n')));
    expect(found).toHaveLength(1 + MOST_FAULTS + 1);
    expect(found.at(-1)!.content).toEqual({ ok: false, error: { code: 'more', detail: '3500' } });
    expect(found[0]!.source).toEqual({ file: 'long.csv', row: 4002 });
  });

  it('should say once that no row has a code', async () => {
    expect(told(await read(fileOf('a.csv', `${HEAD}\n1,2,3\n4,5,6`)))).toEqual(['noCode']);
    expect(told(await read(fileOf('b.csv', '"never closed,\n1,2')))).toEqual(['noCode']);
  });
});

describe('the file of a class', () => {
  const reasons = [{ turn: 0, kind: 'allocateBudget', text: '칩이 먼저' }] as const;
  const CLASS: readonly Found[] = [
    {
      source: { file: 'all.zip', inside: '../a.txt' },
      content: { ok: true, value: { ...ANNA, reasons } },
    },
    { source: { file: 'form.csv', row: 3 }, content: { ok: true, value: BEN } },
  ];

  it('should open again as the same class', async () => {
    const text = makeClassFile([
      ...CLASS,
      { source: { file: 'x' }, content: { ok: false, error: { code: 'noCode' } } },
    ]);
    expect(await read(fileOf('own-bearings-class.json', text))).toEqual(CLASS);
    expect(JSON.parse(text)).toMatchObject({ format: 1, kind: 'class' });
    expect(text).not.toContain('score');
  });

  it('should be taken as far as it is sound', async () => {
    const file = { format: 1, kind: 'class', handIns: [null, { text: 4 }, { text: codeOf(BEN) }] };
    expect(told(await read(fileOf('c.json', JSON.stringify(file))))).toEqual([
      'noCode',
      'noCode',
      'Ben',
    ]);
    const later = { ...file, format: 2 };
    expect(told(await read(fileOf('c.json', JSON.stringify(later))))).toEqual(['brokenClass']);
  });
});
